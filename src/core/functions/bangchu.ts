/** SB.BANGCHU: an amount in Vietnamese words, as it stands behind "Bằng chữ:". */
import { functionWords } from '../messages/cell-functions/functions';
import type { Language } from '../messages/language';
import { toPlainText } from '../money/amount';
import { convert, money } from '../money/money';
import { writeWords, type WordsOptions } from '../money/words';
import { fold } from '../table/seeing/fold';
import { FunctionProblem } from './problem';
import { amountIn, isBlank, unitIn, type Argument } from './read-argument';

/** Beyond that the words say "tỷ tỷ" and nobody follows. */
const MAX_WHOLE_DIGITS = 18;

const CHOICES: Readonly<Record<string, Omit<WordsOptions, 'unit'>>> = {
  linh: { zeroTens: 'linh' },
  lẻ: { zeroTens: 'lẻ' },
  nghìn: { thousand: 'nghìn' },
  ngàn: { thousand: 'ngàn' },
  tư: { four: 'tư' },
  bốn: { four: 'bốn' },
  chẵn: { even: true },
  'theo đơn vị': { reading: 'by-unit' },
};
const BY_FOLDED = new Map(Object.entries(CHOICES).map(([written, choice]) => [fold(written), choice]));

/** @throws FunctionProblem */
export function bangChu(amount: Argument, unit: Argument, options: Argument, language: Language): string {
  const words = functionWords(language).problem;
  const read = amountIn(amount, language);
  const asked = isBlank(unit) ? null : unitIn(unit, language);
  if (asked !== null && read.unit !== null && asked !== read.unit) throw new FunctionProblem('value', words.twoUnits);
  const settled = asked ?? read.unit ?? 'vnd';
  const inDong = convert(money(read.amount, settled), 'vnd').amount;
  if ((toPlainText(inDong).replace('-', '').split('.')[0] ?? '').length > MAX_WHOLE_DIGITS)
    throw new FunctionProblem('value', words.tooLarge);
  return writeWords(read.amount, { unit: settled, ...choicesIn(options, language) });
}

function choicesIn(options: Argument, language: Language): Omit<WordsOptions, 'unit'> {
  if (isBlank(options)) return {};
  const chosen = String(options)
    .split(/[,;]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => {
      const choice = BY_FOLDED.get(fold(one));
      if (choice === undefined) throw new FunctionProblem('value', functionWords(language).problem.noOption(one, Object.keys(CHOICES)));
      return choice;
    });
  return Object.assign({}, ...chosen) as Omit<WordsOptions, 'unit'>;
}
