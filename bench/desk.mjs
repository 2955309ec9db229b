/**
 * `npm run bench:desk [-- --n FILES --large FILES --pairs N]`: what the review desk gains by threads and what it needs of memory, on made submissions.
 * `review` and `check` with two threads against one, in pairs one after the other in one run, so that only ratios mean anything; then one large run
 * with its memory watched from outside. Needs a build. Writes docs/bench/desk.md.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { typescript } from '../tools/typescript.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const command = path.join(root, 'dist/cli/soatbieu.js');
if (!existsSync(command)) throw new Error('dist/cli/soatbieu.js is missing: run npm run build first');
const { textWorkbook } = typescript('test/support/text-workbook.ts');

function options(args) {
  const given = { n: 500, large: 10_000, pairs: 3 };
  for (let at = 0; at < args.length; at += 2) {
    const name = args[at].replace(/^--/, '');
    if (!(name in given) || !/^\d+$/.test(args[at + 1] ?? ''))
      throw new Error(`${args[at]}: expected --n, --large or --pairs and a number`);
    given[name] = Number(args[at + 1]);
  }
  return given;
}

const NAMES = [
  'Máy sấy chè',
  'Lớp may công nghiệp',
  'Hội chợ vùng',
  'Đăng ký nhãn hiệu',
  'Lò nung gạch',
  'Tập huấn khởi sự',
  'Kho lạnh',
  'Tờ gấp',
];

/** Twelve activities by five years; in every tenth one figure is wrong. */
function workbook(number) {
  const figures = Array.from({ length: 12 }, (_, line) =>
    Array.from({ length: 5 }, (_, year) => 101 + ((number * 37 + line * 113 + year * 59) % 887)),
  );
  const sum = (all) => all.reduce((total, one) => total + one, 0);
  const totals = figures[0].map((_, year) => sum(figures.map((line) => line[year])));
  const rows = figures.map((line, at) => [
    at + 1,
    `${NAMES[at % NAMES.length]} đợt ${Math.floor(at / NAMES.length) + 1}`,
    ...line,
    sum(line),
  ]);
  if (number % 10 === 3) rows[number % 12][2 + (number % 5)] += 90;
  return textWorkbook(
    [
      ['KẾ HOẠCH KINH PHÍ KHUYẾN CÔNG GIAI ĐOẠN 2026-2030'],
      ['Đơn vị tính: triệu đồng'],
      ['TT', 'Nội dung', 2026, 2027, 2028, 2029, 2030, 'Tổng cộng'],
      ...rows,
      ['', 'Tổng cộng', ...totals, sum(totals)],
    ]
      .map((row) => row.join(' | '))
      .join('\n'),
  );
}

function submissions(folder, count) {
  for (let number = 1; number <= count; number++) {
    const own = path.join(folder, `Đơn vị ${String(number).padStart(5, '0')}`);
    mkdirSync(own, { recursive: true });
    writeFileSync(path.join(own, 'biểu.xlsx'), workbook(number));
  }
  return folder;
}

/** Megabytes, and ticks of processor time of all threads so far. */
const standing = (pid) => {
  try {
    const told = readFileSync(`/proc/${pid}/status`, 'utf8');
    const of = (name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(told)?.[1] ?? 0) / 1024;
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return { most: of('VmHWM'), now: of('VmRSS'), ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    return null;
  }
};

/** @returns milliseconds, and the memory seen from outside, in MB (none where the system does not tell) */
function run(args) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, [command, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
    const seen = [];
    let [most, ticks] = [0, 0];
    const watch = setInterval(() => {
      const told = standing(child.pid);
      if (told === null) return;
      seen.push(told.now);
      most = Math.max(most, told.most);
      ticks = Math.max(ticks, told.ticks);
    }, 100);
    child.on('exit', (status) => {
      clearInterval(watch);
      const time = performance.now() - started;
      if (status !== 1) reject(new Error(`${args.join(' ')}: exit status ${status}`));
      else resolve({ time, most, seen, ticks });
    });
  });
}

const { n, large, pairs } = options(process.argv.slice(2));
const folder = mkdtempSync(path.join(tmpdir(), 'soatbieu-desk-'));
const median = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];
const say = (text) => process.stderr.write(`${text}\n`);

try {
  const inbox = submissions(path.join(folder, 'nộp'), n);
  let turn = 0;
  const once = (what, jobs) => {
    const out = path.join(folder, `ra-${turn++}`);
    const more = what === 'review' ? ['--out', out] : ['--format', 'json', '--out', `${out}.json`];
    return run([what, inbox, ...more, '--jobs', String(jobs)]);
  };
  const ratios = { review: [], check: [] };
  const work = { review: [], check: [] };
  for (const what of ['review', 'check']) {
    for (let pair = 0; pair < pairs; pair++) {
      const inOrder = pair % 2 === 0 ? [1, 2] : [2, 1];
      const runs = {};
      for (const jobs of inOrder) runs[jobs] = await once(what, jobs);
      ratios[what].push(runs[2].time / runs[1].time);
      work[what].push(runs[2].ticks / runs[1].ticks);
      say(
        `${what}: one ${runs[1].time.toFixed(0)} ms, two ${runs[2].time.toFixed(0)} ms, ratio ${ratios[what].at(-1).toFixed(2)}, work ${work[what].at(-1).toFixed(2)}`,
      );
    }
  }

  const many = submissions(path.join(folder, 'nhiều'), large);
  const reviewed = await run(['review', many, '--out', path.join(folder, 'ra-nhiều'), '--jobs', '2']);
  const letters = readdirSync(path.join(folder, 'ra-nhiều')).filter((name) => name.endsWith('.docx')).length;
  if (letters !== large) throw new Error(`${letters} letters for ${large} submissions`);
  const checked = await run(['check', many, '--format', 'json', '--out', path.join(folder, 'nhiều.json'), '--jobs', '2']);
  /** As it stands in the last tenth of the run. */
  const nearEnd = ({ seen }) => median(seen.slice(-Math.max(1, Math.floor(seen.length / 10))));
  const early = ({ seen }) => median(seen.slice(Math.floor(seen.length / 10), Math.floor(seen.length / 5) + 1));

  const lines = [
    [`review, ${n} submissions: two threads against one, median of ${pairs} pairs (at most 0.65)`, median(ratios.review).toFixed(2)],
    ['the pairs', ratios.review.map((one) => one.toFixed(2)).join(', ')],
    ['processor time of both threads against that of one, half of it', (median(work.review) / 2).toFixed(2)],
    [`check, the same files: two threads against one, median of ${pairs} pairs (at most 0.65)`, median(ratios.check).toFixed(2)],
    ['the pairs', ratios.check.map((one) => one.toFixed(2)).join(', ')],
    ['processor time of both threads against that of one, half of it', (median(work.check) / 2).toFixed(2)],
    [`review, ${large} submissions, two threads: most memory, MB (at most 1,024)`, reviewed.most.toFixed(0)],
    ['memory in the second tenth of the run, and in the last', `${early(reviewed).toFixed(0)}, ${nearEnd(reviewed).toFixed(0)}`],
    [`check, ${large} files, two threads: most memory, MB (at most 1,024)`, checked.most.toFixed(0)],
    ['memory in the second tenth of the run, and in the last', `${early(checked).toFixed(0)}, ${nearEnd(checked).toFixed(0)}`],
  ];
  const page = `# What the review desk costs

\`npm run bench:desk\` makes this page again, on made submissions of one workbook with 78 amounts each. Runs with one thread and with two follow one another in
pairs, in turn first and second, and only their ratios mean anything: whatever else the machine does falls on both. That holds for a machine
with a core free for each thread; where others take both cores, a second thread gets nothing, and half of the processor time says what two free cores would
give. Memory is that of the whole process, seen from outside.

| what | figure |
|---|---:|
${lines.map(([what, figure]) => `| ${what} | ${figure} |`).join('\n')}
`;
  writeFileSync(path.join(root, 'docs/bench/desk.md'), page);
  process.stdout.write(page);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
