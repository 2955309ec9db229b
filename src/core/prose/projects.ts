/** The projects of a list: whom each line supports, with what, and out of which public money. */
import { isZero } from '../money/amount';
import { fold } from '../table/seeing/fold';
import type { Line } from '../table/model/line';
import type { SheetView } from '../table/seeing/sheet-view';
import type { Table } from '../table/model/table';
import { sourceWords } from '../table/seeing/vocabulary';
import { contentWords, mayNameOne, nameKey, namedIn } from './names';

export type PublicSource = 'national' | 'local';

export interface Project {
  readonly table: Table;
  readonly line: number;
  /** As written, and the form in which names are compared. */
  readonly name: string;
  readonly nameKey: string;
  /** The column in which the name stands. */
  readonly nameColumn: number;
  /** Words of the content, sorted; where the line is but a name, those of the group it stands in. */
  readonly content: readonly string[];
  /** The line names an enterprise and nothing else. */
  readonly isBareName: boolean;
  readonly group: number | null;
  /** Where and when, folded; empty when the list does not say. */
  readonly place: string;
  readonly schedule: string;
  /** Sources that pay, by position of the figure column; empty when the list does not tell sources apart. */
  readonly paidBy: ReadonlyMap<PublicSource, number>;
}

export function readProjects(view: SheetView, table: Table): Project[] {
  if (!table.isPlan) return [];
  const headed = (...words: string[]): number | undefined =>
    table.columns.find(({ role, words: own }) => role !== 'figure' && own.some((word) => words.includes(word)))?.index;
  const [beneficiary, location, schedule] = [headed('beneficiary'), headed('location'), scheduleColumn(table)];
  const description = table.columns.find(({ role }) => role === 'description')?.index ?? table.range.left;
  const text = (row: number, column: number | undefined): string => (column === undefined ? '' : view.label(row, column).lines);
  const parents = new Map(
    table.lineRelations.flatMap(({ total, parts, kind }) => (kind === 'subtotal' ? parts.map((part) => [part, total] as const) : [])),
  );
  const totals = new Set(table.lineRelations.map(({ total }) => total));
  return table.lines.flatMap((line, at): Project[] => {
    if (!line.counted || line.rate || line.total !== null || line.partial || line.source !== null || totals.has(at)) return [];
    const listed = beneficiary === undefined || beneficiary === description ? '' : text(line.row, beneficiary);
    const isNamed = listed !== '' || mayNameOne(line.folded);
    const named = listed !== '' ? { name: listed, rest: line.label } : isNamed ? namedIn(line.label) : null;
    const key = named === null ? null : nameKey(named.name);
    if (named === null || key === null) return [];
    const group = parents.get(at) ?? headingAbove(table.lines, at);
    const own = contentWords(named.rest);
    const isBareName = own.length === 0;
    const content = isBareName ? (group === null ? [] : contentWords(table.lines[group]?.label ?? '')) : own;
    return [
      {
        table,
        line: at,
        name: named.name,
        nameKey: key,
        nameColumn: listed === '' ? description : (beneficiary ?? description),
        content,
        isBareName,
        group,
        place: fold(text(line.row, location)),
        schedule: fold(schedule === undefined ? '' : (view.cell(line.row, schedule)?.text ?? '')),
        paidBy: paidBy(table, at, parents),
      },
    ];
  });
}

/** A time may be written as a bare year, which looks like a figure; a year over money is none. */
const scheduleColumn = ({ columns }: Table): number | undefined =>
  columns.find(({ role, words }) => words.includes('schedule') || (role !== 'figure' && words.includes('year')))?.index;

/** A heading without figures opens a group as well: the nearest above that holds none. */
function headingAbove(lines: readonly Line[], at: number): number | null {
  for (let above = at - 1; above >= 0; above--) if (lines[above]?.counted === false && lines[above]?.label !== '') return above;
  return null;
}

function paidBy(table: Table, line: number, parents: ReadonlyMap<number, number>): Map<PublicSource, number> {
  const found = new Map<PublicSource, number>();
  const figures = table.lines[line]?.figures ?? [];
  const pays = (column: number): boolean => figures[column]?.state === 'number' && !isZero(figures[column].amount);
  table.figureColumns.forEach(({ measure, source }, column) => {
    if (measure === 'money' && (source === 'national' || source === 'local') && pays(column) && !found.has(source))
      found.set(source, column);
  });
  if (table.figureColumns.some(({ source }) => source === 'national' || source === 'local')) return found;
  const section = sectionSource(table, line, parents);
  const column = table.figureColumns.findIndex(({ measure }, at) => measure === 'money' && pays(at));
  if (section !== null && column >= 0) found.set(section, column);
  return found;
}

/** "A. KHUYẾN CÔNG QUỐC GIA": the groups a line stands in, else the title of its table, name the budget. */
function sectionSource(table: Table, line: number, parents: ReadonlyMap<number, number>): PublicSource | null {
  const seen = new Set<number>();
  for (let at = parents.get(line); at !== undefined && !seen.has(at); at = parents.get(at)) {
    seen.add(at);
    const source = table.lines[at]?.source;
    if (source === 'national' || source === 'local') return source;
  }
  for (let above = line - 1; above >= 0; above--) {
    const { counted, source, total } = table.lines[above] ?? { counted: true, source: null, total: null };
    if (!counted && total === null && (source === 'national' || source === 'local')) return source;
  }
  const title = sourceWords.find(fold(table.title));
  return title === 'national' || title === 'local' ? title : null;
}
