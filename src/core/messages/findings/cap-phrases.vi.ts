/** Phrases that findings about spending caps have in common, in Vietnamese. */
import type { Level } from '../../law/act';
import { activityOf } from '../../law/activities';
import type { CapDoubt } from '../../rules/common/facts';
import { counterpartWords, supportWords } from '../caps/of';
import { asManyAsFit, firstSentence, lowerFirst, sentences } from '../sentences';
import { shortLabel } from '../shorten';
import { breachAccount, type Breach, type BreachAccount, type CapAdvice } from './cap-breach';
import type { Words } from './words';

export const quoted = (label: string): string => (label === '' ? '' : ` “${shortLabel(label)}”`);

export const LEVEL: Readonly<Record<Level, string>> = { national: 'khuyến công quốc gia', province: 'khuyến công địa phương' };

export const activityName = (id: string): string => activityOf(id)?.vi ?? id;

export function yearSpan(years: readonly number[]): string {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? ` năm ${String(first)}` : ` các năm ${String(first)}–${String(last)}`;
}

export function breach(finding: Breach): Words {
  const { cell, label, severity, facts } = finding;
  const { isOverYears, doubt, advice, others: kind } = breachAccount(finding);
  const said = facts.counterpart === null ? supportWords(facts.test, 'vi') : counterpartWords(facts.counterpart, 'vi');
  const [head, rest] = firstSentence(said.result);
  const place = isOverYears ? `Cộng${yearSpan(facts.years)}, dòng` : `Ở ô ${cell}`;
  const remark = severity === 'error' ? said.remark : '';
  const why = asManyAsFit(sentences(rest, said.computation, said.basis), doubt === null ? '' : DOUBT[doubt], remark);
  return {
    message: `${place}${quoted(label)}: ${lowerFirst(head)}${others(kind, facts.others)}`,
    why,
    todo: asManyAsFit(adviceWords(advice, facts.activity), why.includes(remark) ? '' : remark),
  };
}

function others(kind: BreachAccount['others'], count: number): string {
  if (count === 0) return '';
  return ` Còn ${String(count)} dòng khác cũng ${kind === 'in-part' ? 'chỉ kiểm được một phần' : 'vượt mức này'}.`;
}

/** Why a cap that was read word for word gives no more than a warning. */
const DOUBT: Readonly<Record<CapDoubt, string>> = {
  year: 'Chỉ cảnh báo, vì phần của năm này có thể được chi ở năm khác.',
  uncounted: 'Chỉ cảnh báo, vì biểu không ghi số lượng nên tổng chi phí có thể chưa đủ.',
  heading: 'Chỉ cảnh báo, vì nội dung hỗ trợ được hiểu theo dòng nhóm ở trên.',
  words: 'Chỉ cảnh báo, vì tên dòng chưa nêu thật rõ nội dung hỗ trợ.',
  level: 'Chỉ cảnh báo, vì cột kinh phí không ghi là khuyến công quốc gia hay khuyến công địa phương.',
  many: 'Chỉ cảnh báo, vì nhiều dòng của biểu cùng vượt: có thể đơn vị tính hoặc mức chi chưa đúng.',
};

function adviceWords(advice: CapAdvice, activity: string): string {
  const named = `“${shortLabel(activityName(activity))}”`;
  switch (advice) {
    case 'keep-papers':
      return 'Giữ tài liệu chứng minh điều kiện đã xác nhận.';
    case 'find-cost':
      return 'Xem tổng chi phí của từng dòng ở dự toán, hoặc thêm cột tổng chi phí vào biểu.';
    case 'confirm':
      return 'Xác nhận điều kiện kèm lý do ở mục Mức chi; nếu không thuộc diện này thì giảm mức hỗ trợ.';
    case 'mend-counterpart':
      return `Kiểm tra lại vốn đối ứng, hoặc giảm mức hỗ trợ. Nếu không phải nội dung ${named} thì chọn lại ở mục Mức chi.`;
    case 'lower-support':
      return `Giảm mức hỗ trợ hoặc kiểm tra lại số lượng, chi phí. Nếu không phải nội dung ${named} thì chọn lại ở mục Mức chi.`;
  }
}
