/** Which lines add up to which: the nesting that the figures bear out, and what of it they support (realities R-e). */
import { isSaidSum } from '../said/corrected-lines';
import { heldTwice } from './counted-twice';
import { isBlind, oneLineApart, sameGap, seenOnly, takesInHeadings } from './line-gaps';
import { leavesNamesOpen, lineSums, type LineSum, type TotalScheme } from './line-sums';
import { groupTrees, type GroupTree } from '../lines/group-trees';
import { candidateTrees } from '../lines/line-trees';
import type { LineTree, Line } from '../model/line';
import { slipOf } from './scale-slip';
import type { Balanced } from './balanced';
import type { LineRelation, Witness } from '../model/table';
import type { ToldLines } from './told-lines';
import { tally, voteOnLines, type Matrix, type Votes } from './vote';

export interface ChosenSums {
  readonly sums: readonly LineSum[];
  readonly votes: number;
  readonly fails: number;
}

/** Every line with figures is added up somewhere, or adds up others. */
function leavesNothingOpen(lines: readonly Line[], sums: readonly LineSum[], balanced: Balanced): boolean {
  if (!sums.some(({ kind }) => kind === 'grand-total') && balanced.lines.size === 0) return false;
  const taken = new Set([...balanced.lines, ...sums.flatMap(({ total, parts }) => [total, ...parts])]);
  return lines.every(({ counted, partial }, at) => !counted || partial || taken.has(at));
}

const hasLines = (lines: readonly Line[]): boolean => lines.some(({ counted, total, partial }) => counted && total === null && !partial);

/**
 * The nesting that makes the most sums true and that formulas say; the more usual one when they tie.
 * @param told what the formulas of the lines add up
 */
export function bestLineSums(
  lines: readonly Line[],
  values: Matrix,
  units: readonly number[],
  told: ToldLines,
  balanced: Balanced,
): ChosenSums {
  // Totals above and below all lines say the same twice; only one in the middle can be a total so far.
  const inTheMiddle = lines.some(({ total }, at) => total === 'grand' && hasLines(lines.slice(0, at)) && hasLines(lines.slice(at + 1)));
  const schemes: TotalScheme[] = inTheMiddle ? ['all', 'since-previous', 'so-far'] : ['all'];
  if (leavesNamesOpen(lines)) schemes.push('lines-named');
  let best: (ChosenSums & { readonly denials: number; readonly isWhole: boolean }) | null = null;
  const seen: LineTree[] = [];
  // Sought only where the usual nestings leave a sum false or a line open.
  let sought: readonly GroupTree[] | null = null;
  const grouped = (): readonly GroupTree[] => (sought ??= groupTrees(lines, values));
  const isSame = (one: LineTree, other: LineTree): boolean => one.every((parent, at) => parent === other[at]);
  const trees = function* (): Generator<LineTree> {
    yield* candidateTrees(lines, values);
    for (const { tree } of grouped()) yield tree;
  };
  for (const tree of trees()) {
    // Where nothing is bold or set in, several ways of looking give one nesting: it is weighed once.
    if (seen.some((other) => isSame(other, tree))) continue;
    seen.push(tree);
    for (const scheme of schemes) {
      const sums = lineSums(lines, tree, scheme);
      const weighed = tally(sums, values, units);
      const twice = heldTwice(sums, lines, values, units);
      const [holds, fails] = [weighed.holds - twice, weighed.fails + twice];
      const spared = fails === 0 ? 0 : (grouped().find((group) => isSame(group.tree, tree))?.spared ?? 0);
      const votes = spared + holds - fails + sums.reduce((agreeing, sum) => agreeing + told.agreeing(sum), 0);
      const isWhole = leavesNothingOpen(lines, sums, balanced);
      // Of two readings that make as many sums true, the one that makes fewer false is meant; but what explains every line may have one slip more.
      const denials = isWhole ? fails - 1 : fails;
      if (best === null || votes > best.votes || (votes === best.votes && denials < best.denials))
        best = { sums, votes, fails, denials, isWhole };
    }
    if (best !== null && best.fails === 0 && best.isWhole) break;
  }
  return best ?? { sums: [], votes: 0, fails: 0 };
}

/** Two differences are one, noise of doubles aside. */
const SAME = 1e-6;

/** Relations that the figures bear out, and those that only words claim. What neither supports is dropped. */
export function lineRelationsOf(
  lines: readonly Line[],
  sums: readonly LineSum[],
  values: Matrix,
  units: readonly number[],
  columns: readonly number[],
  told: ToldLines,
  factors: ReadonlySet<number>,
  balanced: Balanced,
): LineRelation[] {
  const isBlank = ({ total }: LineSum, column: number): boolean => (lines[total]?.figures[column]?.cell?.value ?? '') === '';
  // Where every sum leaves a column blank, none adds it up: prices and days that no heading names, coefficients.
  const unclaimed = new Set([...columns.filter((column) => sums.every((sum) => isBlank(sum, column))), ...factors]);
  const votes = sums.map((sum) => withoutBlanks(sum, unclaimed, voteOnLines(sum, values, units), isBlank));
  // A column that denies what the others show holds something else: codes, rates, ranks.
  const additive = columns.filter((column) => {
    let holds = 0;
    // One wrong figure is missing by the same amount in every total so far above it: that is one denial.
    const missing: number[] = [];
    sums.forEach((sum, at) => {
      if (values[sum.total]?.[column] === 0 || (votes[at]?.holds ?? 0) <= (votes[at]?.fails ?? 0)) return;
      const found = votes[at]?.gaps.find((gap) => gap.column === column);
      if (found === undefined) holds++;
      else if (!missing.some((known) => Math.abs(known - found.gap) <= SAME * Math.abs(known))) missing.push(found.gap);
    });
    return missing.length < 3 || missing.length <= 2 * holds;
  });
  const supported = votes.filter(({ holds, fails }) => holds > fails).length;
  // One wrong subtotal denies its own sum and, turned round, the sum above: that is one denial.
  const denied = sums.filter((sum, at) => {
    const { holds, fails, gaps } = votes[at] ?? { holds: 0, fails: 0, gaps: [] };
    return fails > holds && !isHandedOn(sum, gaps, sums, votes);
  }).length;
  // A nesting that proves itself elsewhere in the table is believed where a single figure denies it.
  const trusted = supported >= 2 && supported >= 2 * denied;
  return sums.flatMap((sum, at): LineRelation[] => {
    const { holds, fails, gaps } = votes[at] ?? { holds: 0, fails: 0, gaps: [] };
    // A line that computes something else is no sum of these, unless figures show that it is.
    if (holds === 0 && told.denying(sum) > told.agreeing(sum)) return [];
    // Nor does one that adds up lines of a table before.
    if (holds === 0 && told.reachesOut(sum)) return [];
    // Things counted in one unit are added up less strictly than money, and what a formula adds there was meant.
    const isCount = lines[sum.total]?.target === true;
    const isTyped = gaps.every(({ column }) => lines[sum.total]?.figures[column]?.cell?.formula === undefined);
    if (isCount && (holds < 2 || fails > 1 || !isTyped)) return [];
    // The same turned round: what is left is no part of what there was.
    if (balanced.isTurned(sum)) return [];
    // A total that equals its one line nowhere has other lines, which were not found.
    if (sum.parts.length === 1 && holds === 0 && fails > 1 && sum.rounded !== true) return [];
    const line = lines[sum.total];
    const named = line?.total !== null;
    const numbered = line?.ordinal !== null;
    const plausible =
      (sum.parts.length >= 2 || sum.rounded === true) &&
      gaps.every(({ column, gap }) => Math.abs(gap) < 20 * Math.abs(values[sum.total]?.[column] ?? 0));
    // Candidates come from labels, numbering and looks: words speak for each of them.
    const because: readonly Witness[] = holds > 0 ? ['figures', 'words'] : ['words'];
    const asBorneOut: LineRelation = { ...sum, columns: additive, standing: 'borne-out', because, slip: null };
    if (line !== undefined && isSaidSum(line) && !sum.tentative && isBestOf(sum, sums, votes)) return [asBorneOut];
    if (sum.tentative) return holds > 0 && holds >= 3 * fails ? [asBorneOut] : [];
    // One wrong entry breaks its column and, through the line's own total, one more by the same amount: that is one slip.
    const slips = sameGap(gaps) ? Math.min(1, fails) : fails;
    const borneOut =
      fails === 0 ||
      // Formulas of the line say so, and one figure denies it.
      (fails === 1 && told.agreeing(sum) >= 2) ||
      (plausible && isHandedOn(sum, gaps, sums, votes)) ||
      (plausible && fails === 1 && (named || numbered) && gaps.every(({ column }) => balanced.holds(sum.total, column))) ||
      (plausible && fails === 1 && holds >= 2 && addsUpAllOthers(lines, sum, sums)) ||
      (plausible && trusted && holds >= fails && isTakenUp(sum, gaps, sums, votes)) ||
      (holds > 0 && sum.parts.length > 1 && (named || numbered ? holds >= slips : holds >= 2 && holds >= 3 * slips)) ||
      (plausible && fails === 2 && (named ? holds > 0 || sameGap(gaps) : holds > 0 && sameGap(gaps))) ||
      (plausible && named && (oneLineApart(values, gaps) || seenOnly(lines, values, sum, gaps))) ||
      (named && takesInHeadings(lines, sum, gaps)) ||
      (named && isBlind(lines, sum, gaps)) ||
      (holds === 0 && plausible && fails === 1 && (named || trusted));
    if (borneOut) return [asBorneOut];
    const instances = additive.map((column) => (at: number) => values[at]?.[column] ?? NaN);
    const slip =
      named && holds === 0 ? slipOf(sum.total, sum.parts, instances, Math.max(...additive.map((column) => units[column] ?? 0))) : null;
    return named && (plausible || slip !== null) ? [{ ...sum, columns: additive, standing: 'stated', because: ['words'], slip }] : [];
  });
}

/** A sum that leaves a column blank which others leave blank as well, or a factor of its amounts, claims nothing there: prices and numbers of days are not added. */
function withoutBlanks(
  sum: LineSum,
  unclaimed: ReadonlySet<number>,
  { holds, gaps }: Votes,
  isBlank: (sum: LineSum, column: number) => boolean,
): Votes {
  const written = gaps.filter(({ column }) => !unclaimed.has(column) || !isBlank(sum, column));
  return { holds, fails: written.length, gaps: written };
}

/** Of several ways to add up to one line, the one that the figures support best. */
function isBestOf(sum: LineSum, sums: readonly LineSum[], votes: readonly Votes[]): boolean {
  const score = (at: number): number => (votes[at]?.holds ?? 0) - (votes[at]?.fails ?? 0);
  const own = sums.indexOf(sum);
  return sums.every((other, at) => other.total !== sum.total || other.tentative || score(at) <= score(own));
}

/** The first or the last line, into which all others go directly or through their own totals: the total, whatever it is called. */
function addsUpAllOthers(lines: readonly Line[], { total, tentative }: LineSum, sums: readonly LineSum[]): boolean {
  const counted = lines.flatMap((line, at) => (line.counted && !line.partial && !line.target ? [at] : []));
  if (tentative || counted.length < 4 || (counted[0] !== total && counted.at(-1) !== total)) return false;
  const taken = new Set(sums.flatMap(({ parts }) => parts));
  return !taken.has(total) && counted.every((at) => at === total || taken.has(at));
}

/** Where the lines deny the sum, one that adds it up holds in that column: its own lines are wrong, not the way they nest. */
const isTakenUp = (sum: LineSum, gaps: Votes['gaps'], sums: readonly LineSum[], votes: readonly Votes[]): boolean =>
  gaps.every(({ column }) =>
    sums.some(
      ({ parts, tentative }, at) => !tentative && parts.includes(sum.total) && votes[at]?.gaps.every((other) => other.column !== column),
    ),
  );

/** Every gap comes back, turned round, where the total is itself a part: one wrong subtotal breaks the sum below it and the one above. */
function isHandedOn(sum: LineSum, gaps: Votes['gaps'], sums: readonly LineSum[], votes: readonly Votes[]): boolean {
  return gaps.every(({ column, gap }) =>
    sums.some(
      ({ parts }, at) =>
        parts.includes(sum.total) &&
        votes[at]?.gaps.some((other) => other.column === column && Math.abs(other.gap + gap) <= 1e-6 * Math.max(1, Math.abs(gap))) === true,
    ),
  );
}
