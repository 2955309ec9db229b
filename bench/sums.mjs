/**
 * `npm run bench:sums`: annotated sums of tables from everywhere; writes docs/bench/sums.md. `--show NAME` looks only at tables whose
 * names hold NAME and writes nothing; `--fp` and `--fn` print what was claimed wrongly and what was missed; `--long N` lists the N worst.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { typescript } from '../tools/typescript.mjs';

const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const has = (name) => process.argv.includes(name);
const { checkWorkbook } = typescript('src/core/check/check.ts');
const { sharedPlace } = typescript('bench/measure/real/shared-files.ts');
const { scoreOf, workbookOf } = typescript('bench/measure/real/annotated-sums.ts');
const { detailsOf, sumsPage, tablesTable } = typescript('bench/measure/real/sums-page.ts');

const file = sharedPlace('corpus/annotated-sums.jl.gz');
if (file === null) {
  console.error('../shared/corpus is not there: nothing is measured.');
  process.exit(1);
}
const show = option('--show');
const scores = [];
for (const line of gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n')) {
  const table = JSON.parse(line);
  if (show !== undefined && !table.file_name.includes(show)) continue;
  const score = scoreOf(table, checkWorkbook(workbookOf(table), { exact: false, equations: true }));
  scores.push(score);
  const details = detailsOf(score, { fp: has('--fp') || show !== undefined, fn: has('--fn') || show !== undefined });
  if (details !== '') console.log(details);
}
console.log(tablesTable(scores, Number(option('--long') ?? 30)));
const page = sumsPage(scores);
if (show === undefined) writeFileSync(new URL('../docs/bench/sums.md', import.meta.url), page);
console.log(page);
