/** Figures of a sentence as limits: a percentage with the amount that bounds it, what it is of, per what, and what several share. */
import type { PercentBase } from '../act';
import { figuresIn, type TextFigure } from './figures';
import { baseOf } from './percent-base';
import type { NotUnderstoodReason } from './proposal';
import { unitAfter, unitBefore } from './units';

/** A limit, without what it depends on. */
export interface BareLimit {
  readonly percent: string | null;
  readonly base: PercentBase | null;
  readonly amount: string | null;
  /** Id of a count unit; null where none is said. */
  readonly per: string | null;
  /** Nothing of it had to be understood: the base and the unit are said. */
  readonly isStated: boolean;
  readonly from: number;
  /** Where its unit or base ends. */
  readonly to: number;
}

/** Between a percentage and the amount that bounds it: "nhưng không quá", ", tối đa không quá", "và không vượt quá". */
const BOUND =
  /(?:nhưng|song|và|,|đồng thời|\()\s*(?:mức\s+|số tiền\s+)?(?:hỗ trợ\s+|chi\s+)?(?:tổng\s+)?(?:mức hỗ trợ\s+)?(?:tối đa|không quá|không vượt|nhiều nhất|cao nhất|tổng cộng)|không quá|không vượt|không (?:lớn|cao|nhiều) hơn|≤/iu;
const SEPARATES = /;|đối với|trường hợp|riêng/iu;

export function groupedLimits(sentence: string, figures: readonly TextFigure[]): BareLimit[] | NotUnderstoodReason {
  const out: BareLimit[] = [];
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
function withBaseOf(limit: BareLimit, at: number, all: readonly BareLimit[]): BareLimit {
  const before = all[at - 1];
  if (before?.base == null || !before.isStated || limit.base !== 'eligible-cost' || limit.isStated) return limit;
  return { ...limit, base: before.base, isStated: limit.amount === null || limit.per !== null };
}

/** "…; không quá": a semicolon with nothing but the bound behind it. */
const BOUND_ALONE =
  /;(?=\s*(?:nhưng\s+)?(?:(?:tổng\s+)?mức\s+|(?:tổng\s+)?số tiền\s+|(?:tổng\s+)?kinh phí\s+)?(?:được\s+)?(?:hỗ trợ\s+|chi\s+)?(?:tối đa|không (?:vượt )?quá|nhiều nhất|cao nhất)(?:\s+không (?:vượt )?quá)?(?:\s+(?:là|bằng))?\s*(?::\s*)?$)/iu;
/** "35 triệu đồng/nhãn hiệu, bằng 50% chi phí" */
const SHARE_BEHIND = /(?:,|\(|và|nhưng)\s*(?:mức\s+)?(?:hỗ trợ\s+)?(?:bằng|tương ứng|tương đương)(?:\s+với)?\s*$/iu;

/** "trong các lĩnh vực: lập dự án; marketing; quản lý sản xuất, tối đa": a list of what it is for. */
const LISTED = /:[^:;\d]*;[^:\d]*?(?=(?:,|nhưng)\s*(?:mức[^,;]*\s)?(?:tối đa|không (?:vượt )?quá))/iu;

/**
 * "100% chi phí thuê mặt bằng, dàn dựng; tuyên truyền, quảng bá nhưng không quá", "…; điện nước, bảo vệ; mức hỗ trợ không quá": costs that
 * only the bound behind them all speaks of again.
 */
const COSTS =
  /;(?=(?:(?!hỗ trợ|mức|riêng|trường hợp|đối với|nhưng)[^:\d])*(?:nhưng\s+(?:tổng\s+)?(?:mức[^,;:]*\s)?|[;,]\s*(?:tổng\s+)?mức\s+(?:hỗ trợ\s+|chi\s+)?)(?:tối đa|không (?:vượt )?quá))/giu;

/** "trên cơ sở giá đấu thầu hoặc trường hợp không đủ điều kiện đấu thầu thì theo giá …, nhưng": how the cost is told, and no case. */
const OR_ELSE = /hoặc\s+(?:trong\s+)?trường hợp\s[^;:]*?\sthì\s[^;:]*?(?=,?\s?nhưng)/iu;

function isBound({ kind }: TextFigure, written: string): boolean {
  const between = (kind === 'percent' ? written.replace(COSTS, ',') : written)
    .replace(LISTED, '')
    .replace(BOUND_ALONE, ',')
    .replace(OR_ELSE, '');
  return !SEPARATES.test(between) && (BOUND.test(between) || (kind === 'amount' && SHARE_BEHIND.test(between)));
}

const behindOf = (sentence: string, figures: readonly TextFigure[], figure: TextFigure): string =>
  sentence.slice(figure.to, figures.find(({ from }) => from >= figure.to)?.from ?? sentence.length);

function single(sentence: string, figures: readonly TextFigure[], figure: TextFigure): BareLimit | NotUnderstoodReason {
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

function pairOf(sentence: string, figures: readonly TextFigure[], one: TextFigure, other: TextFigure): BareLimit | NotUnderstoodReason {
  const a = single(sentence, figures, one);
  const b = single(sentence, figures, other);
  if (typeof a === 'string') return a;
  if (typeof b === 'string') return b;
  const [share, amount] = a.percent === null ? [b, a] : [a, b];
  // "Hỗ trợ mỗi gian hàng 80% tiền thuê, nhưng không quá 15 triệu đồng": what it is of each stands before the pair.
  const before = figures.filter(({ to }) => to <= one.from).at(-1)?.to ?? 0;
  const per = amount.per ?? unitBefore(sentence.slice(before, one.from));
  return {
    percent: share.percent,
    base: share.base,
    amount: amount.amount,
    per,
    isStated: share.isStated && per !== null,
    from: a.from,
    to: b.to,
  };
}

/** A part that goes on with the limit before it: the other half of it, for all that its words say. */
export const GOES_ON =
  /^(?:và\s+|nhưng\s+)?(?:(?:tổng\s+)?(?:mức|số tiền|kinh phí)(?:\s+(?:hỗ trợ|chi|thưởng|tối đa))*|tối đa|không (?:vượt )?quá|nhiều nhất|cao nhất)(?!\p{L})/iu;

/** "30% chi phí nhưng không quá 70 triệu đồng/hội cấp vùng và 100 triệu đồng/hội cấp quốc gia": the percentage is of both. */
function shared(sentence: string, limits: readonly BareLimit[]): BareLimit[] | NotUnderstoodReason {
  const out: BareLimit[] = [];
  for (const limit of limits) {
    const before = out.at(-1);
    if (before?.percent == null || before.amount === null || limit.percent !== null) {
      // A percentage by itself beside an amount by itself: bounds or alternatives, nobody can say.
      if (
        before !== undefined &&
        (before.percent === null) !== (limit.percent === null) &&
        (!/;|\.\s|đối với|trường hợp|riêng/iu.test(sentence.slice(before.to, limit.from)) ||
          GOES_ON.test(/;\s*((?:\S.*)?)$/su.exec(sentence.slice(before.to, limit.from))?.[1] ?? ''))
      )
        return 'tiers-unclear';
      out.push(limit);
      continue;
    }
    const between = sentence.slice(before.to, limit.from);
    const isList =
      /:\s*$/.test(sentence.slice(0, out[0]?.from ?? 0).replace(/(?:không quá|tối đa)\s*$/iu, '')) ||
      /:\s*(?:[-+a-z)]+\s*)?$/u.test(amountLead(sentence, out[0]));
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
function amountLead(sentence: string, first: BareLimit | undefined): string {
  if (first === undefined) return '';
  const amount = figuresIn(sentence).find(({ kind, from }) => kind === 'amount' && from >= first.from);
  return sentence.slice(0, amount?.from ?? 0);
}
