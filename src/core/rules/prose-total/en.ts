/** SB202 in English. */
import { figure, quoted } from '../../messages/findings/phrases.en';
import { placeInFile } from '../../messages/findings/other-file';
import type { FindingWords } from '../../messages/findings/words';
import { formatMoney } from '../../messages/numbers';
import { absolute, amountFromInteger, subtract } from '../../money/amount';

export const says = 'A sentence, or an amount in words, and the table disagree.';

export const words: FindingWords['SB202'] = ({ facts, cell, sheet, unit, actual, expected }) => {
  const { kind, text, said, there, thereSheet, thereFile, power } = facts;
  if (kind === 'beside')
    return {
      message: `In cell ${cell} the figures say “${there.label}”, but the words say ${formatMoney(said, 'vnd', 'en')}.`,
      why: 'The amount in figures and the amount in words must be the same.',
      todo: 'Compare with the source papers, then correct the figures or the words.',
    };
  const inFile = thereSheet === sheet ? `cell ${there.cell}` : `cell ${there.cell} of sheet “${thereSheet}”`;
  const place = thereFile === undefined ? inFile : placeInFile(thereFile, thereSheet, there.cell, 'en');
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
};
