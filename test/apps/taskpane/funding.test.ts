/** Money by source and year for the picture: as the workbook adds it up, in the order of the sources, nothing made up. */
import { fundingIn } from '../../../src/apps/taskpane/model/funding';
import { checkWorkbook } from '../../../src/core/check/check';
import { toPlainText } from '../../../src/core/money/amount';
import { sheetOf, workbookOf } from '../../support/sheets';

const OPTIONS = { exact: false, totals: true } as const;

const plan = (national: number) =>
  workbookOf(
    sheetOf([
      ['TỔNG HỢP KINH PHÍ KHUYẾN CÔNG GIAI ĐOẠN 2026 - 2027', null, null, null, null],
      [null, null, null, null, 'Đơn vị: Triệu đồng'],
      ['TT', 'Nguồn kinh phí', 2026, 2027, 'Tổng cộng'],
      ['1', 'Khuyến công địa phương', 30, 40, 70],
      ['2', 'Khuyến công quốc gia', national, 200, national + 200],
      [null, 'Tổng cộng', 30 + national, 240, 270 + national],
    ]),
  );

test('a bar a year, cut by source', () => {
  const funding = fundingIn(checkWorkbook(plan(100), OPTIONS));
  expect(funding?.sources).toEqual(['national', 'local']);
  expect(funding?.years.map(({ year, amounts, total }) => [year, amounts.map(toPlainText), toPlainText(total)])).toEqual([
    [2026, ['100', '30'], '130'],
    [2027, ['200', '40'], '240'],
  ]);
});

test('nothing is shown where a bar could not show it, or where nothing is said by source', () => {
  expect(fundingIn(checkWorkbook(plan(-5), OPTIONS))).toBeNull();
  const withoutMoney = workbookOf(
    sheetOf([
      ['TT', 'Nội dung'],
      ['1', 'Họp'],
    ]),
  );
  expect(fundingIn(checkWorkbook(withoutMoney, OPTIONS))).toBeNull();
});
