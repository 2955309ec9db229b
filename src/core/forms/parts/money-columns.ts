/** "Tổng số" and the sources beside it, for one year: the money columns of the lists of projects and items. */
import type { Amount } from '../../money/amount';
import type { SourceId } from '../../table/model/dimensions';
import type { DraftContent, LineContents } from '../draft';
import type { BySource } from '../facts';
import { sumOf } from '../formula';
import type { FormParameters } from '../parameters';
import { SOURCE_WORDS } from '../sources';
import type { Heading } from './headings';

export interface MoneyColumns {
  /** "Tổng số"; null where there is a single source. */
  readonly total: number | null;
  readonly first: number;
  readonly last: number;
  readonly columns: readonly number[];
  readonly headings: readonly Heading[];
  contents(row: number, amountOf: (source: SourceId) => DraftContent): LineContents;
}

/** @param names headings that differ from the usual short ones */
export function moneyColumns({ sources }: FormParameters, first: number, names: Partial<Record<SourceId, string>>): MoneyColumns {
  const withTotal = sources.length > 1;
  const start = withTotal ? first + 1 : first;
  const last = start + sources.length - 1;
  const own = sources.map((source): Heading => ({ text: names[source] ?? SOURCE_WORDS[source].heading, width: 11 }));
  const total: Heading = { text: 'Tổng số', width: 12, adds: sources.map((_, at) => start + at) };
  return {
    total: withTotal ? first : null,
    first,
    last,
    columns: Array.from({ length: last - first + 1 }, (_, at) => first + at),
    headings: withTotal ? [total, ...own] : own,
    contents: (row, amountOf) => ({
      ...Object.fromEntries(sources.map((source, at) => [start + at, amountOf(source)])),
      ...(withTotal ? { [first]: sumOf({ top: row, left: start, bottom: row, right: last }) } : {}),
    }),
  };
}

/** The amounts of a line, for choosing a number format. */
export const amountsOf = (amounts: BySource): { readonly amount: Amount }[] => Object.values(amounts).map((amount) => ({ amount }));
