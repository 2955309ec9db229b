/** How a file came off in a review, as the list of open files says it. */
import type { Language } from '../../../core/messages/language';
import { paneWords } from '../../../core/messages/pane/of';
import { reviewWords } from '../../../core/messages/review/of';
import type { FileRow } from '../../../core/review/unit-row';
import type { FileStanding } from '../open-files';

const TONES = { pass: 'right', fail: 'wrong', undecided: 'undecided', unreadable: 'nothing' } as const;

export function standingOfRow({ sums, caps, error }: FileRow, language: Language): FileStanding {
  const standing = caps === 'fail' ? 'fail' : sums === 'pass' && caps === 'undecided' ? 'undecided' : sums;
  const text =
    standing === 'fail' && error > 0 ? paneWords(language).verdict.mistakes(error) : reviewWords(language).summary.sums[standing];
  return { tone: TONES[standing], text };
}
