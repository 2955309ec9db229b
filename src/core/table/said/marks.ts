/** Marks: how a table, line or column that a person pointed at is described, and found again in a later reading. */
import { columnName } from '../../workbook/address';
import type { Correction, Mark, StaleCorrection, TableCorrections, TableMark } from '../model/corrections';
import { NO_CORRECTIONS } from '../model/corrections';
import { fold } from '../seeing/fold';
import { findMark, marksOf } from './mark';
import type { SheetView } from '../seeing/sheet-view';
import type { Table } from '../model/table';

/** From here on two rows of headings are those of one table. */
const ALIKE = 0.6;

/** What is written in a row apart from its figures; the roles of columns do not matter. */
export function wordsOfRow(view: SheetView, row: number): string {
  const words: string[] = [];
  view.sheet.rows[row]?.forEach((cell, column) => {
    if (cell === undefined || typeof cell.value !== 'string' || view.figure(row, column).state !== 'words') return;
    const { text } = view.label(row, column);
    if (text !== '') words.push(text);
  });
  return words.join(' | ');
}

/** A heading row with its numbers, which may be years. */
export function headingsOfRow(view: SheetView, row: number): string {
  const length = view.sheet.rows[row]?.length ?? 0;
  const texts = Array.from({ length }, (_, column) => view.heading(row, column).text);
  return texts.filter((text) => text !== '').join(' | ');
}

const headingsOf = ({ columns }: Table): string[] => columns.map(({ label }) => label);

export function tableMark(table: Table, onSheet: readonly Table[]): TableMark {
  const headings = headingsOf(table);
  const same = onSheet.filter((other) => likeness(headings, headingsOf(other)) === 1);
  const mark = { sheet: table.sheet, headings, title: table.title, nth: Math.max(0, same.indexOf(table)), of: Math.max(1, same.length) };
  return table.readBy === 'figures' ? { ...mark, readBy: 'figures' } : mark;
}

/** The share of headings that two tables have in common. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const heading of a.map(fold)) left.set(heading, (left.get(heading) ?? 0) + 1);
  let common = 0;
  for (const heading of b.map(fold)) {
    const count = left.get(heading) ?? 0;
    if (count === 0) continue;
    left.set(heading, count - 1);
    common++;
  }
  return common / Math.max(1, a.length, b.length);
}

/** The table a mark means; null when there is none like it, or more than one. */
export function findTable(mark: TableMark, onSheet: readonly Table[]): Table | null {
  const scored = onSheet.map((table) => ({ table, score: likeness(mark.headings, headingsOf(table)) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (best < ALIKE) return null;
  const alike = scored.filter(({ score }) => score === best).map(({ table }) => table);
  const [only, ...others] = alike;
  if (others.length === 0) return only ?? null;
  const titled = alike.filter(({ title }) => title !== '' && fold(title) === fold(mark.title));
  if (titled.length === 1) return titled[0] ?? null;
  return alike.length === mark.of ? (alike[mark.nth] ?? null) : null;
}

export interface Resolved {
  readonly corrections: TableCorrections;
  readonly stale: readonly StaleCorrection[];
}

/** Finds the lines and columns that the corrections of one table speak of. Of two about the same thing the later one counts. */
export function resolve(view: SheetView, table: Table, corrections: readonly Correction[]): Resolved {
  const stale: StaleCorrection[] = [];
  const rows = table.lines.map(({ row }) => row);
  const words = rows.map((row) => wordsOfRow(view, row));
  const headings = headingsOf(table);
  let resolved = { ...NO_CORRECTIONS, columns: new Map(NO_CORRECTIONS.columns), lines: new Map(NO_CORRECTIONS.lines) };
  const all: Correction[] = [];
  const rowOf = (mark: Mark): number | null => {
    const at = findMark(mark, words);
    return at === null ? null : (rows[at] ?? null);
  };
  for (const correction of corrections) {
    switch (correction.what) {
      case 'column': {
        const at = findMark(correction.column, headings);
        if (at === null) {
          stale.push({ correction, missing: 'column' });
          continue;
        }
        resolved.columns.set(table.range.left + at, correction.as);
        break;
      }
      case 'line': {
        const row = rowOf(correction.line);
        const until = correction.until === null ? null : rowOf(correction.until);
        if (row === null || (correction.until !== null && (until === null || until <= row))) {
          stale.push({ correction, missing: 'line' });
          continue;
        }
        resolved.lines.set(row, { role: correction.as, until });
        break;
      }
      case 'edges':
        break;
      default:
        resolved = { ...resolved, [correction.what]: correction.as };
    }
    all.push(correction);
  }
  return { corrections: { ...resolved, all }, stale };
}

/** Marks for whatever a person may point at in a table: its columns, its lines. */
export const columnMarks = (table: Table): Mark[] => marksOf(headingsOf(table), (index) => columnName(table.range.left + index));

export function lineMarks(view: SheetView, { lines }: Table): Mark[] {
  const words = lines.map(({ row }) => wordsOfRow(view, row));
  return marksOf(words, (index) => String((lines[index]?.row ?? 0) + 1));
}
