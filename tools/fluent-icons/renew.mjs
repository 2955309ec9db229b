/**
 * `node tools/fluent-icons/renew.mjs FOLDER`: takes from the published package of icons, unpacked in FOLDER, what Fluent's components and
 * this project draw, and what that needs to be drawn; nothing is changed in it. How to get FOLDER stands in README.md.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { importsOfFluent, importsOfOurs } from './imports.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '../..');
const [from] = process.argv.slice(2);
if (from === undefined || !existsSync(path.join(from, 'lib/atoms/svg'))) {
  console.error('node tools/fluent-icons/renew.mjs FOLDER, with the published package unpacked in FOLDER');
  process.exit(2);
}

const read = (file) => readFileSync(path.join(from, file), 'utf8');
const write = (file, text) => {
  mkdirSync(path.dirname(path.join(here, file)), { recursive: true });
  writeFileSync(path.join(here, file), text);
};

rmSync(path.join(here, 'lib'), { recursive: true, force: true });

/** Everything a module of the package needs besides itself, itself included. */
const taken = new Set();
function take(file) {
  if (taken.has(file)) return;
  taken.add(file);
  const text = read(file);
  write(file, text);
  if (existsSync(path.join(from, file.replace(/\.js$/, '.d.ts')))) takeTypes(file.replace(/\.js$/, '.d.ts'));
  for (const [, next] of text.matchAll(/from '(\.[^']+)'/g)) take(path.posix.join(path.posix.dirname(file), next));
}
function takeTypes(file) {
  if (taken.has(file)) return;
  taken.add(file);
  const text = read(file);
  write(file, text);
  for (const [, next] of text.matchAll(/from '(\.[^']+)'/g))
    takeTypes(path.posix.join(path.posix.dirname(file), next.replace(/\.js$/, '.d.ts')));
}

const MACHINERY = ['bundleIcon', 'constants', 'createFluentIcon', 'useIconState', 'wrapIcon'];
for (const name of MACHINERY) take(`lib/utils/${name}.js`);
take('lib/providers.js');

/** "ArrowLeft16Regular" lies in "arrow-left", with all its sizes and looks. */
const shapeOf = (icon) =>
  icon
    .replace(/\d*(?:Regular|Filled|Light|Color)$/, '')
    .replace(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-')
    .toLowerCase();

const wanted = new Map();
const want = (shape, icon) => wanted.set(shape, (wanted.get(shape) ?? new Set()).add(icon));
for (const icon of importsOfFluent(root).filter((name) => /(?:Regular|Filled|Light|Color)$/.test(name))) want(shapeOf(icon), icon);
for (const { shape, icon } of importsOfOurs(root)) want(shape, icon);

for (const [shape, icons] of wanted) {
  for (const ending of ['js', 'd.ts']) {
    const lines = read(`lib/atoms/svg/${shape}.${ending}`).split('\n');
    const isWanted = (line) => icons.has(/^export (?:declare )?const (\w+)/.exec(line)?.[1]);
    // What is said of an icon that is not taken goes with it.
    const isLeft = (line, at) =>
      line.startsWith('/** ') ? lines[at + 1]?.startsWith('export ') && isWanted(lines[at + 1]) : isWanted(line);
    const kept = lines.filter((line, at) => (line.startsWith('export ') || line.startsWith('/** ') ? isLeft(line, at) : true));
    write(`lib/atoms/svg/${shape}.${ending}`, kept.join('\n'));
  }
}

const index = [
  ...MACHINERY.map((name) => `./utils/${name}.js`),
  './providers.js',
  ...[...wanted.keys()].sort().map((shape) => `./atoms/svg/${shape}.js`),
];
for (const ending of ['js', 'd.ts']) write(`lib/index.${ending}`, index.map((file) => `export * from '${file}';\n`).join(''));

const published = JSON.parse(read('package.json'));
const own = JSON.parse(readFileSync(path.join(here, 'package.json'), 'utf8'));
const { version, dependencies, peerDependencies } = published;
writeFileSync(path.join(here, 'package.json'), `${JSON.stringify({ ...own, version, dependencies, peerDependencies }, null, 2)}\n`);
console.log(`${String([...wanted.values()].reduce((sum, icons) => sum + icons.size, 0))} icons of version ${version}`);
