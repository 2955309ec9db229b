/** SB002: what the lines or columns of a table add up to could not be settled; said once a table. */
import { ruleCases } from '../../support/rule-cases';
import { checkText } from '../../support/tables';

ruleCases('SB002', {
  speaks: {
    'a figure is still to come: the sums with it are open, the others hold': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | … !SB002 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
3 | Đào tạo nghề | 409 | 530 | 939
  | Tổng cộng | 941 | 1284 | 2225`,
    'an error value and a text that is no number': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | #REF! !SB401 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
3 | Đào tạo nghề | 12 34 !SB002 | 530 | 939
  | Tổng cộng | 941 | 1284 | 2225`,
    'an amount in words, and totals without it: dự kiến 409': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
3 | Đào tạo nghề | dự kiến 409 !SB002 | 530 | 530
  | Tổng cộng | 532 | 1284 | 1816`,
    'an amount in words, and totals without it: 409 (ước)': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
3 | Đào tạo nghề | 409 (ước) !SB002 | 530 | 530
  | Tổng cộng | 532 | 1284 | 1816`,
    'an amount in words, and totals without it: khoảng 409': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
3 | Đào tạo nghề | khoảng 409 !SB002 | 530 | 530
  | Tổng cộng | 532 | 1284 | 1816`,
    'an amount in words, and totals without it: 400-420': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
3 | Đào tạo nghề | 400-420 !SB002 | 530 | 530
  | Tổng cộng | 532 | 1284 | 1816`,
    'an amount in words, and totals without it: 4O9': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
3 | Đào tạo nghề | 4O9 !SB002 | 530 | 530
  | Tổng cộng | 532 | 1284 | 1816`,
    'an amount in words, and totals without it: 409 + 20': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
3 | Đào tạo nghề | 409 + 20 !SB002 | 530 | 530
  | Tổng cộng | 532 | 1284 | 1816`,
    'an amount in words, and totals without it: đang trình': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
3 | Đào tạo nghề | đang trình !SB002 | 530 | 530
  | Tổng cộng | 532 | 1284 | 1816`,
    'an amount in words, and totals without it: 409 tr/năm': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
3 | Đào tạo nghề | 409 tr/năm !SB002 | 530 | 530
  | Tổng cộng | 532 | 1284 | 1816`,
    'words without a figure where the totals know one': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
3 | Đào tạo nghề | theo QĐ 12 !SB002 | 530 | 939
  | Tổng cộng | 941 | 1284 | 2225`,
    'a line that calls itself total, and no way of adding gives it': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028
1 | Máy móc, thiết bị | 317 | 421 | 444
2 | Hội chợ triển lãm | 215 | 333 | 231
3 | Đào tạo nghề | 409 | 530 | 133
  | Tổng cộng | 1013 !SB002 | 1544 | 917`,
    'the totals of nearly all lines and columns are denied': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2021 | 2022 | 2023 | 2024 | 2025 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 444 | 412 | 431 | 2025
2 | Hội chợ triển lãm | 215 | 333 | 231 | 222 | 249 | 1250
3 | Đào tạo nghề | 409 | 530 | 133 | 151 | 162 | 1385
4 | Tư vấn | 111 | 123 | 135 | 147 | 159 | 675
5 | Thông tin | 98 | 87 | 76 | 65 | 54 | 380
6 | Quản lý | 41 | 42 | 43 | 44 | 45 | 215
7 | Bình chọn sản phẩm | 52 | 61 | 73 | 88 | 91 | 365
8 | Cụm công nghiệp | 611 | 722 | 833 | 944 | 955 | 4065
  | Tổng cộng | 1930 !SB002 | 2401 | 2038 | 2183 | 2246 | 10798`,
  },
  silent: {
    'everything holds': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
  | Tổng cộng | 532 | 754 | 1286`,
    'words without a figure that the totals take for nothing': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
3 | Đào tạo nghề | lồng ghép | 530 | 530
  | Tổng cộng | 532 | 1284 | 1816`,
    'one wrong figure is a finding of its own': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 343 !SB110=333 | 548
3 | Đào tạo nghề | 409 | 530 | 939
  | Tổng cộng | 941 | 1284 | 2225`,
    'dashes and crosses are nothing, and no figure to come': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | - | 317
2 | Hội chợ triển lãm | x | 333 | 333
3 | Đào tạo nghề | 409 | 530 | 939
  | Tổng cộng | 726 | 863 | 1589`,
    'a figure to come in a column that nothing adds up': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng | Tỷ lệ (%)
1 | Máy móc, thiết bị | 317 | 421 | 738 | 57.4
2 | Hội chợ triển lãm | 215 | 333 | 548 | …
  | Tổng cộng | 532 | 754 | 1286 | 100`,
    'words in a column of figures': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | chuyển sang 2028 | 215
3 | Đào tạo nghề | 409 | 530 | 939
  | Tổng cộng | 941 | 951 | 1892`,
  },
});

test('the open cells are named, the first as the place to go to', () => {
  const { findings } = checkText(`
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | … | 738
2 | Hội chợ triển lãm | 215 | 333 | 548
3 | Đào tạo nghề | … | 530 | 939
  | Tổng cộng | 941 | 1284 | 2225`);
  expect(findings).toMatchObject([{ code: 'SB002', cell: 'D3', related: ['C5'], facts: { reason: 'open', equations: 4 } }]);
});

test('a third of the sums is broken: no list of cells would help, and the check says so once', () => {
  const figure = (line: number, year: number): number => 101 + 37 * line + 53 * year + ((7 * line * year) % 11);
  const years = [0, 1, 2, 3, 4];
  const lines = Array.from({ length: 24 }, (_, line) => {
    const right = years.map((year) => figure(line, year));
    const total = right.reduce((sum, value) => sum + value, 0);
    // In the first eleven lines, a figure of one of three years was taken from another line.
    const written = right.map((value, year) => (line < 11 && year === line % 3 ? value + 211 + 13 * line : value));
    return `${String(line + 1)} | Nội dung khuyến công ${String(line + 1)} | ${written.join(' | ')} | ${String(total)}`;
  });
  const sums = years.map((year) => lines.reduce((sum, _, line) => sum + figure(line, year), 0));
  const report = checkText(`
Đơn vị: triệu đồng
TT | Nội dung | 2021 | 2022 | 2023 | 2024 | 2025 | Tổng cộng
${lines.join('\n')}
 | Tổng cộng | ${sums.join(' | ')} | ${String(sums.reduce((sum, value) => sum + value, 0))}`);
  expect(report.findings).toMatchObject([{ code: 'SB002', severity: 'undecided', facts: { reason: 'broken', equations: 14 } }]);
  expect(report.verdict).toBe('undecided');
});
