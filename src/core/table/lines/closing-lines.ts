/**
 * Lines that close a table in stages: the sum before tax, the tax, the sum after it, and the same again rounded. Says what their words
 * are; what they add up is settled elsewhere.
 */
import { fold } from '../seeing/fold';
import type { Line } from '../model/line';

const anyOf = (...words: readonly string[]): string => words.map(fold).join('|');

const TAX = `(?:${anyOf('thuế', 'VAT', 'GTGT')})`;
const SUM = /^(?:tong|cong)\b/;
const BEFORE_TAX = new RegExp(`\\b(?:${anyOf('trước', 'chưa', 'chưa có', 'chưa gồm', 'chưa bao gồm', 'chưa tính')}) ${TAX}\\b`);
const AFTER_TAX = new RegExp(`\\b(?:${anyOf('sau', 'đã có', 'có', 'gồm', 'bao gồm', 'gồm cả', 'bao gồm cả', 'cả')}) ${TAX}\\b`);
const IS_ADDED = new RegExp(
  `^(?:(?:(?:${anyOf('tiền', 'mức')}) )?${TAX}|(?:(?:${anyOf('chi phí', 'chi', 'kinh phí')}) )?${fold('dự phòng')})\\b`,
);
const ROUNDED = new RegExp(`\\b${fold('làm tròn')}\\b`);

export const sumsBeforeTax = (folded: string): boolean => SUM.test(folded) && BEFORE_TAX.test(folded);
export const sumsAfterTax = (folded: string): boolean => SUM.test(folded) && !BEFORE_TAX.test(folded) && AFTER_TAX.test(folded);
const saysRounded = (folded: string): boolean => ROUNDED.test(folded);

/** "Cộng (A+B)" calls itself a sum by the names of its lines alone. */
const sumsByNames = (text: string, folded: string): boolean =>
  SUM.test(folded) && /^\p{L}+\s*[(=]\s*(?:[IVX]+|[A-HJ-UWYZĐ]|\d{1,2})(?:\s*\+\s*(?:[IVX]+|[A-HJ-UWYZĐ]|\d{1,2}))+\s*\)?$/u.test(text);

/** The line is a total written to fewer places than what it rounds: "Làm tròn", "Tổng cộng (làm tròn)". */
export const isRounded = ({ total, folded }: Pick<Line, 'total' | 'folded'>): boolean => total === 'grand' && saysRounded(folded);

/**
 * A sum over all lines so far to which the lines below it, up to the next total, are added: the sum before tax or before what is set aside.
 * Where there are several, each closes a group of its own.
 */
export const isStage = (lines: readonly Line[], at: number): boolean =>
  isLikeStage(lines, at) && !lines.some((_, other) => other !== at && isLikeStage(lines, other));

function isLikeStage(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  return line?.total === 'group' && (BEFORE_TAX.test(line.folded) || isAddedTo(lines, at));
}

const isAddedTo = (lines: readonly Line[], at: number): boolean => isAdded(nextCounted(lines, at));

/** "Thuê phòng học" is rent, and folded it reads like a tax. */
const RENT = /(?<!\p{L})thuê(?!\p{L})/iu;
const isAdded = (line: Line | undefined): boolean => line !== undefined && IS_ADDED.test(line.folded) && !RENT.test(line.label);

/** "Cộng tiền hàng"; "Công" is labour. */
const callsItselfSum = ({ total, label, folded }: Line): boolean => total === null && SUM.test(folded) && !/^công(?!\p{L})/iu.test(label);

/** "Cộng chi phí trực tiếp"; "Cộng đồng dân cư" and "Cộng tác viên" are people. */
const saysAdded = ({ label, folded }: Line): boolean =>
  /^cộng(?!\p{L})/iu.test(label.trim()) && !/^cong (?:dong|tac|hoa|sinh|huong)\b/.test(folded);

/** What the lines around a closing line make of it. Only a total below the tax, or below the names, makes the one above it a stage. */
export function withStages(read: readonly Line[]): readonly Line[] {
  const lines = withPaid(read);
  const mayBeStage = lines.flatMap((line, at) =>
    line.ordinal === null && line.counted && isAddedTo(lines, at) && (line.total === 'grand' || callsItselfSum(line)) ? [at] : [],
  );
  const closing = lines.findLastIndex(({ total, folded, counted }) => total === 'grand' && counted && !saysRounded(folded));
  const firstTotal = lines.findIndex(({ total }) => total === 'grand');
  return withWhole(lines).map((line, at): Line => {
    if (line.ordinal !== null || !line.counted) return line;
    const isClosedBelow = closing > at;
    // An amount that is put right by some đồng is added; what is rounded stands below its total.
    if (saysRounded(line.folded) && line.total === null) {
      const isBelowTotal = firstTotal >= 0 && firstTotal < at;
      return /^(?:so tien |kinh phi |tong )?lam tron\b/.test(line.folded) && isBelowTotal && !isClosedBelow
        ? { ...line, total: 'grand' }
        : line;
    }
    if (isClosedBelow && mayBeStage.length === 1 && mayBeStage[0] === at) return { ...line, total: 'group' };
    if (isClosedBelow && line.total === null && saysAdded(line)) return { ...line, total: 'group' };
    if (line.total === null && sumsByNames(line.label, line.folded)) return { ...line, total: isClosedBelow ? 'group' : 'grand' };
    return line;
  });
}

/** "Tổng tiền thanh toán" right below the tax, at the end of all, is what is to be paid, whatever the sum above the tax calls itself. */
function withPaid(lines: readonly Line[]): readonly Line[] {
  const last = lines.findLastIndex(({ counted }) => counted);
  const above = lines.findLastIndex(({ counted }, at) => counted && at < last);
  const line = lines[last];
  const isClosed = lines.some(({ total, ordinal }, at) => total === 'grand' && !(ordinal === null && isAddedTo(lines, at)));
  const isPaid = line?.ordinal === null && callsItselfSum(line) && isAdded(lines[above]) && !isClosed;
  return isPaid ? lines.map((one) => (one === line ? { ...one, total: 'grand' } : one)) : lines;
}

const WHOLE_PLACES = ['toàn tỉnh', 'toàn thành phố', 'toàn huyện', 'toàn xã', 'toàn vùng', 'toàn ngành', 'cả nước', 'cả tỉnh'] as const;
/** "Tổng dự toán chi", "Tổng nhu cầu vốn"; "Tổng mức đầu tư" above what was paid of it is no sum, "Tổng kết" is work to be done. */
const OF_MONEY = ['dự toán', 'nhu cầu'] as const;
const WHOLE = new RegExp(`^(?:(?:${anyOf(...WHOLE_PLACES)})$|tong (?:${anyOf(...OF_MONEY)})\\b)`);

/** "Toàn tỉnh" above or below its places is their total where no line calls itself so and its size fits. */
function withWhole(lines: readonly Line[]): readonly Line[] {
  if (lines.some(({ total }) => total === 'grand')) return lines;
  const own = lines.filter(({ counted, partial }) => counted && !partial);
  const whole = [own[0], own.at(-1)].find((line) => line?.ordinal === null && line.total === null && WHOLE.test(line.folded));
  if (whole === undefined || own.length < 4) return lines;
  const fits = whole.figures.filter(({ approximate }, column) => {
    const others = own.filter((line) => line !== whole).map(({ figures }) => figures[column]?.approximate ?? 0);
    return approximate > 0 && approximate >= Math.max(...others) && approximate < 2 * others.reduce((sum, value) => sum + value, 0);
  });
  return fits.length * 2 <= whole.figures.length ? lines : lines.map((line) => (line === whole ? { ...line, total: 'grand' } : line));
}

function nextCounted(lines: readonly Line[], at: number): Line | undefined {
  for (let below = at + 1; below < lines.length; below++) if (lines[below]?.counted === true) return lines[below];
  return undefined;
}
