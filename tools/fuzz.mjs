/**
 * `npm run fuzz -- MINUTES [--seed N] [--case I]`: broken workbooks through open, check and save, for so many minutes. Looks for crashes,
 * hangs, hunger for memory and lost parts. The same seed gives the same cases; what is found is written to build/fuzz/. `--case` runs one.
 */
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { typescript } from './typescript.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(root, 'build/fuzz');
const option = (name) => (process.argv.includes(name) ? Number(process.argv[process.argv.indexOf(name) + 1]) : undefined);
const only = option('--case');
const minutes = Number(process.argv[2]);
const seed = option('--seed') ?? Date.now() % 1_000_000;
if (!(minutes > 0) && only === undefined) {
  console.error('npm run fuzz -- MINUTES [--seed N] [--case I]');
  process.exit(2);
}

/** Of the machine's work, so that a busy machine accuses nobody. */
const MOST_SECONDS = 10;
const MOST_MEGABYTES = 1536;
/** After so much time by the clock nothing more is expected of a case; on a busy machine it may just not have had its turn, so it gets a second, long chance. */
const PATIENCE = [45_000, 300_000];
/** Memory grows with the cases; a fresh child tells the next one's hunger apart. */
const CASES_PER_CHILD = 250;

const { caseOf } = typescript('tools/fuzz/cases.ts');
const { fuzzSources } = typescript('tools/fuzz/sources.ts');
const sources = fuzzSources(root);

const counts = { refused: 0, read: 0, saved: 0 };
const found = new Map();

function report(index, kind, stage, detail) {
  const { name, bytes } = caseOf(sources, seed, index);
  const ending = bytes[0] === 0x50 ? path.extname(name) : '.xls';
  const file = path.join(folder, `${String(seed)}-${String(index)}-${kind.replaceAll(' ', '-')}${ending}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, bytes);
  // One line of a stack tells faults apart well enough.
  const same = `${kind}, ${stage}: ${detail.split('\n').slice(0, 2).join(' ').replace(/\d+/g, 'N').slice(0, 200)}`;
  found.set(same, (found.get(same) ?? 0) + 1);
  console.log(`\n${kind} (${stage}), case ${String(index)} from ${name} → ${path.relative(root, file)}\n${detail}`);
}

function child() {
  const process_ = fork(path.join(root, 'tools/fuzz/child.mjs'), {
    execArgv: [`--max-old-space-size=${String(MOST_MEGABYTES)}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  process_.stderr.on('data', (piece) => (said = (said + piece).slice(-3000)));
  return { process_, said: () => said, isReady: new Promise((resolve) => process_.once('message', resolve)) };
}

/** What the child says of a case; null when it had to be killed, or died. */
function asked({ process_, said }, index, patience) {
  return new Promise((resolve) => {
    const done = (answer) => {
      clearTimeout(timer);
      process_.removeAllListeners('message');
      process_.removeAllListeners('exit');
      resolve(answer);
    };
    const timer = setTimeout(() => {
      process_.removeAllListeners('exit');
      process_.kill('SIGKILL');
      done({ dead: 'hang', detail: `no answer after ${String(patience / 1000)} s` });
    }, patience);
    process_.once('message', done);
    process_.once('exit', (code, signal) => done({ dead: 'died', detail: `${String(code ?? signal)}\n${said()}` }));
    process_.send({ seed, index });
  });
}

console.log(`seed ${String(seed)}, ${String(new Set(sources.map(({ name }) => name)).size)} sources`);
const end = Date.now() + (minutes || 0) * 60_000;
let hands = null;
let index = only ?? 0;
let ran = 0;
do {
  if (hands === null) {
    hands = child();
    await hands.isReady;
  }
  let answer = await asked(hands, index, PATIENCE[0]);
  if (answer.dead === 'hang') {
    hands = child();
    await hands.isReady;
    answer = await asked(hands, index, PATIENCE[1]);
  }
  let spent = false;
  if (answer.dead) {
    report(index, answer.dead, 'somewhere', answer.detail);
    spent = true;
  } else {
    counts[answer.reached]++;
    if (answer.fault) report(index, answer.fault.kind, answer.fault.stage, answer.fault.detail);
    if (answer.seconds > MOST_SECONDS) report(index, 'hang', 'somewhere', `${answer.seconds.toFixed(1)} s of work`);
    if (answer.megabytes > MOST_MEGABYTES) {
      report(index, 'memory', 'somewhere', `${answer.megabytes.toFixed(0)} MB`);
      spent = true;
    }
  }
  index++;
  ran++;
  if (spent || ran % CASES_PER_CHILD === 0) {
    hands.process_.removeAllListeners('exit');
    hands.process_.kill('SIGKILL');
    hands = null;
  }
} while (only === undefined && Date.now() < end);
hands?.process_.kill('SIGKILL');

console.log(
  `\nseed ${String(seed)}: ${String(ran)} cases, ${String(counts.refused)} refused, ${String(counts.read)} read, ${String(counts.saved)} saved`,
);
for (const [what, times] of found) console.log(`${String(times)} × ${what}`);
console.log(found.size === 0 ? 'nothing found' : `${String(found.size)} kinds of faults; inputs in build/fuzz/`);
process.exitCode = found.size === 0 ? 0 : 1;
