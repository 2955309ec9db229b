/** Fixes in an open workbook: safe ones whole or not at all, a reviewed one only where it says what stands there and reads itself nowhere. */
import { planReview, wholeSafeFixes } from '../../../src/core/fix/whole-fixes';
import type { Finding } from '../../../src/core/rules/common/finding';
import type { CellContent, Edit } from '../../../src/core/workbook/edit';
import { checkText, readText } from '../../support/tables';

const TEXT = `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 2510 | "3 300" | 5810
2 | Khuyến công địa phương | "1. 920" | 2100 | =C4+D4→4020
  | Tổng cộng | 4430 | 5400 | 9830`;
const { workbook } = readText(TEXT);
const [template] = checkText(TEXT).findings;
if (template === undefined) throw new Error('the table should give a finding');
const { sheet } = template;

const edit = (cell: string, before: CellContent, after: CellContent): Edit => ({ sheet, cell, before, after });
const asking = (kind: 'safe' | 'review', ...edits: Edit[]): Finding => ({ ...template, fix: { kind, edits } });

const TEXT_ONE = edit('C4', '1. 920', 1920);
const TEXT_TWO = edit('D3', '3 300', 3300);

test('a safe fix of which one cell has changed is left out whole', () => {
  expect(wholeSafeFixes([asking('safe', TEXT_ONE, edit('C3', 9, 10)), asking('safe', TEXT_TWO)], workbook)).toEqual([[TEXT_TWO]]);
});

test('of two safe fixes of one cell the first counts, and reviewed fixes never', () => {
  const fixes = [asking('safe', TEXT_ONE), asking('safe', TEXT_ONE, TEXT_TWO), asking('review', edit('C3', 2510, 2511))];
  expect(wholeSafeFixes(fixes, workbook)).toEqual([[TEXT_ONE]]);
});

test('a reviewed fix is refused where the cell has changed or the formula would read itself', () => {
  expect(planReview([edit('C3', 2510, 2511)], workbook)).toBeNull();
  expect(planReview([edit('C3', 2509, 2511)], workbook)).toMatchObject({ reason: 'stale' });
  expect(planReview([edit('C5', 4430, '=SUM(C3:C5)')], workbook)).toMatchObject({ reason: 'circular' });
  // Who has looked at it may put a figure in the place of a formula.
  expect(planReview([edit('E4', '=C4+D4', 4020)], workbook)).toBeNull();
});
