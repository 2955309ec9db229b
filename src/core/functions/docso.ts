/** SB.DOCSO: the number that a text stands for, written in figures ("30. 900", "4,7 tỷ đồng") or in words. With a unit, in đồng. */
import { functionWords } from '../messages/cell-functions/functions';
import type { Language } from '../messages/language';
import { toDouble } from '../money/amount';
import { convert, money } from '../money/money';
import { readWords } from '../money/read-words';
import { FunctionProblem } from './problem';
import { amountIn, type Argument } from './read-argument';

/** @throws FunctionProblem */
export function docSo(text: Argument, language: Language): number {
  if (typeof text === 'string') {
    const said = readWords(text);
    if (said !== null) return toDouble(said.amount);
  }
  try {
    const { amount, unit } = amountIn(text, language);
    return toDouble(unit === null ? amount : convert(money(amount, unit), 'vnd').amount);
  } catch (problem) {
    // Words that are nearly an amount in words are told of as such.
    if (problem instanceof FunctionProblem && typeof text === 'string' && /^\s*\p{L}/u.test(text))
      throw new FunctionProblem('value', functionWords(language).problem.noWords(text));
    throw problem;
  }
}
