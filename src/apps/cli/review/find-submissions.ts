/** The folder a reviewer was sent → submissions: each sub-folder is one, each single file is one. Opens none of them. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { findFiles, inOrder, isCandidate, isHidden } from '../find-files';
import { nameIn } from '../check-group';

export interface FoundSubmission {
  readonly unit: string;
  /** Names within the submission are told from here. */
  readonly folder: string;
  readonly files: readonly string[];
  /** Files of other kinds, by name. */
  readonly leftAside: readonly string[];
}

/** Documents of older Word are no kind that is read, and a plan all the same: that it was not read must be said. */
const OLD_DOCUMENT = /\.(?:doc|rtf)$/i;
const isPaper = (name: string): boolean => isCandidate(name) || (OLD_DOCUMENT.test(name) && !isHidden(name));

/** @param out where the review is written: when it stands in the folder, it is no submission */
export async function findSubmissions(folder: string, out: string): Promise<FoundSubmission[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => inOrder(a.name, b.name));
  const found: FoundSubmission[] = [];
  for (const entry of entries) {
    const full = path.join(folder, entry.name);
    if (isHidden(entry.name) || path.resolve(full) === path.resolve(out)) continue;
    if (entry.isDirectory()) found.push(await inFolder(entry.name, full));
    else if (isPaper(entry.name)) found.push({ unit: entry.name, folder, files: [full], leftAside: [] });
  }
  return named(found);
}

async function inFolder(unit: string, folder: string): Promise<FoundSubmission> {
  const { files } = await findFiles([folder]);
  const further: string[] = [];
  const leftAside: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || isHidden(entry.name) || isCandidate(entry.name)) continue;
    const full = path.join(entry.parentPath, entry.name);
    if (OLD_DOCUMENT.test(entry.name)) further.push(full);
    else if (!entry.name.endsWith('.soatbieu.json')) leftAside.push(nameIn(folder, full));
  }
  return { unit, folder, files: [...files, ...further.sort(inOrder)], leftAside: leftAside.sort(inOrder) };
}

/**
 * A single file is called without its ending, unless another submission is called so. Names from a Mac have letters and marks apart: units are called
 * as everybody writes them.
 */
function named(found: readonly FoundSubmission[]): FoundSubmission[] {
  const bare = (unit: string): string => path.parse(unit).name;
  const isFile = ({ unit, files }: FoundSubmission): boolean => files.length === 1 && path.basename(files[0] ?? '') === unit;
  const wanted = found.map((one) => (isFile(one) ? bare(one.unit) : one.unit).normalize('NFC'));
  return found.map((one, at) => {
    const name = wanted[at] ?? one.unit;
    return wanted.filter((other) => other.toLowerCase() === name.toLowerCase()).length > 1
      ? { ...one, unit: one.unit.normalize('NFC') }
      : { ...one, unit: name };
  });
}
