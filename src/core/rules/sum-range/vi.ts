/** SB404 in Vietnamese. */
import { listed, quoted } from '../../messages/findings/phrases.vi';
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';
import { shortFormula } from '../../messages/shorten';

export const says = 'Công thức cộng sót dòng, cộng thừa ô hoặc cộng hai lần một số.';

export const words: FindingWords['SB404'] = ({ cell, label, unit, actual, facts }) => {
  const { kind, missing, extra, shownBy, given, count, axis } = facts;
  const written = shortFormula(facts.formula);
  const named = `Công thức${written === null ? '' : ` ${written}`} ở ô ${cell}${quoted(label)}`;
  if (kind === 'wide')
    return {
      message: `${named} cộng cả ô không có số ở mép vùng cộng (${listed(extra)}: dòng tiêu đề hoặc dòng trống).${count > 1 ? ` Trên trang này còn ${String(count - 1)} tổng khác như vậy.` : ''}`,
      why: 'Kết quả hiện không sai; nhưng số nào sau này gõ vào các ô ấy, như năm hay ghi chú, cũng sẽ bị cộng vào tổng.',
      todo: 'Không bắt buộc sửa: nếu dòng ấy để dành chèn thêm dòng thì giữ nguyên, nếu không thì thu hẹp vùng cộng.',
    };
  const short = missing.length > 0 ? `cộng sót ô ${listed(missing)}` : '';
  const long = extra.length > 0 ? `cộng thừa ô ${listed(extra)}` : '';
  const same = count > 1 ? ` Còn ${String(count - 1)} ô khác sai như vậy.` : '';
  const mended = shortFormula(facts.proposed);
  const line = axis === 'across' ? 'dòng' : 'cột';
  const reason = {
    differs: `Các ô khác cùng ${line} (${listed(shownBy)}) đều cộng đủ và chỉ cộng các ô tương ứng.`,
    twice: `Ô ${listed(extra)} đã là tổng của ${listed(shownBy)}, nên cộng chung với các ô đó là tính hai lần.`,
    stops: `Các dòng ở ô ${listed(missing)} nối tiếp các dòng đang được cộng nhưng nằm ngoài vùng cộng.`,
  }[kind];
  const effect =
    given === null || actual === null
      ? kind === 'differs'
        ? 'Hiện kết quả chưa sai, nhưng khi nhập thêm số liệu thì tổng sẽ sai.'
        : ''
      : `Ô đang ghi ${formatMoney(actual, unit, 'vi')}; cộng đúng là ${formatMoney(given, unit, 'vi')}.`;
  return {
    message: `${named} ${kind === 'twice' ? `cộng hai lần: ${listed(extra)} được cộng cùng với các ô thành phần` : [short, long].filter((one) => one !== '').join(', ')}.${same}`,
    why: [reason, effect].filter((one) => one !== '').join(' '),
    todo: mended === null ? `Sửa lại vùng cộng của ô ${cell}.` : `Sửa công thức ở ô ${cell} thành ${mended}.`,
  };
};
