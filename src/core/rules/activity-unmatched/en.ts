/** SB506 in English. */
import { activityName, lineCount, quoted } from '../../messages/findings/cap-phrases.en';
import type { FindingWords } from '../../messages/findings/words';
import { shortLabel } from '../../messages/shorten';

export const says = 'Lines could not be matched to an activity.';

export const words: FindingWords['SB506'] = ({ cell, facts: { lines, of, text, candidates } }) => ({
  message: `Of ${lineCount(of)} with support, ${String(lines)} could not be matched to an activity, so no cap was looked up; the first is in cell ${cell}${quoted(text)}.`,
  why:
    candidates.length > 1
      ? `The label may mean ${candidates
          .slice(0, 2)
          .map((id) => `“${shortLabel(activityName(id))}”`)
          .join(' or ')}.`
      : 'Caps are looked up by activity, and these labels name none of the list.',
  todo: 'Choose the activity of these lines in the view “Mức chi”, or word them more clearly.',
});
