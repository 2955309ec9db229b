/** SB307 in English. */
import { counted } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'Texts in TCVN3 or VNI.';

export const words: FindingWords['SB307'] = ({ facts, sheet }) => ({
  message: `Sheet “${sheet}” has ${counted(facts.count, 'cell')} in the old encoding ${facts.encodings.map((one) => (one === 'tcvn3' ? 'TCVN3' : 'VNI')).join(' and ')}.`,
  why: 'Without the old fonts the letters come out wrong, and the rules for official papers ask for Unicode. Digits are not affected.',
  todo: 'Convert the texts to Unicode (Times New Roman) when possible.',
});
