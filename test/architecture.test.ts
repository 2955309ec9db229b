/** The house stands: imports point down only, core knows no host and no clock, every folder says what lives in it. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '..');
const source = path.join(root, 'src');

interface Room {
  readonly files: readonly string[];
  readonly deny: readonly string[];
  readonly why: string;
}

/** The list that lint reads, taken from the same file. */
function directions(): Room[] {
  const told = "import { floors } from './tools/floors.mjs'; console.log(JSON.stringify(floors));";
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', told], { cwd: root, encoding: 'utf8' })) as Room[];
}

function filesBelow(folder: string, wanted: RegExp): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(full, wanted) : wanted.test(entry.name) ? [full] : [];
  });
}

const relative = (file: string): string => path.relative(root, file).split(path.sep).join('/');
/** Every import the compiler sees: of types, on demand, and what is handed on. */
const importsOf = (file: string): string[] =>
  ts.preProcessFile(fs.readFileSync(file, 'utf8'), true, true).importedFiles.map(({ fileName }) => fileName);
/** A glob of the list as lint understands it: `**` any folders, `*` within one name, `{a,b}` either. */
function covers(glob: string, file: string): boolean {
  const pattern = glob
    .replace(/\./g, '\\.')
    .replace(/\{([^}]*)\}/g, (_, names: string) => `(?:${names.replaceAll(',', '|')})`)
    .replace(/\*\*\/|\*/g, (found) => (found === '*' ? '[^/]*' : '(?:.*/)?'));
  return new RegExp(`^${pattern}$`).test(file);
}

const files = filesBelow(source, /\.tsx?$/);
/** With what measures the product, which has a direction of its own. */
const directed = [...files, ...filesBelow(path.join(root, 'bench'), /\.ts$/)];

test('imports point down only', () => {
  const wrong: string[] = [];
  const list = directions();
  for (const file of directed) {
    const room = list.findLast(({ files: globs }) => globs.some((glob) => covers(glob, relative(file))));
    for (const from of importsOf(file))
      if (room?.deny.some((pattern) => new RegExp(pattern).test(from)) === true)
        wrong.push(`${relative(file)} imports ${from}: ${room.why}`);
  }
  expect(files.length).toBeGreaterThan(40);
  expect(wrong).toEqual([]);
});

test('the list of directions names folders that exist', () => {
  for (const { files: globs } of directions())
    for (const glob of globs) expect(directed.some((file) => covers(glob, relative(file)))).toBe(true);
});

test('there are no circles, of types neither, nor in tests, measurements and tools', () => {
  const places = ['bench', 'test', 'tools'].map((place) => path.join(root, place));
  const all = [...files, ...places.flatMap((place) => filesBelow(place, /\.(?:tsx?|[cm]?js|d\.mts)$/))];
  const known = new Set(all);
  const fileOf = (from: string): string | undefined =>
    ['', '.ts', '.tsx', '.js', '.d.ts'].map((ending) => from + ending).find((file) => known.has(file));
  const edges = new Map(
    all.map((file) => [
      file,
      importsOf(file).flatMap((from) => (from.startsWith('.') ? (fileOf(path.resolve(path.dirname(file), from)) ?? []) : [])),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].map(relative).join(' → '));
    if (done.has(file) || trail.includes(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of all) visit(file, []);
  expect([...edges.values()].flat().length).toBeGreaterThan(all.length);
  expect(circles).toEqual([]);
});

test('core has no clock, no console, no timers and no random numbers', () => {
  const forbidden = /\bnew Date\(\)|\bDate\.now\b|\bconsole\.|\bsetTimeout\b|\bMath\.random\b|\bawait\b|\bprocess\./;
  const wrong = files.filter((file) => relative(file).startsWith('src/core/') && forbidden.test(fs.readFileSync(file, 'utf8')));
  expect(wrong.map(relative)).toEqual([]);
});

test('the library of formulas has one importer', () => {
  const importers = files.filter((file) => importsOf(file).some((from) => from.startsWith('@borgar/fx'))).map(relative);
  expect(importers).toEqual(['src/core/workbook/formula/tokens.ts']);
});

test('decimal.js has one importer, and nothing outside the Excel host and its entry names Office', () => {
  const importers = files.filter((file) => importsOf(file).includes('decimal.js')).map(relative);
  expect(importers).toEqual(['src/core/money/amount.ts']);
  const naming = files.filter((file) =>
    /\b(?:Office|Excel)\.(?!\w*\.?(?:xlsx|md))[a-zA-Z]/.test(
      fs.readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g, ''),
    ),
  );
  expect(
    naming
      .map(relative)
      .filter((file) => !/^src\/(?:hosts\/excel|apps\/taskpane\/(?:start-in-)?excel|apps\/commands|apps\/functions)/.test(file)),
  ).toEqual([]);
});

test('every folder has a page that says what lives there and what may not', () => {
  const folders = [...new Set(files.map((file) => path.dirname(file)))].filter((folder) => relative(folder).split('/').length <= 3);
  const silent = folders.filter((folder) => !fs.existsSync(path.join(folder, 'README.md')));
  expect(silent.map(relative)).toEqual([]);
});
