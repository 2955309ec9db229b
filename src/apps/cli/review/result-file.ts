/** The report of `check` over all submissions, each file with its unit. Written part by part: it may be larger than what fits in memory. */
import { open, readFile } from 'node:fs/promises';
import type { Totals } from '../../../core/messages/reports/report-words';
import { capsEntry, SCHEMA_VERSION, type OwnCapsFile } from '../../../core/report/json';
import { VERSION } from '../version';
import { partFile, type Part, type ReviewJobResult } from './review-job';

/** @param from the folder of the review in which each part lies */
export async function writeResult(
  file: string,
  results: readonly ReviewJobResult[],
  from: readonly string[],
  own: OwnCapsFile | null,
): Promise<void> {
  const head = { schemaVersion: SCHEMA_VERSION, tool: { name: 'soatbieu', version: VERSION }, caps: capsEntry(own) };
  const handle = await open(file, 'w');
  try {
    await handle.write(`${JSON.stringify(head, null, 2).slice(0, -2)},\n  "files": [`);
    let first = true;
    for (const [at, { hash }] of results.entries()) {
      const { entries } = JSON.parse(await readFile(partFile(from[at] ?? '', hash), 'utf8')) as Part;
      for (const entry of entries) {
        await handle.write(`${first ? '' : ','}\n${JSON.stringify(entry, null, 2).replace(/^/gm, '    ')}`);
        first = false;
      }
    }
    const totals = JSON.stringify(totalsOfAll(results), null, 2).replace(/\n/g, '\n  ');
    await handle.write(`\n  ],\n  "totals": ${totals}\n}\n`);
  } finally {
    await handle.close();
  }
}

function totalsOfAll(results: readonly ReviewJobResult[]): Totals {
  const sum = (name: keyof Totals): number => results.reduce((all, { totals }) => all + totals[name], 0);
  return {
    files: sum('files'),
    error: sum('error'),
    warning: sum('warning'),
    info: sum('info'),
    undecided: sum('undecided'),
    unreadable: sum('unreadable'),
  };
}
