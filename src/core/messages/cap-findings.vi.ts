/** The sentences of the findings about spending caps, in Vietnamese. What a cap comes to is worded in cap-words. */
import { activityOf } from '../law/activities';
import type { Level } from '../law/act';
import type { CapAnswer } from '../law/find-cap';
import type { CapBreachFacts, CapDoubt } from '../rules/facts';
import type { FindingOf } from '../rules/finding';
import { citationOf, unreadNames } from './act-names';
import { counterpartWords, managementWords, supportWords } from './cap-words';
import { answerVi } from './cap-words.vi';
import { formatAmount, formatMoney } from './numbers';
import { asManyAsFit, firstSentence, lowerFirst, sentences } from './sentences';
import { shortLabel } from './shorten';
import type { FindingWords, Words } from './finding-words';

type CapCode = 'SB501' | 'SB502' | 'SB503' | 'SB504' | 'SB505' | 'SB506' | 'SB507' | 'SB508';
type Breach = FindingOf<'SB501' | 'SB502' | 'SB503'>;

const quoted = (label: string): string => (label === '' ? '' : ` “${shortLabel(label)}”`);
const LEVEL: Readonly<Record<Level, string>> = { national: 'khuyến công quốc gia', province: 'khuyến công địa phương' };
const activityName = (id: string): string => activityOf(id)?.vi ?? id;

function yearSpan(years: readonly number[]): string {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? ` năm ${String(first)}` : ` các năm ${String(first)}–${String(last)}`;
}

/** A line over several years is summed up: no cell holds that figure. */
const place = (cell: string, { scope, years }: CapBreachFacts): string =>
  scope === 'period' && years.length > 1 ? `Cộng${yearSpan(years)}, dòng` : `Ở ô ${cell}`;

function breach({ cell, label, severity, facts }: Breach): Words {
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

function answerTodo(answer: CapAnswer): string {
  if (answer.state === 'undetermined') {
    if (answer.why.reason === 'province-unknown') return 'Chọn tỉnh, thành phố ở mục Mức chi.';
    if (answer.why.reason === 'activity-too-broad') return 'Ghi rõ cấp trong tên dòng, hoặc chọn nội dung ở mục Mức chi.';
    if (answer.why.reason !== 'figures-unknown') return 'Chọn văn bản áp dụng ở mục Mức chi.';
  }
  if (answer.state === 'not-yet')
    return 'Tra văn bản có hiệu lực trong những năm này; muốn kiểm tra thì nhập mức chi vào biểu “Mức chi áp dụng”.';
  return 'Nếu có văn bản thì nhập mức chi vào biểu “Mức chi áp dụng”, hoặc để phần mềm đọc thẳng từ văn bản rồi xác nhận từng mức.';
}

export const capFindingsVi: Pick<FindingWords, CapCode> = {
  SB501: breach,
  SB502: breach,
  SB503: breach,
  SB504: ({ cell, label, facts: { test, of, whole } }) => {
    const { result, basis } = managementWords(test, 'vi');
    const taken = of === 'allocation' ? 'kinh phí được giao trong năm' : 'dự toán của đề án';
    return {
      message: `Ở ô ${cell}${quoted(label)}: ${lowerFirst(result)}`,
      why: sentences(`Tỷ lệ tính trên ${taken} ở ô ${whole.cell}${quoted(whole.label)}.`, basis),
      todo: `Giảm chi quản lý, hoặc kiểm tra lại ${of === 'allocation' ? 'số được giao' : 'dự toán của đề án'}.`,
    };
  },
  SB505: ({ cell, facts: { answer, level, lines, years } }) => ({
    message: `Chưa kiểm được mức chi của ${String(lines)} dòng dùng kinh phí ${LEVEL[level]}${yearSpan(years)}, bắt đầu từ ô ${cell}.`,
    why: answerVi(answer),
    todo: answerTodo(answer),
  }),
  SB506: ({ cell, facts: { lines, of, text, candidates } }) => ({
    message: `Trong ${String(of)} dòng được hỗ trợ có ${String(lines)} dòng chưa rõ là nội dung hoạt động nào, nên chưa tra được mức chi; dòng đầu tiên ở ô ${cell}${quoted(text)}.`,
    why:
      candidates.length > 1
        ? `Tên dòng có thể hiểu là ${candidates.slice(0, 2).map((id) => `“${shortLabel(activityName(id))}”`).join(' hoặc ')}.` // prettier-ignore
        : 'Mức chi tra theo nội dung hoạt động, mà tên các dòng này không nêu nội dung nào trong danh mục.',
    todo: 'Chọn nội dung cho các dòng này ở mục Mức chi, hoặc ghi tên dòng rõ hơn.',
  }),
  SB507: ({ facts: { lines, tests } }) => {
    const unverified = tests.some(({ cap }) => cap?.verified === false);
    const unread = tests.flatMap((test) => test.unread);
    const acts = tests.flatMap(({ cap }) => (cap === null ? [] : [citationOf({ act: cap.act, article: null }, 'vi')]));
    const amended = unread.length === 0 ? '' : `Chưa đối chiếu ${unreadNames(unread.filter((one, at) => unread.findIndex(({ number }) => number === one.number) === at))}.`; // prettier-ignore
    return {
      message: unverified
        ? `Có ${String(lines)} dòng đạt mức chi theo số liệu chưa kiểm chứng.`
        : `Có ${String(lines)} dòng đạt mức chi, nhưng văn bản đã được sửa đổi mà chưa đối chiếu.`,
      why: sentences(`Mức chi lấy theo ${acts.slice(0, 3).join('; ')}.`, amended),
      todo: 'Đối chiếu với văn bản gốc trước khi kết luận là đúng mức chi.',
    };
  },
  SB508: ({ cell, unit, facts: { source, year, ceiling, total, excess } }) => {
    const money = (amount: typeof total): string => formatMoney(amount, unit, 'vi');
    const span = year === null ? ' cả giai đoạn' : ` năm ${String(year)}`;
    return {
      message: `Kinh phí ${LEVEL[source === 'national' ? 'national' : 'province']}${span} ở ô ${cell} là ${money(total)}, vượt trần được giao ${money(excess)}.`,
      why: `Trần được giao là ${money(ceiling)}: ${formatAmount(total, 'vi')} − ${formatAmount(ceiling, 'vi')} = ${money(excess)}.`,
      todo: 'Điều chỉnh kế hoạch trong trần, hoặc kiểm tra lại số trần đã nhập.',
    };
  },
};
