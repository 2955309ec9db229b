/** What axe finds wrong on a page, for people with a screen reader or a keyboard; as "rule: element". */
import { source } from 'axe-core';
import type { Page } from 'playwright-core';

interface Looked {
  readonly faults: readonly string[];
  /** How many rules found something that holds. */
  readonly held: number;
}

/**
 * Run as a text, so that the page's policy against foreign scripts can stay as it is; read once a page. Only what is told comes back:
 * axe lists every element it has looked at, which took longer to carry over than to find.
 */
async function run(page: Page, options: string): Promise<Looked> {
  if (await page.evaluate<boolean>('window.axe === undefined')) await page.evaluate(`{ ${source}; } null`);
  return page.evaluate<Looked>(`(async () => {
    const { violations, passes } = await axe.run(document, { resultTypes: ['violations'], ${options} });
    const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200)));
    return { faults, held: passes.length };
  })()`);
}

export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const { faults, held } = await run(page, '');
  // A page on which hardly anything could be tested is not a page without faults.
  if (held <= 5) throw new Error('axe found next to nothing to test');
  return faults;
}

/** What depends on the theme: contrast of texts, and links told from the text around them. */
export async function colourFaults(page: Page): Promise<readonly string[]> {
  const { faults, held } = await run(page, `runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }`);
  if (held === 0) throw new Error('axe found no text to look at');
  return faults;
}
