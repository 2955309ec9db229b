/**
 * `npm run bench:labels`: findings held against the labelled workbooks beside the project; prints precision, recall and F1 by class and by
 * workbook and writes docs/bench/labels.md. `--show NAME` looks only at books whose names hold NAME and writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { typescript } from '../tools/typescript.mjs';

const show = process.argv.includes('--show') ? process.argv[process.argv.indexOf('--show') + 1] : undefined;
const { checkWorkbook } = typescript('src/core/check/check.ts');
const { sharedBooks, sharedPlace } = typescript('bench/measure/real/shared-files.ts');
const { labelledBook, labelsPage, missedLabels } = typescript('bench/measure/real/labels-page.ts');

const folder = sharedPlace('data');
const labelFile = sharedPlace('data/labels.json');
if (folder === null || labelFile === null) {
  console.error('../shared/data/labels.json is not there: nothing is measured.');
  process.exit(1);
}
const labels = JSON.parse(readFileSync(labelFile, 'utf8'));
const labelled = new Set(labels.map(({ file }) => file));
const books = [];
for await (const { name, workbook } of sharedBooks(folder, show)) {
  if (workbook === null || !labelled.has(name)) continue;
  const book = labelledBook(name, workbook, checkWorkbook(workbook, { exact: false }), labels);
  if (book === null) continue;
  books.push(book);
  console.log(missedLabels(book));
}
const page = labelsPage(books);
if (show === undefined) writeFileSync(new URL('../docs/bench/labels.md', import.meta.url), page);
console.log(page);
