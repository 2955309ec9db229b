/** A person's corrections as the workbook remembers them. What this version cannot read is kept as it was found. */
import type { UnitId } from '../money/money';
import type { ColumnRole } from '../table/model/column';
import type { Measure, Period, SourceId, TableKind } from '../table/model/dimensions';
import { sameSubject, type Correction, type LineRole, type Mark, type TableMark } from '../table/model/corrections';
import { isRecord, type MemorySection } from './memory';

export interface RememberedCorrections {
  readonly corrections: readonly Correction[];
  /** Entries of a later version, or broken ones: not applied, not lost. */
  readonly foreign: readonly unknown[];
}

/** The place of the corrections in the memory of a workbook. */
export const correctionSection: MemorySection<RememberedCorrections> = {
  name: 'corrections',
  read(stored) {
    const corrections: Correction[] = [];
    const foreign: unknown[] = [];
    for (const entry of Array.isArray(stored) ? (stored as unknown[]) : stored === undefined ? [] : [stored]) {
      const correction = readCorrection(entry);
      if (correction === null) foreign.push(entry);
      else put(corrections, correction);
    }
    return { corrections, foreign };
  },
  write: ({ corrections, foreign }) => (corrections.length + foreign.length === 0 ? undefined : [...corrections, ...foreign]),
};

/** The corrections with one more, in place of what was said about the same thing before. */
export function withCorrection(remembered: RememberedCorrections, correction: Correction): RememberedCorrections {
  const corrections = [...remembered.corrections];
  put(corrections, correction);
  return { ...remembered, corrections };
}

export function withoutCorrections(remembered: RememberedCorrections, taken: readonly Correction[]): RememberedCorrections {
  return { ...remembered, corrections: remembered.corrections.filter((one) => !taken.some((other) => sameSubject(one, other))) };
}

function put(corrections: Correction[], correction: Correction): void {
  const at = corrections.findIndex((one) => sameSubject(one, correction));
  if (at >= 0) corrections.splice(at, 1);
  corrections.push(correction);
}

const LINE_ROLES: readonly LineRole[] = ['total', 'group-total', 'parent', 'part', 'item', 'heading', 'ignored'];
const COLUMN_ROLES: readonly ColumnRole[] = [
  'ordinal',
  'description',
  'text',
  'unit-of-measure',
  'note',
  'figure',
  'not-additive',
  'empty',
];
const MEASURES: readonly Measure[] = ['money', 'quantity', 'price'];
const SOURCES: readonly (SourceId | 'all' | 'state-budget')[] = [
  'national',
  'local',
  'counterpart',
  'integrated',
  'other',
  'all',
  'state-budget',
];
const UNITS: readonly UnitId[] = ['vnd', 'thousand-vnd', 'million-vnd', 'billion-vnd', 'unknown', 'other'];
const KINDS: readonly TableKind[] = [
  'source-by-year',
  'activity-by-year',
  'activity-by-source-by-year',
  'project-list',
  'cost-estimate',
  'other',
];

const oneOf = <T>(value: unknown, allowed: readonly T[]): T | null => allowed.find((one) => one === value) ?? null;
const isYear = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2200;
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;

function readMark(value: unknown): Mark | null {
  if (!isRecord(value)) return null;
  const { at, text, before, nth, of } = value;
  return typeof at === 'string' && typeof text === 'string' && typeof before === 'string' && isCount(nth) && isCount(of)
    ? { at, text, before, nth, of }
    : null;
}

function readTableMark(value: unknown): TableMark | null {
  if (!isRecord(value)) return null;
  const { sheet, headings, title, nth, of, readBy } = value;
  const named = Array.isArray(headings) && headings.every((heading): heading is string => typeof heading === 'string');
  if (typeof sheet !== 'string' || !named || typeof title !== 'string' || !isCount(nth) || !isCount(of)) return null;
  const mark = { sheet, headings, title, nth, of };
  if (readBy === undefined) return mark;
  return readBy === 'figures' ? { ...mark, readBy } : null;
}

function readCorrection(value: unknown): Correction | null {
  if (!isRecord(value)) return null;
  const table = readTableMark(value['table']);
  if (table === null) return null;
  const said = value['as'];
  switch (value['what']) {
    case 'column':
      return readColumn(value, table, said);
    case 'line': {
      const [line, as] = [readMark(value['line']), oneOf(said, LINE_ROLES)];
      const until = value['until'] === null ? null : readMark(value['until']);
      return line === null || as === null || (until === null && value['until'] !== null) ? null : { what: 'line', table, line, as, until };
    }
    case 'edges': {
      const { headerRows } = value;
      const [header, last, left, right] = [value['header'], value['last'], value['left'], value['right']].map(readMark);
      return header && last && left && right && isCount(headerRows) && headerRows > 0 && headerRows <= 12
        ? { what: 'edges', table, header, headerRows, last, left, right }
        : null;
    }
    case 'unit': {
      const as = oneOf(said, UNITS);
      return as && { what: 'unit', table, as };
    }
    case 'kind': {
      const as = oneOf(said, KINDS);
      return as && { what: 'kind', table, as };
    }
    case 'period': {
      const as = readPeriod(said);
      return as && { what: 'period', table, as };
    }
    default:
      return null;
  }
}

function readPeriod(value: unknown): Period | null {
  if (!isRecord(value)) return null;
  const { from, to } = value;
  return isYear(from) && isYear(to) && from <= to ? { from, to } : null;
}

function readColumn(value: Readonly<Record<string, unknown>>, table: TableMark, said: unknown): Correction | null {
  const column = readMark(value['column']);
  if (column === null || !isRecord(said)) return null;
  const [role, measure] = [oneOf(said['role'], COLUMN_ROLES), oneOf(said['measure'], MEASURES)];
  const { year, source } = said;
  const known = source === null ? null : oneOf(source, SOURCES);
  if (role === null || measure === null || (known === null && source !== null)) return null;
  if (year !== null && year !== 'period' && !isYear(year)) return null;
  return { what: 'column', table, column, as: { role, measure, year, source: known } };
}
