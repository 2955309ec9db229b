/** What a report says beside its findings: corrections that had no effect, what could not be remembered, what caps entered change. */
import { changesTitle, changeWords } from '../messages/caps/cap-changes';
import { untestedSentence } from '../messages/caps/caps-untested';
import { readingWords } from '../messages/reading/of';
import type { MemoryTroubleKind } from '../messages/reading/words';
import type { Language } from '../messages/language';
import type { CheckedFile } from './file-result';

export interface Note {
  readonly code: 'stale-correction' | 'caps-untested' | 'caps-changed' | 'cap-change' | `memory-${MemoryTroubleKind}`;
  readonly message: string;
}

export function notesOf({ report, trouble }: CheckedFile, language: Language): Note[] {
  const words = readingWords(language);
  const changes = report.caps?.changes ?? [];
  const untested = report.caps === undefined ? null : untestedSentence(report.caps, language);
  return [
    ...trouble.map(({ place, problem }): Note => ({ code: `memory-${problem}`, message: words.memory(problem, place) })),
    ...report.stale.map((stale): Note => ({ code: 'stale-correction', message: words.stale(stale) })),
    ...(untested === null ? [] : [{ code: 'caps-untested', message: untested } as const]),
    ...(changes.length === 0 ? [] : [{ code: 'caps-changed', message: changesTitle(changes.length, language) } as const]),
    ...changes.map((change): Note => ({
      code: 'cap-change',
      message: `${change.sheet}!${change.cell} ${changeWords(change, language)}`,
    })),
  ];
}
