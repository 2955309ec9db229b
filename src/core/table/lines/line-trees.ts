/**
 * Ways the lines of a table may nest: by numbering, by bold, by indent, by sources, by the sums themselves. Each reading is
 * a candidate; none is believed here. The vote over sums decides between them (realities R-e).
 */
import { asSaid } from '../said/corrected-lines';
import { columnOfKey, rowOfKey } from '../../workbook/address';
import { additionOf } from '../../workbook/formula/linear-form';
import type { Line, LineTree } from '../model/line';

/**
 * Every reading worth weighing, the most usual first; made one after the other, so that a reading that leaves nothing open
 * spares the rest. Equal readings may come again.
 */
export function* candidateTrees(lines: readonly Line[], values: readonly Float64Array[]): Generator<LineTree> {
  const plain = (line: Line): string => (line.ordinal === null ? 'blank' : classKey(line));
  const budget = stateBudgetIn(lines, values);
  const finished = (tree: LineTree): LineTree =>
    asSaid(lines, withTotalsSplit(lines, budget === null ? tree : withStateBudget(budget, tree)));
  yield finished(byKeys(lines, plain));
  yield finished(byKeys(lines, (line) => (line.ordinal === null && line.bold ? 'bold' : plain(line))));
  yield finished(byKeys(lines, (line) => (line.ordinal === null && line.source !== null ? 'source' : plain(line))));
  // Sources with a dash of their own below lines that are set out by dashes as well.
  yield finished(splitBelow(lines, isSourceSplit, (left) => byKeys(lines, plain, (_line, at) => left.has(at))));
  yield finished(blankBelongsAbove(lines));
  yield finished(byLevel(lines, ({ indent }) => indent));
  yield finished(byLevel(lines, ({ bold }) => (bold ? 0 : 1)));
  yield finished(bySources(lines));
  yield finished(lines.map(() => null));
  yield finished(arithmeticTree(lines, values, true));
  yield finished(arithmeticTree(lines, values, false));
  yield finished(splitBelow(lines, isSplit, (left) => arithmeticTree(lines, values, true, left)));
  yield finished(splitBelow(lines, isSplit, (left) => arithmeticTree(lines, values, false, left)));
  const byFormulas = formulaTree(lines);
  yield finished(byFormulas);
  // Where formulas add up some lines and others are typed, each speaks for its own.
  if (byFormulas.every((parent) => parent === null)) return;
  yield finished(overlaid(byFormulas, byKeys(lines, plain)));
  yield finished(overlaid(byFormulas, arithmeticTree(lines, values, true)));
}

/** The first nesting, and the second for lines that it leaves open. */
const overlaid = (first: LineTree, second: LineTree): LineTree => first.map((parent, at) => parent ?? second[at] ?? null);

function classKey({ ordinal }: Line): string {
  if (ordinal === null) return 'blank';
  return ordinal.class === 'decimal' ? `decimal${String(ordinal.numbers.length)}` : ordinal.class;
}

/** Marks that never number the main lines of a table. */
const SPLITTING = new Set(['dash', 'plus', 'bullet']);

const standsApart = (line: Line): boolean => line.total !== null;
/** A sum at a page break interrupts nothing: the lines below it go on where those above it ended. */
const isPassing = (line: Line): boolean => line.total === 'running';

const isSplitting = (key: string): boolean => SPLITTING.has(key) || key === 'source';
/** "Trong đó:" on a line of its own opens a block and is no line itself. */
const isMarker = (line: Line): boolean => line.partial && !line.counted;

/** Nesting learnt from the order in which kinds of numbering first appear below one another. */
function byKeys(
  lines: readonly Line[],
  keyOf: (line: Line) => string,
  isLeftOut: (line: Line, at: number) => boolean = () => false,
): LineTree {
  const open: { key: string; at: number }[] = [];
  let total: number | null = null;
  return lines.map((line, at) => {
    if (isPassing(line)) return null;
    if (standsApart(line)) {
      open.length = 0;
      total = line.total === 'grand' ? at : null;
      return null;
    }
    if (isLeftOut(line, at) || isMarker(line)) return null;
    const key = keyOf(line);
    // Dashes and sources right below a total split that total; the next number starts the lines themselves.
    if (total !== null && open.length === 0 && isSplitting(key)) return total;
    total = null;
    // What splits a line never holds a numbered one.
    if (!isSplitting(key)) while (isSplitting(open.at(-1)?.key ?? '')) open.pop();
    const known = open.findIndex((level) => level.key === key);
    if (known >= 0) open.length = known;
    const parent = open.at(-1)?.at ?? null;
    open.push({ key, at });
    return parent;
  });
}

/** Lines without TT belong to the numbered line above them. */
function blankBelongsAbove(lines: readonly Line[]): LineTree {
  const numbered = byKeys(lines, classKey, ({ ordinal }) => ordinal === null);
  let above: number | null = null;
  return lines.map((line, at) => {
    if (isPassing(line)) return null;
    if (standsApart(line)) {
      above = line.total === 'grand' ? at : null;
      return null;
    }
    if (line.ordinal !== null) {
      above = at;
      return numbered[at] ?? null;
    }
    return above;
  });
}

function byLevel(lines: readonly Line[], levelOf: (line: Line) => number): LineTree {
  const open: { level: number; at: number }[] = [];
  return lines.map((line, at) => {
    if (standsApart(line)) return null;
    const level = levelOf(line);
    while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    const parent = open.at(-1)?.at ?? null;
    open.push({ level, at });
    return parent;
  });
}

/** The state budget is national and local money together, wherever the three stand (handbook 8). */
function bySources(lines: readonly Line[]): LineTree {
  const budget = lines.findIndex(({ source, total }) => source === 'state-budget' && total === null);
  return lines.map(({ source }) => (budget >= 0 && (source === 'national' || source === 'local') ? budget : null));
}

/** Positions of the state budget and of the two that make it up. */
interface StateBudget {
  readonly budget: number;
  readonly national: number;
  readonly local: number;
}

/** Where the figures show the state budget to be national and local money together; null where they do not, or the lines stand there twice. */
function stateBudgetIn(lines: readonly Line[], values: readonly Float64Array[]): StateBudget | null {
  const only = (wanted: Line['source']): number | undefined => {
    const isMeant = ({ source, total, counted }: Line): boolean => source === wanted && total === null && counted;
    const first = lines.findIndex(isMeant);
    return first >= 0 && first === lines.findLastIndex(isMeant) ? first : undefined;
  };
  const [budget, national, local] = [only('state-budget'), only('national'), only('local')];
  if (budget === undefined || national === undefined || local === undefined) return null;
  const sum = values[national]?.map((value, column) => value + (values[local]?.[column] ?? 0));
  const own = values[budget];
  return sum !== undefined && own !== undefined && agrees(own, sum) ? { budget, national, local } : null;
}

/** No reading may count the two beside their sum. */
function withStateBudget({ budget, national, local }: StateBudget, tree: LineTree): LineTree {
  return tree.map((parent, at) =>
    at === national || at === local ? budget : at === budget && (parent === national || parent === local) ? null : parent,
  );
}

/**
 * Nesting read off the figures alone: a line whose figures are the sums of the lines after it (or before it) is their total.
 * @param values one row of figures a line, in the same columns
 */
function arithmeticTree(
  lines: readonly Line[],
  values: readonly Float64Array[],
  totalsFirst: boolean,
  leftOut: ReadonlySet<number> = new Set(),
): LineTree {
  const parent: (number | null)[] = lines.map(() => null);
  const order = [...lines.keys()];
  if (totalsFirst) order.reverse();
  const width = values[0]?.length ?? 0;
  const roots: number[] = [];
  const sum = new Float64Array(width);
  for (const at of order) {
    const line = lines[at];
    const own = values[at];
    if (line === undefined || own === undefined) continue;
    if (line.total === 'grand' || isPassing(line) || line.partial || !line.counted || leftOut.has(at)) continue;
    sum.fill(0);
    let found = 0;
    // The newest root stands next to this line. Long runs are cut: a total of hundreds of lines says so in words.
    for (let taken = 1; taken <= Math.min(roots.length, 80); taken++) {
      const child = values[roots[roots.length - taken] ?? 0];
      if (child === undefined) break;
      for (let column = 0; column < width; column++) sum[column] = (sum[column] ?? 0) + (child[column] ?? 0);
      if ((taken >= 2 || isOnlyPart(line, lines[roots.at(-1) ?? -1])) && agrees(own, sum)) {
        found = taken;
        break;
      }
    }
    if (found > 0) {
      for (const child of roots.splice(-found)) parent[child] = at;
    }
    roots.push(at);
  }
  return parent;
}

/** One line numbered in another way right below: "B" that has nothing but "I". */
const isOnlyPart = (line: Line, below: Line | undefined): boolean =>
  line.ordinal !== null && below?.ordinal !== null && below !== undefined && below.ordinal.class !== line.ordinal.class;

/** Most figures agree, and at least two of them say something. */
function agrees(own: Float64Array, sum: Float64Array): boolean {
  let same = 0;
  let different = 0;
  for (let column = 0; column < own.length; column++) {
    const value = own[column] ?? 0;
    const other = sum[column] ?? 0;
    if (value === 0 && other === 0) continue;
    if (Math.abs(value - other) <= 1e-6 * Math.max(1, Math.abs(value))) same++;
    else if (++different * 2 > own.length) return false;
  }
  return same >= 2 && same >= 2 * different;
}

/** Dashes and sources. */
const isSplit = (line: Line): boolean => isSplitting(line.ordinal === null && line.source !== null ? 'source' : classKey(line));
const isSourceSplit = (line: Line): boolean => line.source !== null && isSplit(line);

/** What splits the line above it is left to that; the lines that remain nest in some way of their own. */
function splitBelow(
  lines: readonly Line[],
  splitsLine: (line: Line) => boolean,
  nest: (leftOut: ReadonlySet<number>) => LineTree,
): LineTree {
  const splits = new Set(lines.flatMap((line, at) => (line.total === null && splitsLine(line) ? [at] : [])));
  const skeleton = nest(splits);
  let above: number | null = null;
  return lines.map((line, at) => {
    if (splits.has(at)) return above;
    if (!isMarker(line) && !isPassing(line)) above = at;
    return skeleton[at] ?? null;
  });
}

/** Sources right below a grand total split that total, whatever else a reading makes of them; below "Gồm:" they may be numbered a), b). */
function withTotalsSplit(lines: readonly Line[], tree: LineTree): LineTree {
  let total: number | null = null;
  let introduced = false;
  // Without numbering the sources are the lines themselves, dashes at most below them, and the total stands first.
  const main = lines.filter((line) => !line.partial && line.counted && line.total === null && !isSplitting(classKey(line)));
  const areMain = main.length > 0 && main.every(({ ordinal, source }) => ordinal === null && source !== null);
  return tree.map((parent, at) => {
    const line = lines[at];
    if (line === undefined || line.total !== null) {
      total = line?.total === 'grand' ? at : null;
      introduced = false;
      return parent;
    }
    if (isMarker(line)) return parent;
    if (total !== null && line.word === 'fullBreakdown' && !line.counted) {
      introduced = true;
      return parent;
    }
    const isSource = line.source !== null && line.source !== 'all';
    if (total !== null && introduced && isSource) return total;
    const splits = isSource && isSplitting(line.ordinal === null ? 'source' : classKey(line));
    if (total === null || !splits || areMain) {
      total = null;
      return parent;
    }
    return parent ?? total;
  });
}

/** Nesting read off the formulas: a line belongs to the nearest line whose formulas add it up, in most columns. */
function formulaTree(lines: readonly Line[]): LineTree {
  const lineAt = new Map(lines.map(({ row }, at) => [row, at]));
  const votes = lines.map(() => new Map<number, number>());
  lines.forEach(({ figures, total }, parent) => {
    if (total === 'grand' || total === 'running') return;
    for (const { cell, column, row } of figures) {
      const linear = cell?.formula === undefined ? null : additionOf(cell.formula);
      if (linear === null) continue;
      for (const key of linear.weights.keys()) {
        const child = columnOfKey(key) === column ? lineAt.get(rowOfKey(key)) : undefined;
        const ballot = child === undefined ? undefined : votes[child];
        if (ballot !== undefined && rowOfKey(key) !== row) ballot.set(parent, (ballot.get(parent) ?? 0) + 1);
      }
    }
  });
  return votes.map((ballot, child) => {
    const most = Math.max(0, ...ballot.values());
    const nearest = [...ballot].filter(([, count]) => count * 2 > most).sort(([a], [b]) => Math.abs(a - child) - Math.abs(b - child));
    return nearest[0]?.[0] ?? null;
  });
}
