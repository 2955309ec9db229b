/**
 * What the check understood of a table written as text, in the words a person would use to describe it: roles of columns and
 * lines, and every sum with its verdict. For tests that write down by hand how a table must be read.
 */
import { observe, type Observations } from '../../src/core/rules/common/observations';
import type { Column } from '../../src/core/table/model/column';
import type { Line } from '../../src/core/table/model/line';
import type { Table } from '../../src/core/table/model/table';
import { columnName, rangeToA1, toA1 } from '../../src/core/workbook/address';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { toRanges } from '../../src/core/rules/common/places';
import { readText } from './tables';

/** How one table must be read; what a test leaves out is not asked. */
export interface Outline {
  readonly range: string;
  readonly kind: Table['kind'];
  /** "2021-2025", "2026", or "none". */
  readonly period: string;
  readonly unit: Table['unit'];
  readonly sources: readonly string[];
  /** "A ordinal", "C 2021", "H period", "D quantity 2026", "E price", "F not-additive". */
  readonly columns: readonly string[];
  /** "5 grand", "6 of which", "7 heading", "8 local"; lines with nothing special about them are left out. */
  readonly lines: readonly string[];
  /** "H5 = C5:G5", with the verdict behind it unless it is exact. */
  readonly sums: readonly string[];
}

export function outlinesOf(workbook: string | WorkbookSnapshot): Outline[] {
  const observed = observe(typeof workbook === 'string' ? readText(workbook).workbook : workbook);
  return observed.reading.tables.map((table) => outlineOf(observed, table));
}

function outlineOf(observed: Observations, table: Table): Outline {
  const { period } = table;
  return {
    range: rangeToA1(table.range),
    kind: table.kind,
    period: period === null ? 'none' : period.from === period.to ? String(period.from) : `${String(period.from)}-${String(period.to)}`,
    unit: table.unit,
    sources: [...table.sources],
    columns: table.columns.map(columnOutline),
    lines: table.lines.flatMap((line) => lineOutline(line) ?? []),
    sums: sumsOf(observed, table),
  };
}

function columnOutline({ index, role, measure, year, source }: Column): string {
  if (role !== 'figure') return `${columnName(index)} ${role}`;
  const words = [measure === 'money' ? null : measure, source, year === null ? null : String(year)].filter((word) => word !== null);
  return `${columnName(index)} ${words.length === 0 ? 'money' : words.join(' ')}`;
}

function lineOutline({ row, counted, total, partial, source }: Line): string | null {
  const words = [counted ? null : 'heading', total, partial ? 'of which' : null, total === null ? source : null].filter(
    (word) => word !== null,
  );
  return words.length === 0 ? null : `${String(row + 1)} ${words.join(' ')}`;
}

function sumsOf({ ledger, judging }: Observations, table: Table): string[] {
  return ledger.equations.flatMap(({ kind, total, parts }, at) => {
    const entry = ledger.entries[total];
    if (entry === undefined || entry.table !== table) return [];
    const figures = parts.flatMap((part) => ledger.entries[part]?.figure ?? []);
    const verdict = judging.judgements[at]?.verdict;
    const sum = kind === 'product' ? figures.map(toA1).join('×') : toRanges(figures).join('+');
    return [`${toA1(entry.figure)} = ${sum}${verdict === 'exact' ? '' : ` ${String(verdict)}`}`];
  });
}

/** The only table of a text. */
export function outlineOfText(text: string): Outline {
  const [outline, ...more] = outlinesOf(text);
  if (outline === undefined || more.length > 0)
    throw new Error(`The text holds ${String(more.length + (outline ? 1 : 0))} tables, not one.`);
  return outline;
}
