/** The pages that go with the product: links lead to pages that are there, by code where a rule is meant. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { asPage, helpCopies } from '../../tools/help-pages';

const root = path.resolve(__dirname, '../..');

test.each([
  ['messages.md', 'messages.html'],
  ['rules/SB101-row-total.md', 'rules/SB101.html'],
  ['../known-limits.md#bang-tinh', '../known-limits.html#bang-tinh'],
  ['https://example.vn/a.md', 'https://example.vn/a.md'],
])('%s leads to %s', (written, page) => {
  expect(asPage(written)).toBe(page);
});

test('every code has its page, and no two share one', () => {
  const names = readdirSync(path.join(root, 'docs/rules')).filter((name) => name.startsWith('SB'));
  expect(new Set(names.map((name) => name.slice(0, 5))).size).toBe(names.length);
  expect(helpCopies(root).length).toBeGreaterThan(3);
});
