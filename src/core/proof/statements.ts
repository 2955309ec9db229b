/**
 * What each figure of a table is about: which activity, source and time. Two tables that state the same can be compared,
 * whatever their layout and unit. A meaning that two figures of one table claim is nobody's.
 */
import type { Column } from '../table/model/column';
import type { Line } from '../table/model/line';
import { fold } from '../table/seeing/fold';
import type { Table } from '../table/model/table';
import { sourceOfCaption } from '../table/settle/captioned';
import { sourceWords } from '../table/seeing/vocabulary';
import { yearIn } from '../table/seeing/years';

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** "activity|source|2026", the activity empty for the whole table, the time a span for the total over it. */
export type Meaning = string;

/** Labels shorter than this ("KP", "Khác") do not say which activity is meant. */
const TELLING = 8;

export function statementsOf(table: Table): ReadonlyMap<Meaning, Place> {
  const times = table.figureColumns.map((column) => timeOf(table, column));
  const subjects = subjectsOf(table);
  const scope = scopeOf(table);
  const found = new Map<Meaning, Place | null>();
  table.lines.forEach((line, at) => {
    const subject = subjects[at];
    if (subject === undefined || subject === null) return;
    const ofCaption = sourceOfCaption(table, line);
    line.figures.forEach(({ state }, column) => {
      const own = table.figureColumns[column];
      const time = subject.time ?? times[column];
      if (state !== 'number' || own?.measure !== 'money' || time === undefined || time === null) return;
      const source = pick(own.source, subject.source ?? ofCaption);
      // A total of one of several stacked tables is none of all sources.
      if (source === null || (source === 'all' && line.total === 'grand' && line.caption !== undefined)) return;
      const meaning = [subject.activity, source === 'all' ? scope : source, time].join('|');
      found.set(meaning, found.has(meaning) ? null : { line: at, column });
    });
  });
  return new Map([...found].flatMap(([meaning, place]) => (place === null ? [] : [[meaning, place] as const])));
}

interface Subject {
  readonly activity: string;
  readonly source: Line['source'];
  /** Set where lines stand for years. */
  readonly time: string | null;
}

/** Which activity and source each line is about; null for lines that are part of another or close a group. */
function subjectsOf(table: Table): (Subject | null)[] {
  const { lines, figureColumns } = table;
  const yearsDown = !figureColumns.some(({ year }) => year !== null) && lines.filter(({ folded }) => yearIn(folded) !== null).length > 1;
  const owner = ownersOf(table);
  // Below a caption it is a total of its part.
  const first = lines.findIndex(({ total, counted, caption }) => total === 'grand' && counted && caption === undefined);
  const activityOf = (at: number): string | null => {
    const line = lines[at];
    if (line === undefined) return null;
    if (line.total === 'grand') return '';
    return line.total === null && line.folded.length >= TELLING ? line.folded : null;
  };
  return lines.map((line, at): Subject | null => {
    if (!line.counted || line.partial || line.total === 'group') return null;
    if (line.total === 'grand')
      return at === first || line.caption !== undefined ? { activity: '', source: null, time: yearsDown ? spanOf(table) : null } : null;
    if (yearsDown) {
      const year = yearIn(line.folded);
      return year === null ? null : { activity: '', source: null, time: String(year) };
    }
    if (line.source === null || line.source === 'all') {
      const activity = activityOf(at);
      return activity === null ? null : { activity, source: null, time: null };
    }
    if (table.kind === 'source-by-year') return { activity: '', source: line.source, time: null };
    const above = owner.get(at);
    const activity = above === undefined ? null : activityOf(above);
    return activity === null ? null : { activity, source: line.source, time: null };
  });
}

/** The line that each line is a part of, by the sums of the table; a line of sources that gathers others belongs to none of them. */
function ownersOf({ lines, lineRelations }: Table): Map<number, number> {
  const owners = new Map<number, number>();
  for (const { total, parts } of lineRelations)
    for (const part of parts) if (lines[total]?.source === null && !owners.has(part)) owners.set(part, total);
  return owners;
}

/** One of the two names the source, or neither does; two names that differ say nothing sure. */
function pick(ofColumn: Column['source'], ofLine: Line['source']): string | null {
  const [a, b] = [ofColumn === 'all' ? null : ofColumn, ofLine === 'all' ? null : ofLine];
  if (a !== null && b !== null && a !== b) return null;
  return a ?? b ?? 'all';
}

const spanOf = ({ period }: Table): string | null =>
  period === null ? null : period.from === period.to ? String(period.from) : `${String(period.from)}-${String(period.to)}`;

function timeOf(table: Table, { year }: Column): string | null {
  if (typeof year === 'number') return String(year);
  // Beside columns of years, a column without one may be anything: what was done before, the cost of the whole project.
  return year === 'period' || !table.figureColumns.some((column) => typeof column.year === 'number') ? spanOf(table) : null;
}

/** A table whose title names one source is about that source alone (realities R-b: never compared with all sources). */
function scopeOf({ title, sources, figureColumns, lines }: Table): string {
  const names = ({ source }: Pick<Line, 'source'>): boolean => source !== null && source !== 'all';
  const split = sources.length > 0 || figureColumns.some(names) || lines.some(names);
  const named = split ? null : sourceWords.find(fold(title));
  return named === 'national' || named === 'local' || named === 'counterpart' ? named : 'all';
}
