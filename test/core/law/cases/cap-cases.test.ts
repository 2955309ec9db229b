/** From a table to what caps are asked about: level, years, support, cost, count, signs. */
import { capCases } from '../../../../src/core/law/cases/cap-cases';
import type { CapCase } from '../../../../src/core/law/cases/cap-case';
import { toPlainText, type Amount } from '../../../../src/core/money/amount';
import { observe } from '../../../../src/core/rules/common/observations';
import { checkText, readText } from '../../../support/tables';

const plain = (amount: Amount | null): string => (amount === null ? '–' : toPlainText(amount));

/** "equipment project 2022 320 of 640, 1 facility" */
function written({ match, scope, level, years, support, cost, count, countUnit, namesOneUnit, signs }: CapCase): string {
  const number = namesOneUnit ? 'one by name' : `${plain(count)} ${countUnit ?? '–'}`;
  return [`${level} ${match.activity} ${scope} ${years.join('+')}: ${plain(support)} of ${plain(cost)}, ${number}`, ...signs].join(', ');
}

function casesOf(text: string): string[] {
  const { workbook, reading, disputed } = observe(readText(text).workbook);
  return capCases(workbook, reading, { choices: [], disputed }).cases.map(written);
}

test('sources as columns of a list of projects', () => {
  expect(
    casesOf(`
DANH MỤC ĐỀ ÁN KHUYẾN CÔNG NĂM 2022
Đơn vị: triệu đồng
TT | Tên đề án | Đơn vị thụ hưởng | Tổng kinh phí đề án | KCQG | KCĐP | Đối ứng
1 | Ứng dụng máy móc thiết bị sản xuất bún | HTX Hoa Mai | 640 | 300 | 0 | 340
2 | Hỗ trợ 19 cơ sở ứng dụng máy móc thiết bị | | 11400 | 0 | 5200 | 6200
  | Tổng cộng | | 12040 | 300 | 5200 | 6540`),
  ).toEqual(['national equipment project 2022: 300 of 640, one by name', 'province equipment project 2022: 5200 of 11400, 19 facility']);
});

test('sources as lines below their activity; the years together and, where they are counted, each by itself', () => {
  expect(
    casesOf(`
KẾ HOẠCH KHUYẾN CÔNG GIAI ĐOẠN 2021 - 2022
Đơn vị: triệu đồng
TT | Nội dung | 2021 | 2022 | Tổng cộng
1 | Mô hình trình diễn kỹ thuật | 613 | 725 | 1338
- | Khuyến công quốc gia | 152 | 207 | 359
- | Đối ứng của cơ sở | 461 | 518 | 979`),
  ).toEqual([
    'national demo-model year 2021: 152 of –, – –',
    'national demo-model year 2022: 207 of –, – –',
    'national demo-model period 2021+2022: 359 of 1338, – –',
  ]);
});

test('quantities by year make a case a year', () => {
  expect(
    casesOf(`
KẾ HOẠCH KHUYẾN CÔNG GIAI ĐOẠN 2021 - 2022
Đơn vị: triệu đồng
TT | Nội dung | ĐVT | 2021 | | | 2022 | |
   |          |     | Số lượng | KCQG | Đối ứng | Số lượng | KCQG | Đối ứng
1 | Ứng dụng máy móc thiết bị | cơ sở | 1 | 250 | 450 | 3 | 640 | 870`),
  ).toEqual([
    'national equipment year 2021: 250 of –, 1 facility',
    'national equipment year 2022: 640 of –, 3 facility',
    'national equipment period 2021+2022: 890 of 2210, 4 facility',
  ]);
});

test('the heading names the activity, the lines name who is helped', () => {
  expect(
    casesOf(`
KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA NĂM 2022
Đơn vị: triệu đồng
TT | Nội dung | Tổng kinh phí | KCQG | Đối ứng
I | Hỗ trợ ứng dụng máy móc thiết bị | 1300 | 600 | 700
1 | Công ty TNHH Sao Khuê, xã biên giới Lũng Vân | 640 | 300 | 340
2 | HTX Hoa Mai | 660 | 300 | 360
  | Tổng cộng | 1300 | 600 | 700`),
  ).toEqual([
    'national equipment project 2022: 300 of 640, one by name, priority',
    'national equipment project 2022: 300 of 660, one by name',
  ]);
});

test('a total without the counterpart is no cost', () => {
  expect(
    casesOf(`
KẾ HOẠCH KHUYẾN CÔNG NĂM 2022
Đơn vị: triệu đồng
TT | Nội dung | Tổng số | KCQG | KCĐP
1 | Hỗ trợ 02 cơ sở ứng dụng máy móc thiết bị | 700 | 400 | 300`),
  ).toEqual(['national equipment project 2022: 400 of –, 2 facility', 'province equipment project 2022: 300 of –, 2 facility']);
});

test.each([
  ['a table of another trade', 'DỰ TOÁN CHI NĂM 2022', 'Ứng dụng máy móc thiết bị'],
  ['a line of unknown activity', 'KẾ HOẠCH KHUYẾN CÔNG NĂM 2022', 'Hỗ trợ khác'],
])('%s makes no case', (_what, title, label) => {
  expect(
    casesOf(`\n${title}\nĐơn vị: triệu đồng\nTT | Nội dung | Tổng số | Ngân sách trung ương | Vốn đối ứng\n1 | ${label} | 700 | 400 | 300`),
  ).toEqual([]);
});

describe('money of the State that no column gives to a level', () => {
  const plan = (title: string, more = ''): string => `
${title}
Đơn vị: triệu đồng
TT | Nội dung | Tổng kinh phí | Kinh phí hỗ trợ | Đối ứng
1 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị | 640 | 320 | 320${more}`;

  test('is of the level that the title names', () => {
    expect(casesOf(plan('KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA NĂM 2022'))).toEqual(['national equipment project 2022: 320 of 640, 1 facility']);
    expect(casesOf(plan('KẾ HOẠCH KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM 2022'))).toEqual(['province equipment project 2022: 320 of 640, 1 facility']);
  });

  test.each(['KẾ HOẠCH KHUYẾN CÔNG NĂM 2022', 'KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA VÀ KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM 2022'])(
    'is of none by “%s”',
    (title) => {
      expect(casesOf(plan(title))).toEqual([]);
    },
  );

  test('a breach is a question then', () => {
    const { findings } = checkText(plan('KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA NĂM 2022'));
    expect(findings.map(({ code, cell, severity }) => `${code} ${cell} ${severity}`)).toEqual(['SB501 D4 warning']);
  });
});

describe('what a table prints decides what is an excess', () => {
  const plan = (support: string, cost: string): string => `
KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA NĂM 2022
Đơn vị: tỷ đồng
TT | Nội dung | Tổng kinh phí | KCQG hỗ trợ | Đối ứng
1 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị chế biến gỗ | ${cost} | ${support} | 0.5
2 | Tuyên truyền trên đài truyền hình | 0.25 | 0.25 | 0`;

  test.each([
    ['0.3', '0.8', []],
    ['0.4', '0.9', ['SB501 D4']],
    ['0.31', '0.81', ['SB501 D4']],
    ['0.300001', '0.800001', ['SB501 D4']],
  ])('%s tỷ đồng without a number format', (support, cost, expected) => {
    const codes = checkText(plan(support, cost)).findings.map(({ code, cell }) => `${code} ${cell}`);
    expect(codes.filter((code) => code.startsWith('SB50'))).toEqual(expected);
  });
});
