/** `npm run bench:read`: how clean generated workbooks are read; writes docs/bench/read.md. `--show SEED` prints one of them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readOptions } from './options.mjs';
import { typescript } from '../tools/typescript.mjs';

const options = readOptions(process.argv.slice(2), { n: 400 });
if (options.show !== null) {
  const { generate } = typescript('bench/generate/workbook.ts');
  const { read } = typescript('bench/measure/reading.ts');
  const { shownFinding, shownTable } = typescript('bench/measure/shown-table.ts');
  const workbook = generate(options.show, options.recipe);
  const { report, slips } = read(workbook);
  console.log(`${workbook.recipe} ${workbook.features.join(' ')}\n${shownTable(workbook.draft)}`);
  for (const { id, kind, period, unit, sources, equations, coverage } of report.tables)
    console.log(
      id,
      kind,
      period === null ? 'no period' : `${period.from}–${period.to}`,
      unit,
      sources.join('+'),
      JSON.stringify(equations),
      JSON.stringify(coverage),
    );
  for (const finding of report.findings) console.log(shownFinding(finding));
  for (const slip of slips) console.log(`slip: ${slip}`);
} else {
  const { readPage } = typescript('bench/measure/read-page.ts');
  const { page } = readPage(options.n, options.seed);
  const folder = new URL('../docs/bench/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('read.md', folder), page);
  console.log(page);
}
