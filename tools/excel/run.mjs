/**
 * `npm run excel`: opens the add-in in a real Excel. Builds dist/, serves it over https on port 3000, and has Microsoft's
 * tool start Excel with the manifest. `npm run excel -- --web` only serves, for Excel on the web; `--checks` opens the page
 * of scenario checks instead of the product. Not part of start or test.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isInstalled } from '../is-installed.mjs';
import { PORT, serveOverHttps } from './serve.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = path.join(root, 'tools/excel');
const hasDesktopExcel = process.platform === 'win32' || process.platform === 'darwin';

const HELP = `npm run excel            start desktop Excel with the add-in (Windows, macOS)
npm run excel -- --web   serve the add-in for Excel on the web (any system)
Either with --checks: not the product, but the page that compares this Excel with what the tests assume of Excel.
Open an empty workbook for it.
`;

const onTheWeb = (manifest) => `To try it in Excel on the web: open a workbook at https://excel.cloud.microsoft, choose
Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in, and choose
  ${manifest}
`;

/** Ends with what went wrong and what to do about it. */
function giveUp(why) {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}

function run(what, command, args, cwd = root) {
  process.stdout.write(`== ${what}\n`);
  const { status, error } = spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) giveUp(`${what}: failed${error ? ` (${error.message})` : ''}. The command was: ${command} ${args.join(' ')}`);
}

const tool = (name) => path.join(here, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);

function options() {
  try {
    return parseArgs({ options: { web: { type: 'boolean' }, checks: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } }).values;
  } catch (error) {
    return giveUp(`${error.message}\n\n${HELP}`);
  }
}

/** A certificate for localhost: trusted by the system where Microsoft's tool can see to that, else only made. */
async function certificate() {
  const certificates = createRequire(import.meta.url)('office-addin-dev-certs');
  if (hasDesktopExcel) return certificates.getHttpsServerOptions();
  const folder = path.join(root, 'build/certificates');
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => path.join(folder, name));
  if (!existsSync(key)) {
    mkdirSync(folder, { recursive: true });
    await certificates.generateCertificates(ca, cert, key);
  }
  process.stdout.write(`The browser must trust the certificate authority ${ca} first.\n`);
  return { cert: readFileSync(cert), key: readFileSync(key) };
}

const { web = false, checks = false, help = false } = options();
if (help) {
  process.stdout.write(HELP);
  process.exit(0);
}
const served = path.join(root, checks ? 'build/test-pages/excel' : 'dist');
const manifest = checks ? path.join(served, 'manifest.xml') : path.join(root, 'manifest.xml');
if (!web && !hasDesktopExcel) {
  giveUp(
    `Desktop Excel exists for Windows and macOS only; this is ${os.type()}.\nServe the add-in for Excel on the web instead:  npm run excel -- --web\n\n${onTheWeb(manifest)}`,
  );
}

if (!isInstalled(root)) run('install', 'npm', ['ci', '--no-audit', '--no-fund']);
if (!isInstalled(here)) {
  run('install what sideloading needs', 'npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], here);
}
run('no usage data to Microsoft’s tools', tool('office-addin-usage-data'), ['off']);
run('build', 'npx', ['webpack', '--mode', 'production', ...(checks ? ['--env', 'testPages', '--config-name', 'excel-test-pages'] : [])]);

const { close } = await serveOverHttps(served, await certificate());
process.stdout.write(`Serving ${path.relative(root, served)}/ at https://localhost:${PORT}/ until Ctrl+C.\n`);
if (web) process.stdout.write(onTheWeb(manifest));
else
  run('start Excel with the add-in', tool('office-addin-debugging'), [
    'start',
    manifest,
    'desktop',
    '--app',
    'excel',
    '--no-debug',
    '--no-live-reload',
  ]);

process.once('SIGINT', () => {
  close();
  if (!web) run('take the add-in out of Excel', tool('office-addin-debugging'), ['stop', manifest]);
  process.exit(0);
});
