/** A broken sum in English. */
import { absolute, isNegative, subtract } from '../../../money/amount';
import type { SumFacts } from '../../../rules/common/facts';
import { formatMoney } from '../../numbers';
import { ROOM_FOR_SUMS } from '../../shorten';
import { counted, figure, listed, quoted, tested } from '../phrases.en';
import type { Words } from '../words';
import { accountOf, shownSums, type Advice, type BrokenSum, type BrokenSumAccount, type CauseAccount } from './account';

export function gap({ total, given }: SumFacts, unit: BrokenSum['unit']): string {
  const difference = subtract(total.amount, given);
  return `${formatMoney(absolute(difference), unit, 'en')} ${isNegative(difference) ? 'too low' : 'too high'}`;
}

function reasons({ sums, confirmedBy, alternatives }: BrokenSumAccount): string {
  const { shown, left } = shownSums(sums, tested, ROOM_FOR_SUMS);
  if (left > 0) shown.push(`${counted(left, 'more sum fails', 'more sums fail')} with it.`);
  if (confirmedBy !== null) {
    const { sheet, cell, amount, unit } = confirmedBy;
    shown.push(`Cell ${cell} on sheet “${sheet}” also states ${formatMoney(amount, unit, 'en')} for it.`);
  }
  if (alternatives.length > 0)
    shown.push(`Changing ${listed(alternatives, 'or')} would mend it as well, so it is not certain which cell is wrong.`);
  return shown.join(' ');
}

function causeWords({ kind, isUnsure, part, formula }: CauseAccount): string {
  const named = formula === null ? 'The formula in this cell' : `The formula ${formula}`;
  const which = part === null ? 'A part' : `The part${quoted(part.label)} in cell ${part.cell}`;
  const beside = `the one in cell ${part?.cell ?? 'beside it'}${quoted(part?.label ?? '')}`;
  switch (kind) {
    case 'transposed-digits':
      return isUnsure ? 'Two neighbouring digits may be swapped.' : 'Two neighbouring digits are swapped.';
    case 'scale':
      return `There ${isUnsure ? 'may be' : 'are'} zeros too many or too few, or the decimal mark is in the wrong place.`;
    case 'sign':
      return isUnsure ? 'The sign may be reversed.' : 'The sign is reversed.';
    case 'missing-line':
      return `${which} was left out.`;
    case 'double-counted':
      return `${which} was counted twice.`;
    case 'hidden-lines':
      return `The total is right only without the hidden cells${part === null ? '' : `, the first being ${part.cell}${quoted(part.label)}`}.`;
    case 'range-short':
      return `${named} leaves cells out.`;
    case 'range-long':
      return `${named} takes in cells too many.`;
    case 'constant-added':
      return `${named} adds a typed number.`;
    case 'copied-neighbour':
      return `The figure equals ${beside} and may have been copied by mistake.`;
    case 'wrong-place':
      return `This figure and ${beside} have changed places.`;
    case 'stale':
      return `${named} gives another result than the one stored: it was not calculated again.`;
    default:
      return '';
  }
}

/** What is added to the reasons, and what to do. */
function adviceWords(advice: Advice, { cell, unit }: BrokenSum): readonly [why: string, todo: string] {
  switch (advice.kind) {
    case 'documented':
      return [` The note in cell ${advice.at} names this very difference.`, 'Nothing to mend if the note is right.'];
    case 'undivided': {
      const [whole, ...wholes] = advice.figures;
      const cells = `${wholes.length > 0 ? 'cells' : 'cell'} ${listed(advice.figures.map((one) => one.cell))}`;
      return [
        ` The difference is just what is not split up of ${cells}${wholes.length > 0 ? '' : quoted(whole.label)}.`,
        `Nothing to mend if ${cells} ${wholes.length > 0 ? 'are' : 'is'} not split up in full yet; else fill in what it is made of.`,
      ];
    }
    case 'compare':
      return ['', `Compare with the source papers, cell ${cell} first, then ${listed(advice.others)}.`];
    case 'place':
      return [
        '',
        `If ${formatMoney(advice.amount, unit, 'en')} is money of other lines or years, enter it there and let cell ${cell} follow; if there is no such money, clear cell ${cell}.`,
      ];
    case 'mend-formula':
      return [
        '',
        `Mend the formula in cell ${cell} so that it adds just the parts; the result must be ${formatMoney(advice.right, unit, 'en')}.`,
      ];
    default: {
      const right = formatMoney(advice.right, unit, 'en');
      const change =
        advice.kind === 'fill'
          ? `enter ${right} in cell ${cell}`
          : `change cell ${cell} from ${advice.from === null ? '' : figure(advice.from)} to ${right}`;
      return ['', `Compare with the source papers. If the other figures are right, ${change}.`];
    }
  }
}

export function brokenSum(finding: BrokenSum, what: (sum: SumFacts) => string): Words {
  const account = accountOf(finding);
  const cause = account.cause === null ? '' : causeWords(account.cause);
  const message = account.sum === null ? '' : `${what(account.sum)}${cause === '' ? '' : ` ${cause}`}`;
  const [why, todo] = adviceWords(account.advice, finding);
  return { message, why: `${reasons(account)}${why}`, todo };
}

export const ofLine = (label: string): string => (label === '' ? '' : ` of${quoted(label)}`);

/** "The total of “Khuyến công địa phương” in cell H4 says 30,800, 100 million đồng too low against its columns." */
export const against = (finding: BrokenSum, whose: string, parts: string): Words =>
  brokenSum(
    finding,
    (sum) => `${whose} in cell ${sum.total.cell} says ${figure(sum.total.amount)}, ${gap(sum, finding.unit)} against ${parts}.`,
  );
