/** The figures in which a plan adds up one source: what a ceiling is held against. */
import { isCountable, type Figure } from '../../table/seeing/figure';
import type { Table } from '../../table/model/table';
import type { Ceiling } from './choices';

export type CeilingKey = Pick<Ceiling, 'source' | 'year'>;

const SOURCES: readonly Ceiling['source'][] = ['national', 'local'];

/** Every source and year that the table adds up, and (null) the whole period. */
export function sourceTotals(table: Table): readonly { readonly key: CeilingKey; readonly figure: Figure }[] {
  if (!table.isPlan) return [];
  const span = table.period ?? table.titlePeriod;
  const named = table.figureColumns.flatMap(({ year }) => (typeof year === 'number' ? [year] : []));
  const years = [...new Set([...named, ...(span !== null && span.from === span.to ? [span.from] : [])])].sort((a, b) => a - b);
  return SOURCES.flatMap((source) =>
    // Of one year the whole period is the same figure.
    [...years, ...(years.length === 1 ? [] : [null])].flatMap((year) => {
      const figure = sourceTotal(table, { source, year });
      return figure !== null && isCountable(figure) && figure.state === 'number' ? [{ key: { source, year }, figure }] : [];
    }),
  );
}

/** A total line under the source, or the source's line under the year; null when the table adds up no such thing. */
export function sourceTotal(table: Table, { source, year }: CeilingKey): Figure | null {
  const { figureColumns, lines } = table;
  const wanted = year ?? (figureColumns.some((column) => column.year === 'period') ? 'period' : null);
  const column = (of: string | null): number =>
    figureColumns.findIndex(
      (one) => one.measure === 'money' && one.source === of && (one.year === wanted || (one.year === null && isOnly(table, year))),
    );
  const grand = lines.findIndex(({ total, counted }) => total === 'grand' && counted);
  const bySource = column(source);
  if (bySource >= 0) return grand >= 0 ? (lines[grand]?.figures[bySource] ?? null) : onlyLine(table, bySource);
  const byYear = column(null);
  const line = lines.filter((one) => one.source === source && one.counted && one.total === null && !one.partial);
  return byYear >= 0 && line.length === 1 ? (line[0]?.figures[byYear] ?? null) : null;
}

const isOnly = ({ period, titlePeriod }: Table, year: number | null): boolean => {
  const span = period ?? titlePeriod;
  return year !== null && span !== null && span.from === year && span.to === year;
};

/** Without a total line, one line alone stands for the table. */
function onlyLine({ lines }: Table, column: number): Figure | null {
  const counted = lines.filter((one) => one.counted);
  return counted.length === 1 ? (counted[0]?.figures[column] ?? null) : null;
}
