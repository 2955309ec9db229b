/**
 * A table that goes on from the sheet before ("Phụ lục 2 (tiếp theo)", the same headings): its grand total counts the lines of both
 * (realities 17). Where it does, the sum over its own lines alone was never meant.
 */
import type { SheetView } from '../seeing/sheet-view';
import type { LineRelation, Table } from '../model/table';
import { lineWords } from '../seeing/vocabulary';

/** How far above its headings a table may say that it goes on. */
const REACH = 8;

/** Whether the second table is the first gone on: the same headings, no total before them, and a line or a sheet's name that says so. */
export function isContinuation(view: SheetView, before: Table, table: Table): boolean {
  return haveSameHeadings(before, table) && !before.lines.some(({ total }) => total === 'grand') && saysSo(view, table);
}

/** On the next sheet lines go on under the same headings: the unit line stands above the first of them. */
export function unitGoesOn(view: SheetView, before: Table, table: Table): boolean {
  if (table.unit !== 'unknown' || before.unit === 'unknown' || before.sheet === table.sheet || !haveSameHeadings(before, table))
    return false;
  const first = table.lines.find(({ counted }) => counted);
  return first?.total === 'running' || saysSo(view, table);
}

function saysSo(view: SheetView, { range }: Table): boolean {
  if (
    /\btiep\b/.test(
      view.sheet.name
        .normalize('NFD')
        .replace(/[\u0300-\u036F]/g, '')
        .toLowerCase(),
    )
  )
    return true;
  for (let row = Math.max(0, range.top - REACH); row < range.top; row++) {
    const cells = view.sheet.rows[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const { folded } = view.label(row, column);
      if (/\btiep theo\b/.test(folded) && lineWords.find(folded) !== 'note') return true;
    }
  }
  return false;
}

/** The table without the sums that its lines make only together with those of the table before. */
export function continued(before: Table, table: Table): Table {
  const added = new Set(before.lineRelations.flatMap(({ total, parts }) => (before.lines[total]?.total === 'running' ? [] : parts)));
  const open = before.lines.flatMap((line, at) =>
    line.counted && line.total === null && !line.partial && !line.target && !added.has(at) ? [at] : [],
  );
  const isShared = (relation: LineRelation): boolean => relation.kind === 'grand-total' && holdsWith(before, open, table, relation);
  return open.length === 0 ? table : { ...table, lineRelations: table.lineRelations.filter((relation) => !isShared(relation)) };
}

function haveSameHeadings(a: Table, b: Table): boolean {
  const words = ({ columns }: Table): string => columns.map(({ path }) => path.map(({ folded }) => folded).join('>')).join('|');
  return words(a) === words(b);
}

function holdsWith(before: Table, open: readonly number[], table: Table, { total, parts, columns }: LineRelation): boolean {
  const valueOf = (own: Table, line: number, column: number): number => own.lines[line]?.figures[column]?.approximate ?? 0;
  return columns.every((column) => {
    const sum =
      parts.reduce((so, part) => so + valueOf(table, part, column), 0) + open.reduce((so, line) => so + valueOf(before, line, column), 0);
    const whole = valueOf(table, total, column);
    return Math.abs(whole - sum) <= 1e-6 * Math.max(1, Math.abs(whole));
  });
}
