/**
 * `npm run bench:silence`: what is said of forms and plans in which next to nothing is wrong; writes docs/bench/silence.md and prints
 * what was said of each. `--show NAME` looks only at forms whose names hold NAME and writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { typescript } from '../tools/typescript.mjs';

const show = process.argv.includes('--show') ? process.argv[process.argv.indexOf('--show') + 1] : undefined;
const { checkWorkbook } = typescript('src/core/check/check.ts');
const { sharedBooks, sharedPlace } = typescript('bench/measure/real/shared-files.ts');
const { saidOf, silenceOf, silencePage, trueFaultsIn } = typescript('bench/measure/real/silence-page.ts');

const folder = sharedPlace('corpus/forms-vn');
const about = sharedPlace('corpus/README.md');
if (folder === null) {
  console.error('../shared/corpus/forms-vn is not there: nothing is measured.');
  process.exit(1);
}
const faults = about === null ? [] : trueFaultsIn(readFileSync(about, 'utf8'));
const forms = [];
let unreadable = 0;
for await (const { name, workbook } of sharedBooks(folder, show)) {
  if (workbook === null) {
    unreadable++;
    continue;
  }
  const form = silenceOf(name, checkWorkbook(workbook, { exact: false }), faults);
  forms.push(form);
  const said = saidOf(form);
  if (said !== '') console.log(said);
}
const page = silencePage(forms, unreadable);
if (show === undefined) writeFileSync(new URL('../docs/bench/silence.md', import.meta.url), page);
console.log(page);
