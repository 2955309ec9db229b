/** Whether node_modules holds what package-lock.json asks for, whoever installed it. Looks at npm's own record, not at the files. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

/** @param root the folder of package.json */
export function isInstalled(root) {
  const record = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesOf(path.join(root, 'package-lock.json'));
  const there = packagesOf(record);
  // Optional packages are those of other systems; npm leaves them out.
  const asWanted = ([place, { version, optional }]) =>
    place === '' || (there[place] === undefined ? optional === true : there[place].version === version);
  return Object.entries(wanted).every(asWanted) && Object.keys(there).every((place) => place in wanted);
}
