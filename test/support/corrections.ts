/** A person's corrections for tests: pointed at by column letter or row number in the table as it was understood. */
import { checkWorkbook } from '../../src/core/check/check';
import type { WorkbookReport } from '../../src/core/check/report';
import type { ColumnMeaning, Correction, LineRole } from '../../src/core/table/model/corrections';
import type { Confidence, TableUnderstanding, UnderstoodColumn, UnderstoodLine } from '../../src/core/table/explain/understanding';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';

export const explained = (workbook: WorkbookSnapshot, corrections: readonly Correction[] = []): WorkbookReport =>
  checkWorkbook(workbook, { exact: false, corrections, explain: true });

export function understood(workbook: WorkbookSnapshot, corrections: readonly Correction[] = [], table = 0): TableUnderstanding {
  const { understanding } = explained(workbook, corrections).tables[table] ?? {};
  if (understanding === undefined || understanding === null) throw new Error('no table was read');
  return understanding;
}

export function columnAt({ columns }: TableUnderstanding, letter: string): UnderstoodColumn {
  const found = columns.find(({ column }) => column === letter);
  if (found === undefined) throw new Error(`the table has no column ${letter}`);
  return found;
}

export function lineAt({ lines }: TableUnderstanding, row: number): UnderstoodLine {
  const found = lines.find((line) => line.row === row);
  if (found === undefined) throw new Error(`the table has no line in row ${String(row)}`);
  return found;
}

export const PLAIN: ColumnMeaning = { role: 'figure', measure: 'money', year: null, source: null };

export const sayColumn = (table: TableUnderstanding, letter: string, as: Partial<ColumnMeaning>): Correction => ({
  what: 'column',
  table: table.mark,
  column: columnAt(table, letter).mark,
  as: { ...PLAIN, ...as },
});

export const sayLine = (table: TableUnderstanding, row: number, as: LineRole, until: number | null = null): Correction => ({
  what: 'line',
  table: table.mark,
  line: lineAt(table, row).mark,
  as,
  until: until === null ? null : lineAt(table, until).mark,
});

const isSettled = ({ confidence }: { readonly confidence: Confidence }): boolean => confidence !== 'open';

/** Everything that was settled, said again by a person. */
export function confirmed(table: TableUnderstanding): Correction[] {
  const { mark, columns, lines, unit, kind, period } = table;
  return [
    ...columns.filter(isSettled).map((column): Correction => ({ what: 'column', table: mark, column: column.mark, as: column.value })),
    ...lines.filter(isSettled).map((line): Correction => ({
      what: 'line',
      table: mark,
      line: line.mark,
      as: line.value,
      until: line.value !== 'parent' || line.until === null ? null : lineAt(table, line.until).mark,
    })),
    { what: 'unit', table: mark, as: unit.value },
    { what: 'kind', table: mark, as: kind.value },
    ...(period.value === null ? [] : [{ what: 'period', table: mark, as: period.value } as const]),
  ];
}
