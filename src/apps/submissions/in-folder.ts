/** The names in a folder → submissions: each sub-folder is one, each single file is one. Opens none of them. */
import { onDisk } from './file-names';
import { inOrder, isCandidate, isHidden, isOldDocument, isSideFile } from './papers';

export interface SubmissionInFolder {
  readonly unit: string;
  /** The sub-folder it lies in; empty for a file of the folder itself. */
  readonly folder: string;
  /** Names within the sub-folder, with slashes. */
  readonly files: readonly string[];
  /** Files of other kinds. */
  readonly leftAside: readonly string[];
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const bare = (name: string): string => name.replace(/(?<=.)\.[^.]*$/, '');

/**
 * @param paths all files in and below the folder, told from the folder, with slashes
 * @param folders its sub-folders, so that an empty one is a submission as well
 */
export function submissionsIn(paths: readonly string[], folders: readonly string[] = []): SubmissionInFolder[] {
  const single: SubmissionInFolder[] = [];
  const within = new Map<string, string[]>(folders.filter((name) => !isHidden(name)).map((name) => [name, []]));
  for (const path of paths) {
    const slash = path.indexOf('/');
    if (slash < 0) {
      if (isCandidate(path) || isOldDocument(path)) single.push({ unit: path, folder: '', files: [path], leftAside: [] });
    } else {
      const folder = path.slice(0, slash);
      if (isHidden(folder)) continue;
      const files = within.get(folder) ?? [];
      within.set(folder, files);
      files.push(path.slice(slash + 1));
    }
  }
  const found = [...single, ...[...within].map(([folder, files]) => submissionOf(folder, files))];
  return named(found.sort((a, b) => inOrder(a.unit, b.unit)));
}

function submissionOf(folder: string, paths: readonly string[]): SubmissionInFolder {
  const seen = paths.filter((path) => !path.split('/').some(isHidden)).sort(inPathOrder);
  const files = seen.filter((path) => isCandidate(nameOf(path)));
  const old = seen.filter((path) => isOldDocument(nameOf(path)));
  const papers = [...files, ...old];
  const taken = new Set(papers);
  return { unit: folder, folder, files: papers, leftAside: seen.filter((path) => !taken.has(path) && !isSideFile(path)) };
}

/** As one reads a folder from top to bottom, its sub-folders in their places. */
function inPathOrder(a: string, b: string): number {
  const [own, other] = [a.split('/'), b.split('/')];
  for (const [at, part] of own.entries()) {
    const beside = other[at];
    if (beside === undefined) return 1;
    if (part !== beside) return inOrder(part, beside);
  }
  return own.length - other.length;
}

/**
 * A single file is called without its ending, unless another submission is called so. Names from a Mac have letters and marks apart: units are called
 * as everybody writes them.
 */
function named(found: readonly SubmissionInFolder[]): SubmissionInFolder[] {
  const wanted = found.map(({ unit, folder }) => (folder === '' ? bare(unit) : unit).normalize('NFC'));
  const called = new Map<string, number>();
  for (const name of wanted) called.set(onDisk(name), (called.get(onDisk(name)) ?? 0) + 1);
  const names = found.map((one, at) => {
    const name = wanted[at] ?? one.unit;
    return called.get(onDisk(name)) === 1 ? name : one.unit.normalize('NFC');
  });
  return apart(names).map((unit, at) => ({ ...(found[at] as SubmissionInFolder), unit }));
}

/** Two folders whose names only a machine tells apart are two units: the second is counted. */
function apart(names: readonly string[]): string[] {
  const taken = new Set<string>();
  const given = new Set(names);
  return names.map((name) => {
    let own = name;
    for (let number = 2; taken.has(own) || (own !== name && given.has(own)); number++) own = `${name} (${String(number)})`;
    taken.add(own);
    return own;
  });
}
