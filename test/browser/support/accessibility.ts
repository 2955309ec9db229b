/** What axe finds wrong on a page, for people with a screen reader or a keyboard; as "rule: element". */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

const describe = ({ violations }: AxeResults): string[] =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));

/** Run as a text, so that the page's policy against foreign scripts can stay as it is; read once a page. */
const run = (page: Page, options: string): Promise<AxeResults> =>
  page.evaluate<AxeResults>(`(async () => { if (window.axe === undefined) { ${source}; } return axe.run(document, ${options}); })()`);

export async function accessibilityFaults(page: Page): Promise<string[]> {
  const results = await run(page, `{ resultTypes: ['violations'] }`);
  // A page on which hardly anything could be tested is not a page without faults.
  if (results.passes.length <= 5) throw new Error('axe found next to nothing to test');
  return describe(results);
}

/** What depends on the theme: contrast of texts, and links told from the text around them. */
export async function colourFaults(page: Page): Promise<string[]> {
  const results = await run(page, `{ runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }`);
  if (results.passes.length === 0) throw new Error('axe found no text to look at');
  return describe(results);
}
