/**
 * `npm test`: installs what is missing, then runs every check there is, what a fault is cheapest to learn of first,
 * and ends with the time of each step and the number of tests. Without a browser the browser tests are left out, and it
 * says so; where CI=true that is a failure.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled } from './is-installed.mjs';

const require = createRequire(import.meta.url);
const { findChromium } = require('./find-chromium.js');
const { findLibreOffice } = require('./second-opinion/libre-office.js');
const root = fileURLToPath(new URL('..', import.meta.url));
const isBuildMachine = process.env.CI === 'true';

const began = Date.now();
const times = [];
const tests = { run: false, passed: 0, failed: 0, skipped: 0 };
/** What the closing lines have to say besides. */
const remarks = [];

const say = (line) => process.stdout.write(`${line}\n`);

/** The closing lines; the last one is read by machines. */
function end(status) {
  say('');
  const together = (Date.now() - began) / 1000;
  for (const { title, seconds } of [...times, { title: 'together', seconds: together }])
    say(`${seconds.toFixed(1).padStart(7)} s  ${title}`);
  for (const remark of remarks) say(remark);
  if (tests.run) say(`${tests.skipped} skipped`);
  if (tests.run) say(`${tests.passed} passed, ${tests.failed} failed`);
  process.exit(status);
}

const isShell = process.platform === 'win32';

const failure = (title, error, command, args) => `${title}: failed (${error?.message ?? `${command} ${args.join(' ')}`})`;

/** Runs a command of the project; when it fails, the whole run ends. */
function step(title, command, args, afterwards = () => undefined) {
  const started = Date.now();
  say(`\n== ${title}`);
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: isShell });
  times.push({ title, seconds: (Date.now() - started) / 1000 });
  afterwards();
  if (status === 0) return;
  remarks.push(failure(title, error, command, args));
  end(status ?? 1);
}

/** A step beside others: what it prints is shown when it is done. */
function stepBeside(title, command, args) {
  const started = Date.now();
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: isShell });
  const printed = [];
  child.stdout.on('data', (piece) => printed.push(piece));
  child.stderr.on('data', (piece) => printed.push(piece));
  return new Promise((resolve) => {
    const ended = (status, error) => {
      say(`\n== ${title}`);
      process.stdout.write(Buffer.concat(printed));
      times.push({ title, seconds: (Date.now() - started) / 1000 });
      if (status !== 0) remarks.push(failure(title, error, command, args));
      resolve(status ?? 1);
    };
    child.on('error', (error) => ended(1, error));
    child.on('close', (status) => ended(status));
  });
}

/** Steps that use one core each, in rows beside one another; all are told before a failure ends the run. */
async function beside(...rows) {
  const failed = await Promise.all(
    rows.map(async (row) => {
      for (const [title, command, args] of row) {
        const status = await stepBeside(title, command, args);
        if (status !== 0) return status;
      }
      return 0;
    }),
  );
  const status = failed.find((one) => one !== 0);
  if (status !== undefined) end(status);
}

const RESULT = 'build/tests.json';

/** Runs the tests of one jest project and adds them to the count. A suite that cannot be loaded counts as a failed test. */
function testStep(title, project, ...args) {
  const file = path.join(root, RESULT);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  step(title, 'npx', ['jest', `--selectProjects=${project}`, '--json', `--outputFile=${RESULT}`, ...args], () => {
    if (!existsSync(file)) return;
    const result = JSON.parse(readFileSync(file, 'utf8'));
    tests.run = true;
    tests.passed += result.numPassedTests;
    tests.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    tests.skipped += result.numPendingTests + result.numTodoTests;
  });
}

/** Asked before anything else, since nobody should wait minutes to hear that a browser is missing. */
function hasBrowser() {
  try {
    say(`Browser: ${findChromium()}`);
    return true;
  } catch (error) {
    say(error.message);
    remarks.push(`The browser tests were LEFT OUT. ${error.message}`);
    return false;
  }
}

/** Installed, where that may be done, before tests that run side by side ask for it. */
function lookForLibreOffice() {
  try {
    say(`LibreOffice: ${findLibreOffice() ?? 'not there, the tests that ask it are left out'}`);
  } catch (error) {
    say(error.message);
    remarks.push(error.message);
    end(1);
  }
}

const browser = hasBrowser();
lookForLibreOffice();
if (!isInstalled(root)) step('install', 'npm', ['ci', '--no-audit', '--no-fund']);
await beside(
  [['lint', 'npx', ['eslint', '.', '--max-warnings', '0']]],
  [
    ['types', 'npx', ['tsc', '-b', 'tsconfig.build.json']],
    ['unused code', 'npx', ['knip', '--no-progress']],
    ['format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']],
    ['build', 'npx', ['webpack', '--mode', 'production']],
  ],
);
testStep('unit, property and contract tests', 'node', '--maxWorkers=100%');
if (browser) testStep('browser tests', 'browser', '--maxWorkers=100%');
end(browser || !isBuildMachine ? 0 : 1);
