/** `npm run bench:proof`: single faults in generated workbooks; writes docs/bench/proof.md. `--show SEED` (with `--fault KIND`) prints one of them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readOptions } from './options.mjs';
import { typescript } from '../tools/typescript.mjs';

const options = readOptions(process.argv.slice(2), { n: 1800 });
const { caseOf, proofPage, reasonOf } = typescript('bench/measure/proof-page.ts');
if (options.show !== null) {
  const { shownFinding, shownTable } = typescript('bench/measure/shown-table.ts');
  const { proving, name } = caseOf(options.show, options.fault ?? undefined);
  if (typeof proving === 'string') console.log(`${name}: left out (${proving})`);
  else {
    console.log(shownTable(proving.fault.draft));
    for (const finding of proving.findings) console.log(shownFinding(finding));
    console.log(reasonOf(proving));
  }
} else {
  const { page } = proofPage(options.n, options.seed);
  const folder = new URL('../docs/bench/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('proof.md', folder), page);
  console.log(page);
}
