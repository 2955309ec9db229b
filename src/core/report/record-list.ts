/** The records of an office's list for a person who confirms them: numbered, each beside its sentence, with who confirmed it and when. */
import type { PercentBase } from '../law/act';
import { flatRecordFrom, type FlatRecord } from '../law/own-caps/flat-record';
import { isConfirmed, recordsIn } from '../law/own-caps/record-file';
import { actTextWords } from '../messages/caps/act-text';
import { activityName, CAP_LABELS, proposedLimit } from '../messages/caps/cap-labels';
import { saidBy } from '../messages/caps/entered';
import type { Language } from '../messages/language';

const dashed = (id: string): string => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** @param json such a list; null when it is none */
export function recordListText(json: unknown, language: Language): string | null {
  const records = recordsIn(json);
  if (records === null) return null;
  const words = actTextWords(language);
  const open = records.filter((record) => !isConfirmed(record)).length;
  return [
    words.confirmedOf(records.length - open, records.length),
    '',
    ...records.flatMap((stored, at) => {
      const record = flatRecordFrom(stored);
      return record === null ? [`  ${String(at + 1)}. ${words.notARecord}`] : entry(record, at, language);
    }),
    '',
  ].join('\n');
}

function entry(record: FlatRecord, at: number, language: Language): string[] {
  const { kind, article, activity, percentOfCost, percentBase, amountMillionVnd, per, conditions, sentence, verifiedBy, verifiedOn } =
    record;
  const words = actTextWords(language);
  const name = kind === 'advance' ? CAP_LABELS[language].kind.advance : activityName(activity, language);
  const base = percentBase === null ? null : (dashed(percentBase) as PercentBase);
  const limit = proposedLimit({ percent: percentOfCost, percentBase: base, amountMillionVnd, per }, language);
  const isDoubtful = record['confidence'] === 'likely' && !isConfirmed(record);
  const standing = verifiedBy === '' || verifiedOn === '' ? words.unconfirmed : saidBy(true, { by: verifiedBy, on: verifiedOn }, language);
  return [
    `  ${String(at + 1)}. ${[...(article === null ? [] : [article]), name].join(': ')}`,
    `      ${[limit, ...(conditions === null ? [] : [conditions]), ...(isDoubtful ? [words.likely] : []), standing].join('; ')}`,
    ...(sentence === '' ? [] : [`      “${sentence}”`]),
  ];
}
