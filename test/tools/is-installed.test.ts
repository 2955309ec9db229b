/** When npm start and npm test install anew: nothing there, another version asked for, something no longer asked for. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isInstalled } from '../../tools/is-installed.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'soatbieu-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const WANTED = {
  '': { version: '1.0.0' },
  'node_modules/react': { version: '18.3.1' },
  'node_modules/only-on-another-system': { version: '2.0.0', optional: true },
};
const THERE = { 'node_modules/react': { version: '18.3.1' } };

function installedWith(there: object | null): boolean {
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages: WANTED }));
  if (there !== null) {
    mkdirSync(path.join(folder, 'node_modules'));
    writeFileSync(path.join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: there }));
  }
  return isInstalled(folder);
}

it.each<[string, object | null, boolean]>([
  ['everything is there', THERE, true],
  ['the optional package of this system is there as well', { ...THERE, 'node_modules/only-on-another-system': { version: '2.0.0' } }, true],
  ['nothing was installed', null, false],
  ['a package is missing', {}, false],
  ['a package has another version', { 'node_modules/react': { version: '18.3.0' } }, false],
  ['a package is no longer asked for', { ...THERE, 'node_modules/left-over': { version: '1.0.0' } }, false],
])('%s', (_case, there, isThere) => {
  expect(installedWith(there)).toBe(isThere);
});
