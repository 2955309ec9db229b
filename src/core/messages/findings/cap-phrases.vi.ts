/** Phrases that findings about spending caps have in common, in Vietnamese. */
import type { Level } from '../../law/act';
import { activityOf } from '../../law/activities';
import type { CapBreachFacts, CapDoubt } from '../../rules/common/facts';
import type { FindingOf } from '../../rules/common/finding';
import { counterpartWords, supportWords } from '../caps/of';
import { asManyAsFit, firstSentence, lowerFirst, sentences } from '../sentences';
import { shortLabel } from '../shorten';
import type { Words } from './words';

type Breach = FindingOf<'SB501' | 'SB502' | 'SB503'>;

export const quoted = (label: string): string => (label === '' ? '' : ` “${shortLabel(label)}”`);

export const LEVEL: Readonly<Record<Level, string>> = { national: 'khuyến công quốc gia', province: 'khuyến công địa phương' };

export const activityName = (id: string): string => activityOf(id)?.vi ?? id;

export function yearSpan(years: readonly number[]): string {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? ` năm ${String(first)}` : ` các năm ${String(first)}–${String(last)}`;
}

/** A line over several years is summed up: no cell holds that figure. */
const place = (cell: string, { scope, years }: CapBreachFacts): string =>
  scope === 'period' && years.length > 1 ? `Cộng${yearSpan(years)}, dòng` : `Ở ô ${cell}`;

export function breach({ cell, label, severity, facts }: Breach): Words {
  const { test, counterpart } = facts;
  const said = counterpart === null ? supportWords(test, 'vi') : counterpartWords(counterpart, 'vi');
  const [head, rest] = firstSentence(said.result);
  const remark = severity === 'error' ? said.remark : '';
  const why = asManyAsFit(sentences(rest, said.computation, said.basis), doubtWords(severity, facts), remark);
  return {
    message: `${place(cell, facts)}${quoted(label)}: ${lowerFirst(head)}${others(severity, facts)}`,
    why,
    todo: asManyAsFit(breachTodo(severity, facts), why.includes(remark) ? '' : remark),
  };
}

const others = (severity: Breach['severity'], { test, others: count }: CapBreachFacts): string => {
  if (count === 0) return '';
  if (severity === 'info' && test.excess === null) return ` Còn ${String(count)} dòng khác cũng chỉ kiểm được một phần.`;
  return ` Còn ${String(count)} dòng khác cũng vượt mức này.`;
};

/** Why a cap that was read word for word gives no more than a warning. */
const DOUBT: Readonly<Record<CapDoubt, string>> = {
  year: 'Chỉ cảnh báo, vì phần của năm này có thể được chi ở năm khác.',
  uncounted: 'Chỉ cảnh báo, vì biểu không ghi số lượng nên tổng chi phí có thể chưa đủ.',
  heading: 'Chỉ cảnh báo, vì nội dung hỗ trợ được hiểu theo dòng nhóm ở trên.',
  words: 'Chỉ cảnh báo, vì tên dòng chưa nêu thật rõ nội dung hỗ trợ.',
  level: 'Chỉ cảnh báo, vì chỉ tiêu đề cho biết đây là kinh phí cấp nào.',
  many: 'Chỉ cảnh báo, vì nhiều dòng của biểu cùng vượt: có thể đơn vị tính hoặc mức chi chưa đúng.',
};

const doubtWords = (severity: Breach['severity'], { test, doubt }: CapBreachFacts): string =>
  severity === 'warning' && test.severity === 'error' && doubt !== null ? DOUBT[doubt] : '';

function breachTodo(severity: Breach['severity'], { test, activity, counterpart }: CapBreachFacts): string {
  const named = `“${shortLabel(activityName(activity))}”`;
  if (severity === 'info')
    return test.verdict === 'within-multiplied'
      ? 'Giữ tài liệu chứng minh điều kiện đã xác nhận.'
      : 'Xem tổng chi phí của từng dòng ở dự toán, hoặc thêm cột tổng chi phí vào biểu.';
  if (test.verdict === 'needs-confirmation')
    return 'Xác nhận điều kiện kèm lý do ở mục Mức chi; nếu không thuộc diện này thì giảm mức hỗ trợ.';
  if (counterpart !== null)
    return `Kiểm tra lại vốn đối ứng, hoặc giảm mức hỗ trợ. Nếu không phải nội dung ${named} thì chọn lại ở mục Mức chi.`;
  return `Giảm mức hỗ trợ hoặc kiểm tra lại số lượng, chi phí. Nếu không phải nội dung ${named} thì chọn lại ở mục Mức chi.`;
}
