/** Writes a model on a sheet and tells what is true of what was written. */
import { firm, place as placeName } from './branches';
import { keyOf, write, type DraftCell, type DraftSheet } from './draft';
import { sumFormula } from './formula-text';
import { writeHeading, writeNumberRow } from './heading';
import type { Layout } from './layout';
import type { Model } from './model';
import type { Random } from './random';
import { spelled } from './shown';
import type { CellKey, CellRole, EquationKind, TruthEquation, TruthTable } from './truth';
import { REMARKS } from './words';

export interface Placed {
  readonly truth: TruthTable;
  /** The first row below the table. */
  readonly end: number;
  /** Grand totals by source and year, for a second table that repeats them; source null is the corner. */
  readonly cellOf: (line: number, column: number) => CellKey;
}

export function placeTable(sheet: DraftSheet, random: Random, model: Model, layout: Layout, top: number, left: number): Placed {
  const roles = new Map<CellKey, CellRole>();
  const { lines, columns } = model;
  let row = top + writeHeading(sheet, model, layout, { top, left }, roles);
  row += writeNumberRow(sheet, model, layout, { top: row, left }, roles);
  const rowOf: number[] = [];
  const repeatAt = layout.repeatHeadings && lines.length > 8 ? random.int(4, lines.length - 3) : -1;
  lines.forEach(({ level }, at) => {
    if (at === repeatAt) row += writeHeading(sheet, model, layout, { top: row, left }, roles);
    if (layout.blankLines && at > 1 && at < lines.length - 1 && level === 1 && random.chance(0.3)) row++;
    rowOf.push(row++);
  });
  const cellOf = (line: number, column: number): CellKey => keyOf(sheet.name, rowOf[line] ?? 0, left + column);
  const equations = equationsOf(model, cellOf);
  const formulas = formulasOf(model, layout, equations, cellOf, random.chance(0.5));
  const amounts: CellKey[] = [];
  const values = new Map<CellKey, number>();
  const yearBefore = new Map<CellKey, CellKey>();
  const named = new Set<string>();
  lines.forEach((line, at) => {
    columns.forEach((column, number) => {
      const look = { bold: line.bold };
      const spot = [sheet, rowOf[at] ?? 0, left + number] as const;
      const drawn = wordsOf(random, model, at, number);
      // One firm has one project of a name: two of them would be one project entered twice.
      const text = typeof drawn === 'string' && column.role === 'text' && named.has(`${line.label}|${drawn}`) ? `${drawn} II` : drawn;
      named.add(`${line.label}|${String(text)}`);
      if (text !== null) {
        const role =
          column.role === 'ordinal' ? 'ordinal' : column.role === 'label' ? 'label' : column.role === 'remark' ? 'remark' : 'attribute';
        roles.set(write(...spot, text, { ...look, indent: column.role === 'label' ? line.indent : 0 }), role);
      }
      const follows = followingFigure(model, at, number);
      if (follows !== null) roles.set(write(...spot, follows, { ...look, format: '#,##0.0' }), 'rate');
      const figure = model.figureOf(at, number);
      if (figure === null) return;
      const key = cellOf(at, number);
      values.set(key, figure);
      const before = columnBefore(model, number);
      if (before !== -1) yearBefore.set(key, cellOf(at, before));
      const formula = formulas.get(key);
      const decimals = column.measure === 'quantity' ? 0 : model.decimals;
      const written = formula !== undefined ? figure : spelling(random, layout, figure, decimals, column.measure === 'money');
      if (written === null) return;
      write(...spot, written, { ...look, format: formatOf(layout, decimals), ...(formula === undefined ? {} : { formula }) });
      roles.set(key, line.sums.length > 0 || column.sums.length > 0 ? 'total' : 'figure');
      if (column.measure === 'money') amounts.push(key);
    });
  });
  if (layout.hiddenLines)
    sheet.hiddenRows.push(...lines.flatMap(({ role }, at) => (role === 'detail' && random.chance(0.15) ? [rowOf[at] ?? 0] : [])));
  const { kind, period, unit, sources, optional, rounding, decimals, planned } = model;
  const range = { top, left, bottom: row - 1, right: left + columns.length - 1 };
  const truth = {
    sheet: sheet.name,
    range,
    kind,
    period,
    unit,
    sources,
    optional,
    roles,
    amounts,
    equations,
    values,
    yearBefore,
    rounding,
    decimals,
    planned,
  };
  return { truth, end: row, cellOf };
}

function columnBefore({ columns }: Model, number: number): number {
  const own = columns[number];
  if (own?.year === null || own === undefined) return -1;
  return columns.findIndex(
    ({ year, source, measure, leaves }) =>
      year === (own.year ?? 0) - 1 && source === own.source && measure === own.measure && leaves.length === own.leaves.length,
  );
}

function equationsOf({ lines, columns, figureOf, product }: Model, cellOf: (line: number, column: number) => CellKey): TruthEquation[] {
  const equations: TruthEquation[] = [];
  lines.forEach((line, at) => {
    columns.forEach((column, number) => {
      if (figureOf(at, number) === null) return;
      const total = cellOf(at, number);
      for (const parts of column.sums) {
        const kind: EquationKind = line.role === 'grand-total' ? 'grand-total' : 'row-total';
        equations.push({ kind, total, parts: parts.map((part) => cellOf(at, part)) });
      }
      if (column.measure !== 'money') return;
      for (const parts of line.sums)
        equations.push({
          kind: line.role === 'grand-total' ? 'column-total' : 'subtotal',
          total,
          parts: parts.map((part) => cellOf(part, number)),
        });
      if (line.whole !== null) equations.push({ kind: 'at-most', total: cellOf(line.whole, number), parts: [total] });
    });
    if (product !== null && line.role === 'detail') {
      const [quantity, price, amount] = product;
      equations.push({ kind: 'product', total: cellOf(at, amount), parts: [cellOf(at, quantity), cellOf(at, price)] });
    }
  });
  return equations;
}

/** A formula for each total that the layout calculates; where a cell is a total both ways, one of them. */
function formulasOf(
  { lines, columns, product }: Model,
  { formulas, sums }: Layout,
  equations: readonly TruthEquation[],
  cellOf: (line: number, column: number) => CellKey,
  rowsFirst: boolean,
): Map<CellKey, string> {
  const found = new Map<CellKey, string>();
  if (formulas === 'typed') return found;
  const isRow = ({ kind }: TruthEquation): boolean => kind === 'row-total' || kind === 'grand-total';
  const wanted = equations.filter((equation) => {
    if (equation.kind === 'product' || equation.kind === 'at-most') return false;
    return formulas === 'all' || (formulas === 'rows') === isRow(equation);
  });
  const ordered = [...wanted].sort((a, b) => (rowsFirst ? 1 : -1) * (Number(isRow(b)) - Number(isRow(a))));
  for (const { total, parts } of ordered) if (!found.has(total)) found.set(total, sumFormula(parts, sums));
  if (product !== null && formulas === 'all') {
    lines.forEach((line, at) => {
      const [quantity, price, amount] = product;
      const name = (column: number): string => cellOf(at, column).slice(cellOf(at, column).lastIndexOf('!') + 1);
      if (line.role === 'detail' && (columns[amount]?.sums.length ?? 0) === 0)
        found.set(cellOf(at, amount), `=${name(quantity)}*${name(price)}`);
    });
  }
  return found;
}

function wordsOf(random: Random, { lines, columns }: Model, at: number, number: number): string | number | null {
  const line = lines[at];
  const column = columns[number];
  if (line === undefined || column === undefined) return null;
  const isProject = line.role === 'detail';
  if (column.role === 'ordinal') return line.ordinal;
  if (column.role === 'label') return line.label;
  if (column.role === 'count-unit') return line.countUnit === '' ? null : line.countUnit;
  if (column.role === 'text') return isProject ? (/điểm/.test(column.path[0] ?? '') ? placeName(random) : firm(random)) : null;
  if (column.role === 'remark') return isProject && random.chance(0.12) ? random.pick(REMARKS) : null;
  return null;
}

/** Mean of the years, share of the grand total: calculated, never added. */
function followingFigure({ lines, columns, figureOf }: Model, at: number, number: number): number | null {
  const role = columns[number]?.role;
  if (role !== 'mean' && role !== 'share') return null;
  const total = columns.findIndex(({ sums, measure }) => sums.length > 0 && measure === 'money');
  const whole = lines.findIndex((line) => line.role === 'grand-total');
  const figure = total === -1 ? null : figureOf(at, total);
  if (figure === null) return null;
  if (role === 'mean') return Math.round((figure / (columns[total]?.sums[0]?.length ?? 1)) * 10) / 10;
  const all = whole === -1 ? null : figureOf(whole, total);
  return all === null || all === 0 ? null : Math.round((figure / all) * 1000) / 10;
}

function spelling(random: Random, layout: Layout, figure: number, decimals: number, isMoney: boolean): number | string | null {
  if (figure === 0) {
    if (layout.zero === 'blank') return null;
    if (layout.zero === 'dash') return '-';
    return layout.zero === 'cross' && isMoney ? 'x' : 0;
  }
  const asText = layout.numbers === 'all-texts' || (layout.numbers === 'some-texts' && isMoney && random.chance(0.06));
  if (!asText) return figure;
  const text = spelled(figure, figure % 1 === 0 && random.chance(0.3) ? 0 : decimals, layout.separators);
  return layout.numbers === 'some-texts' && random.chance(0.3) ? `${text} ` : text;
}

function formatOf({ format, zero }: Layout, decimals: number): DraftCell['format'] {
  if (format === 'General') return 'General';
  const code = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return zero === 'dash-format' ? `${code};-${code};"-"` : code;
}
