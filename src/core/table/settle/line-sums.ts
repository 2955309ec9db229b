/** Which lines a line adds up, once a nesting is assumed; and how many of these sums the figures bear out. */
import { isRounded, isStage } from '../lines/closing-lines';
import type { Line, LineTree } from '../model/line';

export interface LineSum {
  /** Position of the line that claims the sum. */
  readonly total: number;
  readonly parts: readonly number[];
  readonly kind: 'grand-total' | 'subtotal';
  /** The lines were introduced as "trong đó": they need not reach the total, and only figures can show that they do. */
  readonly tentative: boolean;
  /** The total says that it was rounded: it agrees as nearly as its own last places allow. */
  readonly rounded?: boolean;
}

/**
 * How several grand totals are meant: each over everything, over the lines since the one before, or over all lines so far; and whether
 * "Tổng cộng (1+2)" names numbered lines although subtotals bear these names.
 */
export type TotalScheme = 'all' | 'since-previous' | 'so-far' | 'lines-named';

/**
 * The sums that a nesting implies. Headings without figures are looked through: their lines count for the level above.
 * "Trong đó" lines are within another line and are never added beside it.
 */
export function lineSums(lines: readonly Line[], tree: LineTree, scheme: TotalScheme): LineSum[] {
  const children: number[][] = lines.map(() => []);
  const partial: number[][] = lines.map(() => []);
  const roots: number[] = [];
  tree.forEach((parent, at) => {
    const line = lines[at];
    if (line === undefined) return;
    if (line.partial) {
      if (parent !== null) partial[parent]?.push(at);
      return;
    }
    if (parent !== null) children[parent]?.push(at);
    else if (line.total === null) roots.push(at);
  });
  // "Mang sang" as the first line stands for the lines of the sheet before.
  const carried = lines.findIndex(({ total, counted: has }) => total === 'running' && has);
  if (carried >= 0 && !roots.some((root) => root < carried)) roots.unshift(carried);
  const counted = (list: readonly number[], isOwn = (at: number): boolean => lines[at]?.target === false): number[] =>
    list.flatMap((at) => (lines[at]?.counted === true && isOwn(at) ? [at] : counted(children[at] ?? [], isOwn)));

  const sums: LineSum[] = [];
  const add = (total: number, parts: readonly number[], kind: LineSum['kind'], tentative = false): void => {
    const line = lines[total];
    if (parts.length > 0 && line?.counted === true && (!line.target || isOfOneCount(lines, total, parts)))
      sums.push({ total, parts, kind, tentative, ...(isRounded(line) && { rounded: true }) });
  };
  /** A line may be split twice over: by source and into what it consists of; each split adds up for itself. */
  const splits = (list: readonly number[]): number[][] => {
    const bySource = list.filter((at) => isSplit(lines[at]));
    const others = list.filter((at) => !bySource.includes(at));
    return bySource.length > 1 && others.length > 0 ? [bySource, others] : [[...list]];
  };
  const grand = lines.flatMap((line, at) => (line.total === 'grand' ? [at] : []));
  const closing = lines.flatMap(({ total, counted: has }, at) => (has && (total === 'grand' || isStage(lines, at)) ? [at] : []));
  lines.forEach((line, at) => {
    // Most lines add up nothing.
    if (line.total === null && children[at]?.length === 0 && partial[at]?.length === 0) return;
    const isTarget = line.target && !line.rate;
    const own = splits(counted(children[at] ?? [], isTarget ? (child) => lines[child]?.countedIn === line.countedIn : undefined));
    if (line.total === null)
      own.forEach((parts) => {
        add(at, parts, 'subtotal');
      });
    add(at, counted(partial[at] ?? []), line.total === 'grand' ? 'grand-total' : 'subtotal', true);
    if (line.total === 'running') {
      const { parts, open } = soFar(
        roots.filter((root) => root !== at),
        children,
        at,
      );
      add(at, counted(parts), 'subtotal', open);
    }
    if (line.total === 'group')
      add(at, counted(isStage(lines, at) ? soFarWith(roots, closing, at) : groupBefore(lines, tree, children, at)), 'subtotal');
    if (line.total === 'grand') {
      own.forEach((parts) => {
        add(at, parts, 'grand-total');
      });
      if (takesSomeOff(line.label)) return;
      const before = closing.filter((other) => other < at).at(-1);
      if (isRounded(line) && before !== undefined) add(at, [before], 'grand-total');
      else
        add(
          at,
          counted(
            statedParts(lines, roots, line, scheme) ??
              sinceStage(lines, roots, before, at) ??
              jointly(roots, grand, at, scheme) ??
              rootsOf(roots, grand, at, scheme),
          ),
          'grand-total',
        );
    }
  });
  const below = children.map((list, at) => [...list, ...(partial[at] ?? [])]);
  return sums.concat(sameSourceSums(lines, below, sums));
}

/** All lines above a page break; `open` where a group goes on below it, so that words alone do not say what was added. */
function soFar(roots: readonly number[], children: readonly number[][], at: number): { parts: readonly number[]; open: boolean } {
  const parts = roots.filter((root) => root < at);
  return { parts, open: parts.some((root) => children[root]?.some((child) => child > at) === true) };
}

function rootsOf(roots: readonly number[], grand: readonly number[], at: number, scheme: TotalScheme): readonly number[] {
  if (scheme === 'all') return roots;
  if (scheme === 'so-far') return roots.filter((root) => root < at);
  const previous = grand.filter((other) => other < at).at(-1) ?? -1;
  return roots.filter((root) => root > previous && root < at);
}

/** The totals of stacked tables that a last one adds up, no line of its own before it; null where each counts lines. */
function jointly(roots: readonly number[], grand: readonly number[], at: number, scheme: TotalScheme): readonly number[] | null {
  const before = grand.filter((other) => other < at);
  if (scheme !== 'since-previous' || before.length < 2 || at !== grand.at(-1)) return null;
  const linesOf = (total: number): readonly number[] => rootsOf(roots, grand, total, scheme);
  return linesOf(at).length === 0 && before.every((total) => linesOf(total).length > 0) ? before : null;
}

/** All before a stage: the total above it, if there is one, and the lines since. */
function soFarWith(roots: readonly number[], closing: readonly number[], at: number): readonly number[] {
  const before = closing.filter((other) => other < at).at(-1);
  const since = rootsOf(roots, closing, at, 'since-previous');
  return before === undefined || since.length === 0 ? since : [before, ...since];
}

/** The sum before tax and what is added to it; null where no such sum stands above. */
function sinceStage(lines: readonly Line[], roots: readonly number[], before: number | undefined, at: number): readonly number[] | null {
  if (before === undefined || !isStage(lines, before)) return null;
  const added = roots.filter((root) => root > before && root < at);
  return added.length === 0 ? null : [before, ...added];
}

/** A line that splits the one above by source: it names a source and carries no number of its own. */
function isSplit(line: Line | undefined): boolean {
  if (line === undefined || line.source === null || line.source === 'all') return false;
  return line.ordinal === null || ['dash', 'plus', 'bullet'].includes(line.ordinal.class);
}

/** Heads of cattle, hectares: lines counted in one thing add up among themselves. */
const isOfOneCount = (lines: readonly Line[], total: number, parts: readonly number[]): boolean => {
  const own = lines[total];
  return (
    own?.rate === false &&
    own.countedIn !== '' &&
    parts.length > 1 &&
    parts.every((part) => lines[part]?.countedIn === own.countedIn && !lines[part].rate)
  );
};

const NAMES = /[(=]\s*((?:[IVX]+|[A-HJ-UWYZĐ]|\d{1,2})(?:\s*\+\s*(?:[IVX]+|[A-HJ-UWYZĐ]|\d{1,2}))+)\s*(?:\)|$)/u;
/** "Tổng cộng (I+II)": the parts that a total says it adds up. */
export const namesIn = (label: string): readonly string[] =>
  NAMES.exec(label)?.[1]
    ?.split('+')
    .map((name) => name.trim()) ?? [];

/** "Tổng cộng (I+II-III)" is no sum of lines; what it takes off stands below as a line like the others. */
const takesSomeOff = (label: string): boolean => /[(=][^()+]*\+[^()]*[-–−]\s*(?:[IVX]+|[A-ZĐ]|\d{1,2})\s*(?:\)|$)/u.test(label);

/** The subtotals that bear these names: "Cộng 1" for "1"; null where one is missing. */
function subtotalsNamed(lines: readonly Line[], names: readonly string[]): readonly number[] | null {
  const found = names.map((name) =>
    lines.findIndex(
      ({ total, label, counted }) =>
        total === 'group' &&
        counted &&
        label
          .trim()
          .split(/[\s(]+/)
          .at(-1)
          ?.replace(/[.):]$/, '') === name,
    ),
  );
  return names.length > 0 && found.every((at) => at >= 0) ? found : null;
}

/** "TỔNG SỐ (A+B+C)" names its lines by their ordinals; null when it names none, or one that is not there. */
function statedParts(lines: readonly Line[], roots: readonly number[], { label }: Line, scheme: TotalScheme): readonly number[] | null {
  const names = namesIn(label);
  const subtotals = scheme === 'lines-named' ? null : subtotalsNamed(lines, names);
  if (names.length === 0 || subtotals !== null) return subtotals;
  const parts = names.map((name) => roots.find((root) => lines[root]?.ordinal?.text.replace(/[.)/]$/, '') === name));
  return parts.every((part) => part !== undefined) ? parts : null;
}

/** Some total names parts that are numbered lines as well as subtotals. */
export const leavesNamesOpen = (lines: readonly Line[]): boolean =>
  lines.some(({ total, label }) => total === 'grand' && subtotalsNamed(lines, namesIn(label)) !== null);

/** The lines that a "Cộng mục …" closes: those of the nearest heading above it, or all since the last total. */
function groupBefore(lines: readonly Line[], tree: LineTree, children: readonly number[][], at: number): readonly number[] {
  for (let above = at - 1; above >= 0; above--) {
    const line = lines[above];
    if (line === undefined || closes(line)) break;
    if (!line.counted && tree[above] === null) return (children[above] ?? []).filter((child) => child < at);
  }
  const since = lines.slice(0, at).findLastIndex(closes);
  return tree.flatMap((parent, line) => (parent === null && line > since && line < at && lines[line]?.total === null ? [line] : []));
}

const closes = ({ total }: Line): boolean => total === 'grand' || total === 'group';

/** A source's line below a total adds up the lines of the same source below the total's parts, however deep they stand. */
function sameSourceSums(lines: readonly Line[], children: readonly number[][], sums: readonly LineSum[]): LineSum[] {
  const sourceLines = (parent: number, source: Line['source']): number[] => {
    const below = children[parent] ?? [];
    const own = below.filter((child) => lines[child]?.counted === true && lines[child].source === source);
    return own.length > 0 ? own : below.filter((child) => !isSplit(lines[child])).flatMap((child) => sourceLines(child, source));
  };
  const seen = new Set<number>();
  return sums.flatMap(({ total, parts }) =>
    (children[total] ?? []).flatMap((child): LineSum[] => {
      const source = lines[child]?.source ?? null;
      if (source === null || source === 'all' || parts.includes(child) || lines[child]?.counted !== true || seen.has(child)) return [];
      const same = parts.flatMap((part) => sourceLines(part, source));
      if (same.length === 0) return [];
      seen.add(child);
      return [{ total: child, parts: same, kind: 'subtotal', tentative: true }];
    }),
  );
}
