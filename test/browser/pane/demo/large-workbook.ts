/** A workbook of a given size for measuring: plan tables as the reference one, under each other on a few sheets. */
import { PLAIN_STYLE, type Cell, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../../../../src/core/workbook/snapshot';
import { valueText } from '../../../../src/core/workbook/value-text';

const cell = (value: CellValue, formula?: string): Cell => ({
  value,
  text: valueText(value),
  style: PLAIN_STYLE,
  ...(formula === undefined ? {} : { formula }),
});

/** About so many cells in all. */
export function largeWorkbook(cells: number): WorkbookSnapshot {
  const rowsOfSheet = cells / 4 / 8;
  const sheet = (name: string): SheetSnapshot => ({
    name,
    visibility: 'visible',
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    rows: Array.from({ length: rowsOfSheet }, (_, row) => {
      if (row === 0) return ['TT', 'Nguồn kinh phí', 2021, 2022, 2023, 2024, 2025, 'Tổng cộng'].map((value) => cell(value));
      const years = Array.from({ length: 5 }, (__, year) => 100 * ((row * 7 + year * 13) % 97));
      const total = years.reduce((sum, amount) => sum + amount, 0);
      const place = String(row + 1);
      return [cell(row), cell(`Nội dung ${String(row)}`), ...years.map((amount) => cell(amount)), cell(total, `=SUM(C${place}:G${place})`)];
    }),
  });
  return { sheets: ['Biểu 1', 'Biểu 2', 'Biểu 3', 'Biểu 4'].map(sheet) };
}
