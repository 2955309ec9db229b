/** `npm run types` covers every floor, each with no more of the world than it may know. */
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '..');

interface Config {
  readonly compilerOptions?: { readonly lib?: readonly string[]; readonly types?: readonly string[] };
  readonly references?: readonly { readonly path: string }[];
}

const configAt = (file: string): Config => ts.readConfigFile(path.join(root, file), (name) => ts.sys.readFile(name)).config as Config;
const knows = (floor: string): readonly string[] => {
  const { lib = [], types = [] } = configAt(`${floor}/tsconfig.json`).compilerOptions ?? {};
  return [...lib.filter((name) => !name.startsWith('ES')), ...types];
};

const roomsOf = (folder: string): string[] =>
  fs
    .readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`);

test('no floor is left out', () => {
  const built = configAt('tsconfig.build.json').references?.map((reference) => reference.path);
  expect(built).toEqual(expect.arrayContaining(['src/core', ...roomsOf('src/hosts'), ...roomsOf('src/apps'), 'bench', 'test']));
});

test.each([
  ['src/core', []],
  ['src/hosts/files', ['WebWorker']],
  ['src/hosts/grid', ['DOM', 'DOM.Iterable']],
  ['src/apps/cli', ['node']],
  ['src/apps/browser', ['DOM', 'DOM.Iterable']],
  ['bench', ['node']],
])('%s knows, besides the language, only %j', (floor, world) => {
  expect(knows(floor)).toEqual(world);
});
