/**
 * Texts that repeat themselves, as a damaged or a hostile file holds them. Each once sent a pattern on ways without end, two readings of
 * every repetition: a fault shows as a test that does not come back.
 */
import { checkWorkbook } from '../../../src/core/check/check';
import { fromMemoryXml } from '../../../src/core/workbook/memory-part';
import { sheetOf, workbookOf } from '../../support/sheets';

const PLAN = (heading: string, total: string) =>
  workbookOf(
    sheetOf([
      ['Kế hoạch kinh phí khuyến công 2026 - 2027'],
      ['Đơn vị tính: triệu đồng'],
      ['TT', 'Nội dung', heading, 2027],
      [1, 'Hỗ trợ máy sấy chè', 100, 200],
      [2, 'Tập huấn', 50, 60],
      ['', total, 150, 260],
    ]),
  );

test.each([
  ['a heading of totals', 'Tổng cộng\n'.repeat(60), 'Tổng cộng'],
  ['a total that names its lines', '2026', `Tổng (${'I + '.repeat(60)}`],
  ['a rule that takes lines off', '2026', `Còn lại = ${'A + B - '.repeat(60)}`],
])('%s', (_, heading, total) => {
  expect(checkWorkbook(PLAN(heading, total), { exact: false }).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('comments without end before what a person said', () => {
  expect(fromMemoryXml(`${'<!-- --> '.repeat(60)}<other/>`)).toBeNull();
});
