/** Fixes written and taken back through the pane's controller, over a workbook in memory that a person types into meanwhile. */
import { mendingWords } from '../../../src/core/messages/pane/mending';
import { createController, type PaneController } from '../../../src/apps/taskpane/control/controller';
import type { WorkbookReport } from '../../../src/core/check/report';
import type { Finding, Fix } from '../../../src/core/rules/common/finding';
import type { Edit } from '../../../src/core/workbook/edit';
import { cellAt } from '../../../src/core/workbook/snapshot';
import { MemoryWorkbook } from '../../support/memory-port';
import { corrected, faulty, textNumber, wrongPart, wrongTotal } from './reports';

const SHEET = 'Biểu 1';
const edit = (cell: string, before: Edit['before'], after: Edit['after']): Edit => ({ sheet: SHEET, cell, before, after });
const withFix = (finding: Finding, fix: Fix): Finding => ({ ...finding, fix });

const PART = withFix(wrongPart, { kind: 'review', edits: [edit('D8', 48730, 47830)] });
const TOTALS = withFix(wrongTotal, { kind: 'review', edits: [edit('H7', 30800, 30900), edit('H9', 1, 2)] });
const TEXTS = withFix(textNumber, { kind: 'safe', edits: [edit('E6', '4700', 4700), edit('F6', '4800', 4800)] });

let book: MemoryWorkbook;
let controller: PaneController;
let findings: readonly Finding[];

beforeEach(async () => {
  jest.useFakeTimers();
  book = new MemoryWorkbook({
    sheets: [
      {
        name: SHEET,
        hiddenColumns: [5],
        cells: {
          D8: { value: 48730 },
          H7: { value: 30800 },
          H9: { value: 5 },
          E6: { value: '4700' },
          F6: { value: '4800' },
        },
      },
    ],
  });
  findings = [PART, TOTALS, TEXTS];
  const report = (): WorkbookReport => ({ ...faulty, findings });
  controller = createController({ port: book, check: () => Promise.resolve(report()), onFault: () => undefined });
  controller.start();
  await settled();
});
afterEach(() => {
  controller.close();
  jest.useRealTimers();
});

const settled = (): Promise<void> => jest.advanceTimersByTimeAsync(1000);

async function values(...cells: readonly string[]): Promise<unknown[]> {
  const [sheet] = (await book.readWorkbook()).sheets;
  if (sheet === undefined) throw new Error('the workbook has no sheet');
  return cells.map((cell) => cellAt(sheet, Number(cell.slice(1)) - 1, cell.charCodeAt(0) - 65)?.value);
}

test('a fix is written at once, is checked again, and stands in the journal', async () => {
  controller.actions.mend(PART.fix?.edits ?? []);
  findings = corrected.findings;
  await settled();
  expect(await values('D8')).toEqual([47830]);
  expect(controller.state().journal.map(({ edits }) => edits)).toEqual([[edit('D8', 48730, 47830)]]);
  expect(controller.state().findings).toBe(corrected.findings);
});

test('a cell changed since is not touched, and that is said', async () => {
  book.userTypes(SHEET, 'D8', 50000);
  controller.actions.mend(PART.fix?.edits ?? []);
  await settled();
  expect(await values('D8')).toEqual([50000]);
  expect(controller.state()).toMatchObject({ journal: [], trouble: { during: 'mending', refused: 'stale', cell: 'D8', count: 1 } });
});

test('a fix of several cells is written whole or not at all', async () => {
  controller.actions.mend(TOTALS.fix?.edits ?? []);
  await settled();
  expect(await values('H7', 'H9')).toEqual([30800, 5]);
  expect(controller.state()).toMatchObject({ journal: [], trouble: { refused: 'stale', cell: 'H9' } });
});

test('the safe fixes go together, and leave those that a person must look at', async () => {
  controller.actions.mendSafe();
  await settled();
  expect(await values('E6', 'F6', 'D8')).toEqual([4700, 4800, 48730]);
  expect(controller.state().journal).toHaveLength(1);
});

test('undo takes back the last press, undo of all the rest', async () => {
  controller.actions.mendSafe();
  await settled();
  controller.actions.mend(PART.fix?.edits ?? []);
  await settled();
  controller.actions.undo();
  await settled();
  expect(await values('D8', 'E6')).toEqual([48730, 4700]);
  controller.actions.undoAll();
  await settled();
  expect(await values('E6', 'F6')).toEqual(['4700', '4800']);
  expect(controller.state()).toMatchObject({ journal: [], hasMended: true });
});

test('two fixes of one cell are taken back to what stood before the first', async () => {
  controller.actions.mend([edit('D8', 48730, 47830)]);
  await settled();
  controller.actions.mend([edit('D8', 47830, 1)]);
  await settled();
  controller.actions.undoAll();
  await settled();
  expect(await values('D8')).toEqual([48730]);
});

test('what a person wrote over a fix is theirs: undo leaves it and says so', async () => {
  controller.actions.mend(PART.fix?.edits ?? []);
  await settled();
  book.userTypes(SHEET, 'D8', 47000);
  controller.actions.undo();
  await settled();
  expect(await values('D8')).toEqual([47000]);
  expect(controller.state()).toMatchObject({ journal: [], trouble: { during: 'taking-back', refused: 'stale', cell: 'D8' } });
});

test('a second press while a fix is being written does nothing', async () => {
  controller.actions.mend(PART.fix?.edits ?? []);
  controller.actions.mend(PART.fix?.edits ?? []);
  await settled();
  expect(controller.state()).toMatchObject({ trouble: null });
  expect(controller.state().journal).toHaveLength(1);
});

test('a finding let stand moves out of the list, is remembered, and comes back when its cell changes', async () => {
  controller.actions.excuse(PART, '  Theo quyết định giao vốn ');
  await settled();
  const { findings: open, accepted } = controller.state();
  expect(open).toEqual([TOTALS, TEXTS]);
  expect(accepted.map(({ exception: { reason, cell } }) => [cell, reason])).toEqual([['D8', 'Theo quyết định giao vốn']]);
  expect(await book.readMemory()).toContain('Theo quyết định giao vốn');
  book.userTypes(SHEET, 'D8', 48731);
  await settled();
  expect(controller.state().findings).toEqual([PART, TOTALS, TEXTS]);
});

test('letting stand can be taken back, and then leaves no trace in the workbook', async () => {
  controller.actions.excuse(PART, 'đã thống nhất');
  await settled();
  const [first] = controller.state().accepted;
  if (first === undefined) throw new Error('nothing was accepted');
  controller.actions.reopen(first.exception);
  await settled();
  expect(controller.state().accepted).toEqual([]);
  expect(await book.readMemory()).toBeNull();
});

test('without a reason nothing is let stand', async () => {
  controller.actions.excuse(PART, '   ');
  await settled();
  expect(controller.state().accepted).toEqual([]);
});

test('another workbook starts anew, with what it remembers itself', async () => {
  controller.actions.mend(PART.fix?.edits ?? []);
  controller.actions.search('tổng');
  await settled();
  await book.writeMemory(null);
  controller.restart();
  await settled();
  expect(controller.state()).toMatchObject({ journal: [], hasMended: false, narrowing: { search: '' }, work: 'idle' });
  expect(controller.state().report).not.toBeNull();
});

test('a check of the last workbook says nothing of the next', async () => {
  controller.actions.check();
  findings = corrected.findings;
  controller.restart();
  expect(controller.state().report).toBeNull();
  await settled();
  expect(controller.state().findings).toBe(corrected.findings);
});

const sheetNames = async (): Promise<string[]> => (await book.readWorkbook()).sheets.map(({ name }) => name);

/** The fingerprint is worked out elsewhere, in its own time. */
async function insertsResults(): Promise<void> {
  const before = controller.state().traced;
  controller.actions.insertResults('vi');
  while (controller.state().traced === before) await settled();
  expect(controller.state().traced?.kind).toBe('inserted');
}

test('the sheet of results comes when asked, once, and goes again without a trace', async () => {
  const before = await book.readWorkbook();
  await insertsResults();
  await insertsResults();
  expect(await sheetNames()).toHaveLength(2);
  const text = JSON.stringify((await book.readWorkbook()).sheets[1]?.rows.map((row) => row[0]?.value));
  expect(text).toMatch(/Soát lúc \d\d:\d\d ngày \d\d\/\d\d\/\d{4} bằng Soát Biểu, bộ mức chi \S+\./);
  expect(text).toMatch(/Kết quả lúc đó: \d+ lỗi/);
  expect(text).toMatch(/SHA-256[^:]*: [0-9a-f]{64}/);
  controller.actions.removeTraces(false);
  await settled();
  expect(await book.readWorkbook()).toEqual(before);
  expect(controller.state().traced).toMatchObject({ kind: 'removed', memory: false });
});

test('a sheet of results that somebody wrote into stays, and that is said', async () => {
  await insertsResults();
  const [, own = ''] = await sheetNames();
  book.userTypes(own, 'C3', 'đã trao đổi với huyện');
  await settled();
  controller.actions.removeTraces(false);
  await settled();
  expect(await sheetNames()).toContain(own);
  expect(controller.state().traced).toEqual({ kind: 'refused', code: 'changed-since' });
});

test('a sheet of results that came with the file stays, and is named instead of being passed over', async () => {
  await insertsResults();
  const [, own = ''] = await sheetNames();
  // Opened anew, the pane no longer knows that it wrote this sheet.
  controller.close();
  controller = createController({ port: book, check: () => Promise.resolve({ ...faulty, findings }), onFault: () => undefined });
  controller.start();
  await settled();
  controller.actions.removeTraces(false);
  await settled();
  expect(await sheetNames()).toContain(own);
  expect(controller.state().traced).toMatchObject({ kind: 'removed', sheets: [], left: [own] });
});

test('reasons stay when traces are removed, unless they are to go too', async () => {
  controller.actions.excuse(PART, 'đã thống nhất');
  await settled();
  controller.actions.removeTraces(false);
  await settled();
  expect(controller.state().accepted).toHaveLength(1);
  controller.actions.removeTraces(true);
  await settled();
  expect(controller.state().accepted).toEqual([]);
  expect(await book.readMemory()).toBeNull();
});

test('a jump to a hidden column says why nothing is seen, and the next jump takes that back', async () => {
  controller.actions.jump({ sheet: SHEET, row: 5, column: 5 });
  await settled();
  expect(controller.state().trouble).toEqual({ during: 'jump', hidden: 'column', cell: 'F6' });
  controller.actions.jump({ sheet: SHEET, row: 7, column: 3 });
  await settled();
  expect(controller.state().trouble).toBeNull();
});

test('a figure kept as a text is told from the figure it becomes', () => {
  const { was } = mendingWords('vi');
  expect(was('360', 360)).toBe('360 (dạng chữ)');
  expect(was('1.200', 1200)).toBe('1.200 (dạng chữ)');
  expect(was('36O', 360)).toBe('36O');
  expect(was(48730, 47830)).toBe('48.730');
  expect(was('=SUM(C4:C6)', 810)).toBe('=SUM(C4:C6)');
});
