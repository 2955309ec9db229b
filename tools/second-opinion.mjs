/**
 * `node tools/second-opinion.mjs FILE… [--print FOLDER]`: LibreOffice calculates the workbooks anew and says where it comes to
 * other results than those stored, and how many pages each sheet takes. With --print, each is printed to a PDF in the folder.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { typescript } from './typescript.mjs';

const { secondOpinion } = createRequire(import.meta.url)('./second-opinion/libre-office.js');
const { disagreements } = typescript('tools/second-opinion/compare.ts');
const { openWorkbookFile } = typescript('src/hosts/files/open-workbook-file.ts');

const print = process.argv.indexOf('--print');
const folder = print === -1 ? null : process.argv[print + 1];
const files = process.argv.slice(2, print === -1 ? undefined : print);
if (files.length === 0 || folder === undefined) {
  process.stderr.write('node tools/second-opinion.mjs FILE… [--print FOLDER]\n');
  process.exit(2);
}
if (folder !== null) mkdirSync(folder, { recursive: true });

const pdfOf = (file) => path.join(folder, `${path.basename(file, path.extname(file))}.pdf`);
const opinions = secondOpinion(files.map((file) => (folder === null ? { file } : { file, pdf: pdfOf(file) })));
let failed = false;
for (const opinion of opinions) {
  const workbook = await openWorkbookFile(readFileSync(opinion.file), opinion.file);
  const found = disagreements(await workbook.readWorkbook(), opinion);
  failed ||= found.length > 0;
  const count = opinion.sheets.reduce((sum, { formulas }) => sum + formulas.length, 0);
  process.stdout.write(`${opinion.file}: ${count} formulas, ${found.length} disputed\n`);
  for (const { name, page } of opinion.sheets) process.stdout.write(`  ${name}: ${page.across} × ${page.down} pages\n`);
  for (const line of found) process.stdout.write(`  ${line}\n`);
}
process.exit(failed ? 1 : 0);
