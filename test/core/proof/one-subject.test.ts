/** Whether two tables speak of one subject, told by their titles and the numbers of their annexes. */
import { isOneSubject } from '../../../src/core/proof/one-subject';
import { readTables } from '../../../src/core/table/read-workbook';
import { readText } from '../../support/tables';

const tableOf = (title: string) => {
  const [table] = readTables(
    readText(`${title}\nĐơn vị: triệu đồng\nTT | Nguồn kinh phí | 2026 | 2027\n1 | Khuyến công địa phương | 5 | 6\n  | Tổng cộng | 5 | 6`)
      .workbook,
    [],
  ).tables;
  if (table === undefined) throw new Error('no table');
  return table;
};

test.each([
  ['PHỤ LỤC 01', 'PHỤ LỤC 1', true],
  ['BIỂU SỐ 002', 'BIỂU SỐ 2', true],
  ['PHỤ LỤC 01', 'PHỤ LỤC 2', false],
  ['PHỤ LỤC 1', 'PHỤ LỤC 10', false],
])('%s and %s: %s', (here, there, isOne) => {
  const title = 'KINH PHÍ KHUYẾN CÔNG GIAI ĐOẠN 2026-2027';
  expect(isOneSubject(tableOf(`${here}. ${title}`), tableOf(`${there}. ${title}`))).toBe(isOne);
});
