/** Writes the list of acts from the files of src/core/law/acts, so that a new act is one new file. Part of `npm run docs`. */
import { readdirSync } from 'node:fs';
import path from 'node:path';

export const ACT_LIST = 'src/core/law/act-files.ts';

/** @param root of the project; @returns the text of `ACT_LIST` */
export function actList(root) {
  const files = readdirSync(path.join(root, 'src/core/law/acts'))
    .filter((file) => file.endsWith('.json'))
    .sort();
  const name = (file) => `act${file.replace(/\.json$/, '').replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;
  return [
    '/** Every file of acts/. `npm run docs` writes this list. */',
    ...files.map((file) => `import ${name(file)} from './acts/${file}';`),
    '',
    '/** File name and content, not yet read. */',
    'export const ACT_FILES: readonly (readonly [string, unknown])[] = [',
    ...files.map((file) => `  ['${file}', ${name(file)}],`),
    '];',
    '',
  ].join('\n');
}
