/** Changes to a workbook that must change nothing in its meaning: moved, renamed, other letters, other separators, larger figures. */
import { parseA1, toA1, type CellRange } from '../../src/core/workbook/address';
import { keyOf, sheetDraft, write, type Draft, type DraftCell, type DraftSheet } from './draft';
import { spelled, type Separators } from './shown';
import type { Truth } from './truth';

type Spot = DraftCell & { readonly row: number; readonly column: number };

function rebuilt(
  draft: Draft,
  nameOf: (name: string) => string,
  placeOf: (row: number, column: number) => readonly [number, number],
  change: (cell: Spot, sheet: DraftSheet) => Partial<DraftCell>,
): Draft {
  return {
    sheets: draft.sheets.map((sheet) => {
      const next = sheetDraft(nameOf(sheet.name));
      for (const cell of sheet.cells.values()) {
        const { value, formula, format, bold, indent, font } = cell;
        const look: DraftCell = { value, format, bold, indent, font, ...(formula === undefined ? {} : { formula }) };
        const changed = { ...look, ...change(cell, sheet) };
        if (changed.formula !== undefined) changed.formula = changed.formula.replace(/[A-Z]+\d+/g, (name) => nameAt(name, placeOf));
        write(next, ...placeOf(cell.row, cell.column), changed.value, changed);
      }
      next.merges.push(
        ...sheet.merges.map(({ top, left, bottom, right }): CellRange => {
          const [a, b] = placeOf(top, left);
          const [c, d] = placeOf(bottom, right);
          return { top: a, left: b, bottom: c, right: d };
        }),
      );
      next.hiddenRows.push(...sheet.hiddenRows.map((row) => placeOf(row, 0)[0]));
      return next;
    }),
  };
}

function nameAt(name: string, placeOf: (row: number, column: number) => readonly [number, number]): string {
  const place = parseA1(name);
  if (place === null) return name;
  const [row, column] = placeOf(place.row, place.column);
  return toA1({ row, column });
}

const same = (row: number, column: number): readonly [number, number] => [row, column];
const nothing = (): Partial<DraftCell> => ({});

export const moved = (draft: Draft, down: number, right: number): Draft =>
  rebuilt(
    draft,
    (name) => name,
    (row, column) => [row + down, column + right],
    nothing,
  );

export const renamed = (draft: Draft, name: string): Draft =>
  rebuilt(draft, (old) => (draft.sheets.length === 1 ? name : old), same, nothing);

/** An empty row above a row of the sheet. */
export const withBlankLine = (draft: Draft, above: number): Draft =>
  rebuilt(
    draft,
    (name) => name,
    (row, column) => [row >= above ? row + 1 : row, column],
    nothing,
  );

export const decomposed = (draft: Draft): Draft =>
  rebuilt(
    draft,
    (name) => name,
    same,
    ({ value }) => (typeof value === 'string' ? { value: value.normalize('NFD') } : {}),
  );

/** Every typed figure as text; formulas must not be in the table. */
export function spelledOut(draft: Draft, truth: Truth, separators: Separators): Draft {
  const decimals = new Map(
    truth.tables.flatMap(({ values, decimals: places, amounts }) => {
      const money = new Set(amounts);
      return [...values.keys()].map((key) => [key, money.has(key) ? places : 0] as const);
    }),
  );
  return rebuilt(
    draft,
    (name) => name,
    same,
    ({ row, column, value }, sheet) => {
      const places = decimals.get(keyOf(sheet.name, row, column));
      return places === undefined || typeof value !== 'number' ? {} : { value: spelled(value, places, separators) };
    },
  );
}

/** All figures times a whole number, headings left alone. */
export function scaled(draft: Draft, truth: Truth, factor: number): Draft {
  const figures = new Set(truth.tables.flatMap(({ values }) => [...values.keys()]));
  return rebuilt(
    draft,
    (name) => name,
    same,
    ({ row, column, value }, sheet) =>
      figures.has(keyOf(sheet.name, row, column)) && typeof value === 'number' ? { value: Number((value * factor).toPrecision(14)) } : {},
  );
}
