/** Phrases that findings have in common, in English. */
import { absolute, type Amount, isNegative, subtract } from '../../money/amount';
import type { BrokenSumFacts, FigureFacts, SumFacts } from '../../rules/common/facts';
import type { FindingOf } from '../../rules/common/finding';
import { formatAmount, formatMoney } from '../numbers';
import { ROOM_FOR_SUMS, shortFormula, shortLabel } from '../shorten';
import { writtenOut } from './arithmetic';
import type { Words } from './words';

export type BrokenSum = FindingOf<'SB101' | 'SB102' | 'SB103' | 'SB104' | 'SB106' | 'SB110' | 'SB111'>;

export const figure = (amount: Amount): string => formatAmount(amount, 'en');

export const quoted = (label: string): string => (label === '' ? '' : ` “${shortLabel(label)}”`);

export const counted = (count: number, one: string, many = `${one}s`): string => `${String(count)} ${count === 1 ? one : many}`;

export const years = (from: number, to: number): string => `${String(from)}–${String(to)}`;

export function listed(cells: readonly string[], last = 'and'): string {
  if (cells.length > 6) return `${cells.slice(0, 5).join(', ')} and ${String(cells.length - 5)} more`;
  return cells.length < 2 ? cells.join('') : `${cells.slice(0, -1).join(', ')} ${last} ${cells.at(-1) ?? ''}`;
}

/** " So are 2 more cells.", with a blank before it; nothing when the finding names the only place. */
export const others = (count: number, what: string): string =>
  count > 1 ? ` The same goes for ${String(count - 1)} more ${what}${count > 2 ? 's' : ''}.` : '';

/** "5,000 + 5,500 = 10,500, but cell H7 “Tổng cộng” says 10,400." */
export function tested(sum: SumFacts): string {
  const { total } = sum;
  return `${writtenOut(sum, 'en')}, but cell ${total.cell}${quoted(total.label)} says ${figure(total.amount)}.`;
}

export function gap({ total, given }: SumFacts, unit: BrokenSum['unit']): string {
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

export function brokenSum(finding: BrokenSum, what: (sum: SumFacts) => string): Words {
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
export const isBlank = ({ fix }: BrokenSum): boolean => fix?.edits[0]?.before === null;

export const lineOf = ({ label }: BrokenSum): string => label.split(' › ')[0] ?? '';

export const ofLine = (label: string): string => (label === '' ? '' : ` of${quoted(label)}`);

/** "The total of “Khuyến công địa phương” in cell H4 says 30,800, 100 million đồng too low against its columns." */
export const against = (finding: BrokenSum, whose: string, parts: string) =>
  brokenSum(
    finding,
    (sum) => `${whose} in cell ${sum.total.cell} says ${figure(sum.total.amount)}, ${gap(sum, finding.unit)} against ${parts}.`,
  );
