/**
 * `node tools/forms/pictures.mjs [ID …]`: prints a blank sheet of every template, or of those named, with LibreOffice and photographs its first page into
 * docs/pictures/forms/. Needs LibreOffice and pdftoppm (poppler-utils).
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { typescript } from '../typescript.mjs';

const { secondOpinion } = createRequire(import.meta.url)('../second-opinion/libre-office.js');
const { TEMPLATES } = typescript('src/core/forms/register.ts');
const { buildForm } = typescript('src/core/forms/build.ts');
const { parametersOf } = typescript('src/core/forms/parameters.ts');
const { SHIPPED } = typescript('src/core/law/catalogue.ts');
const { newWorkbookFile } = typescript('src/hosts/files/insert/new-workbook-file.ts');

if (spawnSync('pdftoppm', ['-v']).error !== undefined) {
  console.error('pdftoppm is missing: install poppler-utils.');
  process.exit(2);
}
const asked = process.argv.slice(2);
const unknown = asked.filter((id) => !TEMPLATES.some((one) => one.id === id));
if (unknown.length > 0) {
  console.error(`No template is called ${unknown.join(', ')}; there are ${TEMPLATES.map(({ id }) => id).join(', ')}.`);
  process.exit(2);
}

const target = fileURLToPath(new URL('../../docs/pictures/forms/', import.meta.url));
mkdirSync(target, { recursive: true });
const folder = mkdtempSync(path.join(tmpdir(), 'soatbieu-forms-'));
try {
  const parameters = parametersOf({ period: { from: 2026, to: 2030 }, province: 'cao-bang' });
  const jobs = TEMPLATES.filter(({ id }) => asked.length === 0 || asked.includes(id)).map(({ id }) => {
    const file = path.join(folder, `${id}.xlsx`);
    writeFileSync(file, newWorkbookFile(buildForm(id, parameters, { law: SHIPPED })));
    return { file, pdf: path.join(folder, `${id}.pdf`) };
  });
  secondOpinion(jobs);
  for (const { pdf } of jobs) {
    const picture = path.join(target, path.basename(pdf, '.pdf'));
    const { status } = spawnSync('pdftoppm', ['-r', '80', '-f', '1', '-l', '1', '-singlefile', '-gray', '-png', pdf, picture]);
    if (status !== 0) throw new Error(`pdftoppm did not photograph ${pdf}; is poppler-utils installed?`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
