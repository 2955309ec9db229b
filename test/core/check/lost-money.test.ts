/** Money that a total does not see: a line whose parts are blank is found where the total is blind to it, and left alone where it is counted. */
import { checkWorkbook } from '../../../src/core/check/check';
import { readText } from '../../support/tables';

const CASES: readonly (readonly [string, string, readonly string[], string])[] = [
  [
    'an amount that no source column splits, and the total leaves out',
    `
KẾ HOẠCH KINH PHÍ NĂM 2022
Đơn vị: triệu đồng
TT | Nội dung | Tổng | KCQG | Đối ứng
1 | Nội dung A | 500 | |
2 | Nội dung B | 200 | 100 | 100
3 | Nội dung C | 400 | 150 | 250
  | Tổng cộng | 600 | 250 | 350`,
    ['SB110 C4'],
    'fail',
  ],
  [
    'the same, counted by the total: what is missing is the split, and nobody can say which',
    `
KẾ HOẠCH KINH PHÍ NĂM 2022
Đơn vị: triệu đồng
TT | Nội dung | Tổng | KCQG | Đối ứng
1 | Nội dung A | 500 | |
2 | Nội dung B | 200 | 100 | 100
3 | Nội dung C | 400 | 150 | 250
  | Tổng cộng | 1100 | 250 | 350`,
    [],
    'undecided',
  ],
  [
    'a heading with money over blank lines, left out of the total',
    `
KẾ HOẠCH KINH PHÍ GIAI ĐOẠN 2021 - 2022
Đơn vị: triệu đồng
TT | Nội dung | 2021 | 2022 | Tổng
I | Đào tạo | 500 | | 500
1 | Nội dung A | | |
2 | Nội dung B | | |
II | Máy móc | 300 | 200 | 500
1 | Nội dung C | 100 | 100 | 200
2 | Nội dung D | 200 | 100 | 300
  | Tổng cộng | 300 | 200 | 500`,
    ['SB102 C10'],
    'fail',
  ],
  [
    'a heading with money over blank lines, counted: its lines are named without amounts',
    `
KẾ HOẠCH KINH PHÍ GIAI ĐOẠN 2021 - 2022
Đơn vị: triệu đồng
TT | Nội dung | 2021 | 2022 | Tổng
I | Đào tạo | 500 | | 500
1 | Nội dung A | | |
2 | Nội dung B | | |
II | Máy móc | 300 | 200 | 500
1 | Nội dung C | 100 | 100 | 200
2 | Nội dung D | 200 | 100 | 300
  | Tổng cộng | 800 | 200 | 1000`,
    [],
    'pass',
  ],
  [
    'sources as lines left blank below an activity that has money, left out of the total',
    `
KẾ HOẠCH KINH PHÍ GIAI ĐOẠN 2021 - 2022
Đơn vị: triệu đồng
TT | Nội dung | 2021 | 2022 | Tổng
1 | Nội dung A | 500 | 0 | 500
- | Khuyến công quốc gia | | |
- | Đối ứng | | |
2 | Nội dung B | 300 | 200 | 500
- | Khuyến công quốc gia | 100 | 100 | 200
- | Đối ứng | 200 | 100 | 300
  | Tổng cộng | 300 | 200 | 500`,
    ['SB102 C10'],
    'fail',
  ],
  [
    'a total over blank years, left out below',
    `
KẾ HOẠCH KINH PHÍ GIAI ĐOẠN 2021 - 2022
Đơn vị: triệu đồng
TT | Nguồn | 2021 | 2022 | Tổng
1 | Khuyến công quốc gia | | | 500
2 | Khuyến công địa phương | 100 | 100 | 200
3 | Đối ứng | 200 | 100 | 300
  | Tổng cộng | 300 | 200 | 500`,
    ['SB110 E4'],
    'fail',
  ],
  [
    'money of one year over blank sources, where the formulas of the total add the sources alone',
    `
KẾ HOẠCH KINH PHÍ GIAI ĐOẠN 2021 - 2022
Đơn vị: triệu đồng
TT | Nội dung | 2021 | 2022 | Tổng
1 | Nội dung A | 500 | =D5+D6→100 | =C4+D4→600
- | Khuyến công quốc gia | | 40 | =C5+D5→40
- | Đối ứng | | 60 | =C6+D6→60
2 | Nội dung B | =C8+C9→300 | =D8+D9→200 | =C7+D7→500
- | Khuyến công quốc gia | 100 | 100 | =C8+D8→200
- | Đối ứng | 200 | 100 | =C9+D9→300
  | Tổng cộng | =C5+C6+C8+C9→300 | =D5+D6+D8+D9→300 | =E5+E6+E8+E9→600`,
    ['SB102 C10'],
    'fail',
  ],
  [
    'the same sums without such money',
    `
KẾ HOẠCH KINH PHÍ GIAI ĐOẠN 2021 - 2022
Đơn vị: triệu đồng
TT | Nội dung | 2021 | 2022 | Tổng
1 | Nội dung A | | =D5+D6→100 | =C4+D4→100
- | Khuyến công quốc gia | | 40 | =C5+D5→40
- | Đối ứng | | 60 | =C6+D6→60
2 | Nội dung B | =C8+C9→300 | =D8+D9→200 | =C7+D7→500
- | Khuyến công quốc gia | 100 | 100 | =C8+D8→200
- | Đối ứng | 200 | 100 | =C9+D9→300
  | Tổng cộng | =C5+C6+C8+C9→300 | =D5+D6+D8+D9→300 | =E5+E6+E8+E9→600`,
    [],
    'pass',
  ],
  [
    'a total that its formulas make of one source alone is no sum of the activities',
    `
KẾ HOẠCH KINH PHÍ GIAI ĐOẠN 2021 - 2022
Đơn vị: triệu đồng
TT | Nội dung | 2021 | 2022 | Tổng
1 | Nội dung A | =C5+C6→150 | =D5+D6→100 | =C4+D4→250
- | Khuyến công quốc gia | 50 | 40 | =C5+D5→90
- | Đối ứng | 100 | 60 | =C6+D6→160
2 | Nội dung B | =C8+C9→300 | =D8+D9→200 | =C7+D7→500
- | Khuyến công quốc gia | 100 | 100 | =C8+D8→200
- | Đối ứng | 200 | 100 | =C9+D9→300
  | Tổng cộng | =C5+C8→150 | =D5+D8→140 | =E5+E8→290`,
    [],
    'pass',
  ],
];

test.each(CASES)('%s', (_sentence, text, errors, sums) => {
  const { workbook, options } = readText(text);
  const { findings, verdicts } = checkWorkbook(workbook, options);
  expect(findings.filter(({ severity }) => severity === 'error').map(({ code, cell }) => `${code} ${cell}`)).toEqual(errors);
  expect(verdicts.sums).toBe(sums);
});
