/** The report of `check` over all submissions, each file with its unit. Written part by part: it may be larger than what fits in memory. */
import { open, readFile } from 'node:fs/promises';
import type { Language } from '../../../core/messages/language';
import { jsonForm, listedEntry, type OwnCapsFile } from '../../../core/report/json';
import { addedTotals } from '../../../core/report/report-form';
import { VERSION } from '../version';
import { partFile, type Part, type ReviewJobResult } from './review-job';

/** @param from the folder of the review in which each part lies */
export async function writeResult(
  file: string,
  results: readonly ReviewJobResult[],
  from: readonly string[],
  own: OwnCapsFile | null,
  language: Language,
): Promise<void> {
  const form = jsonForm(VERSION, language, own);
  const totals = addedTotals(results.map((one) => one.totals));
  const handle = await open(file, 'w');
  try {
    await handle.write(form.begin(totals));
    let first = true;
    for (const [at, { hash }] of results.entries()) {
      const { entries } = JSON.parse(await readFile(partFile(from[at] ?? '', hash), 'utf8')) as Part;
      for (const entry of entries) {
        await handle.write((first ? '' : form.between) + listedEntry(entry));
        first = false;
      }
    }
    await handle.write(form.end(totals));
  } finally {
    await handle.close();
  }
}
