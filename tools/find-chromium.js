/** Finds the browser that tests and pictures are made with: one that is on the machine, or the distribution's own. Starts none. */
const { spawnSync } = require('node:child_process');
const { accessSync, constants, existsSync } = require('node:fs');
const path = require('node:path');

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'msedge'];

const programFiles = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);

const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...programFiles.flatMap((folder) => [
    path.join(folder, 'Google/Chrome/Application/chrome.exe'),
    path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
];

const WHAT_TO_INSTALL =
  'The browser tests need Chromium, Chrome or Edge, and none was found. Install one (Debian/Ubuntu: apt-get install chromium; ' +
  'macOS: brew install --cask chromium; Windows: winget install Google.Chrome), or set CHROMIUM_PATH to its executable.';

function canRun(file) {
  if (!existsSync(file)) return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch (error) {
    if (error.code === 'EACCES') return false;
    throw error;
  }
}

function installed() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = COMMANDS.flatMap((name) =>
    folders.map((folder) => path.join(folder, process.platform === 'win32' ? `${name}.exe` : name)),
  );
  return [...onPath, ...USUAL_PLACES].find(canRun);
}

/** Debian and Ubuntu, as root, as on a build machine: their own package, from their own sources. */
function installFromDistribution() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore', env: environment });
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { stdio: 'ignore', env: environment });
}

function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (canRun(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which cannot be run. Point it to a Chromium, Chrome or Edge executable.`);
  }
  const found = installed();
  if (found !== undefined) return found;
  installFromDistribution();
  const after = installed();
  if (after !== undefined) return after;
  throw new Error(WHAT_TO_INSTALL);
}

module.exports = { findChromium };
