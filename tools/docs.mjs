/** `npm run docs`: writes the generated pages of docs/. What is written by hand below the mark of a rule's page stays. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { actLists } from './acts.mjs';
import { ruleLists } from './rules.mjs';
import { typescript } from './typescript.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
// First, since the pages are made with it.
for (const { file, text } of actLists(root)) writeFileSync(path.join(root, file), text);
for (const [file, text] of ruleLists(root)) writeFileSync(path.join(root, file), text);

const { pagesOf } = typescript('tools/docs/pages.ts');

const pages = pagesOf(root);
for (const [page, text] of pages) {
  const file = path.join(root, page);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
process.stdout.write(`${String(pages.size)} pages written.\n`);
