/** The generated pages are those that `npm run docs` would write now, and none is left of a rule that is gone. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { actLists } from '../tools/acts.mjs';
import { ruleExamples } from '../tools/docs/rule-examples';
import { ruleLists } from '../tools/rules.mjs';
import { pagesOf } from '../tools/docs/pages';
import { expectAnswer } from './support/rule-cases';

const root = path.resolve(__dirname, '..');
const pages = pagesOf(root);

test.each([...pages.keys()])('%s is what `npm run docs` writes', (page) => {
  const file = path.join(root, page);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '(missing)').toBe(pages.get(page));
});

test.each([...ruleLists(root)])('%s is what `npm run docs` writes from the folders of rules', (file, text) => {
  expect(readFileSync(path.join(root, file), 'utf8')).toBe(text);
});

test.each(actLists(root))('$file names every act of its pack', ({ file, text }) => {
  expect(readFileSync(path.join(root, file), 'utf8')).toBe(text);
});

test('docs/rules holds the pages of the rules and nothing else', () => {
  const there = readdirSync(path.join(root, 'docs/rules')).map((file) => `docs/rules/${file}`);
  expect(there.sort()).toEqual([...pages.keys()].filter((page) => page.startsWith('docs/rules/')).sort());
});

test.each(ruleExamples(root).map(({ file, text }) => [file, text]))(
  '%s: the check finds what the example says, and nothing else',
  (_file, text) => {
    expectAnswer(text);
  },
);

/** Pages written by hand: links to files of the project lead somewhere. */
test.each(
  ['docs/huong-dan.md', 'docs/known-limits.md', 'docs/architecture.md', 'CONTRIBUTING.md'].filter((page) =>
    existsSync(path.join(root, page)),
  ),
)('%s: every link and picture is there', (page) => {
  const text = readFileSync(path.join(root, page), 'utf8');
  const targets = [...text.matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
  expect(targets.filter((target) => !existsSync(path.join(root, path.dirname(page), target)))).toEqual([]);
});

function pathsBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    return entry.isDirectory() ? [name, ...pathsBelow(name)] : [name];
  });
}

const places = ['src', 'test', 'tools', 'docs'];
const paths = [...places, ...places.flatMap(pathsBelow)];
const readmes = paths.filter((file) => file.endsWith('/README.md'));

/** What is written as code and can only be a file or folder of the project: `proof/ledger`, `core/law/acts/*.json`, `hosts/files/`. */
const namedPaths = (text: string): string[] =>
  [...text.replace(/```[^]*?```/g, '').matchAll(/`([\w.*/-]+)`/g)]
    .map(([, name = '']) => name)
    .filter((name) => /\.(?:tsx?|mjs|js)$/.test(name) || /^[a-z][\w-]*\/[\w.*/-]*$/.test(name))
    .filter((name) => !/^(?:dist|build|node_modules)\b/.test(name));

function isThere(name: string, among: readonly string[]): boolean {
  const pattern = name.replace(/\/$/, '').replace(/[.]/g, '\\.').replace(/\*+/g, '[^/]*');
  const wanted = new RegExp(`(?:^|/)${pattern}(?:\\.tsx?|\\.mjs)?$`);
  return among.some((file) => wanted.test(file));
}

test.each(['docs/architecture.md', 'CONTRIBUTING.md', ...readmes])('%s: every file and folder it names is there', (page) => {
  const own = path.posix.dirname(page);
  const around = page.endsWith('/README.md') ? paths.filter((file) => file.startsWith(`${own}/`)) : paths;
  const gone = namedPaths(readFileSync(path.join(root, page), 'utf8')).filter(
    (name) => !isThere(name, name.includes('/') ? paths : around),
  );
  expect(gone).toEqual([]);
});

test.each(readmes.filter((page) => page.startsWith('src/') && page !== 'src/core/rules/README.md'))(
  '%s names the rooms of its folder',
  (page) => {
    const text = readFileSync(path.join(root, page), 'utf8');
    const rooms = readdirSync(path.join(root, path.dirname(page)), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    );
    expect(rooms.filter((room) => !new RegExp(`\\b${room}\\b`).test(text))).toEqual([]);
  },
);

/** "`core/proof/rounding.ts` `judge`": what stands behind the name of a file is a function or a name that the file gives away. */
test('docs/architecture.md: every function stands in the file that it names', () => {
  const text = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8');
  const named = [...text.matchAll(/`([\w/-]+\.tsx?)` `(\w+)`/g)].map(([, file = '', name = '']) => ({ file, name }));
  expect(named.length).toBeGreaterThan(15);
  const gone = named.filter(({ file, name }) => {
    const exported = new RegExp(`^export (?:async )?(?:function|class|const) ${name}\\b`, 'm');
    return !paths.some((one) => one.endsWith(`/${file}`) && exported.test(readFileSync(path.join(root, one), 'utf8')));
  });
  expect(gone).toEqual([]);
});
