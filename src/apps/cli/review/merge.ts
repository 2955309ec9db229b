/** `review --merge`: reviews made apart, on several machines, as one. Letters and copies stay where they are written: beside their own page. */
import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { cliWords } from '../../../core/messages/cli/cli';
import { reviewCommandWords } from '../../../core/messages/cli/review-command';
import type { Language } from '../../../core/messages/language';
import { CommandLineError } from '../command-line-error';
import { onDisk } from '../../submissions/file-names';
import { inOrder } from '../../submissions/papers';
import { partFile, partsIn, type Part, type ReviewJobResult } from './review-job';

export interface KeptParts {
  readonly results: readonly ReviewJobResult[];
  readonly from: readonly string[];
}

/**
 * The letters and copies of every review are brought together in one folder. @param folders reviews that were made apart
 * @throws CommandLineError when a folder holds no review, or two reviews name a unit alike
 */
export async function keptParts(folders: readonly string[], out: string, language: Language): Promise<KeptParts> {
  const words = reviewCommandWords(language);
  const found: { readonly part: Part; readonly folder: string }[] = [];
  for (const folder of folders) {
    const hashes = await partsIn(folder);
    if (hashes === null) throw new CommandLineError(words.noReview(folder));
    for (const hash of hashes) found.push({ part: JSON.parse(await readFile(partFile(folder, hash), 'utf8')) as Part, folder });
  }
  found.sort((a, b) => inOrder(a.part.row.unit, b.part.row.unit));
  found.forEach(({ part }, at) => {
    if (found[at - 1]?.part.row.unit === part.row.unit) throw new CommandLineError(words.twice(part.row.unit));
  });
  const owners = new Set<string>();
  for (const { part } of found)
    for (const file of [...part.row.letters, ...part.row.copies]) {
      // One letter must not stand in the place of another.
      if (owners.has(onDisk(file))) throw new CommandLineError(words.twice(part.row.unit));
      owners.add(onDisk(file));
    }
  try {
    for (const { part, folder } of found) {
      if (path.resolve(folder) === path.resolve(out)) continue;
      for (const file of [...part.row.letters, ...part.row.copies]) await cp(path.join(folder, file), path.join(out, file));
      await cp(partFile(folder, part.hash), partFile(out, part.hash));
    }
  } catch (error) {
    throw new CommandLineError(cliWords(language).cannotWrite(out), { cause: error });
  }
  return {
    results: found.map(({ part: { hash, row, totals } }) => ({ hash, row, totals })),
    from: found.map(() => out),
  };
}
