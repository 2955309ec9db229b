/**
 * Lines of rates, means and stocks among lines of amounts: "Tỷ lệ NSNN (%)", "Kinh phí bình quân 1 lớp", "Số hộ nghèo cuối kỳ". They add up
 * neither down nor across. A sign of per cent says so by itself; words alone only where the figures do not deny it.
 */
import { moneyUnitWords } from '../seeing/vocabulary';
import { fold } from '../seeing/fold';
import type { Column } from '../model/column';
import type { Line } from '../model/line';
import type { ColumnSum } from './column-sums';
import { agree } from './vote';

const anyOf = (...phrases: readonly string[]): string => `(?:${phrases.map(fold).join('|')})`;
const RATIO = new RegExp(`^(?:\\d+ )*${anyOf('tỷ lệ', 'tỷ trọng', 'tốc độ', 'hệ số', 'tỷ suất')}\\b`);
const MEAN = new RegExp(`\\b${anyOf('bình quân', 'trung bình')}\\b`);
const STOCK = new RegExp(`\\b${anyOf('cuối kỳ', 'đầu kỳ', 'cuối năm', 'đầu năm', 'lũy kế', 'hiện có', 'dư nợ')}\\b`);
/** "Tỷ lệ (%)", "% hoàn thành", "Tăng trưởng, %"; in "Hỗ trợ lãi suất (3%)" it belongs to a figure. */
const PER_CENT = /\(\s*[%‰]\s*\)|^[%‰]|(?<![\d\s])\s*[%‰]\s*$/u;
const IN_PER_CENT = /^\s*(?:[%‰]|phần trăm)/iu;

/** No rate of a plan is larger; amounts of a whole programme nearly always are. */
const LARGEST_RATE = 1000;
/** Without a sign of per cent. */
const LARGEST_RATIO = 100;

/** @param sums what the columns may add up, as headings say */
export function withRates(lines: readonly Line[], columns: readonly Column[], sums: readonly ColumnSum[]): readonly Line[] {
  // "Dự phòng | % | 5 | 75000": beside quantities and prices a line in per cent is paid for.
  if (new Set(columns.map(({ measure }) => measure)).size > 1) return lines;
  const across = sums.filter(({ total, parts, result = total }) => result === total && parts.length > 1);
  const last = lines.findLastIndex(({ total, counted }) => total === 'grand' && counted);
  const isEnd = (at: number): boolean => last > 0 && at > last;
  return lines.map((line, at) =>
    line.counted && line.said === null && line.total === null && isOfRates(line, across, isEnd(at), lines) ? asRate(line) : line,
  );
}

const asRate = (line: Line): Line => ({ ...line, rate: true, target: true, partial: false, source: null });

function isOfRates(line: Line, across: readonly ColumnSum[], isAtEnd: boolean, lines: readonly Line[]): boolean {
  const isPerCent = isInPerCent(line);
  const isRatio = !isPerCent && RATIO.test(line.folded);
  const isMean = !isPerCent && !isRatio && (MEAN.test(line.folded) || STOCK.test(line.folded));
  // Most lines say nothing of the kind: what their totals add up need not be asked.
  if (!isPerCent && !isRatio && !isMean && !isOtherCount(line)) return false;
  const values = line.figures.flatMap(({ state, approximate }) => (state === 'number' ? [Math.abs(approximate)] : []));
  const largest = Math.max(0, ...values);
  if (values.length === 0) return false;
  const said = across.map((sum) => sayOf(line, sum));
  const addsUp = said.includes('adds') && !said.includes('neither');
  if (isPerCent) return largest <= LARGEST_RATE && !(addsUp && largest > LARGEST_RATIO);
  if (said.includes('adds') || said.includes('neither')) return false;
  const isLevel = said.includes('level');
  if (isRatio) return isLevel || largest <= LARGEST_RATIO;
  if (isMean) return isLevel || (said.length > 0 && !said.includes('nothing')) || isAtEnd;
  return isLevel && endsAsItStands(line, across) && othersAddUp(line, across, lines);
}

function isInPerCent({ label, countedIn, figures }: Line): boolean {
  if ((/[%‰]/.test(label) && PER_CENT.test(label.trim())) || (countedIn !== '' && IN_PER_CENT.test(countedIn))) return true;
  let [numbers, percents] = [0, 0];
  for (const { state, percent } of figures)
    if (state === 'number') {
      numbers++;
      if (percent) percents++;
    }
  return percents * 2 > numbers;
}

/**
 * What a line's total over columns says: it `adds` them up, it is no larger than the largest of them and no smaller than the smallest (`level`), nobody
 * wrote one (`open`), it is `neither`, or there is `nothing` to add.
 */
type Said = 'adds' | 'level' | 'open' | 'neither' | 'nothing';

function sayOf({ figures }: Line, { total, parts }: ColumnSum): Said {
  const whole = figures[total];
  const known = parts.flatMap((part) => (figures[part]?.state === 'number' ? [figures[part].approximate] : []));
  if (known.length < 2) return 'nothing';
  if (whole?.state !== 'number') return 'open';
  if (
    agree(
      whole.approximate,
      known.reduce((sum, one) => sum + one, 0),
      known.length,
      0,
    ) !== false
  )
    return 'adds';
  return whole.approximate >= Math.min(...known) && whole.approximate <= Math.max(...known) ? 'level' : 'neither';
}

/** Counted in hộ or người, and not in money. */
const isOtherCount = ({ countedIn }: Line): boolean => {
  const folded = fold(countedIn);
  return folded !== '' && moneyUnitWords.findWhole(folded) === null;
};

/** The state at the end of the period is the one of its last year. */
const endsAsItStands = ({ figures }: Line, across: readonly ColumnSum[]): boolean =>
  across.some(({ total, parts }) => figures[total]?.approximate === figures[parts.at(-1) ?? -1]?.approximate);

function othersAddUp(line: Line, across: readonly ColumnSum[], lines: readonly Line[]): boolean {
  const said = lines.filter((other) => other !== line && other.counted).flatMap((other) => across.map((sum) => sayOf(other, sum)));
  return said.filter((one) => one === 'adds').length > 2 * said.filter((one) => one === 'neither' || one === 'level').length;
}
