/** The debug view names rows and columns as the sheet does, and leaves out what a line is not. */
import { readingLists } from '../../../src/apps/browser/debug/reading-lists';
import { readText } from '../../support/tables';

const PLAN = `
  Đơn vị tính: triệu đồng
  TT | Nguồn kinh phí | 2026 | 2027 | Tổng số
  1  | KCQG           | 300  | 400  | 700
  2  | KCĐP           | 200  | 100  | 300
     | Tổng cộng      | 500  | 500  | 1000
`;

const listOf = (name: string): readonly unknown[] => {
  const lists = readingLists(readText(PLAN).workbook, []);
  return lists.find((list) => list.name.endsWith(name))?.entries ?? [];
};

it('tells each table and what it holds', () => {
  expect(listOf('tables')).toEqual([expect.objectContaining({ unit: 'million-vnd', readBy: 'words', headerRows: [2] })]);
});

it('tells columns by their letters', () => {
  expect(listOf(' columns')).toContainEqual(expect.objectContaining({ column: 'C', role: 'figure', year: 2026 }));
});

it('tells lines by their numbers, without what they are not', () => {
  const lines = listOf(' lines');
  expect(lines).toContainEqual(expect.objectContaining({ row: 5, total: 'grand' }));
  expect(lines[0]).not.toHaveProperty('total');
});

it('tells what adds up to what, and every sum of it', () => {
  expect(listOf(' line relations')).toContainEqual(expect.objectContaining({ total: 5, parts: [3, 4], columns: ['C', 'D', 'E'] }));
  expect(listOf(' column relations')).toContainEqual(expect.objectContaining({ total: 'E', parts: ['C', 'D'] }));
  expect(listOf(' sums')).toContainEqual(expect.objectContaining({ total: 'E5', verdict: 'exact' }));
});
