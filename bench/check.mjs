/**
 * `npm run bench`: what checking costs, as ratios within one run. Per amount at 320,000 amounts against 20,000, and against the
 * time ExcelJS needs to load the same workbook of 40,000 cells. Writes docs/bench/check.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { typescript } from '../tools/typescript.mjs';

const require = createRequire(import.meta.url);
const ExcelJS = require('exceljs');
const { checkWorkbook } = typescript('src/core/check/check.ts');
const { openWorkbookFile } = typescript('src/hosts/files/open-workbook-file.ts');

const YEARS = 10;
const plain = { numberFormat: '#,##0', bold: false, italic: false, indent: 0, fontName: 'Times New Roman' };
const cell = (value) => ({ value, text: String(value), style: plain });

/** A plan with groups of twenty activities, ten years and their total: `amounts` figures in all, every sum right. */
function rowsOf(amounts) {
  const rows = [
    ['Kế hoạch kinh phí giai đoạn 2021 - 2030'],
    ['Đơn vị: nghìn đồng'],
    ['TT', 'Nội dung', ...Array.from({ length: YEARS }, (_, at) => 2021 + at), 'Tổng cộng'],
  ];
  const lines = Math.floor(amounts / (YEARS + 1));
  const totals = new Array(YEARS + 1).fill(0);
  const body = [];
  for (let group = 0; body.length < lines; group++) {
    const head = [`${'I'.repeat((group % 3) + 1)}`, `Nhóm nội dung thứ ${group + 1}`, ...new Array(YEARS + 1).fill(0)];
    head[0] = String(group + 1);
    body.push(head);
    for (let line = 0; line < 20 && body.length < lines; line++) {
      const figures = Array.from({ length: YEARS }, (_, at) => ((group * 31 + line * 17 + at * 7) % 997) + 1);
      figures.push(figures.reduce((sum, value) => sum + value, 0));
      body.push(['-', `Hoạt động ${line + 1} của nhóm ${group + 1}`, ...figures]);
      figures.forEach((value, at) => (head[at + 2] += value));
      figures.forEach((value, at) => (totals[at] += value));
    }
  }
  return [...rows, ['', 'Tổng cộng', ...totals], ...body];
}

const snapshotOf = (rows) => ({
  sheets: [
    {
      name: 'Biểu',
      visibility: 'visible',
      rows: rows.map((row) => row.map((value) => (value === '' ? undefined : cell(value)))),
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    },
  ],
});

function best(runs, run) {
  let least = Infinity;
  for (let at = 0; at < runs; at++) {
    const started = performance.now();
    run();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

async function bestAsync(runs, run) {
  let least = Infinity;
  for (let at = 0; at < runs; at++) {
    const started = performance.now();
    await run();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

const check = (snapshot) => {
  const report = checkWorkbook(snapshot, { exact: false });
  if (report.findings.some(({ severity }) => severity === 'error')) throw new Error('the plan of the benchmark must be free of errors');
  return report;
};

const [small, large] = [20_000, 320_000].map((amounts) => snapshotOf(rowsOf(amounts)));
check(small);
const [smallTime, largeTime] = [best(5, () => check(small)), best(3, () => check(large))];
const perAmount = (time, amounts) => (time / amounts) * 1e6;

const book = new ExcelJS.Workbook();
const rows = rowsOf(34_000);
book.addWorksheet('Biểu').addRows(rows);
const bytes = new Uint8Array(await book.xlsx.writeBuffer());
const cells = rows.reduce((sum, row) => sum + row.length, 0);
const loading = await bestAsync(5, () => new ExcelJS.Workbook().xlsx.load(bytes));
const opened = await (await openWorkbookFile(bytes, 'bench.xlsx')).readWorkbook();
const cold = performance.now();
check(opened);
const first = performance.now() - cold;
const warm = best(5, () => check(opened));

const line = (name, value) => `| ${name} | ${value} |`;
const page = `# What checking costs

\`npm run bench\` makes this page again; best of several rounds in one run, so only the ratios mean anything.

| what | figure |
|---|---:|
${[
  line('20,000 amounts, nanoseconds each', perAmount(smallTime, 20_000).toFixed(0)),
  line('320,000 amounts, nanoseconds each', perAmount(largeTime, 320_000).toFixed(0)),
  line('ratio per amount, large against small (at most 1.5)', (perAmount(largeTime, 320_000) / perAmount(smallTime, 20_000)).toFixed(2)),
  line(`loading ${cells.toLocaleString('en-US')} cells with ExcelJS, milliseconds`, loading.toFixed(0)),
  line('checking them, milliseconds', warm.toFixed(0)),
  line('checking against loading, per cent (at most 25)', ((warm / loading) * 100).toFixed(0)),
  line('the very first check of that workbook against loading, per cent', ((first / loading) * 100).toFixed(0)),
].join('\n')}
`;
mkdirSync(new URL('../docs/bench/', import.meta.url), { recursive: true });
writeFileSync(new URL('../docs/bench/check.md', import.meta.url), page);
console.log(page);
