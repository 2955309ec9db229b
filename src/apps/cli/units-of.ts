/** Paths as given → units with their files: in a folder named alone every sub-folder or file is a submission; of several paths each is one, so that a plan and its annex never count twice. */
import path from 'node:path';
import { findFiles } from './find-files';

export interface UnitOfFiles {
  readonly name: string;
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
  const all = await Promise.all(paths.map(async (given) => ({ given, found: await findFiles([given]) })));
  for (const { given, found } of all) {
    missing.push(...found.missing);
    empty.push(...found.empty);
    for (const file of found.files) {
      if (seen.has(path.resolve(file))) continue;
      seen.add(path.resolve(file));
      const { key, name } = unitOf(given, file, paths.length > 1);
      const group = groups.get(key) ?? { name, files: [] };
      group.files.push(file);
      groups.set(key, group);
    }
  }
  const names = [...groups.values()].map(({ name }) => name);
  // Two units of one name are told apart by where they lie.
  const units = [...groups].map(([key, { name, files }]) => ({
    name: names.indexOf(name) === names.lastIndexOf(name) ? name : key,
    files,
  }));
  return { units, missing, empty };
}

const isInFolder = (given: string, file: string): boolean => !/[*?]/.test(given) && path.resolve(given) !== path.resolve(file);

function unitOf(given: string, file: string, isOneOfMany: boolean): { key: string; name: string } {
  const isFolder = isInFolder(given, file);
  const [first = '', ...below] = isFolder ? path.relative(given, file).split(path.sep) : [];
  if (!isFolder || (below.length === 0 && !isOneOfMany)) return { key: file, name: bare(file) };
  if (below.length > 0) return { key: path.join(given, first), name: first.normalize('NFC') };
  return { key: given, name: path.basename(path.resolve(given)).normalize('NFC') };
}
