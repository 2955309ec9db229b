/**
 * `npm test`: installs what is missing, then runs every check there is, in the order in which a fault is cheapest to learn of,
 * and ends with the time of each step and the number of tests. Without a browser the browser tests are left out, and it
 * says so; where CI=true that is a failure.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled } from './is-installed.mjs';

const { findChromium } = createRequire(import.meta.url)('./find-chromium.js');
const root = fileURLToPath(new URL('..', import.meta.url));
const isBuildMachine = process.env.CI === 'true';

const times = [];
const tests = { run: false, passed: 0, failed: 0, skipped: 0 };
/** What the closing lines have to say besides. */
const remarks = [];

const say = (line) => process.stdout.write(`${line}\n`);

/** The closing lines; the last one is read by machines. */
function end(status) {
  say('');
  const together = times.reduce((sum, { seconds }) => sum + seconds, 0);
  for (const { title, seconds } of [...times, { title: 'together', seconds: together }])
    say(`${seconds.toFixed(1).padStart(7)} s  ${title}`);
  for (const remark of remarks) say(remark);
  if (tests.run) say(`${tests.skipped} skipped`);
  if (tests.run) say(`${tests.passed} passed, ${tests.failed} failed`);
  process.exit(status);
}

/** Runs a command of the project; when it fails, the whole run ends. */
function step(title, command, args, afterwards = () => undefined) {
  const started = Date.now();
  say(`\n== ${title}`);
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  times.push({ title, seconds: (Date.now() - started) / 1000 });
  afterwards();
  if (status === 0) return;
  remarks.push(`${title}: failed (${error?.message ?? `${command} ${args.join(' ')}`})`);
  end(status ?? 1);
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

const browser = hasBrowser();
if (!isInstalled(root)) step('install', 'npm', ['ci', '--no-audit', '--no-fund']);
step('types', 'npx', ['tsc', '-b', 'tsconfig.build.json']);
step('lint', 'npx', ['eslint', '.', '--max-warnings', '0']);
step('unused code', 'npx', ['knip', '--no-progress']);
step('format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']);
step('build', 'npx', ['webpack', '--mode', 'production']);
testStep('unit, property and contract tests', 'node', '--maxWorkers=100%');
if (browser) testStep('browser tests', 'browser', '--maxWorkers=100%');
end(browser || !isBuildMachine ? 0 : 1);
