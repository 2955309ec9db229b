/** SB303: a cell, column or line, or a whole table, is a power of ten away from its kin (realities 9, A.3). */
import { absolute, isZero, scaleByPowerOfTen, subtract, compare, amountFromDouble } from '../../money/amount';
import { isKnownUnit, UNIT_EXPONENT } from '../../money/money';
import { figureAt } from '../../proof/ties';
import { statementsOf, type Meaning, type Place } from '../../proof/statements';
import type { Figure } from '../../table/seeing/figure';
import type { ColumnRelation, LineRelation, ScaleSlip, Table } from '../../table/model/table';
import { toA1 } from '../../workbook/address';
import { findingAt } from '../common/finding-at';
import type { Found } from '../common/finding';
import type { Observations } from '../common/observations';
import { columnLabel, lineLabel, toRanges } from '../common/places';
import type { Rule } from '../common/definition';
import { worded } from '../common/worded';
import type { Facts } from './facts';

export const rule: Rule<'SB303'> = {
  code: 'SB303',
  top: 'error',
  find: (observed) => {
    const tables = worded(observed.reading.tables);
    const spokenFor = figuresInSums(observed);
    const known = tables.filter(({ unit }) => isKnownUnit(unit));
    // One table has no other to be compared with.
    const stated = known.length < 2 ? [] : known.map((table): Stated => ({ table, places: statementsOf(table) }));
    return [
      ...tables.flatMap((table) => [...slippedColumns(table), ...slippedLines(table), ...slippedCells(table, spokenFor.get(table))]),
      ...stated.flatMap((one, at) =>
        stated.slice(at + 1).flatMap((two) => (one.table.isHidden === two.table.isHidden ? (slippedTable(one, two) ?? []) : [])),
      ),
    ];
  },
};

/** The sums are all false as written and all true on the other scale: that is proof. */
function slippedColumns(table: Table): Found<Facts>[] {
  const found = firstOfEach(table.columnRelations);
  return [...found].flatMap(([position, slip]) => {
    const figures = table.lines.flatMap(({ figures: row }) => row[position] ?? []);
    return slipFinding(table, 'column', columnLabel({ table, column: position }), figures, slip);
  });
}

function slippedLines(table: Table): Found<Facts>[] {
  const found = firstOfEach(table.lineRelations);
  return [...found].flatMap(([position, slip]) => {
    const figures = table.lines[position]?.figures ?? [];
    return slipFinding(table, 'line', lineLabel({ table, line: position }), figures, slip);
  });
}

/** One slip may break several relations; it is said once. */
const firstOfEach = (relations: readonly (ColumnRelation | LineRelation)[]): Map<number, ScaleSlip> =>
  new Map(relations.flatMap(({ slip }) => (slip === null ? [] : [[slip.position, slip] as const])));

function slipFinding(table: Table, what: 'column' | 'line', label: string, all: readonly Figure[], slip: ScaleSlip): Found<Facts>[] {
  const figures = all.filter(({ state, amount }) => state === 'number' && !isZero(amount));
  const [first] = figures;
  if (first === undefined) return [];
  const facts = { what, power: slip.power, count: figures.length, first: first.amount, there: null } as const;
  return [findingAt('error', table, first, facts, { label, actual: first.amount, related: toRanges(figures.slice(1)) })];
}

/** Kin in its line and in its column, and neither of them near: at least so many of each. */
const KIN = 3;
/** How far the kin themselves may lie apart, as a power of ten. */
const SPREAD = 1.2;

/** For each table, 1 at every figure that a sum speaks for: line by line, as wide as its figure columns. */
function figuresInSums({ ledger, decided, reading }: Observations): ReadonlyMap<Table, Uint8Array> {
  const marks = new Map(reading.tables.map((table) => [table, new Uint8Array(table.lines.length * table.figureColumns.length)]));
  // Entries of a table stand together.
  let [of, own] = [reading.tables[0], reading.tables[0] && marks.get(reading.tables[0])];
  ledger.entries.forEach(({ table, line, column }, number) => {
    if (decided[number] !== 1) return;
    if (table !== of) [of, own] = [table, marks.get(table)];
    if (own !== undefined) own[line * table.figureColumns.length + column] = 1;
  });
  return marks;
}

/** The size of a figure as a power of ten; null where it has none. */
const logOf = (figure: Figure | undefined): number | null =>
  figure?.state === 'number' && figure.approximate !== 0 ? Math.log10(Math.abs(figure.approximate)) : null;

/** A figure that no sum speaks for, a thousand or a million times off everything beside and above it: it may be right, so it is a warning. */
function slippedCells(table: Table, spokenFor: Uint8Array | undefined): Found<Facts>[] {
  const { lines, figureColumns } = table;
  const isMoney = figureColumns.map(({ measure }) => measure === 'money');
  const columns = new Map<number, Spread | null>();
  const inColumn = (column: number): Spread | null => {
    let known = columns.get(column);
    if (known === undefined) columns.set(column, (known = spreadOf(lines.flatMap(({ figures }) => logOf(figures[column]) ?? []))));
    return known;
  };
  return lines.flatMap((line, at) => {
    const isOpen = (_figure: Figure, column: number): boolean =>
      isMoney[column] === true && spokenFor?.[at * figureColumns.length + column] !== 1;
    if (line.rate || !line.figures.some(isOpen)) return [];
    const inLine = spreadOf(line.figures.flatMap((figure, column) => (isMoney[column] === true ? (logOf(figure) ?? []) : [])));
    if (inLine === null) return [];
    return line.figures.flatMap((figure, column): Found<Facts>[] => {
      const size = logOf(figure);
      const kinBelow = size === null || !isOpen(figure, column) ? null : inColumn(column);
      if (size === null || kinBelow === null) return [];
      const power = ([3, -3, 6, -6] as const).find((one) => [inLine, kinBelow].every((kin) => kin.isOff(size, one)));
      if (power === undefined) return [];
      const facts = { what: 'cell', power, count: 1, first: figure.amount, there: null } as const;
      const label = [line.label, columnLabel({ table, column })].join(' › ');
      return [findingAt('warning', table, figure, facts, { label, actual: figure.amount })];
    });
  });
}

interface Spread {
  readonly isOff: (size: number, power: number) => boolean;
}

/** Sizes of kin, the one figure in question among them. */
function spreadOf(sizes: readonly number[]): Spread | null {
  if (sizes.length <= KIN) return null;
  const sorted = [...sizes].sort((a, b) => a - b);
  return {
    isOff: (size, power) => {
      const others = power > 0 ? sorted.slice(1) : sorted.slice(0, -1);
      const [low = 0, high = 0] = [others[0], others.at(-1)];
      // Only the one farthest out may be off, and where it ought to be its kin are.
      const isOutermost = size === (power > 0 ? sorted[0] : sorted.at(-1));
      return isOutermost && high - low <= SPREAD && size + power >= low - 0.3 && size + power <= high + 0.3;
    },
  };
}

/** Figures that two tables must share, none of them equal as written and all of them on another scale. */
const SHARED = 3;

interface Stated {
  readonly table: Table;
  readonly places: ReadonlyMap<Meaning, Place>;
}

function slippedTable({ table: one, places: here }: Stated, { table: two, places: there }: Stated): Found<Facts> | null {
  if (!isKnownUnit(one.unit) || !isKnownUnit(two.unit)) return null;
  const shared = [...here].flatMap(([meaning, at]) => {
    const other = there.get(meaning);
    const [a, b] = [figureAt(one, at), other && figureAt(two, other)];
    return a === undefined || b === undefined || isZero(a.amount) || isZero(b.amount) ? [] : [{ at, a, b }];
  });
  if (new Set(shared.map(({ a }) => a.approximate)).size < SHARED) return null;
  const shift = UNIT_EXPONENT[one.unit] - UNIT_EXPONENT[two.unit];
  const agreeAt = (power: number): boolean => shared.every(({ a, b }) => areEqual(a, b, shift + power));
  const power = agreeAt(0) ? undefined : ([3, -3, 6, -6] as const).find(agreeAt);
  const [first] = shared;
  if (power === undefined || first === undefined) return null;
  const { at, a, b } = first;
  const thereCell = toA1(b);
  const facts = {
    what: 'table',
    power,
    count: shared.length,
    first: a.amount,
    there: { sheet: two.sheet, cell: thereCell, amount: b.amount },
  } as const;
  const label = [lineLabel({ table: one, line: at.line }), columnLabel({ table: one, column: at.column })].join(' › ');
  return findingAt('error', one, one.unitLine ?? one.headingUnits[0] ?? a, facts, {
    label,
    actual: a.amount,
    related: [one.sheet === two.sheet ? thereCell : `${two.sheet}!${thereCell}`],
  });
}

/** Equal once the first is multiplied by 10^power, as near as the coarser of the two was written. */
function areEqual(a: Figure, b: Figure, power: number): boolean {
  const difference = absolute(subtract(scaleByPowerOfTen(a.amount, power), b.amount));
  const slack = (10 ** (power - (a.decimals ?? 0)) + 10 ** -(b.decimals ?? 0)) / 2;
  // A figure rounded so coarsely that anything would do proves nothing.
  const enough = Math.abs(b.approximate) > 20 * slack;
  return enough && compare(difference, amountFromDouble(slack)) <= 0;
}
