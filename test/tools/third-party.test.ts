/** What of others lies in a bundle is named with its terms, and what may not be given away does not come in. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { webpack, type Configuration, type Stats } from 'webpack';
import { licenceOf } from '../../tools/third-party/licences';
import { ThirdParty } from '../../tools/third-party/plugin';
import { thirdPartyText } from '../../tools/third-party/text';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'soatbieu-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function packageWith(
  manifest: { name: string; license?: unknown; author?: unknown },
  files: Readonly<Record<string, string>> = {},
): string {
  const own = path.join(folder, 'node_modules', manifest.name);
  mkdirSync(own, { recursive: true });
  const all = {
    'package.json': JSON.stringify({ version: '1.0.0', main: 'main.js', ...manifest }),
    'main.js': 'module.exports = 1;',
    ...files,
  };
  for (const [name, text] of Object.entries(all)) writeFileSync(path.join(own, name), text);
  return own;
}

const MIT_TEXT = 'Copyright (c) 2019 An\n\nPermission is hereby granted, free of charge, to any person …';

describe('a licence', () => {
  it('is what the package says, in the words of its file', () => {
    const own = packageWith({ name: '@an/grid', license: 'MIT' }, { 'LICENSE.md': `${MIT_TEXT}\r\n` });
    expect(licenceOf(own)).toEqual({ name: '@an/grid', version: '1.0.0', licence: 'MIT', text: MIT_TEXT });
  });

  it('is told by the file where the package is silent', () => {
    const own = packageWith({ name: 'silent' }, { LICENSE: '   Apache License\n   Version 2.0, January 2004\n…' });
    expect(licenceOf(own).licence).toBe('Apache-2.0');
  });

  it('gets its words and its author where there is no file', () => {
    const own = packageWith({ name: 'wordless', license: 'ISC', author: 'Bình <binh@example.org> (https://example.org)' });
    expect(licenceOf(own).text).toMatch(/^Copyright \(c\) Bình\n\nPermission to use, copy, modify, and\/or distribute/);
  });

  it('takes the notice with it', () => {
    const own = packageWith({ name: 'noted', license: 'Apache-2.0' }, { LICENSE: 'Apache License', NOTICE: 'Contains maps of Chi.' });
    expect(licenceOf(own).text).toBe('Apache License\n\nContains maps of Chi.');
  });

  it('is the free one of a choice', () => {
    expect(licenceOf(packageWith({ name: 'choice', license: '(GPL-3.0 OR MIT)' })).licence).toBe('MIT');
  });

  it.each([
    ['GPL', { license: 'GPL-3.0-or-later' }, {}],
    ['GPL beside MIT', { license: '(MIT AND LGPL-2.1)' }, {}],
    ['a GPL file under another name', { license: 'MIT' }, { LICENSE: '                    GNU GENERAL PUBLIC LICENSE\n Version 3' }],
    ['no licence at all', {}, {}],
    ['a licence nobody has looked at', { license: 'SEE LICENSE IN terms.txt' }, {}],
  ])('is refused: %s', (_case, manifest, files: Readonly<Record<string, string>>) => {
    const own = packageWith({ name: 'refused', ...manifest }, files);
    expect(() => licenceOf(own)).toThrow('refused 1.0.0');
  });
});

it('says each licence once, for all whose it is, and each package once', () => {
  const one = { version: '1.0.0', licence: 'MIT', text: MIT_TEXT };
  const text = thirdPartyText([
    { ...one, name: 'second' },
    { ...one, name: 'first' },
    { ...one, name: 'second' },
    { ...one, name: 'other', text: 'Other words.' },
  ]);
  expect(text).toContain('  first 1.0.0 (MIT)\n  other 1.0.0 (MIT)\n  second 1.0.0 (MIT)\n');
  expect(text).toContain('first 1.0.0, second 1.0.0\n\nCopyright (c) 2019 An');
  expect(text.split('Copyright (c) 2019 An')).toHaveLength(2);
});

describe('a build', () => {
  async function build(program: string): Promise<Stats> {
    writeFileSync(path.join(folder, 'program.js'), program);
    const config: Configuration = {
      mode: 'production',
      context: folder,
      entry: './program.js',
      output: { path: path.join(folder, 'out') },
      optimization: { minimize: false },
      plugins: [new ThirdParty()],
    };
    const stats = await promisify<Configuration, Stats | undefined>(webpack)(config);
    if (stats === undefined) throw new Error('webpack says nothing');
    return stats;
  }

  it('names what it put in, and nothing else', async () => {
    packageWith({ name: 'used', license: 'MIT' });
    packageWith({ name: 'unused', license: 'GPL-3.0' });
    const stats = await build("import one from 'used'; console.log(one);");
    expect(stats.hasErrors()).toBe(false);
    const written = readFileSync(path.join(folder, 'out/THIRD-PARTY.txt'), 'utf8');
    expect(written.match(/^ {2}\S+/gm)).toEqual(['  used', '  webpack']);
  });

  it('fails over a package that may not be given away', async () => {
    packageWith({ name: 'refused', license: 'GPL-3.0' });
    const stats = await build("import one from 'refused'; console.log(one);");
    expect(stats.compilation.errors.map(({ message }) => message)).toEqual(['refused 1.0.0 is under “GPL-3.0”: it may not be bundled.']);
  });
});
