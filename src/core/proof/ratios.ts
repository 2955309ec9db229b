/**
 * Columns of percentages, shares, growth and means, and lines of them: which figures they follow from, and where they do not. The figures
 * decide: a relation counts only when most places bear it out, and a place that fits another relation is left alone (realities 19).
 */
import { decimalsOf } from '../money/amount';
import { readFigure, type Figure } from '../table/seeing/figure';
import type { Column } from '../table/model/column';
import type { Table } from '../table/model/table';
import { cellAt, type SheetSnapshot } from '../workbook/snapshot';
import { declaredQuotients } from './declared-quotients';

export type RatioKind = 'quotient' | 'growth' | 'share' | 'mean';

/** A line whose figure does not follow from the two it is made of. */
export interface OffRatio {
  readonly kind: RatioKind;
  readonly line: number;
  readonly column: Column;
  readonly figure: Figure;
  readonly numerator: Operand;
  readonly denominator: Operand;
  /** What the figures give, in the terms of the column. */
  readonly given: number;
  readonly decimals: number;
  /** Other places that bear the relation out: lines of the column, columns of a line of rates. */
  readonly fitting: number;
  /** The rates stand in a line. */
  readonly isAcross: boolean;
}

/** One side of a relation; a count of years has no cell. */
export interface Operand {
  readonly figure: Figure | null;
  readonly line: number;
  /** Position among the figure columns. */
  readonly column: number;
  readonly value: number;
}

/** By lines of a column, or by columns of a line. */
interface Relation {
  readonly kind: RatioKind;
  readonly numerator: (at: number) => Operand | null;
  readonly denominator: (at: number) => Operand | null;
  readonly factor: number;
  readonly declared: boolean;
}

/** Lines that must bear a relation out, and the share of all that can be tested. */
const FEWEST = 3;
const MOST_WRONG = 0.34;
/** log₁₀ of the chance below which lines do not fit by accident, whichever of some hundred relations is tried. */
const CHANCE = -5;
/** Tables wider than this are tested against their totals and declared rules only. */
const WIDEST = 16;
/** Lines looked at to choose among relations; all are looked at to judge. */
const SAMPLE = 80;

/** Lines of amounts that a line of rates may compare, the nearest of them; and the chance, as a logarithm, below which two columns are enough. */
const MOST_LINES = 30;
const TWO_SAY = -3;

export function offRatios(table: Table, sheet: SheetSnapshot): OffRatio[] {
  const columns = table.columns.filter(({ role, words }) => role === 'not-additive' && !words.includes('code'));
  const ofLines = table.lines.flatMap((line, at) => (line.rate && line.counted ? judgeLine(table, at) : []));
  if (columns.length === 0) return ofLines;
  const declared = declaredQuotients(table, sheet);
  return [
    ...columns.flatMap((column) => judgeColumn(table, sheet, column, relationsOf(table, declared.get(column.index) ?? null))),
    ...ofLines,
  ];
}

function judgeColumn(table: Table, sheet: SheetSnapshot, column: Column, relations: readonly Relation[]): OffRatio[] {
  const stated = table.lines.flatMap(({ row, counted, rate }, at): Stated[] => {
    const figure = readFigure(cellAt(sheet, row, column.index), row, column.index);
    return counted && !rate && isStated(figure) ? [{ at, figure }] : [];
  });
  return judge(stated, relations, ({ column: own }) => own, false).map((off) => ({ ...off, line: off.at, column, isAcross: false }));
}

function judgeLine(table: Table, line: number): OffRatio[] {
  const stated = (table.lines[line]?.figures ?? []).flatMap((figure, at): Stated[] =>
    isStated(figure) && !isWhole(figure) ? [{ at, figure }] : [],
  );
  return judge(stated, relationsAcross(table, line), ({ line: own }) => own, true).flatMap((off): OffRatio[] => {
    const column = table.figureColumns[off.at];
    return column === undefined ? [] : [{ ...off, line, column, isAcross: true }];
  });
}

interface Stated {
  readonly at: number;
  readonly figure: Figure;
}

const isStated = ({ state, approximate }: Figure): boolean => state === 'number' && approximate !== 0;

/** "100 %" is what shares come to. */
const isWhole = (figure: Figure): boolean => Math.abs(statedValue(figure)) === 100;

type Off = Omit<OffRatio, 'line' | 'column' | 'isAcross'> & { readonly at: number };

/** @param subject which figures an operand is taken from, wherever the relation applies */
function judge(stated: readonly Stated[], relations: readonly Relation[], subject: (operand: Operand) => number, isAcross: boolean): Off[] {
  if (stated.length < FEWEST) return [];
  const sample = stated.slice(0, SAMPLE);
  const tally = (relation: Relation, of: readonly Stated[]): { fits: number; tested: number; luck: number } => {
    const tested = of.flatMap(({ at, figure }) => offBy(relation, at, figure) ?? []);
    const fitting = tested.filter(({ off }) => off <= 1);
    return { fits: fitting.length, tested: tested.length, luck: fitting.reduce((total, { luck }) => total + luck, 0) };
  };
  const ofTwo = TWO_SAY - Math.log10(Math.max(1, relations.length));
  const isEnough = (fits: number, luck: number): boolean =>
    (fits >= FEWEST && luck <= CHANCE) || (isAcross && fits === FEWEST - 1 && luck <= ofTwo);
  const ranked = relations
    .map((relation) => ({ relation, ...tally(relation, sample) }))
    .filter(({ fits: holds, tested, luck }) => holds >= (1 - MOST_WRONG) * tested && isEnough(holds, luck))
    .sort((a, b) => b.fits - a.fits || Number(b.relation.declared) - Number(a.relation.declared));
  const [best] = ranked;
  if (best === undefined) return [];
  const { relation } = best;
  const { fits: fitting, tested } = tally(relation, stated);
  if (fitting < (1 - MOST_WRONG) * tested) return [];
  /** The same figure held against another: which one is meant may differ from place to place. */
  const isAbout = (other: Relation, at: number): boolean => {
    const [one, two] = [other.numerator(at), relation.numerator(at)];
    return other.kind === relation.kind && one !== null && two !== null && subject(one) === subject(two);
  };
  return stated.flatMap(({ at, figure }): Off[] => {
    if (fits(relation, at, figure) !== false || relations.some((other) => isAbout(other, at) && fits(other, at, figure) === true))
      return [];
    const [numerator, denominator] = [relation.numerator(at), relation.denominator(at)];
    if (numerator === null || denominator === null) return [];
    const given = valueOf(relation, numerator, denominator, figure);
    return [{ kind: relation.kind, at, figure, numerator, denominator, given, decimals: decimalsShown(figure), fitting }];
  });
}

/** A line of rates compares two lines of amounts, or a line with the column before it. */
function relationsAcross({ lines, figureColumns }: Table, own: number): Relation[] {
  const amounts = lines.flatMap((line, at) => (line.counted && !line.rate && !line.partial ? [at] : []));
  const near = amounts.sort((a, b) => Math.abs(a - own) - Math.abs(b - own)).slice(0, MOST_LINES);
  const figureAt = (line: number, column: number): Operand | null => {
    const figure = lines[line]?.figures[column];
    return figure?.state !== 'number' ? null : { figure, line, column, value: figure.approximate };
  };
  const along =
    (line: number, back = 0) =>
    (column: number): Operand | null =>
      figureColumns[column - back] === undefined ? null : figureAt(line, column - back);
  return near.flatMap((numerator) => [
    { kind: 'growth', numerator: along(numerator), denominator: along(numerator, 1), factor: 100, declared: false } as const,
    ...near.flatMap((denominator): Relation[] => {
      if (denominator === numerator) return [];
      const pair = { kind: 'quotient', numerator: along(numerator), denominator: along(denominator), declared: false } as const;
      return [
        { ...pair, factor: 100 },
        { ...pair, factor: 1 },
      ];
    }),
  ]);
}

/** What the two figures give, as the column writes it. */
function valueOf({ kind, factor }: Relation, numerator: Operand, denominator: Operand, figure: Figure): number {
  const quotient = numerator.value / denominator.value;
  return (kind === 'growth' ? quotient - 1 : quotient) * (isFraction(figure) ? 100 : factor);
}

/** A number shown through a percent format is a hundredth of what is read. */
const isFraction = ({ percent, cell }: Figure): boolean => percent && typeof cell?.value === 'number';
const statedValue = (figure: Figure): number => figure.approximate * (isFraction(figure) ? 100 : 1);
const decimalsShown = (figure: Figure): number =>
  figure.decimals ?? Math.max(0, Math.min(6, decimalsOf(figure.amount)) - (isFraction(figure) ? 2 : 0));

/**
 * How far off the stated figure is, in terms of what it may be off: up to 1 fits. Null where nothing can be tested: a figure is
 * missing, the denominator is zero, or so few digits are written that anything would fit.
 */
function offBy(relation: Relation, line: number, figure: Figure): { off: number; luck: number } | null {
  const [numerator, denominator] = [relation.numerator(line), relation.denominator(line)];
  if (numerator === null || denominator === null || denominator.value === 0 || numerator.value === 0) return null;
  const given = valueOf(relation, numerator, denominator, figure);
  const scale = isFraction(figure) ? 100 : relation.factor;
  // A whole unit of the last place: rounded to nearest or cut off. Both figures may be rounded themselves (rounding.md, example 12).
  const blur =
    Math.abs(numerator.value / denominator.value) *
    (place(numerator) / Math.abs(numerator.value) + place(denominator) / Math.abs(denominator.value)) *
    scale;
  const allowed = Math.pow(10, -decimalsShown(figure)) + blur / 2 + 1e-9 * Math.abs(given);
  const stated = statedValue(figure);
  const luck = allowed / Math.max(Math.abs(stated), 1e-9);
  if (luck > 0.1) return null;
  // "50 %" of 450 is just 225: an amount worked out from its rate says more than a rate of so few digits.
  const isWorkedOut =
    relation.kind !== 'growth' && Math.abs(given - stated) * Math.abs(denominator.value) <= 1e-9 * Math.abs(numerator.value) * scale;
  const telling = isWorkedOut ? Math.min(luck, place(numerator) / Math.abs(numerator.value)) : luck;
  return { off: Math.abs(stated - given) / allowed, luck: Math.log10(telling) };
}

function fits(relation: Relation, line: number, figure: Figure): boolean | null {
  const found = offBy(relation, line, figure);
  return found === null ? null : found.off <= 1;
}

const place = ({ figure }: Operand): number => (figure === null ? 0 : Math.pow(10, -(figure.decimals ?? decimalsOf(figure.amount))));

function relationsOf(table: Table, declared: { numerator: number; denominator: number; factor: number } | null): Relation[] {
  const { lines, figureColumns, columnRelations } = table;
  const at = (line: number, column: number): Operand | null => {
    const figure = lines[line]?.figures[column];
    return figure?.state !== 'number' ? null : { figure, line, column, value: figure.approximate };
  };
  const own =
    (column: number) =>
    (line: number): Operand | null =>
      at(line, column);
  const relations: Relation[] = [];
  if (declared !== null)
    relations.push({
      kind: 'quotient',
      numerator: own(declared.numerator),
      denominator: own(declared.denominator),
      factor: declared.factor,
      declared: true,
    });
  for (const { total, parts, dimension } of columnRelations) {
    const count: Operand = { figure: null, line: -1, column: -1, value: parts.length };
    if (dimension === 'years')
      relations.push({ kind: 'mean', numerator: own(total), denominator: () => count, factor: 1, declared: false });
  }
  const wholes = wholesOf(table);
  figureColumns.forEach((_column, column) => {
    for (const whole of wholes)
      relations.push({
        kind: 'share',
        numerator: own(column),
        denominator: (line) => (whole(line) === null ? null : at(whole(line) ?? -1, column)),
        factor: 100,
        declared: false,
      });
  });
  if (figureColumns.length > WIDEST) return relations;
  figureColumns.forEach((one, numerator) => {
    figureColumns.forEach((two, denominator) => {
      if (numerator === denominator || one.measure !== two.measure) return;
      const pair = { numerator: own(numerator), denominator: own(denominator), declared: false };
      relations.push(
        { kind: 'quotient', ...pair, factor: 100 },
        { kind: 'quotient', ...pair, factor: 1 },
        { kind: 'growth', ...pair, factor: 100 },
      );
    });
  });
  return relations;
}

/** Of what a line may be a share: the table's total, or the line that adds it up. */
function wholesOf({ lines, lineRelations }: Table): ((line: number) => number | null)[] {
  const grand = lines.findIndex(({ total, counted }) => total === 'grand' && counted);
  const parents = new Map<number, number>();
  for (const { total, parts } of lineRelations) for (const part of parts) if (!parents.has(part)) parents.set(part, total);
  const ofGrand = (line: number): number | null => (line === grand || grand < 0 ? null : grand);
  return [ofGrand, (line) => parents.get(line) ?? null];
}
