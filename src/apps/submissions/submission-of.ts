/** The checked files of one unit as its letter, its row and the page over all units take them. */
import type { ConfirmedCondition } from '../../core/law/cases/choices';
import type { Language } from '../../core/messages/language';
import { acceptedSentence } from '../../core/messages/reports/accepted';
import { reviewWords } from '../../core/messages/review/of';
import { placeForUnit } from '../../core/review/entries';
import type { Submission } from '../../core/review/submission';
import type { CheckedFile } from './checked-file';

/** @param nameOf what a file is called within the submission */
export function submissionOf(
  { unit, leftAside }: Pick<Submission, 'unit' | 'leftAside'>,
  checked: readonly CheckedFile[],
  nameOf: (file: string) => string,
  language: Language,
): Submission {
  return {
    unit,
    leftAside: leftAside.map((name) => name.normalize('NFC')),
    files: checked.map(({ result, opened }) => ({
      name: nameOf(result.file).normalize('NFC'),
      result,
      accepted: [
        ...(opened?.accepted ?? []).map((one) => conditionSentence(one, language)),
        ...(result.status === 'checked' ? (result.report.accepted ?? []) : []).map((one) =>
          acceptedSentence(one, language, placeForUnit(one.finding, language)),
        ),
      ],
    })),
  };
}

function conditionSentence({ at, condition, reason }: ConfirmedCondition, language: Language): string {
  const place = 'cell' in at ? `${at.sheet}!${at.cell}` : `“${at.label}”`;
  return reviewWords(language).condition(place, condition, reason);
}
