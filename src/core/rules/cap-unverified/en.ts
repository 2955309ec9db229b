/** SB507 in English. */
import { citationOf, unreadNames } from '../../messages/caps/act-names';
import { lineCount } from '../../messages/findings/cap-phrases.en';
import type { FindingWords } from '../../messages/findings/words';
import { sentences } from '../../messages/sentences';

export const says = 'A cap was applied whose text nobody has verified.';

export const words: FindingWords['SB507'] = ({ facts: { lines, tests } }) => {
  const unverified = tests.some(({ cap }) => cap?.verified === false);
  const unread = tests.flatMap((test) => test.unread);
  const acts = tests.flatMap(({ cap }) => (cap === null ? [] : [citationOf({ act: cap.act, article: null }, 'en')]));
  const amended =
    unread.length === 0
      ? ''
      : `Not compared with ${unreadNames(unread.filter((one, at) => unread.findIndex(({ number }) => number === one.number) === at))}.`;
  return {
    message: unverified
      ? `In this workbook ${lineCount(lines)} of a table keep within caps that nobody has verified.`
      : `In this workbook ${lineCount(lines)} of a table keep within their caps, but the act was amended and the change was not read.`,
    why: sentences(`The caps are those of ${acts.slice(0, 3).join('; ')}.`, amended),
    todo: 'Compare with the text of the act before calling it right.',
  };
};
