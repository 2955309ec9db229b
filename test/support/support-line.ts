/** A line of support for tests, in triệu đồng unless said otherwise, and the answer of the shipped acts to it. */
import { SHIPPED } from '../../src/core/law/catalogue';
import { findCapsOfYear, type YearQuestion } from '../../src/core/law/caps-of-year';
import type { SupportLine, SupportTest } from '../../src/core/law/support';
import { testSupport } from '../../src/core/law/support-against-cap';
import { amountFromText, type Amount } from '../../src/core/money/amount';

export function amount(text: string): Amount {
  const read = amountFromText(text);
  if (read === null) throw new Error(`${text} is no amount`);
  return read;
}

type Written = Partial<Omit<SupportLine, 'support' | 'cost' | 'count' | 'bases' | 'registeredCapital'>> & {
  readonly support: string;
  readonly cost?: string;
  readonly count?: string;
  readonly bases?: Readonly<Record<string, string>>;
  readonly capital?: string;
};

export function lineOf({ support, cost, count, bases = {}, capital, ...known }: Written): SupportLine {
  return {
    unit: 'million-vnd',
    decimals: 0,
    support: amount(support),
    cost: cost === undefined ? null : amount(cost),
    bases: Object.fromEntries(Object.entries(bases).map(([name, text]) => [name, amount(text)])),
    count: count === undefined ? null : amount(count),
    countUnit: null,
    namesOneUnit: false,
    signs: [],
    confirmed: [],
    registeredCapital: capital === undefined ? null : amount(capital),
    ...known,
  };
}

/** The line held against the shipped acts of a year. */
export function tested(question: Partial<YearQuestion> & Pick<YearQuestion, 'year' | 'activity'>, line: Written): SupportTest {
  const asked: YearQuestion = { level: 'national', province: null, signedOn: null, on: null, ...question };
  return testSupport(lineOf(line), findCapsOfYear(SHIPPED, asked));
}
