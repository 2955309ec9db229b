/** The figures of one sentence as limits: a percentage of what, an amount per what, and what each depends on; or why it is none. */
import type { PercentBase } from '../act';
import { figuresIn, type TextFigure } from './figures';
import { baseOf } from './percent-base';
import type { NotUnderstoodReason } from './proposal';
import { unitAfter, unitBefore } from './units';

export interface Limit {
  readonly percent: string | null;
  readonly base: PercentBase | null;
  readonly amount: string | null;
  /** Id of a count unit; null where none is said. */
  readonly per: string | null;
  /** Nothing of it had to be understood: the base and the unit are said. */
  readonly isStated: boolean;
  /** What it depends on, in the words of the sentence; empty where it depends on nothing. */
  readonly condition: string;
}

export interface LimitsRead {
  readonly limits: readonly Limit[];
  /** Where the first figure stands. */
  readonly from: number;
}

/** A limit without its conditions yet. */
interface Bare extends Omit<Limit, 'condition'> {
  readonly from: number;
  /** Where its unit or base ends. */
  readonly to: number;
}

const CUE = /không quá|không vượt|không (?:lớn|cao|nhiều) hơn|≤|tối đa|hỗ trợ|mức chi|được chi|chi quản lý|thưởng|tạm ứng|mức:|mức là/iu;
const OTHER_MONEY =
  /(?<!%\s*(?:trên\s+)?)(?:tổng|(?<!tổng )nguồn) kinh phí|tổng dự toán kinh phí|tổng nhu cầu|kinh phí thực hiện (?:nghị quyết|chương trình|kế hoạch|chính sách)|dự kiến|phấn đấu|mục tiêu|tốc độ|tăng trưởng|tăng bình quân|giá trị sản xuất|doanh thu|tỷ trọng|đối ứng|kim ngạch|thuế|tiết kiệm/iu;

/** "Tập huấn khởi sự: 30 triệu đồng/lớp" */
const PRICED = /:\s*\d[\d.,]*\s*(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\s+)?đồng\s*\/\s*\p{L}/iu;

/** @param context words above the sentence: "Mức hỗ trợ như sau:" */
export function limitsIn(sentence: string, context: string): LimitsRead | NotUnderstoodReason {
  const read = readLimits(sentence, context);
  return read === 'compound-unit' ? withinTotal(sentence, context) : read;
}

const TOTAL =
  /,\s*(?:nhưng\s+|và\s+)?(tổng\s+(?:mức|số tiền|kinh phí)(?:\s+(?:hỗ trợ|chi))?(?:\s+(?:tối đa|không (?:vượt )?quá|là))+[^,;.]*)[.;]?\s*$/iu;

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
  if (OTHER_MONEY.test(plain) || !(CUE.test(sentence) || CUE.test(context) || PRICED.test(sentence))) return 'no-limit';
  // "được hỗ trợ thêm 10 triệu đồng": on top of a limit, and none itself.
  if (/(?:hỗ trợ|cộng|tăng|bổ sung|thưởng|chi)\s+thêm(?!\p{L})/iu.test(plain)) return 'tiers-unclear';
  const limiting = figures.filter(
    (figure) =>
      !isCapital(sentence, figure) &&
      sizeBefore(sentence, figure) === null &&
      figure.to > sizeHead(sentence, context).length &&
      !isFormer(sentence, figure) &&
      !isShareOfPeople(sentence, figure) &&
      !isNewness(sentence, figure) &&
      !isCounterpart(sentence, figure),
  );
  const [first] = limiting;
  if (first === undefined) return 'no-limit';
  if (limiting.some(({ isThreshold }) => isThreshold)) return 'threshold';
  const bare = grouped(sentence, limiting);
  if (typeof bare === 'string') return bare;
  const limits = withConditions(sentence, bare);
  return typeof limits === 'string' ? limits : { limits, from: first.from };
}

/** "(mức cũ là 200 triệu đồng/cơ sở)": what held before. */
const isFormer = (sentence: string, { from }: TextFigure): boolean =>
  /\([^()]*(?<!\p{L})(?:cũ|trước đây|hiện hành|trước khi sửa đổi)(?!\p{L})[^()]*$/iu.test(sentence.slice(0, from));

const COUNTERPART = /(?:^|[,;(])[^,;(]*(?<!\p{L})đối ứng[^,;]*$/iu;
/** "hỗ trợ 30% chi phí, cơ sở đối ứng 70%": the other side of a share. */
const isCounterpart = (sentence: string, { kind, from }: TextFigure): boolean =>
  kind === 'percent' && COUNTERPART.test(sentence.slice(0, from));

/** The sentence without the words of the other side, where it says a share of its own. */
function withoutCounterpart(sentence: string, figures: readonly TextFigure[]): string {
  if (!figures.some((figure) => figure.kind === 'percent' && !isCounterpart(sentence, figure))) return sentence;
  return figures
    .filter((figure) => isCounterpart(sentence, figure))
    .reduce(
      (text, { from, to }) => text.replace(`${COUNTERPART.exec(sentence.slice(0, from))?.[0] ?? ''}${sentence.slice(from, to)}`, ' '),
      sentence,
    );
}

/** "máy móc mới 100%": how new something is. */
const isNewness = (sentence: string, { kind, from }: TextFigure): boolean =>
  kind === 'percent' && /(?<!\p{L})mới\s*$/iu.test(sentence.slice(0, from));

/** "vốn đăng ký trên 10 tỷ đồng đến 20 tỷ đồng": a size that tiers depend on. */
const isCapital = (sentence: string, { kind, from }: TextFigure): boolean =>
  kind === 'amount' && /vốn\s+(?:đăng ký|điều lệ|pháp định)(?:(?!hỗ trợ|mức)[^;:]){0,60}$/iu.test(sentence.slice(0, from));

const SIZE =
  /(?:có\s+)?(?:tổng\s+)?(?:mức|vốn)\s+đầu tư(?:\s+(?:của\s+)?(?:dự án|đề án|mô hình|máy móc,?\s+thiết bị))?\s+(?:(?:từ|trên|hơn|dưới|đến|tới)\s*(?:[\d.,]+\s*(?:(?:tỷ|tỉ|triệu)(?:\s+đồng)?)?\s*)?){1,4}$/iu;

/** "Tổng mức đầu tư từ 5 tỷ đồng đến dưới 10 tỷ đồng: hỗ trợ …": the words up to a size that tiers depend on; null where the figure is none. */
const sizeBefore = (sentence: string, { kind, from }: TextFigure): string | null =>
  kind === 'amount' ? (SIZE.exec(sentence.slice(0, from))?.[0] ?? null) : null;

const SIZE_HEAD =
  /^(?:(?:từ|trên|hơn|dưới|đến|tới)\s+)+[\d.,]+\s*(?:tỷ|tỉ|triệu)(?:\s+đồng)?(?:\s+đến\s+(?:dưới\s+)?[\d.,]+\s*(?:tỷ|tỉ|triệu)(?:\s+đồng)?)?(?:\s+trở (?:lên|xuống))?(?=\s*:)/iu;

/** "Dưới 01 tỷ đồng: 200 triệu đồng/mô hình" below "theo quy mô vốn đầu tư": a size; empty where nothing above says of what. */
const sizeHead = (sentence: string, context: string): string =>
  /(?<!\p{L})(?:vốn|mức đầu tư|quy mô)(?!\p{L})/iu.test(context) ? (SIZE_HEAD.exec(sentence)?.[0] ?? '') : '';

/** The case that a sentence opens with: "Tổng mức đầu tư từ 5 tỷ đồng trở lên". */
const sizeIn = (head: string): string =>
  /(?:có\s+)?(?:tổng\s+)?(?:mức|vốn)\s+đầu tư\s[^;:]*?(?:từ|trên|hơn|dưới|đến)\s+\d[^;:,]*/iu.exec(head)?.[0].trim() ?? '';

/** "200.000.000 đồng (200 triệu đồng)" says one thing twice. */
function withoutRepeats(sentence: string, figures: readonly TextFigure[]): TextFigure[] {
  const isRepeat = (before: TextFigure | undefined, figure: TextFigure): boolean =>
    before?.kind === figure.kind &&
    before.value === figure.value &&
    /\(\s*(?:(?:viết )?bằng chữ\s*:?\s*)?$/iu.test(sentence.slice(before.to, figure.from));
  return figures.flatMap((figure, at) => {
    if (isRepeat(figures[at - 1], figure)) return [];
    const next = figures[at + 1];
    if (next === undefined || !isRepeat(figure, next)) return [figure];
    // "tám mươi phần trăm (80%) giá thuê gian hàng": what it is of stands behind the bracket.
    const closed = /^\s*\)/.exec(sentence.slice(next.to));
    return [closed === null ? figure : { ...figure, to: next.to + closed[0].length }];
  });
}

/** "cơ sở sử dụng trên 50% lao động nữ, mức hỗ trợ …": who it is for, told by a share of something that is no money. */
const isShareOfPeople = (sentence: string, { kind, isThreshold, to }: TextFigure): boolean =>
  kind === 'percent' &&
  isThreshold &&
  /^\s*(?:trở lên\s+)?(?:tổng\s+)?(?:số\s+)?(?:lao động|người|hộ|dân số|thành viên)(?!\p{L})/iu.test(sentence.slice(to));

/** Between a percentage and the amount that bounds it: "nhưng không quá", ", tối đa không quá", "và không vượt quá". */
const BOUND =
  /(?:nhưng|song|và|,|đồng thời|\()\s*(?:mức\s+|số tiền\s+)?(?:hỗ trợ\s+|chi\s+)?(?:tổng\s+)?(?:mức hỗ trợ\s+)?(?:tối đa|không quá|không vượt|nhiều nhất|cao nhất|tổng cộng)|không quá|không vượt|không (?:lớn|cao|nhiều) hơn|≤|nhưng tối đa/iu;
const SEPARATES = /;|đối với|trường hợp|riêng/iu;

function grouped(sentence: string, figures: readonly TextFigure[]): Bare[] | NotUnderstoodReason {
  const out: Bare[] = [];
  for (let at = 0; at < figures.length; at++) {
    const figure = figures[at];
    if (figure === undefined) continue;
    const next = figures[at + 1];
    const between = next === undefined ? '' : sentence.slice(figure.to, next.from);
    const isPair = next !== undefined && next.kind !== figure.kind && isBound(figure, between);
    const read = isPair ? pairOf(sentence, figures, figure, next) : single(sentence, figures, figure);
    if (typeof read === 'string') return read;
    // "ở phường 40% chi phí; ở xã 50% chi phí; tối đa 200 triệu đồng/cơ sở": whether the bound is of both, nobody can say.
    if (isPair && BOUND_ALONE.test(between) && out.some(({ percent, amount }) => percent !== null && amount === null))
      return 'tiers-unclear';
    if (isPair) at++;
    out.push(read);
  }
  return shared(sentence, out.map(withBaseOf));
}

/** "tối đa 3% dự toán đề án (riêng địa bàn khó khăn tối đa 4%)": of the same thing. */
function withBaseOf(limit: Bare, at: number, all: readonly Bare[]): Bare {
  const before = all[at - 1];
  if (before?.base == null || !before.isStated || limit.base !== 'eligible-cost' || limit.isStated) return limit;
  return { ...limit, base: before.base, isStated: limit.amount === null || limit.per !== null };
}

/** "…; không quá": a semicolon with nothing but the bound behind it. */
const BOUND_ALONE =
  /;(?=\s*(?:nhưng\s+)?(?:(?:tổng\s+)?mức\s+|(?:tổng\s+)?số tiền\s+|(?:tổng\s+)?kinh phí\s+)?(?:được\s+)?(?:hỗ trợ\s+|chi\s+)?(?:tối đa|không (?:vượt )?quá|nhiều nhất|cao nhất)(?:\s+không (?:vượt )?quá)?(?:\s+(?:là|bằng))?\s*:?\s*$)/iu;
/** "35 triệu đồng/nhãn hiệu, bằng 50% chi phí" */
const SHARE_BEHIND = /(?:,|\(|và|nhưng)\s*(?:mức\s+)?(?:hỗ trợ\s+)?(?:bằng|tương ứng|tương đương)(?:\s+với)?\s*$/iu;

/** "trong các lĩnh vực: lập dự án; marketing; quản lý sản xuất, tối đa": a list of what it is for. */
const LISTED = /:[^:\d]*;[^:\d]*?(?=(?:,|nhưng)\s*(?:mức[^,;]*\s)?(?:tối đa|không (?:vượt )?quá))/iu;

/** "trên cơ sở giá đấu thầu hoặc trường hợp không đủ điều kiện đấu thầu thì theo giá …, nhưng": how the cost is told, and no case. */
const OR_ELSE = /hoặc\s+(?:trong\s+)?trường hợp\s[^;:]*?\sthì\s[^;:]*?(?=,?\s*nhưng)/iu;

function isBound({ kind }: TextFigure, written: string): boolean {
  const between = written.replace(LISTED, '').replace(BOUND_ALONE, ',').replace(OR_ELSE, '');
  return !SEPARATES.test(between) && (BOUND.test(between) || (kind === 'amount' && SHARE_BEHIND.test(between)));
}

const behindOf = (sentence: string, figures: readonly TextFigure[], figure: TextFigure): string =>
  sentence.slice(figure.to, figures.find(({ from }) => from >= figure.to)?.from ?? sentence.length);

function single(sentence: string, figures: readonly TextFigure[], figure: TextFigure): Bare | NotUnderstoodReason {
  const behind = behindOf(sentence, figures, figure);
  if (figure.kind === 'percent') {
    const base = baseOf(sentence.slice(0, figure.from), behind);
    if (typeof base === 'string') return base;
    return {
      percent: figure.value,
      base: base.base,
      amount: null,
      per: null,
      isStated: base.isStated,
      from: figure.from,
      to: figure.to + base.length,
    };
  }
  const unit = unitAfter(behind);
  if (unit.kind === 'compound') return 'compound-unit';
  if (unit.kind === 'unknown') return 'unit-unclear';
  const before = figures.filter(({ to }) => to <= figure.from).at(-1)?.to ?? 0;
  const per = unit.kind === 'unit' ? unit.unit : unitBefore(sentence.slice(before, figure.from));
  const to = figure.to + (unit.kind === 'unit' ? unit.length : 0);
  return { percent: null, base: null, amount: figure.value, per, isStated: per !== null, from: figure.from, to };
}

function pairOf(sentence: string, figures: readonly TextFigure[], one: TextFigure, other: TextFigure): Bare | NotUnderstoodReason {
  const a = single(sentence, figures, one);
  const b = single(sentence, figures, other);
  if (typeof a === 'string') return a;
  if (typeof b === 'string') return b;
  const [share, amount] = a.percent === null ? [b, a] : [a, b];
  return {
    percent: share.percent,
    base: share.base,
    amount: amount.amount,
    per: amount.per,
    isStated: share.isStated && amount.isStated,
    from: a.from,
    to: b.to,
  };
}

/** A part that goes on with the limit before it: the other half of it, for all that its words say. */
export const GOES_ON =
  /^(?:và\s+|nhưng\s+)?(?:(?:tổng\s+)?(?:mức|số tiền|kinh phí)(?:\s+(?:hỗ trợ|chi|thưởng|tối đa))*|tối đa|không (?:vượt )?quá|nhiều nhất|cao nhất)(?!\p{L})/iu;

/** "30% chi phí nhưng không quá 70 triệu đồng/hội cấp vùng và 100 triệu đồng/hội cấp quốc gia": the percentage is of both. */
function shared(sentence: string, limits: readonly Bare[]): Bare[] | NotUnderstoodReason {
  const out: Bare[] = [];
  for (const limit of limits) {
    const before = out.at(-1);
    if (before?.percent == null || before.amount === null || limit.percent !== null) {
      // A percentage by itself beside an amount by itself: bounds or alternatives, nobody can say.
      if (
        before !== undefined &&
        (before.percent === null) !== (limit.percent === null) &&
        (!/;|\.\s|đối với|trường hợp|riêng/iu.test(sentence.slice(before.to, limit.from)) ||
          GOES_ON.test(/;\s*(.*)$/su.exec(sentence.slice(before.to, limit.from))?.[1] ?? ''))
      )
        return 'tiers-unclear';
      out.push(limit);
      continue;
    }
    const between = sentence.slice(before.to, limit.from);
    const isList =
      /:\s*$/.test(sentence.slice(0, out[0]?.from ?? 0).replace(/(?:không quá|tối đa)\s*$/iu, '')) ||
      /:\s*(?:[-+a-z)]*\s*)?$/u.test(amountLead(sentence, out[0]));
    if (/;/.test(between) && !isList) return 'tiers-unclear';
    if (/hỗ trợ|mức|thưởng/iu.test(between) && !/;/.test(between)) return 'tiers-unclear';
    // "80% tiền thuê …, tối đa 8 triệu đồng/gian hàng và tham gia hội chợ ở nước ngoài tối đa …": another thing.
    if (DOES.test(between)) return 'tiers-unclear';
    out.push({ ...limit, percent: before.percent, base: before.base, isStated: limit.isStated && before.isStated });
  }
  return out;
}

/** Words that begin what is done. */
const DOES =
  /(?:^|\s)(?:tham gia|tổ chức|xây dựng|đầu tư|thành lập|đăng ký|thiết kế|ứng dụng|chuyển giao|đào tạo|tập huấn)\s+(?!thêm|tối đa|không)\p{L}/iu;

/** What stands right before the first amount of a pair: "50% chi phí nhưng không quá:". */
function amountLead(sentence: string, first: Bare | undefined): string {
  if (first === undefined) return '';
  const amount = figuresIn(sentence).find(({ kind, from }) => kind === 'amount' && from >= first.from);
  return sentence.slice(0, amount?.from ?? 0);
}

const FILLER =
  /(?:mức\s+|số tiền\s+)?(?:hỗ trợ|chi|thưởng)?\s*(?:tối đa\s+)?(?:không\s+(?:vượt\s+)?quá|không\s+(?:lớn|cao|nhiều)\s+hơn|≤|tối đa|là|bằng|nhiều nhất)\s*$|^\s*(?:và|,|;|\.|nhưng|thì|:)+\s*/giu;
/** "(Mười lăm triệu đồng)" */
const SPOKEN_AGAIN = /\((?:(?:viết )?bằng chữ\s*:?\s*)?\p{L}[\p{L}\s]*\sđồng(?:\s+chẵn)?\.?\)/giu;

const clean = (text: string): string => {
  let before = '';
  let now = text.replace(SPOKEN_AGAIN, '').trim();
  while (before !== now) {
    before = now;
    now = now
      .replace(FILLER, '')
      .replace(/^[\s,.;:)\-–+]+|[\s,.;:(\-–+”"]+$/gu, '')
      .replace(
        /(?:^|\s)(?:và|thì|mức hỗ trợ|mức chi|toàn bộ|(?:được )?ngân sách(?: tỉnh| thành phố| nhà nước)?|được hỗ trợ|hỗ trợ|được thưởng|thưởng|được)$/iu,
        '',
      )
      .trim();
  }
  return now;
};

/** "/lần tổ chức": so few words behind a unit belong to it. */
const FEW_WORDS = 3;
const DEPENDS = /(?:đối với|trường hợp|riêng|nếu)\s.*$/isu;

/** Words that open a case of a limit. */
const CASE = /đối với|trường hợp|riêng|(?<!nâng )cấp (?=tỉnh|thành phố|huyện|xã|cơ sở|khu vực|vùng|quốc gia)/giu;

const PLACED = /(?<!\p{L})(?:(?:ở|tại)\s+)?(?:trong|ngoài)\s+(?:nước|tỉnh|thành phố|khu vực)\s*$/iu;
/** Words of a limit right before its figure. */
const BEFORE_FIGURE = /[\s,:]*(?:(?:được\s+)?(?:hỗ trợ|chi)|mức(?:\s+(?:hỗ trợ|chi))?|tối đa|không (?:vượt )?quá|là|bằng|[\s,:])*$/iu;
/** "ở xã biên giới không quá …": an exception from what holds elsewhere. */
const ELSEWHERE =
  /^(?:riêng\s+)?(?:(?:ở|tại)\s+)?(?:các\s+)?(?:xã|phường|thôn|bản|huyện|địa bàn|vùng|khu vực|đặc khu|đảo|hải đảo)(?!\p{L})/iu;

/** What each limit depends on. Of several, each must say its own. */
function withConditions(sentence: string, limits: readonly Bare[]): Limit[] | NotUnderstoodReason {
  const gaps: { readonly left: string; readonly right: string }[] = [];
  for (const [at, limit] of limits.entries()) {
    const next = limits[at + 1];
    if (next === undefined) continue;
    const gap = split(sentence.slice(limit.to, next.from));
    if (gap === null) return 'tiers-unclear';
    gaps.push(gap);
  }
  const [first] = limits;
  const last = limits.at(-1);
  if (first === undefined || last === undefined) return 'no-limit';
  const head = sentence.slice(0, first.from);
  const colon = Math.max(head.lastIndexOf(':'), head.lastIndexOf(';'));
  const near = head.slice(colon + 1);
  // "cấp tỉnh: 4 triệu đồng; cấp khu vực 7 triệu đồng": the first of several stands before its colon.
  const isBefore = colon >= 0 && limits.length > 1 && clean(near) === '';
  const named = isBefore ? head.slice(0, colon) : near;
  const word = [...named.matchAll(CASE)].at(-1)?.index;
  // "nhãn hiệu trong nước tối đa …, ở nước ngoài tối đa …": the first of several says its place last.
  const placed = limits.length > 1 ? (PLACED.exec(head.replace(BEFORE_FIGURE, ''))?.[0] ?? '') : '';
  const leading =
    colon >= 0 && limits.length > 1 && !isBefore
      ? near
      : word === undefined
        ? sizeIn(head) || placed || (SIZE_HEAD.exec(head)?.[0] ?? '')
        : named.slice(word);
  const tail = sentence.slice(last.to);
  // "Đối với hoạt động nâng cao năng lực: …" names what is supported, and no case of it.
  const opening = /^đối với (?:các )?(?:hoạt động|nội dung|nhiệm vụ|công tác|việc)(?!\p{L})/iu.test(leading.trim()) ? '' : leading;
  const out = limits.map((limit, at): Limit => {
    const before = clean(at === 0 ? opening : (gaps[at - 1]?.right ?? ''));
    const behind = clean(at === limits.length - 1 ? tail : (gaps[at]?.left ?? ''));
    // Behind a percentage alone stands what it is taken of first.
    const depends =
      limit.amount === null && limits.length === 1
        ? (DEPENDS.exec(behind)?.[0] ?? '')
        : limits.length === 1 && behind.split(/\s+/).length < FEW_WORDS
          ? ''
          : behind;
    const parts = [before, depends].filter((part) => part !== '');
    const { percent, base, amount, per, isStated } = limit;
    return { percent, base, amount, per, isStated, condition: parts.join('; ') };
  });
  if (out.length === 1) return out;
  // "45 triệu đồng/lớp tập huấn; 60 triệu đồng/hội thảo": what they are for tells them apart.
  // "chi tổ chức bình chọn … /lần, chi thưởng … /sản phẩm": another thing.
  if (!/thưởng/iu.test(head) && gaps.some(({ right }) => REWARDS.test(right.trim()))) return 'tiers-unclear';
  const counted = new Set(out.flatMap(({ per, condition }) => (per === null || condition !== '' ? [] : [per])));
  if (counted.size === out.length) return out;
  // "Tổ chức hội chợ: thuê mặt bằng 100 triệu đồng/hội chợ; tuyên truyền 20 triệu đồng/hội chợ": what the money buys is no case.
  if (out.some(({ condition }) => BUYS.test(condition))) return 'tiers-unclear';
  const said = new Set(out.map(({ condition }) => condition.toLowerCase()));
  if (said.size < out.length) return 'tiers-unclear';
  // What holds for all, and the exceptions from it.
  const isExcepted = out.every(
    ({ condition }, at) =>
      condition === '' ||
      /^(?:riêng|trường hợp)(?!\p{L})/iu.test(condition) ||
      (at > 0 && ELSEWHERE.test(condition)) ||
      (at > 0 &&
        (/^đối với/iu.test(gaps[at - 1]?.right.trim() ?? '') || BRACKETED.test(sentence.slice(limits[at - 1]?.to, limits[at]?.from)))),
  );
  return said.has('') && !isExcepted ? 'tiers-unclear' : out;
}

const REWARDS = /^(?:mức\s+)?(?:(?:chi|tiền)\s+)?(?:khen\s+)?thưởng(?!\p{L})/iu;

/** Words that open what the money is spent on. */
export const BUYS =
  /^(?:chi\s+)?(?:phí\s+)?(?:thuê(?!\s+(?:gian hàng|tư vấn))|in|tuyên truyền|quảng bá|khai mạc|vận chuyển|trang trí|dàn dựng|tiền|tài liệu|biên soạn|thù lao|bồi dưỡng|ăn|ở(?!\s+(?:các\s+)?(?:xã|phường|thôn|bản|huyện|địa bàn|vùng|khu vực|đặc khu|đảo|hải đảo|nước|ngoài|trong|tỉnh|thành phố|đô thị))|đi lại|nước uống|hội trường|văn phòng phẩm|an ninh)(?=\s|$)/iu;

/** A bracket opens right before a limit. */
const BRACKETED = /\(\s*(?:mức\s*)?(?:tối đa|không (?:vượt )?quá)?\s*$/iu;

/** What stands between two limits: what belongs to the first, and what to the second. Null where that cannot be told. */
function split(gap: string): { left: string; right: string } | null {
  // "3% dự toán đề án (4% đối với địa bàn khó khăn)": an exception in brackets.
  const bracket = BRACKETED.exec(gap);
  if (bracket !== null) return { left: gap.slice(0, bracket.index), right: '' };
  const marks = [...gap.matchAll(/;|\((?=riêng|trường hợp|đối với|nếu)/giu)];
  const [mark] = marks;
  if (marks.length === 1 && mark !== undefined) return { left: gap.slice(0, mark.index), right: gap.slice(mark.index + 1) };
  if (marks.length > 1) return null;
  const joins = [...gap.matchAll(/,|(?:^|\s)và(?=\s|$)/giu)];
  const lastJoin = joins.at(-1);
  if (lastJoin === undefined) return null;
  const right = gap.slice(lastJoin.index + lastJoin[0].length);
  if (clean(right) === '') return { left: gap.slice(0, lastJoin.index), right: '' };
  const [firstJoin] = joins;
  if (firstJoin !== undefined && clean(gap.slice(0, firstJoin.index)) === '')
    return { left: '', right: gap.slice(firstJoin.index + firstJoin[0].length) };
  return joins.length === 1 ? { left: gap.slice(0, lastJoin.index), right } : null;
}
