/** Files that belong together from the disk through the check: each by itself, then what they say of one another. */
import path from 'node:path';
import { MOST_FILES } from '../../core/check/submission';
import type { FileCheckOptions } from '../submissions/check-bytes';
import { heldTogether, type CheckedFile } from '../submissions/checked-file';
import { checkFile } from './check-file';

export interface Group {
  /** Names within it are told from here. */
  readonly folder: string;
  readonly files: readonly string[];
}

/** The files of one folder make a group, unless they are so many that nobody sent them together. */
export function groupsOf(files: readonly string[]): Group[] {
  const folders = new Map<string, string[]>();
  for (const file of files) {
    const folder = path.dirname(path.resolve(file));
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return [...folders].flatMap(([folder, own]) =>
    own.length > MOST_FILES ? own.map((file) => ({ folder, files: [file] })) : [{ folder, files: own }],
  );
}

/** @param oneUnit see `reportsTogether` */
export async function checkGroup({ folder, files }: Group, options: FileCheckOptions, oneUnit = false): Promise<CheckedFile[]> {
  const checked: CheckedFile[] = [];
  for (const file of files) checked.push(await checkFile(file, options));
  return heldTogether(checked, (file) => nameIn(folder, file), oneUnit);
}

/** With slashes, whatever the system writes. */
export const nameIn = (folder: string, file: string): string =>
  path.relative(path.resolve(folder), path.resolve(file)).split(path.sep).join('/');
