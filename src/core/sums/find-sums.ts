/**
 * Every relation total = sum of parts among the rows and among the columns of a grid, from figures and formulas alone:
 * shapes propose, evidence weighs, one consistent set is chosen, and where each relation holds and fails is told. Beside them the
 * columns that are products of others.
 */
import { Lines } from './axis';
import { Proposals } from './candidate';
import { Choice } from './choice';
import { claimsOf, type Claim } from './claims';
import { figuresOf } from './figures';
import type { SumGrid, SumRelation } from './grid';
import { outlinesOf, type OutlineSum } from './outline';
import { unitsOf } from './print-unit';
import { findProducts, type ProductRelation } from './products';
import { findRunningTotals, type RunningTotal } from './running-totals';
import { proposeApart } from './shapes/apart';
import { proposeKin } from './shapes/kin';
import { proposePairs } from './shapes/pairs';
import { proposeRuns } from './shapes/runs';
import { proposeStrides } from './shapes/strides';
import { proposeTotals } from './shapes/totals';
import { toldBy } from './told';
import { settled } from './witness';

/** Rounds of totals over totals. */
const ROUNDS = 6;
const MOST_SOUGHT = 400;

export interface FoundSums {
  /** In the order in which they were chosen, rows first. */
  readonly relations: readonly SumRelation[];
  readonly products: readonly ProductRelation[];
  readonly running: readonly RunningTotal[];
  /** The values of the grid, NaN in place of what only counts or dates. */
  readonly figures: Float64Array;
}

/** The same grid always gives the same relations. */
export function findSums(grid: SumGrid): FoundSums {
  const figures = figuresOf(grid);
  const fives = fivesOf(figures, grid.percent);
  const [rows, columns] = (['down', 'across'] as const).map((axis) => new Lines(grid, figures, axis, grid.hints[axis], fives));
  return {
    figures,
    relations: settled([rows, columns].flatMap((lines) => (lines === undefined ? [] : sumsAlong(grid, lines)))),
    products: columns === undefined ? [] : findProducts(columns),
    running: columns === undefined ? [] : findRunningTotals(columns, grid.hints.down.saysTotal),
  };
}

/** Figures rounded to fives are so all over a grid or nowhere. */
function fivesOf(figures: Float64Array, percent: Uint8Array): number {
  const amounts: number[] = [];
  figures.forEach((value, place) => {
    if (!Number.isNaN(value) && percent[place] === 0) amounts.push(value);
  });
  return amounts.length < 30 ? 0 : unitsOf(amounts).fives;
}

function sumsAlong(grid: SumGrid, lines: Lines): Claim[] {
  if (lines.filled.length < 3) return [];
  const proposals = new Proposals(lines);
  const choice = new Choice(proposals);
  for (const candidate of toldBy(grid.formulas, lines.axis)) choice.take(candidate);
  const outlines = outlinesOf(lines);
  // Relations that hold in several places first, then those that only one position speaks for.
  for (const alone of [false, true]) {
    proposals.alone = alone;
    proposeNear(lines, proposals, choice, outlines);
    if (!alone) proposeFar(lines, proposals, choice);
    proposeKin(lines, proposals, choice);
    choice.settle();
  }
  choice.repair();
  return claimsOf(lines, choice, outlines);
}

function proposeNear(lines: Lines, proposals: Proposals, choice: Choice, outlines: readonly OutlineSum[]): void {
  const { filled, amounts } = lines;
  const hasRatios = amounts.length < filled.length;
  for (const { total, parts, side } of outlines)
    if (lines.isZero[total] === 0) proposals.offer(total, parts, 0, 'outline', side, proposals.weigh(total, parts));
  proposeRuns(lines, proposals, { list: filled, shape: 'run', price: 0 });
  if (hasRatios) proposeRuns(lines, proposals, { list: amounts, shape: 'run', price: 0.5 });
  choice.settle();
  for (let round = 0, gap = 0; round < ROUNDS; round++) {
    // What is explained leaves the list: totals of totals become neighbours.
    const open = filled.filter((line) => !choice.isPart(line));
    const openAmounts = amounts.filter((line) => !choice.isPart(line));
    // A line that is part of a sum already may be a total all the same; in long lists they are too many to try.
    const isSought = (line: number): boolean => choice.relationsOf(line).length === 0 || !choice.isPart(line);
    const totals = filled.length > MOST_SOUGHT ? open : filled.filter(isSought);
    if (open.length < filled.length || gap > 0)
      proposeRuns(lines, proposals, { list: open, totals, shape: 'over-totals', price: 1.5, gap: [0, gap] });
    if (openAmounts.length < open.length) proposeRuns(lines, proposals, { list: openAmounts, shape: 'over-totals', price: 2 });
    if (gap > 0) proposeRuns(lines, proposals, { list: filled, shape: 'run', price: 0, gap: [1, 2] });
    // An only child repeats its parent: seen from a total above, the parent comes first; from a total below, last.
    const parents = open.filter((line, at) => at === 0 || !lines.isSame(open[at - 1] ?? line, line));
    const children = open.filter((line, at) => at + 1 === open.length || !lines.isSame(line, open[at + 1] ?? line));
    if (parents.length < open.length) {
      proposeRuns(lines, proposals, { list: parents, shape: 'over-totals', price: 2, sides: [1] });
      proposeRuns(lines, proposals, { list: children, shape: 'over-totals', price: 2, sides: [-1] });
    }
    proposeTotals(
      lines,
      proposals,
      [...proposals.totals].filter((line) => !choice.isPart(line)).sort((a, b) => a - b),
    );
    if (choice.settle() > 0) continue;
    if (gap > 0) break;
    gap = 1;
  }
}

function proposeFar(lines: Lines, proposals: Proposals, choice: Choice): void {
  proposeStrides(lines, proposals, choice);
  proposePairs(lines, proposals, lines.filled);
  proposePairs(
    lines,
    proposals,
    lines.amounts.filter((line) => !choice.isPart(line)),
  );
  choice.settle();
  proposeApart(lines, proposals, lines.filled);
  choice.settle();
}
