/** What a report says about the check itself: corrections that had no effect, remembered things that could not be read. */
import { readingWords, type MemoryPlace, type MemoryTroubleKind } from '../messages/reading';
import type { Language } from '../messages/words';
import type { CheckedFile } from './file-result';

/** Something that was remembered about a workbook and could not be used. */
export interface MemoryTrouble {
  readonly place: MemoryPlace;
  readonly problem: MemoryTroubleKind;
}

export interface Note {
  readonly code: 'stale-correction' | `memory-${MemoryTroubleKind}`;
  readonly message: string;
}

export function notesOf({ report, trouble }: CheckedFile, language: Language): Note[] {
  const words = readingWords(language);
  return [
    ...trouble.map(({ place, problem }): Note => ({ code: `memory-${problem}`, message: words.memory(problem, place) })),
    ...report.stale.map((stale): Note => ({ code: 'stale-correction', message: words.stale(stale) })),
  ];
}
