/** "(45)" is 45 taken off where it stands among amounts; it numbers a column, a line or a note elsewhere. */
import { sheetOf } from '../../../support/sheets';
import { SheetView } from '../../../../src/core/table/seeing/sheet-view';
import { expectAnswer } from '../../../support/rule-cases';
import { rowsOf } from '../../../support/tables';

const figureAt = (text: string, row: number, column: number): string | number => {
  const { state, approximate } = new SheetView(sheetOf(rowsOf(text))).figure(row, column);
  return state === 'number' ? approximate : state;
};

test('a plan that was cut is proved with what was taken off', () => {
  expectAnswer(`
    Đơn vị tính: triệu đồng
    TT | Nội dung | Kế hoạch | Điều chỉnh | Sau điều chỉnh
    1 | Máy móc, thiết bị | 1620 | 140 | 1760
    2 | Đào tạo nghề | 475 | (35) !SB304:info | 440
    3 | Hội chợ triển lãm | 260 | 25 | 285
      | Tổng cộng | 2355 | 130 | 2485`);
});

test('beside amounts that are texts as well', () => {
  const text = `
    TT | Nội dung | Kế hoạch | Điều chỉnh
    1 | Đào tạo | "1.475" | "140"
    2 | Hội chợ | "1.260" | "(35)"`;
  expect(figureAt(text, 2, 3)).toBe(-35);
});

test('numbers of columns and of lines are none', () => {
  const text = `
    TT | Nội dung | 2026 | 2027
    (1) | (2) | (3) | (4)
    (1) | Đào tạo | 1475 | 1500
    (2) | Hội chợ | 260 | 270`;
  expect(figureAt(text, 1, 2)).toBe('words');
  expect(figureAt(text, 2, 0)).toBe('words');
});

test('nor is the mark of a note: notes count on from 1, and words explain others', () => {
  const text = (mark: string, note = ''): string => `
    TT | Nội dung | 2026 | 2027
    1 | Đào tạo | 1475 | ${mark}
    2 | Hội chợ | 260 | 270
    ${note}`;
  expect(figureAt(text('(45)'), 1, 3)).toBe(-45);
  expect(figureAt(text('(1)'), 1, 3)).toBe('words');
  expect(figureAt(text('(2)', '(1) Chưa gồm dự phòng'), 1, 3)).toBe('words');
  expect(figureAt(text('(45)', '(45) Theo biểu số 45'), 1, 3)).toBe('words');
});
