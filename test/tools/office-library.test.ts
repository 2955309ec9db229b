/** Where the built pane takes office.js from: Microsoft's server, or with OFFICE_JS=local its own folder, files unchanged. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const LIBRARY = path.join(root, 'node_modules/@microsoft/office-js/dist');
const MICROSOFT = 'https://appsforoffice.microsoft.com';

/** Everything Excel asks for on Windows, Mac and the web, and the two languages of the product. */
const NEEDED = [
  'en-us/office_strings.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'o15apptofilemappingtable.js',
  'office.js',
  'vi-vn/office_strings.js',
];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'soatbieu-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** @returns the folder of the build */
function build(officeJs: string | undefined): string {
  const target = path.join(folder, officeJs ?? 'default');
  const config = path.join(__dirname, 'empty-programs.webpack.cjs');
  const { status, stdout, stderr } = spawnSync('npx', ['webpack', '--config', config, '--mode', 'production', '--output-path', target], {
    cwd: root,
    env: { ...process.env, OFFICE_JS: officeJs },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return target;
}

const pageOf = (target: string): string => readFileSync(path.join(target, 'taskpane.html'), 'utf8');
const scriptsOf = (target: string): string[] =>
  [...pageOf(target).matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, source = '']) => source);

it('is Microsoft’s server unless one asks for something else', () => {
  const target = build(undefined);
  expect(scriptsOf(target)).toContain(`${MICROSOFT}/lib/1/hosted/office.js`);
  expect(pageOf(target)).toContain(`script-src 'self' ${MICROSOFT};`);
  expect(existsSync(path.join(target, 'office'))).toBe(false);
}, 60_000);

it('is the pane’s own folder in a build for closed networks, byte for byte as Microsoft published it', () => {
  const target = build('local');
  const copied = readdirSync(path.join(target, 'office'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith('.js'))
    .sort();
  expect(copied).toEqual(NEEDED);
  const changed = copied.filter((file) => !readFileSync(path.join(target, 'office', file)).equals(readFileSync(path.join(LIBRARY, file))));
  expect(changed).toEqual([]);
  expect(scriptsOf(target)).toContain('office/office.js');
  expect(pageOf(target)).not.toContain(MICROSOFT);
  expect(pageOf(target)).toContain("script-src 'self';");
}, 60_000);
