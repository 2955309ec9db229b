/** The folder a reviewer was sent → submissions: each sub-folder is one, each single file is one. Opens none of them. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { submissionsIn } from '../../submissions/in-folder';
import { nameIn } from '../check-group';

export interface FoundSubmission {
  readonly unit: string;
  /** Names within the submission are told from here. */
  readonly folder: string;
  readonly files: readonly string[];
  /** Files of other kinds, by name. */
  readonly leftAside: readonly string[];
}

/** @param out where the review is written: when it stands in the folder, it is no submission */
export async function findSubmissions(folder: string, out: string): Promise<FoundSubmission[]> {
  const paths: string[] = [];
  const folders: string[] = [];
  const own = nameIn(folder, out);
  // Links to folders are not followed: they may lead in circles.
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const name = nameIn(folder, path.join(entry.parentPath, entry.name));
    if (name === own || name.startsWith(`${own}/`)) continue;
    if (!entry.isDirectory()) paths.push(name);
    else if (!name.includes('/')) folders.push(name);
  }
  return submissionsIn(paths, folders).map(({ folder: within, files, ...one }) => {
    const home = path.join(folder, within);
    return { ...one, folder: home, files: files.map((file) => path.join(home, file)) };
  });
}
