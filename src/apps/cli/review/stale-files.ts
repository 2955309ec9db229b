/**
 * Letters and marked copies of an earlier run that stand for nothing any more: the unit is gone, is called otherwise, or has nothing left to mark.
 * Only what a run wrote, and what still is as it wrote it, is taken away; what a person changed since is theirs.
 */
import { createHash } from 'node:crypto';
import { readFile, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { onDisk } from '../../submissions/file-names';

/** SHA-256 of each file as it was written, by its name within the folder of the review. */
export type WrittenFiles = Readonly<Record<string, string>>;

/** What a run that is over had written for one submission. */
export interface EarlierFiles {
  readonly names: readonly string[];
  /** Empty where an older version kept no hashes. */
  readonly written: WrittenFiles;
}

export interface Swept {
  readonly removed: readonly string[];
  /** They stand for nothing any more, and nobody can say that no person changed them. */
  readonly kept: readonly string[];
}

export const hashOfBytes = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** @param names files within the folder */
export async function hashesOf(out: string, names: readonly string[]): Promise<WrittenFiles> {
  const hashes: Record<string, string> = {};
  for (const name of names) hashes[name] = hashOfBytes(await readFile(path.join(out, name)));
  return hashes;
}

/** @param current what the run that has just ended wrote, or kept */
export async function sweep(out: string, earlier: readonly EarlierFiles[], current: readonly string[]): Promise<Swept> {
  const standing = new Set(current.map(onDisk));
  const candidates = new Set(earlier.flatMap(({ names }) => names).filter((name) => !standing.has(onDisk(name)) && isWithin(out, name)));
  const [removed, kept]: [string[], string[]] = [[], []];
  for (const name of [...candidates].sort()) {
    const file = path.join(out, name);
    const bytes = await readFile(file).catch(() => null);
    if (bytes === null) continue;
    const hash = hashOfBytes(bytes);
    if (!earlier.some(({ written }) => written[name] === hash)) {
      kept.push(name);
      continue;
    }
    await rm(file);
    removed.push(name);
    await withoutEmptyFolders(out, path.dirname(file));
  }
  return { removed, kept };
}

/** A list of names is only a file: it must not lead out of the folder. */
function isWithin(out: string, name: string): boolean {
  const told = path.relative(out, path.resolve(out, name));
  return told !== '' && !told.startsWith('..') && !path.isAbsolute(told);
}

async function withoutEmptyFolders(out: string, folder: string): Promise<void> {
  if (path.resolve(folder) === path.resolve(out)) return;
  try {
    // Only an empty one goes.
    await rmdir(folder);
  } catch {
    return;
  }
  await withoutEmptyFolders(out, path.dirname(folder));
}
