/** The generated pages are those that `npm run docs` would write now, and none is left of a rule that is gone. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ACT_LIST, actList } from '../tools/acts.mjs';
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

test('the list of acts names every file of acts/', () => {
  expect(readFileSync(path.join(root, ACT_LIST), 'utf8')).toBe(actList(root));
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
