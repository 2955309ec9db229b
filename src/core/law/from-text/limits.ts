/** The figures of one sentence as limits: a percentage of what, an amount per what, and what each depends on; or why it is none. */
import { groupedLimits } from './bare-limits';
import { withConditions, type Limit } from './conditions';
import { figuresIn } from './figures';
import { limitingFigures, withoutCounterpart, withoutRepeats } from './limiting-figures';
import type { NotUnderstoodReason } from './proposal';

export interface LimitsRead {
  readonly limits: readonly Limit[];
  /** Where the first figure stands. */
  readonly from: number;
}

const CUE = /không quá|không vượt|không (?:lớn|cao|nhiều) hơn|≤|tối đa|hỗ trợ|mức chi|được chi|chi quản lý|thưởng|tạm ứng|mức:|mức là/iu;
/** "được trích 3% dự toán đề án" */
const ALLOWED = /được\s+(?:trích(?:\s+lại)?|sử dụng|để lại)\s+(?:tối đa\s+)?\d[\d.,]*\s*(?:%|phần trăm)/iu;
const OTHER_MONEY =
  /(?<!%\s*(?:trên\s+)?)(?:tổng|(?<!tổng )nguồn) kinh phí|tổng dự toán kinh phí|tổng nhu cầu|kinh phí thực hiện (?:nghị quyết|chương trình|kế hoạch|chính sách)|dự kiến|phấn đấu|mục tiêu|tốc độ|tăng trưởng|tăng bình quân|giá trị sản xuất|doanh thu|tỷ trọng|đối ứng|kim ngạch|thuế|tiết kiệm/iu;

/** "Tập huấn khởi sự: 30 triệu đồng/lớp" */
const PRICED = /:\s*\d[\d.,]*\s*(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\s+)?đồng\s*\/\s*\p{L}/iu;

/** @param context words above the sentence: "Mức hỗ trợ như sau:" */
export function limitsIn(sentence: string, context: string): LimitsRead | NotUnderstoodReason {
  const read = belowOneBound(sentence, context) ?? readLimits(sentence, context);
  return read === 'compound-unit' ? withinTotal(sentence, context) : read;
}

const BOUND_OF_ALL =
  /,\s*nhưng\s+((?:tổng\s+)?(?:mức|số tiền|kinh phí)(?:\s+(?:hỗ trợ|chi))?(?:\s+(?:cho|của|đối với)\s[^,;:\d]+?)?\s(?:tối đa|không (?:vượt )?quá)[^,;]*?)[.;]?\s?$/iu;

/** "30% đối với khu vực I, 35% đối với khu vực II, nhưng tổng mức hỗ trợ không quá 700 triệu đồng/mô hình": the bound is of each share. */
function belowOneBound(sentence: string, context: string): LimitsRead | null {
  const bound = BOUND_OF_ALL.exec(sentence);
  const shares = bound === null ? '' : sentence.slice(0, bound.index);
  const kinds = figuresIn(shares).map(({ kind }) => kind);
  if (bound === null || kinds.length < 2 || kinds.some((kind) => kind !== 'percent')) return null;
  const read = readLimits(shares, context);
  const of = readLimits(bound[1] ?? '', context);
  if (typeof read === 'string' || typeof of === 'string' || read.limits.length < 2) return null;
  const [one, more] = of.limits;
  if (one?.amount == null || one.percent !== null || one.condition !== '' || more !== undefined) return null;
  const { amount, per, isStated } = one;
  return { ...read, limits: read.limits.map((limit) => ({ ...limit, amount, per, isStated: limit.isStated && isStated })) };
}

const TOTAL =
  /,\s*(?:nhưng\s+|và\s+)?(tổng\s+(?:mức|số tiền|kinh phí)(?:\s+(?:hỗ trợ|chi))?(?:\s+(?:tối đa|không (?:vượt )?quá|là))+[^,;.]*)[.;]?\s?$/iu;

/** "1,5 triệu đồng/lao động, tổng mức hỗ trợ không quá 90 triệu đồng/cơ sở/năm": what bounds a year is said beside the limit of each. */
function withinTotal(sentence: string, context: string): LimitsRead | NotUnderstoodReason {
  const total = TOTAL.exec(sentence);
  const each = total === null ? '' : sentence.slice(0, total.index);
  if (total === null || figuresIn(each).at(-1)?.kind !== 'amount') return 'compound-unit';
  const read = readLimits(each, context);
  if (typeof read === 'string' || read.limits.some(({ per }) => per === null)) return 'compound-unit';
  const beside = (condition: string): string => [condition, total[1] ?? ''].filter((part) => part !== '').join('; ');
  return { ...read, limits: read.limits.map((limit) => ({ ...limit, condition: beside(limit.condition) })) };
}

function readLimits(sentence: string, context: string): LimitsRead | NotUnderstoodReason {
  const figures = withoutRepeats(sentence, figuresIn(sentence));
  if (figures.length === 0) return 'no-limit';
  if (figures.some(({ value }) => value === null)) return 'figure-unreadable';
  if (figures.some(({ kind }) => kind === 'times')) return 'multiplier';
  // "(không bao gồm thuế giá trị gia tăng)" says what a percentage is taken of.
  const plain = withoutCounterpart(sentence, figures).replaceAll(/\([^()\d]*\)/g, ' ');
  if (OTHER_MONEY.test(plain) || !(CUE.test(sentence) || CUE.test(context) || PRICED.test(sentence) || ALLOWED.test(sentence)))
    return 'no-limit';
  // "được hỗ trợ thêm 10 triệu đồng": on top of a limit, and none itself.
  if (/(?:hỗ trợ|cộng|tăng|bổ sung|thưởng|chi)\s+thêm(?!\p{L})/iu.test(plain)) return 'tiers-unclear';
  const limiting = limitingFigures(sentence, context, figures);
  const [first] = limiting;
  if (first === undefined) return 'no-limit';
  if (limiting.some(({ isThreshold }) => isThreshold)) return 'threshold';
  const bare = groupedLimits(sentence, limiting);
  if (typeof bare === 'string') return bare;
  const limits = withConditions(sentence, bare);
  return typeof limits === 'string' ? limits : { limits, from: first.from };
}
