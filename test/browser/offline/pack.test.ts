/** The archive for closed networks, unpacked where nothing else is and tried in a network namespace without a route. Needs what `npm run build` made. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { putTwelve } from '../../support/twelve-submissions';

const ROOT = path.resolve(__dirname, '../../..');
const ADDRESS = 'https://may-chu.noi-bo/soatbieu';

let folder = '';
let inside: Readonly<Record<string, Uint8Array>> = {};
let unpacked = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soatbieu-pack-'));
  const archive = path.join(folder, 'goi.zip');
  const made = spawnSync(process.execPath, [path.join(ROOT, 'tools/pack.mjs'), '--address', ADDRESS, '--out', archive], {
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(made.stderr);
  inside = Object.fromEntries(
    Object.entries(unzipSync(readFileSync(archive))).map(([name, bytes]) => [name.slice(name.indexOf('/') + 1), bytes]),
  );
  unpacked = path.join(folder, 'máy khác');
  for (const [name, bytes] of Object.entries(inside)) {
    mkdirSync(path.dirname(path.join(unpacked, name)), { recursive: true });
    writeFileSync(path.join(unpacked, name), bytes);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const text = (name: string): string => Buffer.from(inside[name] ?? []).toString('utf8');

/** A shell command where no network but the machine's own loop is. */
function withoutRoute(command: string): { readonly status: number | null; readonly out: string; readonly err: string } | null {
  const can = spawnSync('unshare', ['-rn', 'true']);
  if (can.status !== 0) {
    process.stdout.write('A network namespace is not allowed here: left out: the archive without a network.\n');
    return null;
  }
  const { status, stdout, stderr } = spawnSync('unshare', ['-rn', 'sh', '-c', `ip link set lo up; ${command}`], { encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

const quoted = (file: string): string => `'${file.replace(/'/g, `'\\''`)}'`;

test('everything is in it, and the sums say so', () => {
  for (const name of ['web/index.html', 'web/taskpane.html', 'web/office/office.js', 'web/THIRD-PARTY.txt', 'cli/soatbieu.js', 'deploy.md'])
    expect(Object.keys(inside)).toContain(name);
  const sums = text('SHA256SUMS').trimEnd().split('\n');
  expect(sums).toHaveLength(Object.keys(inside).length - 1);
  for (const line of sums) {
    const [sum, name = ''] = line.split('  ');
    expect(
      createHash('sha256')
        .update(inside[name] ?? new Uint8Array())
        .digest('hex'),
    ).toBe(sum);
  }
});

test('the pane loads office.js from beside it, and no page names another server', () => {
  expect(text('web/taskpane.html')).toContain('src="office/office.js"');
  for (const page of ['web/index.html', 'web/taskpane.html']) expect(text(page)).not.toMatch(/https?:\/\//);
});

test('the manifest for the catalogue names the address given, everywhere', () => {
  const manifest = text('catalogue/soatbieu.xml');
  expect(manifest).toContain(`<SourceLocation DefaultValue="${ADDRESS}/taskpane.html"/>`);
  expect(manifest).not.toContain('localhost');
  for (const [, file = ''] of manifest.matchAll(/"https:\/\/may-chu\.noi-bo\/soatbieu\/([^"]+)"/g))
    expect(Object.keys(inside)).toContain(`web/${file}`);
});

test('the command line alone, copied and renamed, checks and reviews without a route, in two threads', () => {
  const alone = path.join(folder, 'chỉ một tệp.cjs');
  writeFileSync(alone, inside['cli/soatbieu.js'] ?? '');
  putTwelve(path.join(folder, 'hồ sơ'));
  const review = withoutRoute(
    `${quoted(process.execPath)} ${quoted(alone)} review ${quoted(path.join(folder, 'hồ sơ'))} --out ${quoted(path.join(folder, 'ra'))} --jobs 2`,
  );
  if (review === null) return;
  expect({ status: review.status, err: review.err }).toEqual({ status: 3, err: '' });
  expect(existsSync(path.join(folder, 'ra', 'Xã Đức Giang.docx'))).toBe(true);
});

test('browser edition and pane open without a route and ask nobody', () => {
  const opened = withoutRoute(
    `cd ${quoted(ROOT)} && ${quoted(process.execPath)} test/browser/offline/open-pages.cjs ${quoted(path.join(unpacked, 'web'))}`,
  );
  if (opened === null) return;
  expect(opened.err).toBe('');
  const nothing = { shown: true, elsewhere: [], failed: [] };
  expect(JSON.parse(opened.out)).toEqual({ edition: nothing, pane: nothing });
});
