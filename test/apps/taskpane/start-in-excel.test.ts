/** Where the pane starts, and what it says where it cannot: in each Excel, outside Excel, behind a closed border. */
import { JSDOM } from 'jsdom';
import { languageOf, startInExcel } from '../../../src/apps/taskpane/start-in-excel';
import { EXCEL_WORDS } from '../../../src/core/messages/pane/excel';
import type { Language } from '../../../src/core/messages/language';
import type { WorkbookPort } from '../../../src/core/workbook/port';
import type { ExcelVersion } from '../../excel-host/transport/requirement-profiles';
import { startExcel, type RunningExcel } from '../../support/excel-in-jsdom';
import { eventually } from '../../support/port-contract/harness';

interface Started {
  readonly page: Document;
  readonly mounted: readonly { port: WorkbookPort; language: Language }[];
  readonly shown: () => string;
  readonly trouble: HTMLElement;
}

async function start(): Promise<Started> {
  const { document: page } = new JSDOM(
    '<!doctype html><html lang="vi"><body><p id="trouble" hidden></p><main id="pane"></main></body></html>',
  ).window;
  const [container, trouble] = [page.getElementById('pane'), page.getElementById('trouble')];
  if (container === null || trouble === null) throw new Error('the page lacks its places');
  const mounted: { port: WorkbookPort; language: Language }[] = [];
  await startInExcel(container, trouble, (_container, port, { language }) => {
    mounted.push({ port, language });
  });
  return { page, mounted, shown: () => container.textContent, trouble };
}

describe.each<[ExcelVersion, boolean]>([
  ['m365', true],
  ['ltsc2024', true],
  ['ltsc2021', true],
  ['vl2019', false],
  ['vl2016', false],
])('in Excel %s', (version, isSupported) => {
  let excel: RunningExcel;

  beforeAll(async () => {
    excel = await startExcel({ version });
  }, 60_000);

  afterAll(() => {
    expect([...excel.host.unknownMembers]).toEqual([]);
    excel.close();
  });

  it(isSupported ? 'hands the open workbook to the pane' : 'asks for a newer Excel and leads to the browser edition', async () => {
    const { mounted, shown, page } = await start();
    if (isSupported) {
      expect(mounted.map(({ language }) => language)).toEqual(['vi']);
      const snapshot = await mounted[0]?.port.readWorkbook();
      expect(snapshot?.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    } else {
      expect(mounted).toEqual([]);
      expect(shown()).toContain(EXCEL_WORDS.vi.tooOld);
      expect(page.querySelector('a')?.getAttribute('href')).toBe('index.html');
    }
  });
});

describe('an English Excel', () => {
  let excel: RunningExcel;

  beforeAll(async () => {
    excel = await startExcel({ version: 'ltsc2021', locale: 'en-US' });
  }, 60_000);

  afterAll(() => {
    excel.close();
  });

  it('gets an English pane on a page that says so', async () => {
    const { mounted, page } = await start();
    expect(mounted.map(({ language }) => language)).toEqual(['en']);
    expect(page.documentElement.lang).toBe('en');
  });

  it('is told when it cannot follow changes', async () => {
    const { mounted, trouble } = await start();
    excel.host.refuseEvents();
    mounted[0]?.port.onChange(() => undefined);
    await eventually(() => !trouble.hidden, 'the trouble is shown');
    expect(trouble.textContent).toBe(EXCEL_WORDS.en.cannotFollow);
  });
});

describe('outside Excel', () => {
  it('says that the network may have stopped the library', async () => {
    expect(typeof Office).toBe('undefined');
    const { mounted, shown } = await start();
    expect([mounted, shown().includes(EXCEL_WORDS.vi.libraryMissing)]).toEqual([[], true]);
  });

  it('says when Excel does not answer, and opens the pane should it answer after all', async () => {
    jest.useFakeTimers();
    let answer: (info: object) => void = () => undefined;
    const library = {
      onReady: () => new Promise((resolve) => (answer = resolve)),
      HostType: { Excel: 'Excel' },
      context: {
        displayLanguage: 'vi-VN',
        contentLanguage: 'vi-VN',
        requirements: { isSetSupported: () => true },
        document: { url: '' },
      },
    };
    Object.defineProperty(globalThis, 'Office', { value: library, configurable: true });
    const { document: page } = new JSDOM('<p id="trouble"></p><main id="pane"></main>').window;
    const [container, trouble] = [page.getElementById('pane'), page.getElementById('trouble')];
    if (container === null || trouble === null) throw new Error('the page lacks its places');
    let mounted = 0;
    const starting = startInExcel(container, trouble, (place) => {
      place.replaceChildren();
      mounted += 1;
    });
    await jest.advanceTimersByTimeAsync(9_999);
    expect(container.textContent).toBe('');
    await jest.advanceTimersByTimeAsync(1);
    expect(container.textContent).toContain(EXCEL_WORDS.vi.noAnswer);
    answer({ host: 'Excel' });
    await starting;
    jest.useRealTimers();
    Reflect.deleteProperty(globalThis, 'Office');
    expect([mounted, container.textContent]).toEqual([1, '']);
  });

  it('says where the page belongs', async () => {
    // What the library itself answers on a page with no host behind it.
    const library = { onReady: () => Promise.resolve({ host: null, platform: null }), HostType: { Excel: 'Excel' }, context: {} };
    Object.defineProperty(globalThis, 'Office', { value: library, configurable: true });
    const { mounted, shown } = await start();
    Reflect.deleteProperty(globalThis, 'Office');
    expect([mounted, shown().includes(EXCEL_WORDS.vi.notInExcel)]).toEqual([[], true]);
  });
});

it.each<[string, string, Language]>([
  ['vi-VN', 'vi-VN', 'vi'],
  ['en-US', 'vi-VN', 'vi'],
  ['vi-VN', 'en-US', 'vi'],
  ['en-US', 'en-GB', 'en'],
  ['fr-FR', 'fr-FR', 'vi'],
])('with the display in %s and contents in %s the pane speaks %s', (display, content, language) => {
  expect(languageOf(display, content)).toBe(language);
});
