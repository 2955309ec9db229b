/**
 * `npm start`: the browser edition on this machine, from nothing but a checkout, Node and npm. Installs what is missing,
 * builds when the sources are newer than the last build, serves dist/ and opens the browser.
 *
 *     npm start -- [--port N] [--no-open]
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isInstalled } from './is-installed.mjs';

const OLDEST_NODE = [20, 9];
const USUAL_PORT = 8080;
const PORTS_TO_TRY = 50;

const root = fileURLToPath(new URL('..', import.meta.url));
const inRoot = (...parts) => path.join(root, ...parts);

/** Ends with what went wrong and what to do about it. */
function giveUp(why) {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}

function options() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } } });
    const port = values.port === undefined ? USUAL_PORT : Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) giveUp(`--port ${values.port}: a port is a number from 1 to 65535.`);
    return { port, open: values['no-open'] !== true };
  } catch (error) {
    return giveUp(`${error.message}\nUsage: npm start -- [--port N] [--no-open]`);
  }
}

/** Runs a command of the project; its output is shown only when it fails. */
function run(what, command, args, whatToDo) {
  process.stdout.write(`${what} …`);
  const started = Date.now();
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (status === 0) {
    process.stdout.write(` ${((Date.now() - started) / 1000).toFixed(0)} s\n`);
    return;
  }
  process.stdout.write(' failed\n');
  giveUp(`${error?.message ?? stdout + stderr}\n${command} ${args.join(' ')} failed. ${whatToDo}`);
}

/** When something in the file or folder was last written, in milliseconds. */
function newest(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

const stamp = inRoot('build/web-built');
const SOURCES = ['src', 'assets', 'examples', 'manifest.xml', 'webpack.config.js', 'package-lock.json', 'tools/no-hyphenation.js'];

function isBuilt() {
  if (!existsSync(inRoot('dist/index.html'))) return false;
  // A build leaves files alone that come out the same: the stamp says when it ran, the bundle when somebody else built.
  const built = Math.max(newest(stamp), newest(inRoot('dist/browser.js')));
  return SOURCES.every((name) => newest(inRoot(name)) <= built);
}

function noteBuilt() {
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
  utimesSync(stamp, new Date(), new Date());
}

async function serve(from) {
  const { serveFolder } = createRequire(import.meta.url)('./static-server.js');
  for (let port = from; port < from + PORTS_TO_TRY && port <= 65_535; port += 1) {
    try {
      return await serveFolder(inRoot('dist'), port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    }
  }
  return giveUp(`No free port from ${from} on. Choose another: npm start -- --port N`);
}

/** Where nobody sits before the screen there is nothing to open; and the address has been printed in any case. */
function openBrowser(address) {
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (process.env.CI || !process.stdout.isTTY || !hasScreen) return;
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', address]
        : ['xdg-open', address];
  const opener = spawn(command, args, { stdio: 'ignore', detached: true });
  opener.on('error', () => process.stdout.write('No browser could be opened; open the address by hand.\n'));
  opener.unref();
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  giveUp(`Soát Biểu needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org`);
}
const { port, open } = options();
if (!isInstalled(root)) {
  run('Installing', 'npm', ['ci', '--no-audit', '--no-fund'], 'Check the connection to the package registry and run npm start again.');
}
if (!isBuilt()) {
  run('Building', 'npx', ['webpack', '--config-name', 'web', '--mode', 'production'], 'Mend what it says and run npm start again.');
  noteBuilt();
}
const served = await serve(port);
const address = `http://localhost:${served.port}`;
process.stdout.write(`Soát Biểu: ${address}   (Ctrl+C ends)\n`);
if (open) openBrowser(address);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void served.close().then(() => process.exit(0)));
