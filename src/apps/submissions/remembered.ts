/** What is remembered of a workbook: inside it, and in the file beside it, whose word counts where the two differ. */
import { exceptionSection } from '../../core/check/accepted-findings';
import { overlaid, parseMemory, sectionOf, type WorkbookMemory } from '../../core/check/memory';
import { correctionSection } from '../../core/check/remembered-corrections';
import type { MemoryPlace } from '../../core/messages/reading/words';
import type { MemoryTrouble } from '../../core/report/file-result';

/** There is such a file, and its text could not be had. */
export const UNREADABLE = Symbol('unreadable');

/** The text of the file beside a workbook; null where there is none. */
export type SideText = string | null | typeof UNREADABLE;

export interface Remembered {
  readonly memory: WorkbookMemory;
  readonly trouble: readonly MemoryTrouble[];
}

/** @param inWorkbook the note inside the workbook, null when there is none */
export function rememberedOf(inWorkbook: string | null, beside: SideText): Remembered {
  const trouble: MemoryTrouble[] = [];
  const read = (text: string | null, place: MemoryPlace): WorkbookMemory => {
    const { memory, problem } = parseMemory(text);
    const { foreign } = sectionOf(memory, correctionSection);
    const { foreign: unknown } = sectionOf(memory, exceptionSection);
    if (problem !== null) trouble.push({ place, problem });
    else if (foreign.length + unknown.length > 0) trouble.push({ place, problem: 'partly' });
    return memory;
  };
  // Said in the report; a file beside the workbook must not keep the workbook from being checked.
  if (beside === UNREADABLE) trouble.push({ place: 'side-file', problem: 'unreadable' });
  return { memory: overlaid(read(inWorkbook, 'workbook'), read(beside === UNREADABLE ? null : beside, 'side-file')), trouble };
}
