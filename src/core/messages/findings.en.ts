/** The sentences of findings in English. */
import { absolute, isNegative, subtract, type Amount } from '../money/amount';
import type { BrokenSumFacts, FigureFacts, SumFacts } from '../rules/facts';
import type { Cause, FindingOf } from '../rules/finding';
import { writtenOut } from './arithmetic';
import { formatAmount, formatMoney, unitWord } from './numbers';
import type { FindingWords, Words } from './words';

type BrokenSum = FindingOf<'SB101' | 'SB102' | 'SB103' | 'SB104' | 'SB106' | 'SB110' | 'SB111'>;

const figure = (amount: Amount): string => formatAmount(amount, 'en');
const quoted = (label: string): string => (label === '' ? '' : ` “${label}”`);

function listed(cells: readonly string[]): string {
  if (cells.length <= 6) return cells.join(', ');
  return `${cells.slice(0, 5).join(', ')} and ${String(cells.length - 5)} more`;
}

function tested({ total, given, ...sum }: SumFacts): string {
  const verb = sum.operation === 'product' ? 'the product is' : 'the parts give';
  return `${writtenOut({ total, given, ...sum }, 'en')}; cell ${total.cell}${quoted(total.label)} says ${figure(total.amount)}, ${verb} ${figure(given)}`;
}

function gap({ total, given }: SumFacts): string {
  const difference = subtract(total.amount, given);
  return `${figure(absolute(difference))} ${isNegative(difference) ? 'too low' : 'too high'}`;
}

function why({ sums, alternatives }: BrokenSumFacts): string {
  const sentences = sums.slice(0, 2).map((sum) => `${tested(sum)}.`);
  if (sums.length > 2) sentences.push(`${String(sums.length - 2)} more sums fail with it.`);
  if (alternatives.length > 0)
    sentences.push(
      `Changing one of ${listed(alternatives.map(({ cell }) => cell))} would mend the sums as well, so it is not certain which cell is wrong.`,
    );
  return sentences.join(' ');
}

function causeWords(cause: Cause | null, { part, formula }: BrokenSumFacts): string {
  const named = (one: FigureFacts | null): string => (one === null ? '' : `${quoted(one.label)} (cell ${one.cell})`);
  switch (cause?.kind) {
    case 'transposed-digits':
      return 'Two neighbouring digits are swapped.';
    case 'scale':
      return 'There are zeros too many or too few.';
    case 'sign':
      return 'The sign is reversed.';
    case 'missing-line':
      return `The part${named(part)} was left out.`;
    case 'double-counted':
      return `The part${named(part)} was counted twice.`;
    case 'range-short':
      return `The formula ${formula ?? ''} leaves cells out.`;
    case 'range-long':
      return `The formula ${formula ?? ''} takes in cells too many.`;
    case 'constant-added':
      return `The formula ${formula ?? ''} adds a typed number.`;
    case 'copied-neighbour':
      return 'The figure equals the one in the next cell and may have been copied by mistake.';
    default:
      return '';
  }
}

function brokenSum(finding: BrokenSum, what: (sum: SumFacts) => string): Words {
  const { facts, cell, expected, actual, unit, cause } = finding;
  const [sum] = facts.sums;
  const reason = causeWords(cause, facts);
  const message = sum === undefined ? '' : `${what(sum)}${reason === '' ? '' : ` ${reason}`}`;
  if (facts.documentedAt !== null)
    return {
      message,
      why: `${why(facts)} The note in cell ${facts.documentedAt} names this very difference.`,
      todo: 'Nothing to mend if the note is right.',
    };
  let todo = `Compare with the source papers: cell ${cell} first, then ${listed(facts.alternatives.map((other) => other.cell))}.`;
  if (expected !== null) {
    todo =
      facts.formula === null
        ? `Compare with the source papers; if the other figures are right, change cell ${cell} from ${actual === null ? '' : figure(actual)} to ${formatMoney(expected, unit, 'en')}.`
        : `Mend the formula in cell ${cell} so that it adds all parts; the right result is ${formatMoney(expected, unit, 'en')}.`;
  }
  return { message, why: why(facts), todo };
}

const ofLine = (label: string): string => (label === '' ? '' : ` of${quoted(label)}`);

export const findingsEn: FindingWords = {
  SB001: ({ sheet, facts }) => ({
    message: `No budget table was found on sheet “${sheet}”.`,
    why: `The sheet holds ${String(facts.numbers)} numbers, but no row of column headings that could be recognised (description, funding source, year, total).`,
    todo: 'If a table here is to be checked, look at its column headings; otherwise ignore this.',
  }),
  SB002: ({ facts }) => {
    const count = String(facts.equations);
    if (facts.reason === 'open') {
      return {
        message: 'Not enough to judge: some cells could not be read as numbers.',
        why: `${count} sums have cells that hold “…”, an error or an unreadable figure.`,
        todo: 'Fill in these cells and check again.',
      };
    }
    const sample = facts.sample === null ? '' : ` ${tested(facts.sample)}.`;
    if (facts.reason === 'broken') {
      return {
        message: `Not enough to judge: too many sums fail at once (${count}).`,
        why: `With that many no single cell can be named.${sample}`,
        todo: 'See whether lines or columns were shifted when copying, or figures of another year got in.',
      };
    }
    return {
      message: 'Not enough to judge: a total agrees with no way of adding the lines or columns.',
      why: `${count} sums could not be settled.${sample}`,
      todo: 'See which lines this total is made of; if they are only part of it (“trong đó”), say so in the table.',
    };
  },
  SB010: ({ facts }) => ({
    message: `The table lacks a column for ${facts.years.join(', ')}.`,
    why: `It covers ${String(facts.period.from)}–${String(facts.period.to)}, but its year columns leave a gap, so the total of the period is short of a year.`,
    todo: `Add the column for ${facts.years.join(', ')}, or correct the period if there is no such year.`,
  }),
  SB011: ({ facts, cell }) => ({
    message: `The year ${String(facts.year)} has two columns (cells ${facts.other} and ${cell}).`,
    why: 'A year has one column for a source; with two, it is counted twice or one carries the wrong year.',
    todo: 'Look at both headings; correct the year or remove the column too many.',
  }),
  SB012: ({ facts }) => ({
    message: `The title says ${String(facts.title.from)}–${String(facts.title.to)}, the columns say ${String(facts.columns.from)}–${String(facts.columns.to)}.`,
    why: 'The table may have been made from that of the period before, with title or headings left as they were.',
    todo: 'Make title and year columns agree.',
  }),
  SB013: ({ facts, cell }) => ({
    message: `The number “${facts.found}” in cell ${cell} does not follow the line before${facts.count > 1 ? ` (nor in ${String(facts.count - 1)} more places)` : ''}.`,
    why: 'Numbers that jump or repeat often show that a line was deleted, inserted or copied twice.',
    todo: 'See whether a line is missing or doubled, then number the lines again.',
  }),
  SB014: ({ facts }) => ({
    message: 'The table has no total line.',
    why: `${String(facts.lines)} lines should be added up, but none is their total, so the overall figure cannot be compared.`,
    todo: 'Add a line “Tổng cộng” if the form asks for one.',
  }),
  SB015: ({ facts }) => {
    const what = [
      facts.rows > 0 ? `${String(facts.rows)} hidden rows` : '',
      facts.columns > 0 ? `${String(facts.columns)} hidden columns` : '',
    ]
      .filter((text) => text !== '')
      .join(' and ');
    return {
      message: `${what} are counted in the sums.`,
      why: 'In print these figures are not seen, so adding by hand does not give the total shown.',
      todo: 'Unhide them before sending, or leave them if they are hidden on purpose.',
    };
  },
  SB016: ({ facts, cell, label }) => ({
    message: `The line “${label}” in cell ${cell} equals the line in cell ${facts.other}, words and figures.`,
    why: 'A line copied twice is counted twice.',
    todo: 'Remove one if it was copied; if they are two things, say how they differ.',
  }),
  SB101: (finding) =>
    brokenSum(finding, (sum) => `The total${ofLine(finding.label.split(' › ')[0] ?? '')} is ${gap(sum)} against its columns.`),
  SB102: (finding) =>
    brokenSum(
      finding,
      (sum) => `The grand total of column${quoted(finding.label.split(' › ').slice(1).join(' › '))} is ${gap(sum)} against its lines.`,
    ),
  SB103: (finding) =>
    brokenSum(finding, (sum) => `The figure of group${quoted(finding.label.split(' › ')[0] ?? '')} is ${gap(sum)} against its lines.`),
  SB104: (finding) => brokenSum(finding, (sum) => `The overall total of the table is ${gap(sum)} against its parts.`),
  SB105: ({ facts, unit }) => ({
    message: `The “trong đó” parts come to ${formatMoney(facts.given, unit, 'en')}, more than the whole of ${figure(facts.whole.amount)}.`,
    why: `${facts.parts.map((part) => figure(part.amount)).join(' + ')} = ${figure(facts.given)}; cell ${facts.whole.cell}${quoted(facts.whole.label)} says ${figure(facts.whole.amount)}. A part cannot exceed its whole.`,
    todo: `Compare cells ${listed(facts.parts.map(({ cell }) => cell))} and cell ${facts.whole.cell}.`,
  }),
  SB106: (finding) =>
    brokenSum(
      finding,
      (sum) =>
        `Quantity times unit price${ofLine(finding.label.split(' › ')[0] ?? '')} is not the amount: ${writtenOut(sum, 'en')}, the table says ${figure(sum.total.amount)}.`,
    ),
  SB108: ({ facts, unit }) => ({
    message: `${String(facts.count)} sums are slightly off because figures were ${facts.mode === 'nearest' ? 'rounded one by one' : 'cut off'}; this is no error.`,
    why: `The largest difference: ${writtenOut(facts.sample, 'en')}, cell ${facts.sample.total.cell} says ${formatMoney(facts.sample.total.amount, unit, 'en')}. Rounding allows ${figure(facts.lower)} to ${figure(facts.upper)}.`,
    todo: 'Nothing to mend. If the table will be published and must add up exactly, adjust the last digits.',
  }),
  SB110: (finding) =>
    brokenSum(finding, (sum) => {
      const { cell, label, actual, expected, facts } = finding;
      const broken = facts.sums.length > 1 ? `${String(facts.sums.length)} sums` : 'a sum';
      if (actual === null || expected === null)
        return `The figure in cell ${cell}${quoted(label)}, or one beside it, breaks ${broken} (the total is ${gap(sum)}).`;
      return `Cell ${cell}${quoted(label)} says ${figure(actual)}; only ${figure(expected)} makes ${broken} true.`;
    }),
  SB111: (finding) =>
    brokenSum(
      finding,
      (sum) =>
        `The row of column numbers states what this column adds up, but${ofLine(finding.label.split(' › ')[0] ?? '').replace(' of', ' line')} it is ${gap(sum)}.`,
    ),
  SB201: ({ facts, unit }) => ({
    message: `Two tables disagree: “${facts.here.label}” is ${formatMoney(facts.here.amount, unit, 'en')} here and ${formatMoney(facts.there.amount, facts.thereUnit, 'en')} there.`,
    why: `Cell ${facts.here.cell} and cell ${facts.there.cell} (sheet “${facts.thereSheet}”) state the same figure. ${String(facts.keys)} other figures of the two tables agree.`,
    todo: 'See which table agrees with the source papers and correct the other.',
  }),
  SB301: () => ({
    message: 'The table does not state its money unit.',
    why: 'There is no “Đơn vị: …” above the table or in its column headings. The sums were checked all the same.',
    todo: 'State the unit above the table on the right, for example “Đơn vị: triệu đồng”.',
  }),
  SB302: ({ facts }) => ({
    message: `One table states two units: ${facts.units.map(({ unit, cell }) => `${unitWord(unit, 'en') || 'another unit'} (cell ${cell})`).join(' and ')}.`,
    why: 'Nobody can tell which figure is in which unit; thousands taken for millions are off by a factor of a thousand.',
    todo: 'Use one unit for the whole table, or say which column is in which unit.',
  }),
  SB304: ({ cell, related, unit, facts }) => {
    const others = related.length === 0 ? '' : ` and ${String(related.length)} more cells (${listed(related)})`;
    const flaw = {
      text: 'stored as text',
      space: 'text because of a space inside',
      invisible: 'text because of an invisible character',
      footnote: 'text because of a footnote mark',
    }[facts.flaw];
    return {
      message: `The number “${facts.text.trim()}” in cell ${cell}${others} is ${flaw}${facts.overlooked ? ', so formulas add around it' : ''}.`,
      why: `For checking it was read as ${formatMoney(facts.amount, unit, 'en')}. ${facts.overlooked ? 'SUM does not add text, so the totals that need it are too low.' : 'Formulas added later will not count it.'}`,
      todo: facts.count > 1 ? 'Turn these cells into numbers.' : `Turn cell ${cell} into a number.`,
    };
  },
  SB305: ({ facts, cell }) => ({
    message: `Not enough to judge: “${facts.text}” in cell ${cell} may be ${figure(facts.first)} or ${figure(facts.other)}${facts.count > 1 ? ` (and ${String(facts.count - 1)} more like it)` : ''}.`,
    why: 'The dot or comma may group thousands or mark decimals, and the sums do not tell which.',
    todo: 'Type these cells again as numbers, without separators.',
  }),
  SB306: ({ facts, cell }) => ({
    message: `Cell ${cell} shows the date “${facts.text}” in a money column${facts.count > 1 ? ` (and ${String(facts.count - 1)} more cells)` : ''}.`,
    why: 'Figures typed like 1/5 or 3-2 turn into dates; sums with this cell cannot be judged.',
    todo: 'Type the number again and format the cell as a number.',
  }),
  SB307: ({ facts, sheet }) => ({
    message: `Sheet “${sheet}” has ${String(facts.count)} cells in an old encoding (${facts.encodings.map((one) => (one === 'tcvn3' ? 'TCVN3' : 'VNI')).join(', ')}).`,
    why: 'Without the old fonts the letters come out wrong; the rules for official papers ask for Unicode. Digits are not affected.',
    todo: 'Convert the texts to Unicode (Times New Roman) when possible.',
  }),
};
