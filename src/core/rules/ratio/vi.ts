/** SB107 in Vietnamese. */
import { figure, others, quoted } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Tỷ lệ, tốc độ tăng, tỷ trọng hay số bình quân không đúng với các số dùng để tính.';

export const words: FindingWords['SB107'] = ({ facts, cell, label, actual }) => {
  const { kind, numerator, denominator, given, fitting, count, percent } = facts;
  const alike = facts.isAcross === true ? 'cột khác trong dòng' : 'dòng khác trong cột';
  const sign = percent ? '%' : '';
  const stated = `${actual === null ? '' : figure(actual)}${sign}`;
  const by = kind === 'mean' ? `số năm (${figure(denominator.amount)})` : `ô ${denominator.cell} (${figure(denominator.amount)})`;
  const what = { quotient: 'Tỷ lệ', growth: 'Tốc độ tăng', share: 'Tỷ trọng', mean: 'Số bình quân' }[kind];
  return {
    message: `${what}${quoted(label)} ở ô ${cell} ghi ${stated}, trong khi tính lại được ${figure(given)}${sign}.${others(count, 'ô')}`,
    why: `Lấy ô ${numerator.cell} (${figure(numerator.amount)}) chia cho ${by}${kind === 'growth' ? ' rồi trừ 1' : ''}. Có ${String(fitting)} ${alike} này tính đúng như vậy.`,
    todo: `Tính lại ô ${cell}. Nếu tỷ lệ này so với số khác thì ghi rõ so với số nào.`,
  };
};
