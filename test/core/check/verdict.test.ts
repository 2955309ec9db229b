/** What a verdict promises: each condition of a pass broken once, by hand, and nothing else. */
import { checkWorkbook } from '../../../src/core/check/check';
import type { WorkbookReport } from '../../../src/core/check/report';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { checkText, readText } from '../../support/tables';

const PLAN = `
TỔNG HỢP KINH PHÍ
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 2813 | 4727 | 7540
2 | Khuyến công địa phương | 5019 | 5523 | 10542
  | Tổng cộng | 7832 | 10250 | 18082`;

/** Figures with labels beside them and nothing above: no table. */
const UNREAD = (count: number): string =>
  `\n@sheet Số liệu khác\n${Array.from({ length: count }, (_, at) => `khoản ${String(at)} | ${String(1200 + 37 * at * at)}`).join('\n')}`;

const hidden = ({ sheets }: WorkbookSnapshot, name: string): WorkbookSnapshot => ({
  sheets: sheets.map((sheet) => (sheet.name === name ? { ...sheet, visibility: 'hidden' as const } : sheet)),
});
const check = (workbook: WorkbookSnapshot): WorkbookReport => checkWorkbook(workbook, { exact: false });
const said = ({ verdict, verdicts, reasons }: WorkbookReport): string => [verdict, verdicts.sums, ...reasons].join(' ');

test('a plan of which every amount stands in a sum that holds passes', () => {
  const report = checkText(PLAN);
  expect(said(report)).toBe('pass pass');
  expect(report.coverage).toEqual({ amountCells: 9, testedCells: 9, unreadAmounts: 0 });
  expect(report.untested).toEqual([]);
});

describe('it does not pass where', () => {
  test.each<[string, string, string]>([
    ['a sum is wrong', PLAN.replace('7540', '7640'), 'fail fail error failed-sums'],
    [
      'a sum is off by what a note accounts for',
      `${PLAN.replace('18082', '18582').replace('10250', '10250')}\nGhi chú: Tổng cộng đã bao gồm 500 triệu đồng dự phòng chưa phân bổ.`,
      'undecided undecided failed-sums',
    ],
    ['a figure is still to come', PLAN.replace('2813', '…'), 'undecided undecided undecided'],
    [
      'it is blank',
      PLAN.replace(/(?<=\| )\d{4,5}(?= \||$)/gm, (figure) => (/^202/.test(figure) ? figure : '0')),
      'undecided undecided empty',
    ],
    [
      'nobody filled it in',
      PLAN.replace(/(?<=\| )\d{4,5}(?= \||$)/gm, (figure) => (/^202/.test(figure) ? figure : '')),
      'undecided undecided empty',
    ],
    ['there is no table', 'Kính gửi: Sở Tài chính\nTrân trọng cảm ơn.', 'undecided undecided no-table'],
    ['there is no table but figures', `Kính gửi${UNREAD(6)}`, 'undecided undecided no-table unread'],
    ['a formula was never calculated', PLAN.replace('18082', '=SUM(E4:E5)→?'), 'undecided undecided not-calculated'],
  ])('%s', (_, text, expected) => {
    expect(said(checkText(text))).toBe(expected);
  });
});

describe('nine in ten amounts that can be seen', () => {
  // 9 amounts of the plan, all tested.
  test.each([
    [1, 'pass pass'],
    [4, 'undecided undecided unread'],
  ])('with %i figures of an area that was not read', (count, expected) => {
    expect(said(checkText(PLAN + UNREAD(count)))).toBe(expected);
  });

  test('one in ten may be missed, not more', () => {
    // 36 amounts in sums: 4 more are one in ten, 5 more are above.
    const wide = (unread: number): string => {
      const years = Array.from({ length: 11 }, (_, at) => 2026 + at);
      const line = (label: string, of: (at: number) => number): string => {
        const figures = years.map((_year, at) => of(at));
        return `${label} | ${[...figures, figures.reduce((sum, one) => sum + one, 0)].join(' | ')}`;
      };
      const [one, two] = [(at: number) => 2113 + 71 * at, (at: number) => 5019 + 13 * at * at];
      return (
        [
          'TỔNG HỢP KINH PHÍ',
          'Đơn vị: triệu đồng',
          `TT | Nguồn kinh phí | ${years.join(' | ')} | Tổng cộng`,
          line('1 | Khuyến công quốc gia', one),
          line('2 | Khuyến công địa phương', two),
          line(' | Tổng cộng', (at) => one(at) + two(at)),
        ].join('\n') + UNREAD(unread)
      );
    };
    expect(checkText(wide(4)).coverage).toEqual({ amountCells: 36, testedCells: 36, unreadAmounts: 4 });
    expect(said(checkText(wide(4)))).toBe('pass pass');
    expect(said(checkText(wide(5)))).toBe('undecided undecided unread');
  });

  test('amounts of a table that no sum reaches count as well', () => {
    const list = `
DANH SÁCH ĐỀ ÁN
Đơn vị: triệu đồng
TT | Tên đề án | Kinh phí
1 | Sản xuất gạch | 310
2 | Chế biến chè | 475
3 | Mây tre đan | 290`;
    const report = checkText(`${PLAN}\n@sheet Danh sách\n${list.trim()}`);
    expect(said(report)).toBe('undecided undecided untested');
    expect(report.untested).toEqual([{ sheet: 'Danh sách', range: 'A3:C6', amounts: 3, read: true }]);
    expect(report.coverage).toEqual({ amountCells: 12, testedCells: 9, unreadAmounts: 0 });
  });

  test('what stands on a hidden sheet is nobody’s figure', () => {
    const { workbook } = readText(PLAN + UNREAD(12));
    expect(said(check(workbook))).toBe('undecided undecided unread');
    expect(said(check(hidden(workbook, 'Số liệu khác')))).toBe('pass pass');
  });

  test('a table on a hidden sheet alone is no table', () => {
    const { workbook } = readText(`@sheet Thư\nKính gửi: Sở Tài chính\n@sheet Cũ\n${PLAN.trim()}`);
    expect(said(check(workbook))).toBe('pass pass');
    expect(said(check(hidden(workbook, 'Cũ')))).toBe('undecided undecided no-table');
  });

  test('the places with most amounts come first', () => {
    const report = checkText(
      `${PLAN}${UNREAD(7)}\n@sheet Nữa\n${Array.from({ length: 9 }, (_, at) => `khoản nữa | ${String(905 + 33 * at * at)}`).join('\n')}`,
    );
    expect(report.untested.map(({ sheet, amounts, read }) => [sheet, amounts, read])).toEqual([
      ['Nữa', 9, false],
      ['Số liệu khác', 7, false],
    ]);
  });
});

describe('a form that was never calculated', () => {
  const form = (figure: (text: string) => string): string => `
TỔNG HỢP KINH PHÍ
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | ${figure('2813')} | ${figure('4727')} | =C4+D4→?
2 | Khuyến công địa phương | ${figure('5019')} | ${figure('5523')} | =C5+D5→?
  | Tổng cộng | =SUM(C4:C5)→? | =SUM(D4:D5)→? | =SUM(E4:E5)→?`;

  test.each<[string, string, string]>([
    ['filled in: nothing is known of its sums', form((text) => text), 'undecided undecided untested not-calculated'],
    ['blank: it is blank all the same', form(() => ''), 'undecided undecided empty not-calculated'],
    ['fetched from elsewhere: nobody knows', form((text) => `=Nguon!A${text.slice(0, 1)}→?`), 'undecided undecided not-calculated'],
  ])('%s', (_, text, expected) => {
    const report = checkText(text);
    expect(said(report)).toBe(expected);
    expect(report.findings).toEqual([]);
  });
});

describe('caps', () => {
  const list = (year: number, ...lines: string[]): string => `
KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA NĂM ${String(year)}
Đơn vị: triệu đồng
TT | Nội dung | Tổng kinh phí | KCQG hỗ trợ | Đối ứng
${lines.join('\n')}`;
  const WITHIN = '1 | Hỗ trợ 01 cơ sở ứng dụng máy móc, thiết bị chế biến chè | 900 | 300 | 600';

  test.each<[string, string, string]>([
    ['nothing that a cap speaks of', PLAN, 'none'],
    ['300 is the most for one facility in 2021', list(2021, WITHIN), 'pass'],
    ['430 is above it', list(2021, WITHIN, '2 | Hỗ trợ 01 cơ sở ứng dụng máy móc, thiết bị sản xuất gạch | 1000 | 430 | 570'), 'fail'],
    [
      '430 may pass for a production line',
      list(2021, WITHIN, '2 | Hỗ trợ 01 cơ sở đầu tư dây chuyền công nghệ sản xuất gạch | 1000 | 430 | 570'),
      'undecided',
    ],
    ['the change of 2024 was not read, so nothing is verified after it', list(2026, WITHIN), 'undecided'],
    [
      'one line does not say of how many',
      list(2021, WITHIN, '2 | Hỗ trợ ứng dụng máy móc, thiết bị tiên tiến | 1000 | 500 | 500'),
      'undecided',
    ],
  ])('%s', (_, text, expected) => {
    expect(checkText(text).verdicts.caps).toBe(expected);
  });

  test('a province without a known act leaves its lines without a cap', () => {
    const local = list(2026, WITHIN).replace('QUỐC GIA', 'ĐỊA PHƯƠNG').replace('KCQG', 'KCĐP');
    const report = checkText(`@province lam-dong\n${local.trim()}`);
    expect(report.findings.map(({ code }) => code)).toContain('SB505');
    expect(report.verdicts.caps).toBe('undecided');
    expect(report.capLines.withoutCap).toBe(1);
  });

  test('a line above its cap fails the workbook, whatever its sums say', () => {
    const above = list(
      2021,
      WITHIN,
      '2 | Hỗ trợ 01 cơ sở ứng dụng máy móc, thiết bị sản xuất gạch | 1000 | 430 | 570',
      '  | Tổng cộng | 1900 | 730 | 1170',
    );
    expect(said(checkText(above))).toBe('fail pass error');
  });

  test('a slip in a citation says nothing of a cap', () => {
    const report = checkText(`${PLAN}\n\nCăn cứ Nghị định số 45/NĐ-CP của Chính phủ.`);
    expect(report.findings.map(({ code }) => code)).toContain('SB509');
    expect(report.verdicts.caps).toBe('none');
  });
});
