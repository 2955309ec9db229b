/** The view of the office's own caps in a page without a browser: from pasted text to caps that the workbook keeps, by names and buttons alone. */
import { JSDOM } from 'jsdom';

// React and the controls look for a page when they are loaded: it stands before them.
const { window } = new JSDOM('<!doctype html><html lang="vi"><body><main id="pane"></main></body></html>', { pretendToBeVisual: true });
const PLACES = [
  'window',
  'document',
  'navigator',
  'Event',
  'CustomEvent',
  'getComputedStyle',
  'requestAnimationFrame',
  'cancelAnimationFrame',
];
const CLASSES = Object.getOwnPropertyNames(window).filter((name) => /^(?:HTML|Node|Mutation|Element|Keyboard|Document)/.test(name));
for (const name of [...PLACES, ...CLASSES]) {
  Object.defineProperty(globalThis, name, {
    value: (window as unknown as Record<string, unknown>)[name],
    configurable: true,
    writable: true,
  });
}
Object.defineProperty(globalThis, 'IS_REACT_ACT_ENVIRONMENT', { value: true, writable: true });

import type { SaidOfCaps } from '../../../src/core/check/said-of-caps';
import { readText } from '../../support/tables';
import type { Edit } from '../../../src/core/workbook/edit';
import type { OwnCapsController } from '../../../src/apps/taskpane/control/own-caps-controller';

const ACT = [
  'HỘI ĐỒNG NHÂN DÂN',
  'TỈNH LÂM ĐỒNG',
  'Số: 9/2027/NQ-HĐND',
  'NGHỊ QUYẾT',
  'Quy định mức chi hoạt động khuyến công',
  'Điều 4. Mức chi',
  '1. Hỗ trợ ứng dụng máy móc thiết bị: tối đa 50% chi phí nhưng không quá 200 triệu đồng/cơ sở.',
  '2. Hỗ trợ xây dựng, đăng ký nhãn hiệu: không quá 30 triệu đồng/nhãn hiệu.',
  '3. Tổng kinh phí thực hiện nghị quyết là 12 tỷ đồng.',
].join('\n');

interface Page {
  readonly controller: OwnCapsController;
  said(): SaidOfCaps;
  /** What was written into cells, a change each. */
  readonly written: (readonly Edit[])[];
  readonly saved: { readonly text: string; readonly name: string }[];
  act(step: () => void | Promise<void>): Promise<void>;
  readonly root: HTMLElement;
}

async function open(): Promise<Page> {
  const { act, createElement, useSyncExternalStore } = await import('react');
  const { createRoot } = await import('react-dom/client');
  const { FluentProvider, webLightTheme } = await import('@fluentui/react-components');
  const { createOwnCapsController } = await import('../../../src/apps/taskpane/control/own-caps-controller');
  const { OwnCapsView } = await import('../../../src/apps/taskpane/views/caps/own-caps-view');
  const { NOTHING_SAID } = await import('../../../src/core/check/said-of-caps');
  let said: SaidOfCaps = NOTHING_SAID;
  const saved: { text: string; name: string }[] = [];
  const written: (readonly Edit[])[] = [];
  const controller = createOwnCapsController({
    say: (change) => {
      said = change(said);
      controller.recalled(said);
    },
    mend: (edits) => written.push(edits),
    textOf: (bytes) => Promise.resolve(new TextDecoder().decode(bytes)),
    saveFile: (bytes, name) => saved.push({ text: new TextDecoder().decode(bytes), name }),
    today: () => '2027-09-01',
  });
  const View = () => {
    const state = useSyncExternalStore(controller.subscribe, controller.state);
    return createElement(OwnCapsView, { state, actions: controller.actions, language: 'vi' });
  };
  const root = window.document.createElement('div') as unknown as HTMLElement;
  window.document.body.replaceChildren(root);
  await act(async () => {
    createRoot(root).render(createElement(FluentProvider, { theme: webLightTheme, children: createElement(View) }));
    await Promise.resolve();
  });
  return {
    controller,
    said: () => said,
    saved,
    written,
    act: (step) =>
      act(async () => {
        await step();
      }),
    root,
  };
}

const all = (within: Element, selector: string): HTMLElement[] => [...within.querySelectorAll<HTMLElement>(selector)];

function button(within: Element, name: string): HTMLElement {
  const found = all(within, 'button').find((one) => one.textContent === name);
  if (found === undefined) throw new Error(`no button “${name}” in: ${within.textContent}`);
  return found;
}

/** The control that a label names, as a screen reader would find it. */
function field(within: Element, name: string): HTMLInputElement {
  const label = all(within, 'label').find((one) => one.textContent.replace(/\*$/, '') === name);
  const found = label === undefined ? null : window.document.getElementById(label.getAttribute('for') ?? '');
  if (found === null) throw new Error(`no field “${name}”`);
  return found as unknown as HTMLInputElement;
}

/** As a person types or chooses: React listens to the native event. */
function put(control: HTMLInputElement, value: string): void {
  const kind = { INPUT: window.HTMLInputElement, TEXTAREA: window.HTMLTextAreaElement }[control.tagName] ?? window.HTMLSelectElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(control, value);
  control.dispatchEvent(new window.Event(control.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
}

const entries = (page: Page, list: string): HTMLElement[] => all(page.root, `ul[aria-label="${list}"] > li`);

async function readIn(page: Page, text = ACT): Promise<void> {
  await page.act(() => {
    button(page.root, 'Nhập từ văn bản…').click();
  });
  await page.act(() => {
    put(field(page.root, 'Nội dung văn bản'), text);
  });
  await page.act(() => {
    button(page.root, 'Đọc văn bản').click();
  });
}

async function fillHead(page: Page): Promise<void> {
  await page.act(() => {
    put(field(page.root, 'Có hiệu lực từ ngày'), '2027-08-22');
  });
  await page.act(() => {
    put(field(page.root, 'Người đối chiếu'), 'Nguyễn Thị Hoa');
  });
}

test('each proposal stands beside its sentence, what was not understood is listed, and nothing applies yet', async () => {
  const page = await open();
  await readIn(page);
  const proposed = entries(page, 'Mức đề xuất (2)');
  expect(proposed.map((one) => one.querySelector('blockquote')?.textContent)).toEqual([
    'Hỗ trợ ứng dụng máy móc thiết bị: tối đa 50% chi phí nhưng không quá 200 triệu đồng/cơ sở.',
    'Hỗ trợ xây dựng, đăng ký nhãn hiệu: không quá 30 triệu đồng/nhãn hiệu.',
  ]);
  expect(proposed[0]?.getAttribute('aria-label')).toContain('Điều 4 khoản 1');
  expect(entries(page, 'Câu chưa hiểu được (1)')[0]?.querySelector('blockquote')?.textContent).toContain('12 tỷ đồng');
  expect(field(page.root, 'Số hiệu văn bản').value).toBe('9/2027/NQ-HĐND');
  expect(page.said().records).toEqual([]);
});

// A browser set to English shows 1 August as 08/01.
test('the day in force is said in Vietnamese order beside its field', async () => {
  const page = await open();
  await readIn(page);
  expect(page.root.textContent).not.toContain('Tức là ngày');
  await fillHead(page);
  expect(page.root.textContent).toContain('Tức là ngày 22/8/2027.');
});

test('nothing is confirmed while day or reader is missing, and what is missing is said', async () => {
  const page = await open();
  await readIn(page);
  expect(page.root.textContent).toContain('Cần điền trước khi xác nhận: ngày có hiệu lực, người đối chiếu.');
  const [first] = entries(page, 'Mức đề xuất (2)');
  await page.act(() => {
    button(first as Element, 'Xác nhận').click();
  });
  expect(page.said().records).toEqual([]);
});

test('confirmed one by one, as it is or changed, a cap is kept with name and day, and applies', async () => {
  const page = await open();
  await readIn(page);
  await fillHead(page);
  await page.act(() => {
    button(entries(page, 'Mức đề xuất (2)')[0] as Element, 'Xác nhận').click();
  });
  const [left] = entries(page, 'Mức đề xuất (1)');
  await page.act(() => {
    button(left as Element, 'Sửa').click();
  });
  await page.act(() => {
    put(field(left as Element, 'Mức tối đa, triệu đồng'), '35');
  });
  await page.act(() => {
    button(left as Element, 'Xác nhận').click();
  });
  expect(
    page
      .said()
      .records.map(({ activity, percentOfCost, amountMillionVnd, per, province, verifiedBy, verifiedOn, act }) => [
        activity,
        percentOfCost,
        amountMillionVnd,
        per,
        province,
        verifiedBy,
        verifiedOn,
        act.inForceFrom,
      ]),
  ).toEqual([
    ['equipment', '50', '200', 'facility', 'lam-dong', 'Nguyễn Thị Hoa', '2027-09-01', '2027-08-22'],
    ['brand-registration', null, '35', 'brand', 'lam-dong', 'Nguyễn Thị Hoa', '2027-09-01', '2027-08-22'],
  ]);
  expect(page.root.textContent).toContain('Không còn mức nào chờ xác nhận.');
  const { optionsOf } = await import('../../../src/core/check/said-of-caps');
  const own = optionsOf(page.said()).law?.catalogue.own ?? [];
  expect(own.map(({ verified, percent, amountMillionVnd }) => [verified, percent, amountMillionVnd])).toEqual([
    [true, '50', '200'],
    [true, null, '35'],
  ]);
});

test('a sentence that was not understood is entered by hand, and a figure that cannot be is asked for', async () => {
  const page = await open();
  await readIn(page);
  await fillHead(page);
  const [open1] = entries(page, 'Câu chưa hiểu được (1)');
  await page.act(() => {
    button(open1 as Element, 'Tự nhập mức này').click();
  });
  await page.act(() => {
    put(field(open1 as Element, 'Nội dung chi'), 'equipment');
  });
  await page.act(() => {
    put(field(open1 as Element, 'Tỷ lệ tối đa, %'), '500');
  });
  await page.act(() => {
    button(open1 as Element, 'Xác nhận').click();
  });
  expect(open1?.textContent).toContain('không quá 100');
  expect(page.said().records).toEqual([]);
  await page.act(() => {
    put(field(open1 as Element, 'Tỷ lệ tối đa, %'), '37,5');
  });
  await page.act(() => {
    button(open1 as Element, 'Xác nhận').click();
  });
  expect(page.said().records.map(({ percentOfCost, percentBase }) => [percentOfCost, percentBase])).toEqual([['37.5', 'eligibleCost']]);
  expect(entries(page, 'Câu chưa hiểu được (1)')).toEqual([]);
});

test('a kept cap is changed where it stands, taken out in two steps, saved as a file and read from it', async () => {
  const page = await open();
  await readIn(page);
  await fillHead(page);
  await page.act(() => {
    button(entries(page, 'Mức đề xuất (2)')[0] as Element, 'Xác nhận').click();
  });
  // What is confirmed can be handed on before the whole act has been gone through.
  button(page.root, 'Lưu thành tệp…');
  await page.act(() => {
    button(page.root, 'Đóng').click();
  });
  const kept = (): HTMLElement[] => entries(page, 'Mức chi của đơn vị, đang áp dụng');
  await page.act(() => {
    button(kept()[0] as Element, 'Sửa').click();
  });
  await page.act(() => {
    put(field(kept()[0] as Element, 'Mức tối đa, triệu đồng'), '250');
  });
  await page.act(() => {
    put(field(kept()[0] as Element, 'Người đối chiếu'), 'Trần Văn Nam');
  });
  await page.act(() => {
    button(kept()[0] as Element, 'Lưu').click();
  });
  expect(page.said().records.map(({ amountMillionVnd, verifiedBy }) => [amountMillionVnd, verifiedBy])).toEqual([['250', 'Trần Văn Nam']]);

  // Its days are its own, and an end before the beginning is asked for.
  await page.act(() => {
    button(kept()[0] as Element, 'Sửa').click();
  });
  await page.act(() => {
    put(field(kept()[0] as Element, 'Đến hết ngày'), '2026-12-31');
  });
  await page.act(() => {
    button(kept()[0] as Element, 'Lưu').click();
  });
  expect(kept()[0]?.textContent).toContain('Ngày cuối phải sau ngày đầu');
  await page.act(() => {
    put(field(kept()[0] as Element, 'Đến hết ngày'), '2030-12-31');
  });
  await page.act(() => {
    button(kept()[0] as Element, 'Lưu').click();
  });
  const days = (): unknown => page.said().records.map(({ act }) => [act.inForceFrom, act.inForceTo]);
  expect(days()).toEqual([['2027-08-22', '2030-12-31']]);
  await page.act(() => {
    button(page.root, 'Hoàn tác thay đổi mức chi').click();
  });
  expect(days()).toEqual([['2027-08-22', null]]);

  await page.act(() => {
    button(page.root, 'Lưu thành tệp…').click();
  });
  const [file] = page.saved;
  expect(file?.name).toBe('muc-chi.json');
  await page.act(() => {
    button(kept()[0] as Element, 'Xóa').click();
  });
  expect(page.said().records).toHaveLength(1);
  await page.act(() => {
    button(kept()[0] as Element, 'Xóa hẳn').click();
  });
  expect(page.said().records).toEqual([]);
  await page.act(() => {
    button(page.root, 'Hoàn tác thay đổi mức chi').click();
  });
  expect(page.said().records.map(({ amountMillionVnd }) => amountMillionVnd)).toEqual(['250']);
  await page.act(() => {
    button(kept()[0] as Element, 'Xóa').click();
  });
  await page.act(() => {
    button(kept()[0] as Element, 'Xóa hẳn').click();
  });

  await page.act(() => {
    page.controller.actions.open({
      name: 'muc-chi.json',
      arrayBuffer: () => Promise.resolve(new TextEncoder().encode(file?.text ?? '').buffer),
    });
  });
  await page.act(() => Promise.resolve());
  expect(page.said().records.map(({ amountMillionVnd, verifiedBy }) => [amountMillionVnd, verifiedBy])).toEqual([['250', 'Trần Văn Nam']]);
  expect(page.root.textContent).toContain('Đã nhận 1 mức chi từ tệp.');
});

const SHEET = `
BẢNG THUYẾT MINH MỨC CHI ÁP DỤNG
Đơn vị: Triệu đồng
TT | Nội dung hoạt động | Nguồn áp dụng | ĐVT | Tỷ lệ tối đa (%) | Mức tối đa cho một đơn vị | Căn cứ | Hiệu lực | Tình trạng kiểm chứng | Điều kiện, ghi chú
1 | Mô hình trình diễn kỹ thuật | KCĐP Cao Bằng | mô hình | 30 | 400 | Nghị quyết số 07/2025/NQ-HĐND, Điều 3 khoản 2 | từ 01/01/2026 | do đơn vị nhập | Người nhập: Nguyễn Văn An, ngày 12/01/2026`;

test('a cap of the workbook’s own sheet is changed in its cells, and taken back from there', async () => {
  const page = await open();
  await page.act(() => {
    page.controller.read(readText(SHEET).workbook, null);
  });
  const inSheet = (): HTMLElement => entries(page, 'Mức chi ghi trong bảng “Mức chi áp dụng”')[0] as HTMLElement;
  expect(inSheet().getAttribute('aria-label')).toBe('Mô hình trình diễn kỹ thuật');
  expect(inSheet().textContent).toContain('Nguyễn Văn An xác nhận ngày 12/01/2026');
  await page.act(() => {
    button(inSheet(), 'Sửa').click();
  });
  await page.act(() => {
    put(field(inSheet(), 'Mức tối đa, triệu đồng'), '450');
  });
  // Whoever changes it answers for it, with a whole name.
  await page.act(() => {
    put(field(inSheet(), 'Người đối chiếu'), '');
  });
  await page.act(() => {
    button(inSheet(), 'Lưu').click();
  });
  expect(inSheet().textContent).toContain('Ghi họ và tên người đối chiếu');
  await page.act(() => {
    put(field(inSheet(), 'Người đối chiếu'), 'Lê Thị Bình');
  });
  await page.act(() => {
    button(inSheet(), 'Lưu').click();
  });
  const cells = (): unknown => page.written.map((edits) => edits.map(({ cell, before, after }) => [cell, before, after]));
  const [before, after] = ['Người nhập: Nguyễn Văn An, ngày 12/01/2026', 'Người nhập: Lê Thị Bình, ngày 01/9/2027'];
  expect(cells()).toEqual([
    [
      ['F4', 400, 450],
      ['J4', before, after],
    ],
  ]);
  await page.act(() => {
    button(page.root, 'Hoàn tác thay đổi mức chi').click();
  });
  expect(page.written.at(-1)?.map(({ cell, before: was, after: is }) => [cell, was, is])).toEqual([
    ['J4', after, before],
    ['F4', 450, 400],
  ]);
  expect(page.said().records).toEqual([]);
});
