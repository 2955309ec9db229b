/** What axe finds wrong on a page, for people with a screen reader or a keyboard; as "rule: element". */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Run as a text, so that the page's policy against foreign scripts can stay as it is. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const results = await page.evaluate<AxeResults>(`(() => { ${source}; return axe.run(document, { resultTypes: ['violations'] }); })()`);
  // A page on which hardly anything could be tested is not a page without faults.
  if (results.passes.length <= 5) throw new Error('axe found next to nothing to test');
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
