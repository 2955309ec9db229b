/**
 * The file beside a workbook that holds what a person said about it: for workbooks that nobody may write to. Same document as
 * inside the workbook, and its word counts where the two differ.
 */
import { readFile, stat } from 'node:fs/promises';
import { sideFileOf } from '../submissions/papers';
import { UNREADABLE, type SideText } from '../submissions/remembered';

/** What is remembered takes kilobytes; a larger file of that name is something else. */
const LARGEST = 16 * 1024 * 1024;

/** @returns null when there is no such file */
export async function textBeside(workbook: string): Promise<SideText> {
  const file = sideFileOf(workbook);
  try {
    const { size } = await stat(file);
    return size > LARGEST ? UNREADABLE : await readFile(file, 'utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : UNREADABLE;
  }
}
