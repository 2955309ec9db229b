/**
 * `node bench/read-files.mjs`: reading with our reader against ExcelJS, on made-up workbooks and in one run, so that the
 * ratios do not depend on the machine. Writes docs/bench/read-files.md. Bundles the reader with the project's own webpack.
 */
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import webpack from 'webpack';

const root = fileURLToPath(new URL('..', import.meta.url));
const RUNS = 5;

/** The reader as a module of its own, in a folder that is removed afterwards. */
async function ourReader(folder) {
  const config = {
    mode: 'production',
    target: 'node20',
    entry: path.join(root, 'src/hosts/files/open-workbook-file.ts'),
    output: { path: folder, filename: 'reader.cjs', library: { type: 'commonjs2' } },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } } }] },
    optimization: { minimize: false },
  };
  await new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error ?? stats.hasErrors()) reject(error ?? new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
  return createRequire(import.meta.url)(path.join(folder, 'reader.cjs')).openWorkbookFile;
}

const column = (index) => (index < 26 ? '' : String.fromCharCode(64 + Math.floor(index / 26))) + String.fromCharCode(65 + (index % 26));

function packed(rows) {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const list = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${list}"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${list}"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${main}"><fonts count="1"><font><name val="Arial"/></font></fonts><cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="3" fontId="0"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`),
  });
}

/** @param cell content of the `<c>` in a place, from row and column counted from zero */
function sheet(rows, columns, cell) {
  const lines = [];
  for (let row = 0; row < rows; row++) {
    let line = `<row r="${row + 1}">`;
    for (let at = 0; at < columns; at++) line += cell(row, at, `${column(at)}${row + 1}`);
    lines.push(`${line}</row>`);
  }
  return packed(lines.join(''));
}

const plan = (row, at, place) => {
  if (at === 0) return `<c r="${place}" t="inlineStr"><is><t>Đề án số ${row}</t></is></c>`;
  if (at === 19) return `<c r="${place}" s="1"><f>SUM(B${row + 1}:S${row + 1})</f><v>${row * 18}</v></c>`;
  return `<c r="${place}" s="1"><v>${row * 10 + at}</v></c>`;
};

const books = [
  ['40,000 cells, one in twenty a formula', sheet(2_000, 20, plan)],
  ['320,000 cells, one in twenty a formula', sheet(16_000, 20, plan)],
  ['1,000,000 formatted cells without content', sheet(10_000, 100, (_, __, place) => `<c r="${place}" s="1"/>`)],
];

async function time(work) {
  const times = [];
  for (let run = 0; run < RUNS; run++) {
    globalThis.gc?.();
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return Math.min(...times);
}

const folder = mkdtempSync(path.join(tmpdir(), 'soatbieu-bench-'));
symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
try {
  const open = await ourReader(folder);
  const lines = [];
  for (const [name, bytes] of books) {
    const ours = await time(async () => (await open(bytes, name)).readWorkbook());
    const theirs = await time(() => new ExcelJS.Workbook().xlsx.load(Buffer.from(bytes)));
    lines.push(`| ${name} | ${ours.toFixed(0)} | ${theirs.toFixed(0)} | ${(theirs / ours).toFixed(1)} |`);
  }
  writeFileSync(
    path.join(root, 'docs/bench/read-files.md'),
    `# Reading workbooks: our reader and ExcelJS

Written by \`node bench/read-files.mjs\`. Made-up workbooks, both readers in one process, best of ${RUNS} runs each; look at
the last column, the milliseconds are those of one machine (Node ${process.versions.node}, ${cpus().length} processors).

| workbook | ours, ms | ExcelJS, ms | ExcelJS takes times as long |
|---|---:|---:|---:|
${lines.join('\n')}

Ours also renders the shown text of every cell, which ExcelJS does not.
`,
  );
  process.stdout.write(`${lines.join('\n')}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
