/** The committed samples are the generated ones. Runs the generator as people do, into a copy of its folder. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

test('the samples in examples/ are what npm run examples writes, byte for byte, in any time zone', () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'soatbieu-examples-'));
  try {
    mkdirSync(path.join(copy, 'tools'));
    cpSync(path.join(ROOT, 'tools/examples.mjs'), path.join(copy, 'tools/examples.mjs'));
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
    const { status, stderr } = spawnSync(process.execPath, ['tools/examples.mjs'], {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, TZ: 'America/Lima' },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const written = readdirSync(path.join(copy, 'examples'));
    expect(written).toHaveLength(2);
    for (const name of written) {
      expect(readFileSync(path.join(copy, 'examples', name)).equals(readFileSync(path.join(ROOT, 'examples', name)))).toBe(true);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}, 60_000);
