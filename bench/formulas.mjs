/**
 * `npm run bench:formulas`: what the rules over formulas say of real books, with and without labels; writes docs/bench/formulas.md and
 * prints what was said, book by book. `--show NAME` looks only at books whose names hold NAME and writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { typescript } from '../tools/typescript.mjs';
import { booksOnce } from './books-once.mjs';

const show = process.argv.includes('--show') ? process.argv[process.argv.indexOf('--show') + 1] : undefined;
const { checkWorkbook } = typescript('src/core/check/check.ts');
const { sharedPlace } = typescript('bench/measure/real/shared-files.ts');
const { bookFormulas, formulasPage, saidOfFormulas } = typescript('bench/measure/real/formulas-page.ts');

const labelFile = sharedPlace('data/labels.json');
const labels = labelFile === null ? [] : JSON.parse(readFileSync(labelFile, 'utf8'));
const books = [];
for await (const { group, name, workbook } of booksOnce(show)) {
  const before = performance.now();
  const report = checkWorkbook(workbook, { exact: false });
  const book = bookFormulas(name, group, workbook, report, labels, performance.now() - before);
  books.push(book);
  console.log(saidOfFormulas(book));
}
const page = formulasPage(books);
if (show === undefined && books.length > 0) writeFileSync(new URL('../docs/bench/formulas.md', import.meta.url), page);
console.log(page);
