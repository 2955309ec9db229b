/**
 * `npm run bench:blind`: sums of real books read without their formulas, and one digit changed in them; writes docs/bench/blind.md.
 * `--show NAME` prints everything about the books whose names hold NAME and writes nothing; `--edits N` changes N figures a book.
 */
import { writeFileSync } from 'node:fs';
import { typescript } from '../tools/typescript.mjs';

const FOLDERS = [
  ['corpus/budgets', 'budget books'],
  ['data', 'mixed books'],
];

const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const [show, edits] = [option('--show'), Number(option('--edits') ?? 8)];
const { sharedBooks, sharedPlace } = typescript('bench/measure/real/shared-files.ts');
const { recover } = typescript('bench/measure/real/recovery.ts');
const { blindPage, booksTable, detailsOf } = typescript('bench/measure/real/blind-page.ts');

const sets = [];
for (const [place, name] of FOLDERS) {
  const folder = sharedPlace(place);
  if (folder === null) {
    console.error(`../shared/${place} is not there: nothing is measured.`);
    process.exit(1);
  }
  const books = [];
  let unreadable = 0;
  for await (const { name: file, workbook } of sharedBooks(folder, show)) {
    if (workbook === null) unreadable++;
    else books.push(recover(file, workbook, edits));
    if (show !== undefined && workbook !== null) console.log(detailsOf(books.at(-1)));
  }
  sets.push({ name, books, unreadable });
}
for (const set of sets) console.log(booksTable(set));
if (show === undefined) {
  const page = blindPage(sets, edits);
  writeFileSync(new URL('../docs/bench/blind.md', import.meta.url), page);
  console.log(page);
}
