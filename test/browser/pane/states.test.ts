/** Every state of the pane in light, dark and high contrast: nothing cut off, no fault of accessibility, no breach of the policy. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { accessibilityFaults, colourFaults } from '../support/accessibility';
import { openDemo, type DemoSite } from './launch';

const PICTURES = 'build/pictures/pane';

const STATES = [
  'first-run',
  'reading',
  'checking',
  'findings',
  'clear',
  'printed',
  'rounded',
  'undecided',
  'no-table',
  'unread',
  'blank',
  'above-caps',
  'many',
  'busy',
  'too-large',
  'no-such-sheet',
  'host-failed',
] as const;

const THEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** States that need a hand: what is done once the page stands. */
const STEPS: Readonly<Record<string, { readonly state: string; readonly step: (page: Page) => Promise<void> }>> = {
  'reasons open': {
    state: 'findings',
    step: async (page) => {
      await openAll(page, /^Vì sao\?$/);
    },
  },
  'help open': {
    state: 'findings',
    step: async (page) => {
      await page.getByRole('button', { name: 'Trợ giúp và cài đặt' }).click();
      await page.getByRole('region', { name: 'Trợ giúp và cài đặt' }).waitFor();
    },
  },
  'pictures open': {
    state: 'findings',
    step: async (page) => {
      await page.getByRole('button', { name: /^Nhìn nhanh/ }).click();
    },
  },
  'tools of cells open': {
    state: 'findings',
    step: async (page) => {
      await page.getByRole('tab', { name: 'Mẫu biểu' }).click();
      await page.getByRole('button', { name: /công cụ cho từng ô/ }).click();
    },
  },
  'tables open': { state: 'findings', step: (page) => page.getByRole('tab', { name: 'Cách đọc biểu' }).click() },
  'forms chosen': { state: 'clear', step: chooseForms },
  'forms inserted': {
    state: 'clear',
    step: async (page) => {
      await chooseForms(page);
      await page.getByRole('button', { name: 'Chèn 2 biểu vào bảng tính' }).click();
      await page.getByText('Đã thêm trang tính “TH nguồn-năm”, “PL2 Kinh phí”.').waitFor();
    },
  },
  'caps open': { state: 'caps', step: (page) => page.getByRole('tab', { name: 'Mức chi' }).click() },
  'caps chosen': {
    state: 'caps',
    step: async (page) => {
      await page.getByRole('tab', { name: 'Mức chi' }).click();
      await page.getByRole('button', { name: 'Trần kinh phí được giao' }).click();
      await page.getByRole('textbox', { name: 'Trần kinh phí khuyến công địa phương, năm 2020, triệu đồng' }).fill('500');
      await page.getByRole('textbox', { name: 'Trần kinh phí khuyến công quốc gia, năm 2020, triệu đồng' }).fill('năm trăm');
      await page.getByRole('button', { name: 'Áp dụng QĐ 20/2019/QĐ-UBND tỉnh Hòa Bình' }).click();
      await page.getByText('nay là có thể vượt 30 triệu đồng').waitFor();
    },
  },
  filtered: { state: 'findings', step: (page) => page.getByRole('button', { name: 'Cảnh báo 2' }).click() },
  'nothing found': {
    state: 'findings',
    step: (page) => page.getByRole('searchbox', { name: 'Tìm trong kết quả' }).fill('không có chữ này'),
  },
  'one mended': {
    state: 'findings',
    step: async (page) => {
      await page.getByRole('button', { name: 'Sửa thành 30.900' }).click();
      await page.getByRole('list', { name: 'Đã sửa trong lần này' }).waitFor();
    },
  },
  'not mended': {
    state: 'locked',
    step: async (page) => {
      await page.getByRole('button', { name: 'Sửa thành 30.900' }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  'a reason asked': {
    state: 'findings',
    step: (page) => page.getByRole('button', { name: 'Bỏ qua có lý do' }).first().click(),
  },
  'one let stand': {
    state: 'findings',
    step: async (page) => {
      await page.getByRole('button', { name: 'Bỏ qua có lý do' }).first().click();
      await page.getByRole('textbox', { name: 'Lý do' }).fill('Theo quyết định giao vốn của tỉnh');
      await page.getByRole('button', { name: 'Lưu', exact: true }).click();
      await page.getByRole('heading', { name: 'Đã bỏ qua (1)' }).waitFor();
    },
  },
  stale: { state: 'stale', step: (page) => changed(page, 'Đang soát lại…') },
  'failed after a result': { state: 'host-failed-later', step: (page) => changed(page, 'Kết quả dưới đây là của lần soát trước.') },
  'busy after a result': { state: 'busy-later', step: (page) => changed(page, 'Bảng tính đang bận, sẽ soát lại khi rảnh.') },
  'reading open': { state: 'unclear', step: (page) => toReading(page) },
  'reading with reasons': {
    state: 'unclear',
    step: async (page) => {
      await toReading(page);
      await openAll(page, /^Vì sao\?/);
    },
  },
  'changing a column': {
    state: 'unclear',
    step: async (page) => {
      await toReading(page);
      await page.getByRole('button', { name: /^Sửa Cột C/ }).click();
    },
  },
  'changing the extent': {
    state: 'unclear',
    step: async (page) => {
      await toReading(page);
      await page.getByRole('button', { name: 'Sửa Phạm vi biểu' }).click();
    },
  },
  'a line corrected': {
    state: 'unclear',
    step: async (page) => {
      await toReading(page);
      await page.getByRole('button', { name: /^Sửa Dòng 11/ }).click();
      await page.getByLabel('Dòng này là').selectOption('total');
      await page.getByRole('button', { name: 'Lưu', exact: true }).click();
      await page.getByRole('heading', { name: 'Đã điều chỉnh' }).waitFor();
    },
  },
  'jump failed': {
    state: 'jump-failed',
    step: async (page) => {
      await page.locator('[data-finding]').first().click();
      await page.getByRole('alert').waitFor();
    },
  },
};

/** Every button of this name is pressed once. */
async function openAll(page: Page, name: RegExp): Promise<void> {
  const closed = page.getByRole('button', { name, expanded: false });
  await closed.first().click();
  await closed.evaluateAll((buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
  });
  while ((await closed.count()) > 0) await closed.first().click();
}

async function chooseForms(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Mẫu biểu' }).click();
  await page.getByRole('checkbox', { name: 'Tổng hợp kinh phí theo nguồn và năm' }).check();
  await page.getByRole('checkbox', { name: 'Phụ lục 2: kinh phí theo nội dung, nguồn và năm' }).check();
}

const toReading = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: 'Cách đọc biểu' }).click();
  await page.getByRole('button', { name: /^Xem cách hiểu/ }).click();
  await page.getByRole('heading', { name: 'Cách đọc biểu' }).waitFor();
};

async function changed(page: Page, sign: string): Promise<void> {
  await page.evaluate(() => {
    window.demo.change();
  });
  await page.getByText(sign, { exact: true }).first().waitFor();
}

let site: DemoSite;
/** One page for all states: each is a document of its own with nothing kept from the one before, and what both load is compiled once. */
let page: Page;
let complaints: string[] = [];

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  site = await openDemo();
  page = await site.browser.newPage({ reducedMotion: 'reduce' });
  page.on('pageerror', (fault) => complaints.push(fault.message));
  page.on('console', (line) => {
    if (line.type() === 'error' && !line.location().url.endsWith('favicon.ico')) complaints.push(line.text());
  });
  await page.addInitScript(() => {
    if (location.protocol !== 'http:') return;
    localStorage.clear();
    sessionStorage.clear();
  });
}, 120_000);
afterAll(() => site.close());

async function open(state: string, width = 350): Promise<void> {
  await page.goto('about:blank');
  complaints = [];
  await page.setViewportSize({ width, height: 700 });
  await page.emulateMedia(THEMES.light);
  await page.goto(site.address(state));
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Elements whose text is wider or higher than the room they have. */
function cutOff(): Promise<string[]> {
  return page.evaluate(() => {
    const bad: string[] = [];
    if (document.documentElement.scrollWidth > window.innerWidth)
      bad.push(`page scrolls sideways: ${String(document.documentElement.scrollWidth)}`);
    for (const element of document.querySelectorAll<HTMLElement>('main *')) {
      const style = getComputedStyle(element);
      // What scrolls by itself, and by key, is whole though it reaches beyond the pane.
      if (
        style.clipPath !== 'none' ||
        element.closest('svg, [role=img], [role=group][tabindex="0"]') !== null ||
        element.children.length > 0
      )
        continue;
      if (element.textContent.trim() === '' || element.offsetParent === null) continue;
      const box = element.getBoundingClientRect();
      if (box.right > window.innerWidth + 0.5 || box.left < -0.5) bad.push(`outside the pane: ${element.textContent}`);
      const hides = style.overflowX !== 'visible' || style.overflowY !== 'visible';
      if (hides && (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight)) {
        bad.push(`cut off: ${element.textContent}`);
      }
    }
    return bad;
  });
}

/** One page stands for all themes, as for a person who changes them: names and roles are looked at once, colours and room in each. */
async function lookAt(name: string): Promise<void> {
  for (const theme of Object.keys(THEMES) as (keyof typeof THEMES)[]) {
    await page.emulateMedia(THEMES[theme]);
    // Pictures are for people; taking one also waits until the theme is drawn, and colours are not looked at before.
    await page.screenshot({ path: `${PICTURES}/${name}-${theme}.png` });
    const faults = theme === 'light' ? await accessibilityFaults(page) : await colourFaults(page);
    expect({ theme, faults, cutOff: await cutOff() }).toEqual({ theme, faults: [], cutOff: [] });
  }
  expect(complaints).toEqual([]);
}

test.each(STATES)('the state "%s" is whole and accessible in every theme', async (state) => {
  await open(state);
  await lookAt(state);
});

test.each(Object.keys(STEPS))('the state "%s" is whole and accessible in every theme', async (name) => {
  const entry = STEPS[name];
  if (entry === undefined) throw new Error(`No step ${name}`);
  await open(entry.state);
  await entry.step(page);
  await lookAt(name.replaceAll(' ', '-'));
});

test.each(['findings', 'clear', 'unread', 'busy', 'reasons open', 'tables open'])('"%s" has room at 320 px', async (name) => {
  await open(STEPS[name]?.state ?? name, 320);
  await STEPS[name]?.step(page);
  expect(await cutOff()).toEqual([]);
});

test('the English pane shows its own words and figures', async () => {
  const english = await site.browser.newPage({ viewport: { width: 350, height: 700 } });
  await english.goto(site.address('findings', 'en'));
  await english.getByRole('heading', { level: 1, name: '3 places to correct' }).waitFor();
  const text = await english.locator('main').innerText();
  expect(text).toContain('must be 30,900 million đồng');
  expect(text).not.toContain('phải là');
  await english.close();
});
