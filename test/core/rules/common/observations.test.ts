/** What only some ask for is answered when it is first asked, and once. */
import { lazily } from '../../../../src/core/rules/common/lazily';
import { observe } from '../../../../src/core/rules/common/observations';
import { NO_CHOICES } from '../../../../src/core/law/cases/choices';
import { PLAIN_LAW } from '../../../../src/core/law/setting';
import { readText } from '../../../support/tables';

test.each([
  ['a value', 7],
  ['nothing', undefined],
  ['null', null],
])('%s is made when first asked for, and once', (_, value) => {
  let made = 0;
  const ask = lazily(() => {
    made++;
    return value;
  });
  expect(made).toBe(0);
  expect([ask(), ask()]).toEqual([value, value]);
  expect(made).toBe(1);
});

const PLAN = `
KẾ HOẠCH KHUYẾN CÔNG TỈNH CAO BẰNG NĂM 2027
Đơn vị: triệu đồng
STT | Nội dung | Khuyến công quốc gia
1 | Hỗ trợ ứng dụng máy móc tiên tiến | 400
 | Tổng cộng | 400
`;

test('caps and formulas are the same whoever asks, and go with the workbook that was observed', () => {
  const observed = observe(readText(PLAN).workbook);
  const spread = { ...observed };
  expect(observed.caps()).toBe(observed.caps());
  expect(spread.caps()).toBe(observed.caps());
  expect(spread.formulas()).toBe(observed.formulas());
});

test('caps are those of the law that was observed with', () => {
  const { workbook } = readText(PLAN);
  const asked = observe(workbook, [], { law: { ...PLAIN_LAW, province: 'cao-bang' }, choices: NO_CHOICES });
  expect(observe(workbook).caps().asked).toBe(false);
  expect([asked.caps().asked, asked.caps().province]).toEqual([true, 'cao-bang']);
});
