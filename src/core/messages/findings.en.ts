/** The sentences of findings in English. */
import { absolute, amountFromDouble, amountFromInteger, equals, isNegative, subtract, type Amount } from '../money/amount';
import type { BrokenSumFacts, FigureFacts, SumFacts } from '../rules/facts';
import type { FindingOf } from '../rules/finding';
import { writtenOut } from './arithmetic';
import { capFindingsEn } from './cap-findings.en';
import { citationWords } from './citation-words';
import { faultPhrase } from './law-faults';
import { formatAmount, formatMoney, unitWord } from './numbers';
import { ROOM_FOR_SUMS, shortFormula, shortLabel } from './shorten';
import type { FindingWords, Words } from './finding-words';

type BrokenSum = FindingOf<'SB101' | 'SB102' | 'SB103' | 'SB104' | 'SB106' | 'SB110' | 'SB111'>;

const figure = (amount: Amount): string => formatAmount(amount, 'en');
const quoted = (label: string): string => (label === '' ? '' : ` “${shortLabel(label)}”`);
const counted = (count: number, one: string, many = `${one}s`): string => `${String(count)} ${count === 1 ? one : many}`;
const years = (from: number, to: number): string => `${String(from)}–${String(to)}`;

function listed(cells: readonly string[], last = 'and'): string {
  if (cells.length > 6) return `${cells.slice(0, 5).join(', ')} and ${String(cells.length - 5)} more`;
  return cells.length < 2 ? cells.join('') : `${cells.slice(0, -1).join(', ')} ${last} ${cells.at(-1) ?? ''}`;
}

/** " So are 2 more cells.", with a blank before it; nothing when the finding names the only place. */
const others = (count: number, what: string): string =>
  count > 1 ? ` The same goes for ${String(count - 1)} more ${what}${count > 2 ? 's' : ''}.` : '';

/** "5,000 + 5,500 = 10,500, but cell H7 “Tổng cộng” says 10,400." */
function tested(sum: SumFacts): string {
  const { total } = sum;
  return `${writtenOut(sum, 'en')}, but cell ${total.cell}${quoted(total.label)} says ${figure(total.amount)}.`;
}

function gap({ total, given }: SumFacts, unit: BrokenSum['unit']): string {
  const difference = subtract(total.amount, given);
  return `${formatMoney(absolute(difference), unit, 'en')} ${isNegative(difference) ? 'too low' : 'too high'}`;
}

function why({ sums, alternatives, documentedAt, confirmedBy }: BrokenSumFacts): string {
  const [first, second] = sums.map(tested);
  const shown =
    first === undefined ? [] : second !== undefined && first.length + second.length <= ROOM_FOR_SUMS ? [first, second] : [first];
  const left = sums.length - shown.length;
  if (left > 0) shown.push(`${counted(left, 'more sum fails', 'more sums fail')} with it.`);
  if (confirmedBy !== null) {
    const { sheet, cell, amount, unit } = confirmedBy;
    shown.push(`Cell ${cell} on sheet “${sheet}” also states ${formatMoney(amount, unit, 'en')} for it.`);
  }
  if (alternatives.length > 0 && documentedAt === null)
    shown.push(
      `Changing ${listed(
        alternatives.map(({ cell }) => cell),
        'or',
      )} would mend it as well, so it is not certain which cell is wrong.`,
    );
  return shown.join(' ');
}

function causeWords({ cause, facts, expected }: BrokenSum): string {
  const unsure = expected === null;
  const formula = shortFormula(facts.formula);
  const named = formula === null ? 'The formula in this cell' : `The formula ${formula}`;
  const part = (one: FigureFacts | null): string => (one === null ? 'A part' : `The part${quoted(one.label)} in cell ${one.cell}`);
  switch (cause?.kind) {
    case 'transposed-digits':
      return unsure ? 'Two neighbouring digits may be swapped.' : 'Two neighbouring digits are swapped.';
    case 'scale':
      return `There ${unsure ? 'may be' : 'are'} zeros too many or too few, or the decimal mark is in the wrong place.`;
    case 'sign':
      return unsure ? 'The sign may be reversed.' : 'The sign is reversed.';
    case 'missing-line':
      return `${part(facts.part)} was left out.`;
    case 'double-counted':
      return `${part(facts.part)} was counted twice.`;
    case 'hidden-lines':
      return 'The total is right only without the hidden rows.';
    case 'range-short':
      return `${named} leaves cells out.`;
    case 'range-long':
      return `${named} takes in cells too many.`;
    case 'constant-added':
      return `${named} adds a typed number.`;
    case 'wrong-place':
      return `This figure and the one in cell ${facts.part?.cell ?? 'beside it'}${quoted(facts.part?.label ?? '')} have changed places.`;
    case 'hidden-lines':
      return `The total is right only without the hidden cells${facts.part === null ? '' : `, the first being ${facts.part.cell}${quoted(facts.part.label)}`}.`;
    case 'stale':
      return `${named} gives another result than the one stored: it was not calculated again.`;
    case 'copied-neighbour':
      return `The figure equals the one in cell ${facts.part?.cell ?? 'beside it'}${quoted(facts.part?.label ?? '')} and may have been copied by mistake.`;
    default:
      return '';
  }
}

function brokenSum(finding: BrokenSum, what: (sum: SumFacts) => string): Words {
  const { facts, cell, expected, actual, unit } = finding;
  const [sum] = facts.sums;
  const reason = causeWords(finding);
  const message = sum === undefined ? '' : `${what(sum)}${reason === '' ? '' : ` ${reason}`}`;
  if (facts.documentedAt !== null)
    return {
      message,
      why: `${why(facts)} The note in cell ${facts.documentedAt} names this very difference.`,
      todo: 'Nothing to mend if the note is right.',
    };
  const [whole, ...wholes] = facts.undivided;
  if (whole !== undefined) {
    const cells = `${wholes.length > 0 ? 'cells' : 'cell'} ${listed(facts.undivided.map((one) => one.cell))}`;
    return {
      message,
      why: `${why(facts)} The difference is just what is not split up of ${cells}${wholes.length > 0 ? '' : quoted(whole.label)}.`,
      todo: `Nothing to mend if ${cells} ${wholes.length > 0 ? 'are' : 'is'} not split up in full yet; else fill in what it is made of.`,
    };
  }
  const alternatives = facts.alternatives.map((other) => other.cell);
  let todo = `Compare with the source papers, cell ${cell} first, then ${listed(alternatives)}.`;
  if (expected !== null) {
    const right = formatMoney(expected, unit, 'en');
    const change = isBlank(finding)
      ? `enter ${right} in cell ${cell}`
      : `change cell ${cell} from ${actual === null ? '' : figure(actual)} to ${right}`;
    todo =
      facts.formula === null
        ? `Compare with the source papers. If the other figures are right, ${change}.`
        : `Mend the formula in cell ${cell} so that it adds just the parts; the result must be ${right}.`;
  }
  return { message, why: why(facts), todo };
}

/** Nothing stands in the blamed cell; a fix would fill it. */
const isBlank = ({ fix }: BrokenSum): boolean => fix?.edits[0]?.before === null;

const lineOf = ({ label }: BrokenSum): string => label.split(' › ')[0] ?? '';
const columnOf = ({ label }: BrokenSum): string => label.split(' › ').slice(1).join(' › ');
const ofLine = (label: string): string => (label === '' ? '' : ` of${quoted(label)}`);

/** "The total of “Khuyến công địa phương” in cell H4 says 30,800, 100 million đồng too low against its columns." */
const against = (finding: BrokenSum, whose: string, parts: string) =>
  brokenSum(
    finding,
    (sum) => `${whose} in cell ${sum.total.cell} says ${figure(sum.total.amount)}, ${gap(sum, finding.unit)} against ${parts}.`,
  );

export const findingsEn: FindingWords = {
  SB001: ({ sheet, facts }) => ({
    message: `Sheet “${sheet}” holds numbers, but no budget table was found on it.`,
    why: `The sheet has ${counted(facts.numbers, 'number')}, but no row of column headings that could be recognised (description, funding source, year, total).`,
    todo: 'If a table here is to be checked, look at its column headings; otherwise ignore this.',
  }),
  SB002: ({ facts, cell, related }) => {
    const sums = counted(facts.equations, 'sum');
    if (facts.reason === 'open') {
      const more = related.length === 0 ? '' : ` and ${counted(related.length, 'more cell')}`;
      return {
        message: `Not enough to judge: cell ${cell}${more} could not be read as a number.`,
        why: `A cell with “…”, an error or letters cannot be added${related.length === 0 ? '' : ` (${listed([cell, ...related])})`}. ${sums} ${facts.equations === 1 ? 'needs' : 'need'} ${related.length === 0 ? 'it' : 'them'}.`,
        todo: `Enter the ${related.length === 0 ? `number in cell ${cell}` : 'numbers in these cells'} and check again.`,
      };
    }
    const sample = facts.sample === null ? '' : ` ${tested(facts.sample)}`;
    if (facts.reason === 'unsure') {
      const more = facts.equations > 1 ? ` ${String(facts.equations - 1)} further sums are like it.` : '';
      return {
        message: `Cell ${cell} may not agree with the figures that make it up, but there is not enough to be sure.`,
        why: `Similar places beside it do add up.${sample}${more}`,
        todo: 'Look at these figures again; if this cell is meant to add up otherwise, nothing needs to be changed.',
      };
    }
    if (facts.reason === 'broken') {
      return {
        message: `Not enough to judge: ${sums} fail at once.`,
        why: `With that many no single cell can be named.${sample}`,
        todo: 'See whether lines or columns were shifted when copying, or figures of another year got in.',
      };
    }
    return {
      message: `Not enough to judge: the total in cell ${cell} agrees with no way of adding.`,
      why: `${sums} could not be settled.${sample}`,
      todo: 'See which lines or columns this total is made of; if some are only part of it (“trong đó”), say so in the table.',
    };
  },
  SB010: ({ facts }) => ({
    message: `The table lacks a column for ${listed(facts.years.map(String))}.`,
    why: `It covers ${years(facts.period.from, facts.period.to)}, but not every year has its column, so the total of the period may be short.`,
    todo: `Add the column for ${listed(facts.years.map(String))}, or correct the title if the period has no such year.`,
  }),
  SB011: ({ facts, cell }) => ({
    message: `The year ${String(facts.year)} has two columns, in cells ${facts.other} and ${cell}.`,
    why: 'A year has one column for a source. With two, one carries the wrong year or the year is counted twice.',
    todo: 'Look at both headings; correct the year or remove the column too many.',
  }),
  SB012: ({ facts }) => ({
    message: `The title says ${years(facts.title.from, facts.title.to)}, the columns say ${years(facts.columns.from, facts.columns.to)}.`,
    why: 'This happens when the table of the period before is used again and title or headings stay as they were.',
    todo: 'Make title and year columns agree.',
  }),
  SB013: ({ facts, cell }) => ({
    message: `The number “${facts.found}” in cell ${cell} does not follow the line above.${others(facts.count, 'place')}`,
    why: 'Numbers jump or repeat when a line was deleted, inserted or copied twice.',
    todo: 'See whether a line is missing or doubled, then number the lines again.',
  }),
  SB014: ({ facts }) => ({
    message: 'The table has no total line.',
    why: `It has ${counted(facts.lines, 'line')} of amounts, but none is their total, so the overall figure cannot be compared.`,
    todo: 'Add a line “Tổng cộng” if the form asks for one.',
  }),
  SB015: ({ facts }) => {
    const what = [facts.rows > 0 ? counted(facts.rows, 'hidden row') : '', facts.columns > 0 ? counted(facts.columns, 'hidden column') : '']
      .filter((text) => text !== '')
      .join(' and ');
    return {
      message: `The sums count ${what}.`,
      why: 'In print these figures are not seen, so adding by hand does not give the total shown.',
      todo: 'Unhide them before sending, or leave them if they are hidden on purpose.',
    };
  },
  SB016: ({ facts, cell, label }) => ({
    message: `The line${quoted(label)} in cell ${cell} equals the line in cell ${facts.other}, words and figures.`,
    why: 'A line entered twice is counted twice.',
    todo: 'Remove one if it was copied; if they are two things, say how they differ.',
  }),
  SB101: (finding) => against(finding, `The total${ofLine(lineOf(finding))}`, 'its columns'),
  SB102: (finding) => against(finding, `The total of column${quoted(columnOf(finding))}`, 'its lines'),
  SB103: (finding) => against(finding, `The figure of group${quoted(lineOf(finding))}`, 'the lines of the group'),
  SB104: (finding) => against(finding, 'The overall total of the table', 'its parts'),
  SB105: ({ facts, unit }) => {
    const { whole, parts, given } = facts;
    const [part] = parts;
    const cells = listed(parts.map(({ cell }) => cell));
    const one = part !== undefined && parts.length === 1;
    const added = one ? '' : `${parts.map(({ amount }) => figure(amount)).join(' + ')} = ${figure(given)}. `;
    return {
      message: one
        ? `The “trong đó” figure in cell ${part.cell} is ${formatMoney(given, unit, 'en')}, more than the whole of ${figure(whole.amount)} in cell ${whole.cell}.`
        : `The “trong đó” figures come to ${formatMoney(given, unit, 'en')}, more than the whole of ${figure(whole.amount)} in cell ${whole.cell}.`,
      why: `${added}Cell ${whole.cell}${quoted(whole.label)} says ${figure(whole.amount)}. A part cannot exceed its whole.`,
      todo: `Compare ${cells} with cell ${whole.cell}.`,
    };
  },
  SB106: (finding) =>
    brokenSum(
      finding,
      (sum) =>
        `Quantity times unit price${ofLine(lineOf(finding))} gives ${figure(sum.given)}, but the amount in cell ${sum.total.cell} says ${figure(sum.total.amount)}.`,
    ),
  SB107: ({ facts, cell, label, actual }) => {
    const { kind, numerator, denominator, given, fitting, count, percent } = facts;
    const sign = percent ? '%' : '';
    const stated = `${actual === null ? '' : figure(actual)}${sign}`;
    const by =
      kind === 'mean' ? `the number of years (${figure(denominator.amount)})` : `cell ${denominator.cell} (${figure(denominator.amount)})`;
    const what = { quotient: 'The ratio', growth: 'The growth', share: 'The share', mean: 'The mean' }[kind];
    return {
      message: `${what}${quoted(label)} in cell ${cell} says ${stated}, but works out as ${figure(given)}${sign}.${others(count, 'cell')}`,
      why: `Cell ${numerator.cell} (${figure(numerator.amount)}) divided by ${by}${kind === 'growth' ? ', less one' : ''}. ${counted(fitting, 'other line of this column follows', 'other lines of this column follow')} this way.`,
      todo: `Work out cell ${cell} again. If it compares with another figure, say which.`,
    };
  },
  SB108: ({ facts, unit }) => ({
    message: `${counted(facts.count, 'sum is', 'sums are')} slightly off because figures were ${facts.mode === 'nearest' ? 'rounded one by one' : 'cut off'}; this is no error.`,
    why: `The largest difference is ${writtenOut(facts.sample, 'en')}, while cell ${facts.sample.total.cell} says ${formatMoney(facts.sample.total.amount, unit, 'en')}. With rounded figures the total may be anything from ${figure(facts.lower)} to ${figure(facts.upper)}.`,
    todo: 'Nothing to mend. If the table will be published and must add up exactly, adjust the last digits.',
  }),
  SB109: ({ facts, unit }) => ({
    message: `${counted(facts.count, 'sum does', 'sums do')} not add up on the printed page, because the cells show rounded figures.`,
    why: `The figures as shown give ${writtenOut(facts.sample, 'en')}, but cell ${facts.sample.total.cell} shows ${formatMoney(facts.sample.total.amount, unit, 'en')}. The stored figures add up exactly to ${figure(facts.stored)}.`,
    todo: 'No figure is wrong. If the printed page must add up, show more decimals, or round each figure and add again.',
  }),
  SB110: (finding) =>
    brokenSum(finding, (sum) => {
      const { cell, label, actual, expected, facts } = finding;
      const broken = facts.sums.length > 1 ? `${String(facts.sums.length)} sums` : 'the sum';
      if (actual === null || expected === null)
        return `A sum does not agree, its total in cell ${sum.total.cell} is ${gap(sum, finding.unit)}. Cell ${cell}${quoted(label)} or one beside it may be wrong.`;
      const now = isBlank(finding) ? 'is blank' : `says ${figure(actual)}`;
      return `Cell ${cell}${quoted(label)} ${now}; only ${formatMoney(expected, finding.unit, 'en')} makes ${broken} agree.`;
    }),
  SB111: (finding) => {
    const line = lineOf(finding);
    return against(finding, line === '' ? 'The figure' : `The figure of line${quoted(line)}`, 'what the row of column numbers states');
  },
  SB201: ({ facts, sheet, unit, severity }) => {
    const where = facts.thereSheet === sheet ? 'another table on the same sheet' : `the table on sheet “${facts.thereSheet}”`;
    if (severity === 'info')
      return {
        message: `This table and ${where} state ${counted(facts.more + 1, 'figure')} differently, the first in cells ${facts.here.cell} and ${facts.there.cell}.`,
        why: `The two tables agree in ${counted(facts.keys, 'other figure')}. Cell ${facts.here.cell}${quoted(facts.here.label)} is ${formatMoney(facts.here.amount, unit, 'en')}, the other says ${formatMoney(facts.there.amount, facts.thereUnit, 'en')}.`,
        todo: 'Nothing to correct if the tables are meant to differ, such as asked for and approved. If they are about the same, compare them again.',
      };
    return {
      message: `The figure${quoted(facts.here.label)} in cell ${facts.here.cell} is ${formatMoney(facts.here.amount, unit, 'en')}, but ${where} says ${formatMoney(facts.there.amount, facts.thereUnit, 'en')} (cell ${facts.there.cell}).`,
      why: `Both cells state the same figure. The two tables agree in ${counted(facts.keys, 'other figure')}.`,
      todo: 'See which table agrees with the source papers and correct the other.',
    };
  },
  SB202: ({ facts, cell, sheet, unit, actual, expected }) => {
    const { kind, text, said, there, thereSheet, power } = facts;
    if (kind === 'beside')
      return {
        message: `In cell ${cell} the figures say “${there.label}”, but the words say ${formatMoney(said, 'vnd', 'en')}.`,
        why: 'The amount in figures and the amount in words must be the same.',
        todo: 'Compare with the source papers, then correct the figures or the words.',
      };
    const place = thereSheet === sheet ? `cell ${there.cell}` : `cell ${there.cell} of sheet “${thereSheet}”`;
    const apart =
      actual === null || expected === null ? '' : `They are ${formatMoney(absolute(subtract(actual, expected)), unit, 'en')} apart.`;
    const times =
      power === null
        ? ''
        : `They differ by a factor of exactly ${figure(amountFromInteger(10 ** Math.abs(power)))}, so one of them may use the wrong unit.`;
    return {
      message:
        kind === 'words'
          ? `The words in cell ${cell} say ${formatMoney(said, unit, 'en')}, but ${place} says ${formatMoney(there.amount, unit, 'en')}.`
          : kind === 'lines'
            ? `The lines in cell ${cell} add up to ${formatMoney(said, unit, 'en')}, but ${place} says ${formatMoney(there.amount, unit, 'en')}.`
            : `The sentence in cell ${cell} says “${text}”, but ${place} says ${formatMoney(there.amount, unit, 'en')}.`,
      why: `${kind === 'words' ? 'The words stand for' : kind === 'lines' ? 'Those lines are the sources of' : 'The sentence speaks of'}${quoted(there.label)}. ${times || apart}`,
      todo: 'See which of them agrees with the source papers and correct the other.',
    };
  },
  SB203: ({ facts, cell }) => {
    const { kind, unit, atLeast, total, parts, given } = facts;
    const written = writtenOut({ operation: 'sum', total, parts, given }, 'en');
    const whole = `${atLeast ? 'at least ' : ''}${figure(total.amount)} ${unit}`;
    return {
      message:
        kind === 'text'
          ? `The sentence in cell ${cell} speaks of ${whole}, but its parts come to ${figure(given)}.`
          : `The target${quoted(total.label)} in cell ${cell} is ${figure(total.amount)}, but the lines of the group add up to ${figure(given)}.`,
      why:
        parts.some(({ amount }) => equals(amount, given)) && parts.length > 1
          ? `A part cannot exceed the whole of ${figure(total.amount)}.`
          : `The parts: ${written}.`,
      todo: 'See which part was left out or counted too often, and correct the whole or the parts.',
    };
  },
  SB204: ({ facts, sheet, cell, label }) => {
    const { there, thereSheet, thereUnit, year, others: more, whole } = facts;
    const when = year === null ? '' : `${String(year)}, `;
    const place = thereSheet === sheet ? `cell ${there.cell}` : `cell ${there.cell} of sheet “${thereSheet}”`;
    const [has, lacks] =
      facts.missing === 'target'
        ? [`money of ${formatMoney(there.amount, thereUnit, 'en')}`, 'target']
        : [`a target of ${figure(there.amount)}`, 'money'];
    return {
      message: `${label === '' ? 'This line' : `“${shortLabel(label)}”`} has ${has} (${when}${place}), but cell ${cell} holds no ${lacks}.${others(more + 1, 'year')}`,
      why: `In ${counted(whole, 'other place')} of this plan, targets and money always stand together.`,
      todo: `Fill in the ${lacks} if it was forgotten. If there is none, say why in the remarks.`,
    };
  },
  SB205: ({ facts, cell, label }) =>
    facts.reason === 'renamed'
      ? {
          message: `The lines in cell ${facts.other} “${shortLabel(facts.otherName)}” and in cell ${cell}${quoted(label)} have exactly the same figures.`,
          why: 'Only the level in the name differs. One place may have sent its figures twice, under its former and its new name.',
          todo: 'Ask the unit. If it is one place, keep one line, under the new name.',
        }
      : {
          message: `“${shortLabel(facts.name)}” in cell ${cell} already stands in cell ${facts.other} with the same content.`,
          why: `The lines${quoted(label)} and “${shortLabel(facts.otherName)}” name one beneficiary and one content, with no other place or time.`,
          todo: 'If it was entered twice, remove one line. If these are two projects, write down how they differ.',
        },
  SB206: ({ facts, sheet, cell, unit }) => {
    const { name, source, here, there, other, otherSheet, otherUnit, years: apart } = facts;
    const [own, others] = source === 'national' ? ['national', 'local'] : ['local', 'national'];
    const place = otherSheet === sheet ? `cell ${other}` : `cell ${other} of sheet “${otherSheet}”`;
    const amounts =
      here === null || there === null
        ? ''
        : ` Cell ${here.cell} says ${formatMoney(here.amount, unit, 'en')}, cell ${there.cell}${otherSheet === sheet ? '' : ' of the other sheet'} says ${formatMoney(there.amount, otherUnit, 'en')}.`;
    return {
      message: `“${shortLabel(name)}” in cell ${cell} gets ${own} money, and in ${place} ${others} money for the same content.`,
      why: `${apart === 0 ? 'One content should be paid for by one public budget.' : 'The years follow each other, so one content may be supported twice.'}${amounts}`,
      todo: 'See whether it is the same work. If so, choose one source; if not, write down which part each source pays for.',
    };
  },
  SB301: () => ({
    message: 'The table does not state the unit of its amounts.',
    why: 'No money unit stands above the table, in its title or in its column headings. The sums were checked all the same.',
    todo: 'State the unit above the table on the right, for example “Đơn vị: triệu đồng”.',
  }),
  SB302: ({ facts }) => ({
    message: `One table states two units, ${facts.units.map(({ unit, cell }) => `${unitWord(unit, 'en') || 'another unit'} (cell ${cell})`).join(' and ')}.`,
    why: 'Nobody can tell which figure is in which unit. Thousands taken for millions are off by a factor of a thousand.',
    todo: 'Use one unit for the whole table, or say which column is in which unit.',
  }),
  SB303: ({ cell, label, sheet, facts }) => {
    const { what, power, count, first, there } = facts;
    const times = figure(amountFromDouble(10 ** Math.abs(power)));
    const [off, mend] = power > 0 ? ['smaller', 'multiplied by'] : ['larger', 'divided by'];
    if (there !== null)
      return {
        message: `The figures on sheets “${sheet}” and “${there.sheet}” agree only when ${mend} ${times}; one of the tables may state the wrong unit (cell ${cell}).`,
        why: `The tables share ${String(count)} figures that should be equal. This one says ${figure(first)}, cell ${there.cell} on sheet “${there.sheet}” says ${figure(there.amount)}.`,
        todo: 'Look at the unit line of both tables and mend the one that is wrong.',
      };
    if (what === 'cell')
      return {
        message: `The figure ${figure(first)} in cell ${cell} is about ${times} times ${off} than those in its row and column; its unit may be wrong.`,
        why: 'No sum speaks for this figure, so it can only be held against those around it.',
        todo: `Compare cell ${cell} with the source papers.`,
      };
    return {
      message: `The ${what === 'column' ? 'column' : 'row'}${quoted(label)}, from cell ${cell} on, is ${times} times ${off} than the rest of the table.`,
      why: `As written, every sum with this ${what === 'column' ? 'column' : 'row'} is wrong; ${mend} ${times}, all of them hold.`,
      todo: `Write ${count === 1 ? 'this figure' : `these ${String(count)} figures`} in the unit of the table.`,
    };
  },
  SB304: ({ cell, related, unit, facts }) => {
    const more = related.length === 0 ? '' : ` and ${counted(related.length, 'more cell')} (${listed(related)})`;
    const flaw = {
      text: 'stored as text',
      space: 'text because of a space inside',
      invisible: 'text because of an invisible character',
      footnote: 'text because of a footnote mark',
    }[facts.flaw];
    return {
      message: `The number “${facts.text.trim()}” in cell ${cell}${more} is ${flaw}${facts.overlooked ? ', and formulas have added around it' : ''}.`,
      why: `For checking, cell ${cell} was read as ${facts.isMoney ? formatMoney(facts.amount, unit, 'en') : figure(facts.amount)}. ${facts.overlooked ? 'SUM does not add text, so the totals that need it are too low.' : 'Sums added later will not count text.'}`,
      todo: `Format ${facts.count > 1 ? 'these cells' : `cell ${cell}`} as numbers and type the digits again.`,
    };
  },
  SB305: ({ facts, cell }) => ({
    message: `Not enough to judge: “${facts.text}” in cell ${cell} may be ${figure(facts.first)} or ${figure(facts.other)}.${others(facts.count, 'cell')}`,
    why: 'The dot or comma may group thousands or mark decimals, and the sums do not tell which.',
    todo: 'Type these cells again as numbers, without marks between thousands.',
  }),
  SB306: ({ facts, cell }) => ({
    message: `Cell ${cell} in a money column shows the date “${facts.text}”.${others(facts.count, 'cell')}`,
    why: 'Excel turns figures typed like 1/5 or 3-2 into dates. Sums with this cell cannot be judged.',
    todo: 'Format the cell as a number and type the figure again.',
  }),
  SB307: ({ facts, sheet }) => ({
    message: `Sheet “${sheet}” has ${counted(facts.count, 'cell')} in the old encoding ${facts.encodings.map((one) => (one === 'tcvn3' ? 'TCVN3' : 'VNI')).join(' and ')}.`,
    why: 'Without the old fonts the letters come out wrong, and the rules for official papers ask for Unicode. Digits are not affected.',
    todo: 'Convert the texts to Unicode (Times New Roman) when possible.',
  }),
  ...capFindingsEn,
  SB509: ({ facts, cell }) => citationWords(facts, cell, 'en'),
  SB510: ({ facts, cell }) => ({
    message: `A cap that the office entered cannot be used as it stands: cell ${cell}${quoted(facts.found)} ${faultPhrase(facts, 'en')}.`,
    why: 'Caps that are complete apply all the same; one without its figure or basis, or one of two at once, decides nothing.',
    todo: `Mend cell ${cell} and check again.`,
  }),
};
