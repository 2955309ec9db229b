/**
 * Tables whose sums people annotated, in no field and language of ours: each as a workbook of one sheet, and its claims held
 * against the annotations. Exact total and parts or nothing; blank cells are left out on both sides.
 */
import type { WorkbookReport } from '../../../src/core/check/report';
import { cellKey } from '../../../src/core/workbook/address';
import { PLAIN_STYLE, type Cell, type CellStyle, type WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { columnOf, rowOf, type Direction } from './cell-sum';
import { claimedSums } from './claimed-sums';
import { shapeOf, type Shape } from './sum-shape';

/** A line of the file of annotations; rows and columns count from 0. */
export interface AnnotatedTable {
  readonly file_name: string;
  /** "None Point", "Space Comma" …: what groups thousands, what marks decimals. */
  readonly number_format: string;
  readonly table_array: readonly (readonly string[])[];
  readonly aggregation_annotations: readonly {
    readonly operator: string;
    readonly aggregator_index: readonly [number, number];
    readonly aggregatee_indices: readonly (readonly [number, number])[];
  }[];
}

const SHEET = 'Table';

/** A text as the number it stands for in its table's notation; null for words. A dash is zero. */
export function numberOf(written: string, notation: string): number | null {
  const text = written.replace(/\s/g, '');
  if (/^[-–—]$/.test(text)) return 0;
  if (!/^[-+(]?\$?-?[\d.,]+%?\)?$/.test(text) || !/\d/.test(text)) return null;
  const bare = text.replace(/[()$%+-]/g, '');
  const value = Number(notation.endsWith('Comma') ? bare.replace(/\./g, '').replace(',', '.') : bare.replace(/,/g, ''));
  if (!Number.isFinite(value)) return null;
  return /^\(.*\)$/.test(text) || text.includes('-') ? -value : value;
}

export function workbookOf({ table_array: rows, number_format: notation }: AnnotatedTable): WorkbookSnapshot {
  const styles = new Map<string, CellStyle>();
  const styleOf = (numberFormat: string): CellStyle => {
    const style = styles.get(numberFormat) ?? { ...PLAIN_STYLE, numberFormat };
    styles.set(numberFormat, style);
    return style;
  };
  const cellOf = (written: string): Cell | undefined => {
    if (written.trim() === '') return undefined;
    const number = numberOf(written, notation);
    if (number === null) return { value: written, text: written, style: PLAIN_STYLE };
    const isPercent = written.includes('%');
    // Half of a per cent is stored as 0.005, to the digits that were written.
    const value = isPercent ? Number((number / 100).toPrecision(15)) : number;
    return { value, text: written.trim(), style: styleOf(formatOf(written, notation, isPercent)) };
  };
  const sheet = {
    name: SHEET,
    visibility: 'visible',
    rows: rows.map((row) => row.map(cellOf)),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  } as const;
  return { sheets: [sheet] };
}

/** The format that shows a number the way it was written. */
function formatOf(written: string, notation: string, isPercent: boolean): string {
  if (!/\d/.test(written)) return '#,##0;-#,##0;"-"';
  const [mark, group] = notation.endsWith('Comma') ? [',', /[.\s]\d{3}/] : ['.', /[,\s]\d{3}/];
  const decimals = written.split(mark)[1]?.replace(/\D/g, '').length ?? 0;
  return `${group.test(written) ? '#,##0' : '0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${isPercent ? '%' : ''}`;
}

export interface ScoredSum {
  readonly direction: Direction | 'neither';
  readonly total: number;
  /** Without blank cells, ascending. */
  readonly parts: readonly number[];
  readonly shape: Shape;
  /** No other line of the table adds up the same way, on its own side. */
  readonly alone: boolean;
}

export interface TableScore {
  readonly name: string;
  /** No table was read. */
  readonly unread: boolean;
  readonly right: readonly ScoredSum[];
  readonly missed: readonly ScoredSum[];
  readonly wrong: readonly ScoredSum[];
}

/** @param report of the table's workbook, its equations listed */
export function scoreOf(table: AnnotatedTable, report: WorkbookReport): TableScore {
  const isFilled = (cell: number): boolean => (table.table_array[rowOf(cell)]?.[columnOf(cell)] ?? '').trim() !== '';
  const annotated = table.aggregation_annotations.flatMap(({ operator, aggregator_index: [row, column], aggregatee_indices: parts }) =>
    operator === 'Sum' ? [{ total: cellKey(row, column), parts: parts.map(([r, c]) => cellKey(r, c)) }] : [],
  );
  const claimed = claimedSums(report).get(SHEET) ?? [];
  const [wanted, got] = [annotated, claimed].map((sums) => distinct(sums, isFilled)) as [Distinct, Distinct];
  const [ofWanted, ofGot] = [shaper(table, wanted), shaper(table, got)];
  const missed = [...wanted.values()].filter((sum) => !got.has(identity(sum)));
  return {
    name: table.file_name,
    unread: report.tables.length === 0,
    right: [...wanted.values()].filter((sum) => got.has(identity(sum))).map(ofWanted),
    missed: missed.map(ofWanted),
    wrong: [...got.values()].filter((sum) => !wanted.has(identity(sum))).map(ofGot),
  };
}

interface Bare {
  readonly total: number;
  readonly parts: readonly number[];
}
type Distinct = ReadonlyMap<string, Bare>;

const identity = ({ total, parts }: Bare): string => `${String(total)}=${parts.join('+')}`;

function distinct(sums: readonly Bare[], isFilled: (cell: number) => boolean): Distinct {
  const known = new Map<string, Bare>();
  for (const { total, parts } of sums) {
    const sum = { total, parts: parts.filter(isFilled).sort((a, b) => a - b) };
    known.set(identity(sum), sum);
  }
  return known;
}

function directionOf({ total, parts }: Bare): Direction | 'neither' {
  if (parts.every((part) => rowOf(part) === rowOf(total))) return 'row';
  return parts.every((part) => columnOf(part) === columnOf(total)) ? 'column' : 'neither';
}

/** Says of a sum of one side what kind it is among the sums of this side. */
function shaper({ table_array: rows, number_format: notation }: AnnotatedTable, side: Distinct): (sum: Bare) => ScoredSum {
  const isFigure = (row: number, column: number): boolean => numberOf(rows[row]?.[column] ?? '', notation) !== null;
  const along = (direction: string, cell: number): number => (direction === 'row' ? columnOf(cell) : rowOf(cell));
  const lineOf = (direction: string, cell: number): string => `${direction}${String(direction === 'row' ? rowOf(cell) : columnOf(cell))}`;
  const patternOf = (direction: string, { total, parts }: Bare): string =>
    [direction, ...[total, ...parts].map((cell) => along(direction, cell))].join();
  const patterns = new Map<string, number>();
  const totals = new Map<string, Set<number>>();
  for (const sum of side.values()) {
    const direction = directionOf(sum);
    const pattern = patternOf(direction, sum);
    patterns.set(pattern, (patterns.get(pattern) ?? 0) + 1);
    const line = lineOf(direction, sum.total);
    totals.set(line, (totals.get(line) ?? new Set()).add(along(direction, sum.total)));
  }
  return (sum) => {
    const direction = directionOf(sum);
    const [row, column] = [rowOf(sum.total), columnOf(sum.total)];
    const length = direction === 'row' ? (rows[row]?.length ?? 0) : rows.length;
    const figures = Array.from({ length }, (_, at) => at).filter((at) => (direction === 'row' ? isFigure(row, at) : isFigure(at, column)));
    const own = new Set(figures);
    const parts = sum.parts.map((part) => along(direction, part)).filter((position) => own.has(position));
    const shape = shapeOf(along(direction, sum.total), parts, figures, totals.get(lineOf(direction, sum.total)) ?? new Set());
    return {
      ...sum,
      direction,
      shape: direction === 'neither' ? 'scattered' : shape,
      alone: patterns.get(patternOf(direction, sum)) === 1,
    };
  };
}
