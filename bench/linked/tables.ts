/** Writes one view of a cube as a table on a sheet of its own, and keeps what every cell is about. */
import type { Random } from '../generate/random';
import { sheetDraft, write, type DraftSheet } from '../generate/draft';
import type { CellKey } from '../generate/truth';
import type { Cube } from './cube';

/** `sources`: by source and year. `activities`: by activity and year. `year`: one year, by activity and source. */
export type View = 'sources' | 'activities' | 'year';

export interface Look {
  readonly view: View;
  /** Position of the year that a `year` view shows. */
  readonly year: number;
  readonly sheet: string;
  readonly title: string;
  readonly unit: Unit;
  readonly formulas: boolean;
  /** Totals are rounded for themselves, not added up from what is printed. */
  readonly apart: boolean;
  readonly totalFirst: boolean;
  readonly activities: readonly number[];
}

export interface Unit {
  readonly words: string;
  readonly exponent: number;
  readonly decimals: number;
}

export interface Written {
  readonly sheet: DraftSheet;
  readonly unit: Unit;
  /** "activity,source,year", -1 for the total over one of them. */
  readonly cells: ReadonlyMap<string, CellKey>;
  readonly entries: readonly CellKey[];
  /** For each entry, the totals it is part of. */
  readonly totalsOf: (entry: CellKey) => readonly CellKey[];
}

const letter = (column: number): string => String.fromCharCode(65 + column);

export function writeTable(random: Random, cube: Cube, look: Look): Written {
  const sheet = sheetDraft(look.sheet);
  const across: readonly number[] = look.view === 'year' ? cube.sources.map((_source, at) => at) : cube.years.map((_year, at) => at);
  const down: readonly number[] = look.view === 'sources' ? cube.sources.map((_source, at) => at) : look.activities;
  const keyFor = (line: number, column: number): [number, number, number] =>
    look.view === 'sources' ? [-1, line, column] : look.view === 'activities' ? [line, -1, column] : [line, column, look.year];
  const value = ([activity, source, year]: readonly [number, number, number]): number => {
    let total = 0;
    for (const a of activity >= 0 ? [activity] : look.activities)
      for (const s of source >= 0 ? [source] : cube.sources.keys())
        for (const y of year >= 0 ? [year] : cube.years.keys()) total += cube.entry(a, s, y);
    return total;
  };
  const printed = (amount: number): number => Number((amount / 10 ** look.unit.exponent).toFixed(look.unit.decimals));
  const names = { sources: 'Nguồn kinh phí', activities: 'Nội dung hoạt động', year: 'Nội dung' } as const;
  write(sheet, 0, 1, look.title, { bold: true });
  write(sheet, 1, 2 + across.length, `Đơn vị: ${look.unit.words}`);
  const heading = 2;
  write(sheet, heading, 0, 'TT');
  write(sheet, heading, 1, names[look.view]);
  across.forEach((at, position) => {
    const source = cube.sources[at];
    write(sheet, heading, 2 + position, look.view === 'year' ? (source?.word ?? '') : (cube.years[at] ?? 0));
  });
  const totalColumn = 2 + across.length;
  write(sheet, heading, totalColumn, random.pick(['Tổng cộng', 'Cộng', 'Tổng số']));
  const grandRow = look.totalFirst ? heading + 1 : heading + 1 + down.length;
  const firstRow = look.totalFirst ? heading + 2 : heading + 1;
  const cells = new Map<string, CellKey>();
  const entries: CellKey[] = [];
  const parents = new Map<CellKey, CellKey[]>();
  const format = look.unit.decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(look.unit.decimals)}`;
  const overAcross = (key: [number, number, number]): [number, number, number] => {
    const copy: [number, number, number] = [...key];
    copy[look.view === 'year' ? 1 : 2] = -1;
    return copy;
  };
  const overDown = (key: [number, number, number]): [number, number, number] => {
    const copy: [number, number, number] = [...key];
    copy[look.view === 'sources' ? 1 : 0] = -1;
    return copy;
  };
  const figures = down.map((line) => across.map((column) => printed(value(keyFor(line, column)))));
  const put = (row: number, column: number, key: readonly number[], amount: number, formula: string | null): CellKey => {
    const more = formula === null || !look.formulas ? {} : { formula };
    const at = write(sheet, row, column, Number(amount.toFixed(look.unit.decimals)), { format, ...more });
    cells.set(key.join(), at);
    return at;
  };
  const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
  const total = (key: readonly [number, number, number], added: number): number => (look.apart ? printed(value(key)) : added);
  const lastRow = firstRow + down.length - 1;
  const range = (from: string, to: string): string => `=SUM(${from}:${to})`;
  const columnTotals = across.map((column, position) =>
    put(
      grandRow,
      2 + position,
      overDown(keyFor(down[0] ?? 0, column)),
      total(overDown(keyFor(down[0] ?? 0, column)), sum(figures.map((line) => line[position] ?? 0))),
      range(`${letter(2 + position)}${String(firstRow + 1)}`, `${letter(2 + position)}${String(lastRow + 1)}`),
    ),
  );
  const cornerKey = overAcross(overDown(keyFor(down[0] ?? 0, across[0] ?? 0)));
  const corner = put(
    grandRow,
    totalColumn,
    cornerKey,
    total(cornerKey, sum(figures.flat())),
    range(`C${String(grandRow + 1)}`, `${letter(totalColumn - 1)}${String(grandRow + 1)}`),
  );
  write(sheet, grandRow, 1, random.pick(['Tổng cộng', 'TỔNG CỘNG', 'Cộng']), { bold: true });
  down.forEach((line, at) => {
    const row = firstRow + at;
    write(sheet, row, 0, at + 1);
    write(sheet, row, 1, look.view === 'sources' ? (cube.sources[line]?.word ?? '') : (cube.activities[line] ?? ''));
    const key = overAcross(keyFor(line, across[0] ?? 0));
    const rowTotal = put(
      row,
      totalColumn,
      key,
      total(key, sum(figures[at] ?? [])),
      range(`C${String(row + 1)}`, `${letter(totalColumn - 1)}${String(row + 1)}`),
    );
    across.forEach((column, position) => {
      const cell = put(row, 2 + position, keyFor(line, column), figures[at]?.[position] ?? 0, null);
      entries.push(cell);
      parents.set(cell, [rowTotal, columnTotals[position] ?? corner, corner]);
    });
  });
  return { sheet, unit: look.unit, cells, entries, totalsOf: (entry) => parents.get(entry) ?? [] };
}
