/**
 * Patterns that are put together while the code is loaded, from words of the lexicon and the packs: lint reads only those written out.
 * None may take more steps than a text is long, give or take: a cell holds any text of 32,767 characters.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Linter } from 'eslint';
import * as regexp from 'eslint-plugin-regexp';

const core = path.join(__dirname, '../src/core');

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map(({ parentPath, name }) => path.join(parentPath, name));

/** Every pattern that `new RegExp` makes while the files are loaded. */
function patternsMadeBy(files: readonly string[]): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  const plain = globalThis.RegExp;
  let loading = '';
  globalThis.RegExp = new Proxy(plain, {
    construct(target, given: [string, string?]) {
      const pattern: RegExp = Reflect.construct<[string, string?], RegExp>(target, given);
      made.set(String(pattern), loading);
      return pattern;
    },
  });
  try {
    for (const file of files) {
      loading = path.relative(core, file);
      jest.requireActual(file);
    }
  } finally {
    globalThis.RegExp = plain;
  }
  return made;
}

/** What a run of steps may be made of; empty for a pattern that needs none. */
function told(pattern: string): readonly string[] {
  return new Linter()
    .verify(`${pattern};`, [
      {
        plugins: { regexp: regexp },
        languageOptions: { ecmaVersion: 2024 },
        rules: {
          'regexp/no-super-linear-backtracking': 'error',
          'regexp/no-dupe-disjunctions': ['error', { report: 'trivial', reportExponentialBacktracking: 'potential' }],
        },
      },
    ])
    .map(({ message }) => message);
}

test('the words of such a run are told', () => {
  expect(told('/^\\s*a?\\s*$/u')).toEqual([expect.stringContaining('polynomial')]);
  expect(told('/^(?:[IVX]+|[A-Z])(?: (?:[IVX]+|[A-Z]))*$/u')).toEqual([expect.stringContaining('exponential')]);
});

test('no pattern put together in core needs more', () => {
  const made = patternsMadeBy(filesOf(core));
  expect(made.size).toBeGreaterThan(40);
  expect([...made].flatMap(([pattern, file]) => told(pattern).map((message) => `${file}: ${pattern.slice(0, 120)}: ${message}`))).toEqual(
    [],
  );
});
