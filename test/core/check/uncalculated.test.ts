/** What was never calculated is not missing: no rule speaks of it, and the verdict says it once. */
import { briefly, checkText } from '../../support/tables';

const plan = (lines: string, head = '2026 | 2027 | 2028'): string => `
TỔNG HỢP KINH PHÍ KHUYẾN CÔNG GIAI ĐOẠN 2026 - 2028
Đơn vị: triệu đồng
TT | Nguồn kinh phí | ${head} | Tổng cộng
${lines}`;

const WHOLE = `1 | Khuyến công quốc gia | 2813 | 4727 | 100 | 7640
2 | Khuyến công địa phương | 5019 | 5523 | 110 | 10652
3 | Đối ứng của cơ sở | 819 | 623 | 120 | 1562`;

test.each<[string, string, string[]]>([
  ['a total line', plan(WHOLE), ['warning SB014 A6']],
  ['a total line, and one formula', plan(`${WHOLE}\n  | Tổng cộng | =SUM(C4:C6)→? | =SUM(D4:D6)→? | =SUM(E4:E6)→? | =SUM(F4:F6)→?`), []],
  ['a year', plan(`${WHOLE}\n  | Tổng cộng | 8651 | 10873 | 330 | 19854`, '2026 | Dự kiến | 2028'), ['error SB010 E3']],
  ['a year, and one formula', plan(`${WHOLE}\n  | Tổng cộng | 8651 | 10873 | 330 | 19854`, '2026 | =C3+1→? | 2028'), []],
])('%s that is not there', (_, text, expected) => {
  expect(briefly(checkText(text)).filter((one) => !one.includes('SB002'))).toEqual(expected);
});

test('a figure that waits for its formula is not called unclear; one that somebody left open is', () => {
  const line = (figure: string): string => plan(`${WHOLE.replace('5019', figure)}\n  | Tổng cộng | 8651 | 10873 | 330 | 19854`);
  const waiting = checkText(line('=Nguon!A1→?'));
  expect(briefly(waiting)).toEqual([]);
  expect(waiting.reasons).toEqual(['undecided', 'not-calculated']);
  expect(briefly(checkText(line('…')))).toEqual(['undecided SB002 C5']);
});

test('a sheet of its own keeps its own findings', () => {
  const report = checkText(`${plan(WHOLE)}\n@sheet Tính\nA | =1+1→?`);
  expect(briefly(report)).toEqual(['warning SB014 A6']);
  expect([report.uncalculated, ...report.reasons]).toEqual([1, 'not-calculated']);
});
