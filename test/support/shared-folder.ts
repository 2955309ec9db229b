/** The folder of real workbooks beside the project. Absent on most machines; a run of continuous integration must have it. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const SHARED = path.resolve(__dirname, '../../../shared');

/** Workbooks of `../shared/<folder>`; none, with one line that says so, when it is not there. */
export function sharedWorkbooks(folder: string): string[] {
  const place = path.join(SHARED, folder);
  if (!existsSync(place)) {
    if (process.env['CI'] === 'true') throw new Error(`../shared/${folder} is missing`);
    process.stdout.write(`../shared/${folder} is not there: tests on real workbooks are left out.\n`);
    return [];
  }
  return readdirSync(place)
    .filter((name) => /\.xls[xm]?$/i.test(name))
    .sort()
    .map((name) => path.join(place, name));
}
