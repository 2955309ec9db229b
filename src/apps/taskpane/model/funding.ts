/** Money by source and year as a table of the workbook itself adds it up, for the picture of it: what the table says, right or wrong. */
import type { TableTotals, WorkbookReport } from '../../../core/check/report';
import { ALL_SOURCES } from '../../../core/forms/parameters';
import { add, isNegative, ZERO, type Amount } from '../../../core/money/amount';
import { convert, money } from '../../../core/money/money';
import type { SourceId } from '../../../core/table/model/dimensions';

export interface FundingOfYear {
  readonly year: number;
  /** In the order of `sources`; in million đồng. */
  readonly amounts: readonly Amount[];
  readonly total: Amount;
}

export interface Funding {
  readonly sources: readonly SourceId[];
  readonly years: readonly FundingOfYear[];
}

interface Part {
  readonly source: SourceId;
  readonly year: number;
  readonly amount: Amount;
}

const partsOf = ({ amounts }: TableTotals): Part[] =>
  amounts.flatMap(({ source, when, amount }) => (source === 'all' || when === 'whole' ? [] : [{ source, year: when, amount }]));

/** Null where there is nothing to see: no table says money by source and year, or one says amounts below zero, which no bar can show. */
export function fundingIn({ totals = [] }: WorkbookReport): Funding | null {
  // The table that says most; of equal ones the first, which the others sum up or repeat.
  const [parts = []] = totals.map(partsOf).sort((a, b) => b.length - a.length);
  if (parts.length === 0 || parts.some(({ amount }) => isNegative(amount))) return null;
  const sources = ALL_SOURCES.filter((source) => parts.some((one) => one.source === source));
  const years = [...new Set(parts.map(({ year }) => year))].sort((a, b) => a - b);
  return {
    sources,
    years: years.map((year) => {
      const amounts = sources.map((source) => {
        const found = parts.find((one) => one.year === year && one.source === source);
        return found === undefined ? ZERO : convert(money(found.amount, 'vnd'), 'million-vnd').amount;
      });
      return { year, amounts, total: amounts.reduce(add, ZERO) };
    }),
  };
}
