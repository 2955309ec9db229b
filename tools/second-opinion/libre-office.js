/**
 * LibreOffice as a second opinion on workbooks: it opens, calculates, inserts lines and prints on its own account. All orders
 * of a run go to one process, which takes two seconds however many files there are. Knows nothing of budget tables.
 */
const { spawnSync } = require('node:child_process');
const { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

const PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ...['ProgramFiles', 'ProgramFiles(x86)'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined ? [] : [path.join(folder, 'LibreOffice/program/soffice.exe')];
  }),
];

const WHAT_TO_INSTALL =
  'The second opinion on formulas, print and letters needs LibreOffice Calc and Writer, and none was found. Install it (Debian/Ubuntu: ' +
  'apt-get install libreoffice-calc libreoffice-writer; macOS: brew install --cask libreoffice; Windows: winget install TheDocumentFoundation.LibreOffice).';

function installed() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const names = process.platform === 'win32' ? ['soffice.exe'] : ['soffice', 'libreoffice'];
  return [...folders.flatMap((folder) => names.map((name) => path.join(folder, name))), ...PLACES].find((file) => existsSync(file));
}

/** Calc for workbooks, Writer for letters. */
const PACKAGES = ['libreoffice-calc', 'libreoffice-writer'];

/** A build machine that runs Debian or Ubuntu, as root, is given the distribution's own packages. Nobody else is given 300 MB unasked. */
const mayInstall = () => process.env.CI === 'true' && process.getuid?.() === 0 && existsSync('/etc/debian_version');

function installFromDistribution() {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const isThere = (name) => spawnSync('dpkg', ['-s', name], { stdio: 'ignore', env: environment }).status === 0;
  if (PACKAGES.every(isThere)) return;
  spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore', env: environment });
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...PACKAGES], { stdio: 'ignore', env: environment });
}

/** @returns null where it is not there; a build machine without it is a fault */
function findLibreOffice() {
  if (mayInstall()) installFromDistribution();
  const found = installed();
  if (found === undefined && process.env.CI === 'true') throw new Error(WHAT_TO_INSTALL);
  return found ?? null;
}

const LIBRARY =
  '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd"><library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="SecondOpinion"/></library:library>';
const LIBRARIES =
  '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd"><library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>';

/** A profile that says it is set up already is not filled with LibreOffice's own library, which would replace ours. */
const SET_UP =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item></oor:items>';

/** A profile of its own: nothing of the person's LibreOffice is touched, and one that is open does not disturb. */
function makeProfile(folder) {
  const basic = path.join(folder, 'profile/user/basic');
  mkdirSync(path.join(basic, 'Standard'), { recursive: true });
  const source = readFileSync(path.join(__dirname, 'macro.bas'), 'utf8')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/"/g, '&quot;');
  const head =
    '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">';
  const module = `${head}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="SecondOpinion" script:language="StarBasic">${source}</script:module>`;
  writeFileSync(path.join(basic, 'Standard/SecondOpinion.xba'), module);
  writeFileSync(path.join(basic, 'Standard/script.xlb'), LIBRARY);
  writeFileSync(path.join(basic, 'script.xlc'), LIBRARIES);
  writeFileSync(path.join(folder, 'profile/user/registrymodifications.xcu'), SET_UP);
  return pathToFileURL(path.join(folder, 'profile')).href;
}

const LONGEST_RUN = 120_000;

function runOrders(orders) {
  const office = findLibreOffice();
  if (office === null) throw new Error(WHAT_TO_INSTALL);
  const folder = mkdtempSync(path.join(tmpdir(), 'soatbieu-office-'));
  try {
    const [list, answers] = [path.join(folder, 'orders.txt'), path.join(folder, 'answers.txt')];
    writeFileSync(list, orders.map((order) => order.map((part) => String(part).replace(/[\t\r\n]/g, ' ')).join('\t')).join('\n'));
    const macro = `macro:///Standard.SecondOpinion.Run("${pathToFileURL(list).href}","${pathToFileURL(answers).href}")`;
    const flags = [`-env:UserInstallation=${makeProfile(folder)}`, '--headless', '--invisible', '--norestore', '--nologo', macro];
    const { stderr } = spawnSync(office, flags, { timeout: LONGEST_RUN, encoding: 'utf8' });
    const told = existsSync(answers)
      ? readFileSync(answers, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
      : [];
    const last = told.at(-1) ?? '';
    if (last !== 'done') throw new Error(`LibreOffice did not finish: ${last === '' ? stderr : last}`);
    return told.slice(0, -1).map((line) => line.split('\t'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const unfolded = (text) => text.replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign));

function valueOf(kind, text) {
  if (kind === 'number') return Number(text);
  return kind === 'error' ? { error: text } : unfolded(text);
}

const urlOf = (file) => pathToFileURL(path.resolve(file)).href;

/** What a job asks for, as orders of the macro. */
function ordersOf({ file, steps = [], pdf, saveAs }) {
  return [
    ['open', urlOf(file)],
    ...steps.map(({ kind, sheet, row, ...rest }) => [kind, sheet, row, ...Object.values(rest)]),
    ['calculate'],
    ['tell'],
    ['pages'],
    ...(pdf === undefined ? [] : [['print', urlOf(pdf)]]),
    ...(saveAs === undefined ? [] : [['save', urlOf(saveAs)]]),
    ['close'],
  ];
}

function secondOpinion(jobs) {
  const opinions = jobs.map(({ file }) => ({ file, sheets: [] }));
  let at = -1;
  for (const [kind, ...parts] of runOrders(jobs.flatMap(ordersOf))) {
    const { sheets } = opinions[at] ?? { sheets: [] };
    if (kind === 'open') at += 1;
    else if (kind === 'sheet') sheets.push({ name: parts[0], formulas: [] });
    else if (kind === 'cell') {
      const [row, column, type, text] = parts;
      sheets.at(-1).formulas.push({ row: Number(row), column: Number(column), value: valueOf(type, text) });
    } else if (kind === 'page') {
      const [name, across, down, width, height, fitWidth, fitHeight] = parts;
      const sheet = sheets.find((each) => each.name === name);
      const page = [across, down, width, height, fitWidth, fitHeight].map(Number);
      sheet.page = { across: page[0], down: page[1], width: page[2] / 100, height: page[3] / 100, fitWidth: page[4], fitHeight: page[5] };
    }
  }
  return opinions;
}

/** Documents of any kind written anew by LibreOffice, all in one go: "pdf" to look at, "txt:Text (encoded):UTF8" to read. */
function converted(files, format, into) {
  const office = findLibreOffice();
  if (office === null) throw new Error(WHAT_TO_INSTALL);
  const folder = mkdtempSync(path.join(tmpdir(), 'soatbieu-office-'));
  try {
    const flags = [`-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`, '--headless', '--norestore', '--nologo'];
    const { stderr } = spawnSync(office, [...flags, '--convert-to', format, '--outdir', into, ...files.map((file) => path.resolve(file))], {
      timeout: LONGEST_RUN,
      encoding: 'utf8',
    });
    const made = files.map((file) => path.join(into, `${path.parse(file).name}.${format.split(':')[0]}`));
    const missing = made.filter((file) => !existsSync(file));
    if (missing.length > 0) throw new Error(`LibreOffice did not write ${missing.join(', ')}: ${stderr}`);
    return made;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

module.exports = { findLibreOffice, secondOpinion, converted };
