/** Own caps of the sheet, changed elsewhere: what the line says, which cells are written, and what the sheet then says. */
import { SHIPPED } from '../../../../src/core/law/catalogue';
import { OWN_WORDS } from '../../../../src/core/law/own-caps/own-words';
import { readOwnRows, readOwnSheets } from '../../../../src/core/law/own-caps/read-own-sheet';
import { editsOfSheetCap, sheetCapsOf, type SheetCapFields } from '../../../../src/core/law/own-caps/sheet-caps';
import type { Edit } from '../../../../src/core/workbook/edit';
import type { WorkbookSnapshot } from '../../../../src/core/workbook/snapshot';
import { readText } from '../../../support/tables';

const HEAD =
  'TT | Nội dung hoạt động | Nguồn áp dụng | ĐVT | Số lượng | Tổng chi phí hợp lệ | Tỷ lệ tối đa (%) | Mức tối đa cho một đơn vị | Căn cứ | Hiệu lực | Tình trạng kiểm chứng | Điều kiện, ghi chú';
const sheet = (row: string, unit = 'Triệu đồng'): WorkbookSnapshot =>
  readText(`
BẢNG THUYẾT MINH MỨC CHI ÁP DỤNG
Đơn vị: ${unit}
${HEAD}
${row}`).workbook;

const BASIS = 'Nghị quyết số 07/2025/NQ-HĐND, Điều 3 khoản 2';
const LINE = `1 | Mô hình trình diễn kỹ thuật | KCĐP Cao Bằng | mô hình | | | 30 | 400 | ${BASIS} | từ 01/01/2026 | do đơn vị nhập | Chỉ hỗ trợ một lần; Người nhập: Nguyễn Văn An, ngày 12/01/2026`;
const ENTRY = { by: 'Lê Thị Bình', on: '2026-05-20' };

function editsFor(workbook: WorkbookSnapshot, change: Partial<SheetCapFields>): Edit[] {
  const [cap] = sheetCapsOf(workbook, SHIPPED, null, OWN_WORDS);
  if (cap === undefined) throw new Error('no line');
  return editsOfSheetCap(cap, { ...cap, ...change }, ENTRY, readOwnRows(workbook, SHIPPED, null, OWN_WORDS), OWN_WORDS);
}

/** The workbook as the edits leave it. */
function after(workbook: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  const at = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${String(row + 1)}`;
  return {
    ...workbook,
    sheets: workbook.sheets.map((one) => ({
      ...one,
      rows: one.rows.map((cells, row) =>
        cells.map((cell, column) => {
          const edit = edits.find((each) => each.cell === at(row, column));
          const [first] = cells;
          return edit === undefined || first === undefined
            ? cell
            : { ...first, ...cell, value: edit.after ?? '', text: String(edit.after ?? '') };
        }),
      ),
    })),
  };
}

test('a line as it stands', () => {
  expect(sheetCapsOf(sheet(LINE), SHIPPED, null, OWN_WORDS)).toMatchObject([
    {
      cell: 'B4',
      label: 'Mô hình trình diễn kỹ thuật',
      source: 'KCĐP Cao Bằng',
      percent: '30',
      amount: '400',
      per: 'model',
      basis: BASIS,
      from: '2026-01-01',
      to: null,
      entered: { by: 'Nguyễn Văn An', on: '2026-01-12' },
      faults: [],
    },
  ]);
});

test('only the cells of what was changed are written, and who changed it', () => {
  expect(editsFor(sheet(LINE), { amount: '450' }).map((one) => [one.cell, one.before, one.after])).toEqual([
    ['H4', 400, 450],
    ['L4', 'Chỉ hỗ trợ một lần; Người nhập: Nguyễn Văn An, ngày 12/01/2026', 'Chỉ hỗ trợ một lần; Người nhập: Lê Thị Bình, ngày 20/5/2026'],
  ]);
  expect(editsFor(sheet(LINE), {})).toEqual([]);
});

test('what is written is read again: figures in the sheet’s unit, days, article, unit of count', () => {
  const workbook = sheet(LINE.replace('| 400 |', '| 400000000 |'), 'Đồng');
  const edits = editsFor(workbook, {
    percent: '37.5',
    amount: '250',
    per: 'facility',
    basis: 'Nghị quyết số 07/2025/NQ-HĐND, Điều 4 khoản 1',
    to: '2030-12-31',
  });
  expect(edits.find(({ cell }) => cell === 'H4')?.after).toBe(250000000);
  const [own] = readOwnSheets(after(workbook, edits), SHIPPED, null, OWN_WORDS).caps;
  expect(own?.cap).toMatchObject({
    percent: '37.5',
    amountMillionVnd: '250',
    per: 'facility',
    article: 'Điều 4 khoản 1',
    from: '2026-01-01',
    to: '2030-12-31',
    verified: true,
    entered: ENTRY,
  });
});

test('a figure that is taken out empties its cell', () => {
  expect(editsFor(sheet(LINE), { percent: null })[0]).toMatchObject({ cell: 'G4', before: 30, after: null });
});

test('a line that is not used yet is there with what keeps it, and changing it mends it', () => {
  const mended = sheet(LINE.replace(BASIS, ''));
  const [listed] = sheetCapsOf(mended, SHIPPED, null, OWN_WORDS);
  expect(listed?.faults.map(({ kind }) => kind)).toEqual(['missing']);
  const [own] = readOwnSheets(after(mended, editsFor(mended, { basis: BASIS })), SHIPPED, null, OWN_WORDS).caps;
  expect(own?.cap).toMatchObject({ article: 'Điều 3 khoản 2', verified: true });
});
