/** What axe finds wrong on a page, for people with a screen reader or a keyboard; as "rule: element". */
import { source } from 'axe-core';
import type { Page } from 'playwright-core';

interface Looked {
  readonly faults: readonly string[];
  /** How many rules found something that holds. */
  readonly held: number;
}

/** A page that never comes to rest is a fault of the test, or of the page. */
const MOST_LOOKS = 20;

/**
 * Run as a text, so that the page's policy against foreign scripts can stay as it is; read once a page. Only what is told comes back:
 * axe lists every element it has looked at, which took longer to carry over than to find. A page in motion is not what it will be: colours on
 * their way are waited for, and a page that changed while axe looked is looked at again.
 */
async function run(page: Page, options: string): Promise<Looked> {
  if (await page.evaluate<boolean>('window.axe === undefined')) await page.evaluate(`{ ${source}; } null`);
  const looked = await page.evaluate<Looked | null>(`(async () => {
    const isMoving = (animation) => animation.playState === 'running' && animation.effect?.getComputedTiming().endTime !== Infinity;
    for (let looks = 0; looks < ${String(MOST_LOOKS)}; looks += 1) {
      await Promise.allSettled(document.getAnimations().filter(isMoving).map(({ finished }) => finished));
      let hasChanged = false;
      const watch = new MutationObserver(() => { hasChanged = true; });
      watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      const { violations, passes } = await axe.run(document, { resultTypes: ['violations'], ${options} });
      hasChanged ||= watch.takeRecords().length > 0 || document.getAnimations().some(isMoving);
      watch.disconnect();
      if (hasChanged) continue;
      const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200)));
      return { faults, held: passes.length };
    }
    return null;
  })()`);
  if (looked === null) throw new Error('the page never came to rest');
  return looked;
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
