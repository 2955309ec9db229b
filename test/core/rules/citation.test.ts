/** SB509: citations in any text of the workbook, each cause said once. */
import { checkWorkbook } from '../../../src/core/check/check';
import { PLAIN_LAW } from '../../../src/core/law/setting';
import { ruleCases } from '../../support/rule-cases';
import { readText } from '../../support/tables';

const TABLE = (years: string): string => `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | ${years} | Tổng cộng
1 | Khuyến công quốc gia | 2510 | 3300 | 3700 | 9510
2 | Khuyến công địa phương | 1920 | 2100 | 2400 | 6420
  | Tổng cộng | 4430 | 5400 | 6100 | 15930`;

const PLAN = TABLE('2026 | 2027 | 2028');
const OLD_PLAN = TABLE('2022 | 2023 | 2024');

ruleCases('SB509', {
  speaks: {
    'a decree without its year': `
Căn cứ Nghị định số 235/NĐ-CP !SB509${PLAN}`,
    'an act that ended before the plan begins': `
Căn cứ Thông tư liên tịch số 26/2014/TTLT-BTC-BCT !SB509${OLD_PLAN}`,
    'the programme of the years before': `
Theo Quyết định số 1881/QĐ-TTg ngày 20/11/2020 !SB509${PLAN}`,
    'a circular without its amendment': `
Mức chi theo Thông tư số 28/2018/TT-BTC ngày 28/3/2018 !SB509:info${PLAN}`,
    'the same slip in three cells is one matter': `
Căn cứ Nghị định số 235/2025/ND-CP ngày 27/8/2025 !SB509:info${PLAN}
Quyết định số 2646/QD-BCT
Nghị quyết số 07/2025/NQ-HDND`,
    'acts that are not in the register are told once': `
Thông tư số 40/2017/TT-BYT !SB509:info${PLAN}
Nghị định số 163/2016/NĐ-BXD`,
    'an act that the register does not hold, and a date of another year': `
Căn cứ Thông tư số 64/2024/TT-BTC ngày 28/8/2025 !SB509${PLAN}`,
    'a note below the table counts as well': `${PLAN}
Ghi chú: theo điểm f khoản 2 Điều 6 !SB509:info`,
  },
  silent: {
    'acts cited as they should be': `
Căn cứ Nghị định số 235/2025/NĐ-CP ngày 27 tháng 8 năm 2025; Thông tư số 28/2018/TT-BTC; Thông tư số 64/2024/TT-BTC${PLAN}`,
    'decisions without a year, letters, laws by name': `
Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025; Quyết định số 2036/QĐ-UBND; Công văn số 1462/BCT-ĐCK${PLAN}`,
    'a gap to be filled in': `
(Kèm theo Kế hoạch số      /KH-UBND ngày    tháng    năm 2025)${PLAN}`,
    'the circular of 2018 in a plan from before its amendment': `
Căn cứ Thông tư số 28/2018/TT-BTC ngày 28/3/2018${OLD_PLAN}`,
    'what was achieved under the programme before': `
Kết quả thực hiện Quyết định số 1881/QĐ-TTg giai đoạn 2021-2025${PLAN}`,
  },
});

const findings = (text: string, on: string | null = null) =>
  checkWorkbook(readText(text).workbook, { exact: false, law: { ...PLAIN_LAW, on } }).findings.filter(({ code }) => code === 'SB509');

test('the day that was asked for decides in place of the years of the table', () => {
  const text = `Căn cứ Thông tư liên tịch số 26/2014/TTLT-BTC-BCT${OLD_PLAN}`;
  expect(findings(text, '2016-01-01')).toEqual([]);
  expect(findings(text, '2018-05-11')).toHaveLength(1);
});

test('a slip of the pen comes with the text as it should read, for review', () => {
  const [found] = findings(`Nghị định 45/2012/NÐ-CP được sửa đổi${PLAN}`);
  expect(found?.fix).toEqual({
    kind: 'review',
    edits: [{ sheet: 'Biểu 1', cell: 'A1', before: 'Nghị định 45/2012/NÐ-CP được sửa đổi', after: 'Nghị định 45/2012/NĐ-CP được sửa đổi' }],
  });
});

test('three places of one slip are one finding that names the others', () => {
  const [found, ...more] = findings(`Quyết định 2646/QD-BCT${PLAN}\nQuyết định 1648/QD-UBND\nQuyết định 4371/QD-BCT`);
  expect(more).toEqual([]);
  expect(found).toMatchObject({ cell: 'A1', related: ['A7', 'A8'], facts: { count: 3 } });
});
