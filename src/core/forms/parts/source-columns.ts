/** Sources side by side, for the period as a whole and for each year: the columns of the wide variants (forms.md 3b, 7). */
import type { DraftContent, LineContents } from '../draft';
import { plus, sumOf } from '../formula';
import { yearsOf, type FormParameters } from '../parameters';
import { SOURCE_WORDS } from '../sources';
import type { SourceId } from '../../table/model/dimensions';
import type { Heading } from './headings';

interface Block {
  /** Null for the period as a whole. */
  readonly year: number | null;
  /** "Tổng số"; null where there is a single source. */
  readonly total: number | null;
  readonly sources: readonly { readonly source: SourceId; readonly column: number }[];
}

export interface SourceColumns {
  readonly blocks: readonly Block[];
  readonly first: number;
  readonly last: number;
  readonly headings: readonly Heading[];
  /** Columns that are typed into. */
  readonly inputs: ReadonlySet<number>;
  /** The column that holds everything. */
  readonly corner: number;
}

/** @param bannerOf what stands over the columns of a year; over those of the period for null */
export function sourceColumns(
  { period, sources }: FormParameters,
  first: number,
  width: number,
  bannerOf: (year: number | null) => string,
): SourceColumns {
  const years = yearsOf(period);
  const withTotal = sources.length > 1;
  const size = sources.length + (withTotal ? 1 : 0);
  const keys: readonly (number | null)[] = years.length > 1 ? [null, ...years] : years;
  const blocks = keys.map((year, at): Block => {
    const start = first + at * size;
    return {
      year,
      total: withTotal ? start : null,
      sources: sources.map((source, position) => ({ source, column: start + position + (withTotal ? 1 : 0) })),
    };
  });
  const ofYears = blocks.filter(({ year }) => year !== null);
  const headings = blocks.map(({ year, total, sources: own }): Heading => {
    const parts = own.map(({ source }, at): Heading => {
      const adds = year === null ? ofYears.flatMap((block) => block.sources[at]?.column ?? []) : [];
      return { text: SOURCE_WORDS[source].heading, width, ...(adds.length === 0 ? {} : { adds }) };
    });
    const sum: Heading[] = total === null ? [] : [{ text: 'Tổng số', width, adds: own.map(({ column }) => column) }];
    return { text: bannerOf(year), below: [...sum, ...parts] };
  });
  return {
    blocks,
    first,
    last: first + keys.length * size - 1,
    headings,
    inputs: new Set(ofYears.flatMap((block) => block.sources.map(({ column }) => column))),
    corner: first,
  };
}

/** A line: what each year's sources give, and the sums over sources and years. */
export function sourceContents(
  { blocks }: SourceColumns,
  row: number,
  contentOf: (source: SourceId, year: number) => DraftContent,
): LineContents {
  const contents: Record<number, DraftContent> = {};
  const ofYears = blocks.filter(({ year }) => year !== null);
  for (const { year, total, sources } of blocks) {
    sources.forEach(({ source, column }, at) => {
      const same = ofYears.flatMap((block) => block.sources[at] ?? []).map((one) => ({ row, column: one.column }));
      contents[column] = year === null ? plus(same) : contentOf(source, year);
    });
    const [first, last] = [sources[0]?.column, sources.at(-1)?.column];
    if (total !== null && first !== undefined && last !== undefined)
      contents[total] = sumOf({ top: row, left: first, bottom: row, right: last });
  }
  return contents;
}

export const columnsOfSources = ({ first, last }: SourceColumns): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** The column of a source in a year, or in the period. */
export function sourceColumn({ blocks }: SourceColumns, source: SourceId, year: number | null): number | null {
  const block = blocks.find((one) => one.year === year) ?? (year === null && blocks.length === 1 ? blocks[0] : undefined);
  return block?.sources.find((one) => one.source === source)?.column ?? null;
}
