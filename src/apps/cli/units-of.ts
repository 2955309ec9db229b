/** Paths as given → units with their files: in a folder named alone every sub-folder or file is a submission; of several paths each is one, so that a plan and its annex never count twice. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { inOrder, isCandidate, isHidden, isOldDocument } from '../submissions/papers';
import { findFiles } from './find-files';

export interface UnitOfFiles {
  readonly name: string;
  /** Empty where its folder holds none that is read. */
  readonly files: readonly string[];
}

export interface FoundUnits {
  readonly units: readonly UnitOfFiles[];
  readonly missing: readonly string[];
  readonly empty: readonly string[];
}

const bare = (file: string): string => path.basename(file, path.extname(file)).normalize('NFC');

export async function unitsOf(paths: readonly string[]): Promise<FoundUnits> {
  const groups = new Map<string, { name: string; files: string[] }>();
  const seen = new Set<string>();
  const missing: string[] = [];
  const empty: string[] = [];
  const isPaper = (name: string): boolean => isCandidate(name) || isOldDocument(name);
  const all = await Promise.all(
    paths.map(async (given) => {
      const found = await findFiles([given], isPaper);
      return { given, found, folders: await foldersOfUnits(given, paths.length > 1 ? found.files.length === 0 : null) };
    }),
  );
  for (const { given, found, folders } of all) {
    missing.push(...found.missing);
    if (folders.length === 0) empty.push(...found.empty);
    for (const file of found.files) {
      if (seen.has(path.resolve(file))) continue;
      seen.add(path.resolve(file));
      const { key, name } = unitOf(given, file, paths.length > 1);
      const group = groups.get(key) ?? { name, files: [] };
      group.files.push(file);
      groups.set(key, group);
    }
    for (const folder of folders)
      if (!groups.has(folder)) groups.set(folder, { name: path.basename(path.resolve(folder)).normalize('NFC'), files: [] });
  }
  const names = [...groups.values()].map(({ name }) => name);
  // Two units of one name are told apart by where they lie.
  const units = [...groups].map(([key, { name, files }]) => ({
    name: names.indexOf(name) === names.lastIndexOf(name) ? name : key,
    files: papersIn(files),
  }));
  return { units, missing, empty };
}

/** Older Word is read by nobody here: it is told where a unit sent nothing else. */
function papersIn(files: readonly string[]): readonly string[] {
  const read = files.filter((file) => !isOldDocument(path.basename(file)));
  return read.length > 0 ? read : files;
}

/**
 * The folders that are units whatever lies in them.
 * @param isEmptyOfMany of several paths a folder is one itself, where nothing in it is; null for a folder named alone, which holds them
 */
async function foldersOfUnits(given: string, isEmptyOfMany: boolean | null): Promise<string[]> {
  const isFolder = await stat(given).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [];
  if (isEmptyOfMany !== null) return isEmptyOfMany ? [given] : [];
  const within = (await readdir(given, { withFileTypes: true })).filter((entry) => entry.isDirectory() && !isHidden(entry.name));
  return within.map(({ name }) => path.join(given, name)).sort(inOrder);
}

const isInFolder = (given: string, file: string): boolean => !/[*?]/.test(given) && path.resolve(given) !== path.resolve(file);

function unitOf(given: string, file: string, isOneOfMany: boolean): { key: string; name: string } {
  const isFolder = isInFolder(given, file);
  const [first = '', ...below] = isFolder ? path.relative(given, file).split(path.sep) : [];
  if (!isFolder || (below.length === 0 && !isOneOfMany)) return { key: file, name: bare(file) };
  if (below.length > 0) return { key: path.join(given, first), name: first.normalize('NFC') };
  return { key: given, name: path.basename(path.resolve(given)).normalize('NFC') };
}
