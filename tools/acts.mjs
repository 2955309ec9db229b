/** Writes the list of acts of each pack from the files of its folder `acts`, so that a new act is one new file. Part of `npm run docs`. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const PACKS = 'src/core/packs';

/** @returns the packs that have acts, by the name of their folder */
const packsIn = (root) => readdirSync(path.join(root, PACKS)).filter((pack) => existsSync(path.join(root, PACKS, pack, 'acts')));

/** @param root of the project; @returns file and text of every list */
export const actLists = (root) =>
  packsIn(root).map((pack) => ({ file: `${PACKS}/${pack}/act-files.ts`, text: actList(path.join(root, PACKS, pack, 'acts')) }));

/** The same data has the same text, however its file is laid out. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

function actList(folder) {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  const sum = createHash('sha256');
  for (const file of files) sum.update(canonical(JSON.parse(readFileSync(path.join(folder, file), 'utf8')))).update('\n');
  const name = (file) => `act${file.replace(/\.json$/, '').replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;
  return [
    '/** Every file of acts/, and the sum over what they say. `npm run docs` writes this list. */',
    ...files.map((file) => `import ${name(file)} from './acts/${file}';`),
    '',
    '/** SHA-256 of the acts, each as JSON with sorted keys and a line break behind it. */',
    `export const ACTS_SHA256 = '${sum.digest('hex')}';`,
    '',
    '/** File name and content, not yet read. */',
    'export const ACT_FILES: readonly (readonly [string, unknown])[] = [',
    ...files.map((file) => `  ['${file}', ${name(file)}],`),
    '];',
    '',
  ].join('\n');
}
