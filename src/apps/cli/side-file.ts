/**
 * The file beside a workbook that holds what a person said about it: for workbooks that nobody may write to. Same document as
 * inside the workbook, and its word counts where the two differ.
 */
import { readFile, stat } from 'node:fs/promises';
import { exceptionSection } from '../../core/check/accepted-findings';
import { correctionSection } from '../../core/check/remembered-corrections';
import { overlaid, parseMemory, sectionOf, type WorkbookMemory } from '../../core/check/memory';
import type { MemoryPlace } from '../../core/messages/reading/words';
import type { MemoryTrouble } from '../../core/report/file-result';

/** What is remembered takes kilobytes; a larger file of that name is something else. */
const LARGEST = 16 * 1024 * 1024;

/** "bieu.xlsx" → "bieu.xlsx.soatbieu.json" */
export const sideFileOf = (file: string): string => `${file}.soatbieu.json`;

export interface Remembered {
  readonly memory: WorkbookMemory;
  readonly trouble: readonly MemoryTrouble[];
}

/** @param inWorkbook the note inside the workbook, null when there is none */
export async function rememberedFor(file: string, inWorkbook: string | null): Promise<Remembered> {
  const trouble: MemoryTrouble[] = [];
  const read = (text: string | null, place: MemoryPlace): WorkbookMemory => {
    const { memory, problem } = parseMemory(text);
    const { foreign } = sectionOf(memory, correctionSection);
    const { foreign: unknown } = sectionOf(memory, exceptionSection);
    if (problem !== null) trouble.push({ place, problem });
    else if (foreign.length + unknown.length > 0) trouble.push({ place, problem: 'partly' });
    return memory;
  };
  let beside: string | null = null;
  try {
    beside = await textOf(sideFileOf(file));
  } catch {
    // Said in the report; a file beside the workbook must not keep the workbook from being checked.
    trouble.push({ place: 'side-file', problem: 'unreadable' });
  }
  return { memory: overlaid(read(inWorkbook, 'workbook'), read(beside, 'side-file')), trouble };
}

/** @returns null when there is no such file */
async function textOf(file: string): Promise<string | null> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST) throw new Error(`${file}: ${String(size)} bytes`);
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
