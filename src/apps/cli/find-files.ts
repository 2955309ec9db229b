/** Paths as given → the files to check: files as they are, folders with all that is in them, patterns. Opens none of them. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { inOrder, isCandidate } from '../submissions/papers';

/** `missing` is told in the report, an `empty` folder or pattern only to the person. */
export interface FoundFiles {
  readonly files: readonly string[];
  readonly missing: readonly string[];
  readonly empty: readonly string[];
}

/** Which files of a folder are taken, by their names. */
type Accept = (name: string) => boolean;

/** Files of a folder and below, in reading order. Links to folders are not followed: they may lead in circles. */
async function walk(folder: string, accept: Accept): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => inOrder(a.name, b.name));
  const found: string[] = [];
  for (const entry of entries) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.')) found.push(...(await walk(full, accept)));
    } else if (accept(entry.name)) found.push(full);
  }
  return found;
}

/** "nop/**\/bieu-?.xlsx" as a regular expression over paths with forward slashes. */
function patternOf(glob: string): RegExp {
  const source = glob.replace(/\*\*\/|\*\*|\*|\?|[.+^${}()|[\]\\]/g, (part) => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    return part === '?' ? '[^/]' : `\\${part}`;
  });
  return new RegExp(`^${source}$`, 'u');
}

/** Shells on Windows hand patterns on as they are, so they are filled in here. */
async function matching(glob: string, accept: Accept): Promise<string[]> {
  const slashed = glob.replace(/\\/g, '/');
  const fixed = slashed.slice(0, slashed.search(/[*?]/));
  const base = fixed.includes('/') ? fixed.slice(0, fixed.lastIndexOf('/')) || '/' : '.';
  const pattern = patternOf(path.posix.normalize(slashed));
  const kind = await kindOf(base);
  if (kind !== 'folder') return [];
  return (await walk(base, accept)).filter((file) => pattern.test(path.posix.normalize(file.replace(/\\/g, '/'))));
}

async function kindOf(given: string): Promise<'file' | 'folder' | 'missing'> {
  try {
    return (await stat(given)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    // Only a name that leads nowhere is missing; what cannot be looked at is a file that cannot be read.
    const code = (error as NodeJS.ErrnoException).code;
    return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EINVAL' ? 'missing' : 'file';
  }
}

/** A file named twice is checked once. @param accept which files of a folder count; workbooks and Word documents when left out */
export async function findFiles(paths: readonly string[], accept: Accept = isCandidate): Promise<FoundFiles> {
  const files = new Map<string, string>();
  const missing: string[] = [];
  const empty: string[] = [];
  const add = (found: readonly string[]): void => {
    for (const file of found) if (!files.has(path.resolve(file))) files.set(path.resolve(file), file);
  };
  for (const given of paths) {
    const kind = await kindOf(given);
    if (kind === 'file') add([given]);
    else if (kind === 'folder' || /[*?]/.test(given)) {
      const found = await (kind === 'folder' ? walk(given, accept) : matching(given, accept));
      if (found.length === 0) empty.push(given);
      add(found);
    } else missing.push(given);
  }
  return { files: [...files.values()], missing, empty };
}
