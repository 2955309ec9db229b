/** The headline: always both lines, reasons in plain words, the largest places by name, the same counts as everywhere. */
import type { WorkbookReport } from '../../../src/core/check/report';
import { untestedSentence } from '../../../src/core/messages/caps/caps-untested';
import { headlineOf, headlineParagraphs } from '../../../src/core/messages/reports/headline';
import { checkText } from '../../support/tables';

const PLAN = `
TỔNG HỢP KINH PHÍ
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 2813 | 4727 | 7540
2 | Khuyến công địa phương | 5019 | 5523 | 10542
  | Tổng cộng | 7832 | 10250 | 18082`;

const area = (name: string, count: number): string =>
  `\n@sheet ${name}\n${Array.from({ length: count }, (_, at) => `khoản ${String(at)} | ${String(1200 + 37 * at * at)}`).join('\n')}`;

const said = (report: WorkbookReport, language: 'vi' | 'en' = 'vi'): string[] => {
  const headline = headlineOf(report, language);
  return [headline.verdict, ...headlineParagraphs(headline)];
};

test('a pass says what it stands on', () => {
  expect(said(checkText(PLAN))).toEqual([
    'Đạt',
    'Phép cộng: Đạt, 6/6 phép tính khớp, 9/9 số tiền đã được kiểm tra.',
    'Mức chi: Không có dòng nào phải so.',
  ]);
  expect(said(checkText(PLAN), 'en')).toEqual([
    'Passed',
    'Sums: Passed, 6 of 6 sums agree, 9 of 9 amounts were tested.',
    'Caps: No line to hold against a cap.',
  ]);
});

test('where amounts were not tested, the places with most of them are named', () => {
  const one = 'vùng chưa đọc được B1:B9 trang tính “Chi khác”';
  expect(said(checkText(PLAN + area('Chi khác', 9)))[1]).toBe(
    `Phép cộng: Chưa đủ căn cứ kết luận, 6/6 phép tính khớp, 9/18 số tiền đã được kiểm tra. Còn 9 số tiền chưa được kiểm tra: ${one}.`,
  );
  const many = said(checkText(PLAN + area('A', 5) + area('B', 8) + area('C', 7) + area('D', 4) + area('E', 6)))[1] ?? '';
  expect(many).toContain(
    'Còn 30 số tiền chưa được kiểm tra: 8 ở vùng chưa đọc được B1:B8 trang tính “B”; 7 ở vùng chưa đọc được B1:B7 trang tính “C”; ' +
      '6 ở vùng chưa đọc được B1:B6 trang tính “E”; còn lại ở 2 nơi khác.',
  );
});

test('a table whose amounts no sum reaches is named as a table', () => {
  const list = 'DANH SÁCH ĐỀ ÁN\nĐơn vị: triệu đồng\nTT | Tên đề án | Kinh phí\n1 | Gạch | 310\n2 | Chè | 475\n3 | Mây | 290';
  expect(said(checkText(list))[1]).toContain('Còn 3 số tiền chưa được kiểm tra: biểu A3:C6 trang tính “Biểu 1”.');
});

test.each<[string, string, string]>([
  ['blank', PLAN.replace(/(?<=\| )\d{4,5}(?= \||$)/gm, (figure) => (/^202/.test(figure) ? figure : '')), 'Biểu chưa có số liệu.'],
  ['never calculated', PLAN.replace('18082', '=SUM(E4:E5)→?'), '1 công thức chưa được tính: mở tệp bằng Excel rồi lưu lại.'],
  ['a letter', 'Kính gửi: Sở Tài chính', 'Không thấy biểu số liệu nào ở trang tính đang hiện.'],
  ['left open', PLAN.replace('2813', '…'), 'Có chỗ chưa đọc được chắc chắn: xem các chỗ chưa đủ căn cứ bên dưới.'],
  [
    'accounted for by a note',
    `${PLAN.replace('18082', '18582')}\nGhi chú: Tổng cộng đã bao gồm 500 triệu đồng dự phòng chưa phân bổ.`,
    'Có phép tính không khớp mà chưa thể coi là lỗi: xem cảnh báo, lưu ý bên dưới.',
  ],
])('a workbook that is %s says so', (_, text, expected) => {
  const [verdict, sums] = said(checkText(text));
  expect(verdict).toBe('Chưa đủ căn cứ kết luận');
  expect(sums).toContain(expected);
});

test('targets are figures, not money', () => {
  const targets =
    'MỤC TIÊU\nTT | Nội dung | ĐVT | 2026 | 2027 | Tổng cộng\n1 | Mô hình | mô hình | 2 | 3 | 5\n2 | Đào tạo nghề | lớp | 4 | 5 | 9';
  expect(said(checkText(targets))[1]).toBe('Phép cộng: Đạt, 2/2 phép tính khớp, 6/6 số liệu đã được kiểm tra.');
});

const caps = (year: number, ...lines: string[]): string =>
  `KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA NĂM ${String(year)}\nĐơn vị: triệu đồng\nTT | Nội dung | Tổng kinh phí | KCQG hỗ trợ | Đối ứng\n${lines.join('\n')}`;
const line = (number: number, text: string, support: number): string =>
  `${String(number)} | Hỗ trợ ${text} | 1000 | ${String(support)} | ${String(1000 - support)}`;
const ONE = '01 cơ sở ứng dụng máy móc, thiết bị';
const sum = (number: number, support: number): string =>
  `  | Tổng cộng | ${String(number * 1000)} | ${String(support)} | ${String(number * 1000 - support)}`;

test.each<[string, string, string, string]>([
  ['within', caps(2021, line(1, `${ONE} chè`, 300), line(2, `${ONE} gạch`, 250), sum(2, 550)), 'Đạt', 'Đạt, 2 dòng trong mức'],
  ['above', caps(2021, line(1, `${ONE} chè`, 430), line(2, `${ONE} gạch`, 250), sum(2, 680)), 'Có lỗi', 'Có lỗi, 1 chỗ vượt mức'],
  [
    'perhaps above',
    caps(2021, line(1, '01 cơ sở đầu tư dây chuyền công nghệ gạch', 430), line(2, `${ONE} chè`, 250), sum(2, 680)),
    'Phép cộng đạt, mức chi chưa đủ căn cứ kết luận',
    'Chưa đủ căn cứ kết luận, 1 dòng có thể vượt mức',
  ],
  [
    'under caps that nobody has verified since they were changed',
    caps(2026, line(1, `${ONE} chè`, 200), line(2, `${ONE} gạch`, 250), sum(2, 450)),
    'Phép cộng đạt, mức chi chưa đủ căn cứ kết luận',
    'Chưa đủ căn cứ kết luận, 2 dòng so với mức chi chưa kiểm chứng',
  ],
])('lines %s', (_, text, verdict, expected) => {
  const [whole, sums, ofCaps] = said(checkText(text));
  expect([whole, ofCaps]).toEqual([verdict, `Mức chi: ${expected}.`]);
  expect(sums).toMatch(/^Phép cộng: Đạt, /);
});

test('lines that lack something to be tested are counted as the note below counts them', () => {
  const report = checkText(caps(2021, line(1, `${ONE} chè`, 300), line(2, 'ứng dụng máy móc, thiết bị tiên tiến', 250), sum(2, 550)));
  expect(said(report)[2]).toBe('Mức chi: Chưa đủ căn cứ kết luận, 1 dòng chưa đủ căn cứ để so.');
  expect(report.caps && untestedSentence(report.caps, 'vi')).toContain('của 1 dòng');
});

test('lines without a known cap are counted', () => {
  const local = caps(2026, line(1, `${ONE} chè`, 200), line(2, `${ONE} gạch`, 250), sum(2, 450))
    .replace('QUỐC GIA', 'ĐỊA PHƯƠNG')
    .replace('KCQG', 'KCĐP');
  expect(said(checkText(`@province lam-dong\n${local}`))[2]).toBe('Mức chi: Chưa đủ căn cứ kết luận, 2 dòng chưa có mức chi để so.');
});
