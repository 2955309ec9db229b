/**
 * `npm run bench:broken`: one formula of a real book broken at a time, in fourteen ways; writes docs/bench/broken.md and prints what was
 * missed. `--show NAME` looks only at books whose names hold NAME and writes nothing; `--each N` tries each way N times in a book.
 */
import { writeFileSync } from 'node:fs';
import { typescript } from '../tools/typescript.mjs';
import { booksOnce } from './books-once.mjs';

const valueOf = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const show = valueOf('--show');
const { breakFormulas } = typescript('bench/measure/real/broken-books.ts');
const { brokenPage, missedIn } = typescript('bench/measure/real/broken-page.ts');

const books = [];
for await (const { name, workbook } of booksOnce(show)) {
  const book = breakFormulas(name, workbook, Number(valueOf('--each') ?? 2));
  if (book.tried.length === 0) continue;
  books.push(book);
  console.log(missedIn(book));
}
const page = brokenPage(books);
if (show === undefined && books.length > 0) writeFileSync(new URL('../docs/bench/broken.md', import.meta.url), page);
console.log(page);
