/**
 * Columns headed "Chênh lệch", "Tăng, giảm": the difference of two columns of amounts where the figures bear it out, one way round or the
 * other. With a sign of per cent, or where figures show no difference, they are rates.
 */
import type { TableArea } from '../areas/area';
import type { HeadingPart, HeadingPath } from '../model/column';
import type { SheetView } from '../seeing/sheet-view';
import { columnWords, type ColumnWord } from '../seeing/vocabulary';
import type { DeclaredRule } from './declared-rules';
import { headingPaths } from './heading-paths';

/** No column of these words is one of the two amounts. */
const NO_AMOUNT: ReadonlySet<ColumnWord | null> = new Set<ColumnWord>(['ordinal', 'percent', 'average', 'code', 'comparison', 'unitPrice']);

/** In a table of one or two lines chance finds a difference; then only two columns may be meant. */
const ENOUGH = 2;

interface Pair {
  readonly whole: number;
  readonly part: number;
  readonly holds: number;
  readonly fails: number;
}

/** @param declared what the form says itself: such columns are told already */
export function shownDifferences(view: SheetView, area: TableArea, declared: readonly DeclaredRule[]): readonly DeclaredRule[] {
  const paths = headingPaths(view, area);
  const told = new Set(declared.map(({ result }) => result));
  const words = paths.map((path) => path.map(({ text, folded }) => columnWords.find(folded, text)));
  const differences = paths.flatMap((path, at) => (path.some(saysDifference) && !saysRate(path) && !told.has(area.left + at) ? [at] : []));
  if (differences.length === 0) return [];
  const values = paths.map((_, at) => area.bodyRows.map((row) => valueOf(view, row, area.left + at)));
  const amounts = paths.flatMap((path, at) => {
    const figures = (values[at] ?? []).filter((value) => value !== null && value !== 0);
    return path.length > 0 && figures.length >= ENOUGH && !words[at]?.some((word) => NO_AMOUNT.has(word)) && !saysRate(path) ? [at] : [];
  });
  return differences.flatMap((at): DeclaredRule[] => {
    const pairs = amounts.flatMap((whole) =>
      amounts.flatMap((part): Pair[] => {
        const weighed = whole === part ? null : weigh(values[at] ?? [], values[whole] ?? [], values[part] ?? []);
        return weighed === null ? [] : [{ whole, part, ...weighed }];
      }),
    );
    // Of two pairs that say as much, the one that stands nearer.
    const far = ({ whole, part }: Pair): number => Math.abs(at - whole) + Math.abs(at - part);
    const [best] = pairs.sort((a, b) => b.holds - b.fails - (a.holds - a.fails) || far(a) - far(b));
    const isEnough = best !== undefined && best.holds >= best.fails && best.holds >= (amounts.length === 2 ? 1 : ENOUGH);
    if (!isEnough) return [];
    const [whole, part, result] = [best.whole, best.part, at].map((one) => area.left + one) as [number, number, number];
    return [{ total: whole, parts: [part, result], result, isShown: true }];
  });
}

/** "Chi cấp bù chênh lệch lãi suất …" is an amount: in a long heading the word is what the money is for. */
const saysDifference = ({ text, folded }: HeadingPart): boolean =>
  columnWords.find(folded, text) === 'comparison' && folded.split(' ').length <= 6 && !/^chi\b/.test(folded);

/** "Tăng, giảm (%)", "Tốc độ tăng", "So với năm 2025 (lần)". */
const saysRate = (path: HeadingPath): boolean =>
  path.some(({ text, folded }) => /%/.test(text) || /^toc do|^tang truong|\bti le\b|\bti trong\b|\blan\b/.test(folded));

/** Null where a cell holds no number; blanks are nothing. */
function valueOf(view: SheetView, row: number, column: number): number | null {
  const { state, approximate, percent } = view.figure(row, column);
  return state === 'absent' ? 0 : state === 'number' && !percent ? approximate : null;
}

/** How often a − b is the difference; null where it is written without its sign and goes both ways. */
function weigh(
  differences: readonly (number | null)[],
  wholes: readonly (number | null)[],
  parts: readonly (number | null)[],
): Pick<Pair, 'holds' | 'fails'> | null {
  let [holds, fails, turned] = [0, 0, 0];
  differences.forEach((own, at) => {
    const [whole, part] = [wholes[at] ?? null, parts[at] ?? null];
    if (own === null || whole === null || part === null) return;
    const given = whole - part;
    // Where nothing differs the line tells nothing.
    if (own === 0 && given === 0) return;
    const slack = 1e-6 * Math.max(1, Math.abs(whole)) + 1.5 * Math.pow(10, -decimalsOf(whole, part, own));
    if (Math.abs(given - own) < slack) holds++;
    else if (Math.abs(given + own) < slack) turned++;
    else fails++;
  });
  return turned > 1 || turned > holds ? null : { holds, fails: fails + turned };
}

/** Of whole figures a whole unit is no rounding. */
const decimalsOf = (...values: readonly number[]): number => {
  const most = Math.max(...values.map((value) => (Number.isInteger(value) ? 0 : Math.min(6, (String(value).split('.')[1] ?? '').length))));
  return most === 0 ? 1 : most;
};
