/**
 * `npm run bench:formulas`: what the rules over formulas say of real books, with and without labels; writes docs/bench/formulas.md and
 * prints what was said, book by book. `--show NAME` looks only at books whose names hold NAME and writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { typescript } from '../tools/typescript.mjs';

const show = process.argv.includes('--show') ? process.argv[process.argv.indexOf('--show') + 1] : undefined;
const { checkWorkbook } = typescript('src/core/check/check.ts');
const { sharedBooks, sharedPlace } = typescript('bench/measure/real/shared-files.ts');
const { bookFormulas, formulasPage, saidOfFormulas } = typescript('bench/measure/real/formulas-page.ts');

const labelFile = sharedPlace('data/labels.json');
const labels = labelFile === null ? [] : JSON.parse(readFileSync(labelFile, 'utf8'));
const books = [];
for (const group of ['data', 'corpus/budgets']) {
  const folder = sharedPlace(group);
  if (folder === null) {
    console.error(`../shared/${group} is not there: nothing of it is measured.`);
    continue;
  }
  for await (const { name, workbook } of sharedBooks(folder, show)) {
    // Books that stand there twice, as .xls and converted, are asked once.
    if (workbook === null || /^VN_.*\.xlsx$/.test(name)) continue;
    const before = performance.now();
    const report = checkWorkbook(workbook, { exact: false });
    const book = bookFormulas(name, group, workbook, report, labels, performance.now() - before);
    books.push(book);
    console.log(saidOfFormulas(book));
  }
}
const page = formulasPage(books);
if (show === undefined && books.length > 0) writeFileSync(new URL('../docs/bench/formulas.md', import.meta.url), page);
console.log(page);
