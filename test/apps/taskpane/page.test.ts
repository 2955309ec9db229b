/** The pane's page before any of our code runs: policy, old browsers, the places the start looks for. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { EXCEL_WORDS } from '../../../src/core/messages/pane/excel';

const root = path.resolve(__dirname, '../../..');
const source = readFileSync(path.join(root, 'src/apps/taskpane/taskpane.html'), 'utf8');
const oldBrowser = readFileSync(path.join(root, 'assets/old-browser.js'), 'utf8');

const EDGE = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36 Edg/130.0';
const TRIDENT = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko';

/** The page in a browser that calls itself so, after assets/old-browser.js has run. */
function pageIn(userAgent: string): Document {
  const { window } = new JSDOM(source, { runScripts: 'outside-only' });
  Object.defineProperty(window.navigator, 'userAgent', { value: userAgent });
  window.eval(oldBrowser);
  return window.document;
}

const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

it('asks for an upgrade in Internet Explorer, in the words of the pane', () => {
  const message = pageIn(TRIDENT).getElementById('old-browser');
  expect(message?.hidden).toBe(false);
  expect(words(message?.textContent)).toBe(`${EXCEL_WORDS.vi.tooOld} ${EXCEL_WORDS.vi.browserEdition}`);
});

it('says nothing of the kind elsewhere', () => {
  expect(pageIn(EDGE).getElementById('old-browser')?.hidden).toBe(true);
});

it('is Vietnamese, and has the places where the pane starts', () => {
  const page = pageIn(EDGE);
  expect(page.documentElement.lang).toBe('vi');
  expect([page.querySelector('main#pane'), page.querySelector('#trouble[hidden][role=status]')]).not.toContain(null);
});

it('runs no script that is written into the page, and reaches nobody but its own place and Microsoft’s library', () => {
  const page = pageIn(EDGE);
  expect([...page.scripts].map((script) => [script.getAttribute('src') !== null, script.textContent])).toEqual([
    [true, ''],
    [true, ''],
  ]);
  const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'<%= officeOrigin %>;");
  expect(policy).toContain("connect-src 'self'");
  expect(policy.match(/script-src[^;]*/)?.[0]).not.toContain('unsafe');
});

it('speaks to the old browser in its own language', () => {
  // Internet Explorer knows none of these, and one of them would silence the whole file.
  expect(oldBrowser).not.toMatch(/=>|\blet\b|\bconst\b|`|\?\./);
});
