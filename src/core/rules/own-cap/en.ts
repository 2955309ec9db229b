/** SB510 in English. */
import { faultPhrase } from '../../messages/caps/law-faults';
import { quoted } from '../../messages/findings/phrases.en';
import type { FindingWords } from '../../messages/findings/words';

export const says = 'A cap that the office entered cannot be used: a cell of it is missing or wrong.';

export const words: FindingWords['SB510'] = ({ facts, cell }) => ({
  message: `A cap that the office entered cannot be used as it stands: cell ${cell}${quoted(facts.found)} ${faultPhrase(facts, 'en')}.`,
  why: 'Caps that are complete apply all the same; one without its figure or basis, or one of two at once, decides nothing.',
  todo: `Mend cell ${cell} and check again.`,
});
