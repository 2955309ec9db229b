/** `npm test`: installs what is missing, then runs every check there is, in the order in which a fault is cheapest to learn of. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command of the project and ends the whole run when it fails. */
function step(title, command, args) {
  const started = Date.now();
  process.stdout.write(`\n== ${title}\n`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    process.stdout.write(`\n${title}: failed (${command} ${args.join(' ')})\n`);
    process.exit(status ?? 1);
  }
  process.stdout.write(`== ${title}: ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}

if (!existsSync(new URL('../node_modules/.package-lock.json', import.meta.url))) step('install', 'npm', ['ci', '--no-audit', '--no-fund']);
step('types', 'npx', ['tsc', '--noEmit']);
step('lint', 'npx', ['eslint', '.', '--max-warnings', '0']);
step('format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']);
step('unit, property and contract tests', 'npx', ['jest', '--selectProjects', 'node', '--passWithNoTests']);
step('build', 'npx', ['webpack', '--mode', 'production']);
step('browser tests', 'npx', ['jest', '--selectProjects', 'browser', '--runInBand', '--passWithNoTests']);
