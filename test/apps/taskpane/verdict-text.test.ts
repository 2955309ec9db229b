/** The headline and what a screen reader is told, for each kind of result. */
import { INITIAL_STATE, type PaneState } from '../../../src/apps/taskpane/model/pane-state';
import { reduce } from '../../../src/apps/taskpane/model/reduce';
import { summarise } from '../../../src/apps/taskpane/model/summary';
import { announcementOf, shownHeadline, toneOf } from '../../../src/apps/taskpane/views/results/verdict-text';
import type { WorkbookReport } from '../../../src/core/check/report';
import { paneWords } from '../../../src/core/messages/pane/of';
import { checkText } from '../../support/tables';
import { aboveCaps, asPrinted, blank, clear, corrected, empty, faulty, onlyUnread, rounded, undecided } from './reports';

const vi = paneWords('vi');
const seen = (...reports: readonly WorkbookReport[]): PaneState =>
  reports.reduce((state, report) => reduce(state, { type: 'checked', report }), INITIAL_STATE);
const headline = (report: WorkbookReport): string[] => {
  const { title, lines } = shownHeadline(report, summarise(report.findings), INITIAL_STATE, vi);
  return [title, ...lines.map(({ tone, text }) => `${tone}: ${text}`)];
};
const said = (state: PaneState): string => announcementOf(state, state.report === null ? null : summarise(state.findings), vi);

test.each([
  ['wrong', faulty],
  ['right', clear],
  ['right', asPrinted],
  ['right', rounded],
  ['undecided', undecided],
  ['nothing', empty],
  ['nothing', onlyUnread],
  ['undecided', blank],
  ['undecided', aboveCaps],
])('the tone is %s', (tone, report) => {
  expect(toneOf(report, summarise(report.findings))).toBe(tone);
});

test('the headline says the verdict, and what became of sums and of caps', () => {
  const none = 'nothing: Mức chi: Không có dòng nào phải so';
  expect(headline(clear)).toEqual(['Đạt', 'right: Phép cộng: Đạt, 10/10 phép tính khớp', none]);
  expect(headline(rounded)).toEqual(['Đạt', 'right: Phép cộng: Đạt, 7/10 phép tính khớp, 3 lệch do làm tròn', none]);
  expect(headline(undecided)).toEqual([
    'Chưa đủ căn cứ kết luận',
    'undecided: Phép cộng: Chưa đủ căn cứ kết luận, 2/8 phép tính khớp, 6 chưa đủ căn cứ',
    none,
  ]);
});

test('sums of several tables are counted together', () => {
  expect(headline(faulty).slice(0, 2)).toEqual([
    'Có 3 chỗ phải sửa',
    'wrong: Phép cộng: Có lỗi, 95/106 phép tính khớp, 4 lệch do làm tròn, 5 không khớp, 2 chưa đủ căn cứ',
  ]);
});

const ABOVE = `
KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA NĂM 2021
Đơn vị: triệu đồng
TT | Nội dung | Tổng kinh phí | KCQG hỗ trợ | Đối ứng
1 | Hỗ trợ 01 cơ sở ứng dụng máy móc, thiết bị chế biến chè | 1000 | 430 | 570
2 | Hỗ trợ 01 cơ sở ứng dụng máy móc, thiết bị sản xuất gạch | 900 | 300 | 600
  | Tổng cộng | 1900 | 730 | 1170`;

test('where lines are or may be above their caps, no right sum makes the headline green', () => {
  expect(headline(checkText(ABOVE))).toEqual([
    'Có 1 chỗ phải sửa',
    'right: Phép cộng: Đạt, 6/6 phép tính khớp',
    'wrong: Mức chi: Có lỗi, 1 chỗ vượt mức',
  ]);
  expect(headline(aboveCaps)).toEqual([
    'Phép cộng đạt, mức chi chưa đủ căn cứ kết luận',
    'right: Phép cộng: Đạt, 10/10 phép tính khớp',
    'undecided: Mức chi: Chưa đủ căn cứ kết luận, 3 dòng có thể vượt mức',
  ]);
});

test('after a correction a screen reader hears how many are left', () => {
  expect(said(seen(faulty, corrected))).toMatch(/^Còn 2 chỗ phải sửa\./);
  expect(said(seen(faulty, clear))).toBe(
    'Không còn chỗ nào phải sửa. Đạt. Phép cộng: Đạt, 10/10 phép tính khớp. Mức chi: Không có dòng nào phải so.',
  );
});

test('a check asked for is announced, one that started by itself is not', () => {
  expect(said(reduce(seen(faulty), { type: 'reading', asked: true }))).toBe(vi.announce.checking);
  expect(said(reduce(seen(faulty), { type: 'reading', asked: false }))).toBe(said(seen(faulty)));
  expect(said(INITIAL_STATE)).toBe('');
});

test('mistakes let stand are no longer a thing to do, and the sums stay wrong', () => {
  const [first] = faulty.findings;
  if (first === undefined) throw new Error('the report has no finding');
  const exception = {
    code: first.code,
    sheet: first.sheet,
    cell: first.cell,
    reason: 'theo quyết định giao',
    on: '2026-03-31',
    stands: 'x',
  };
  const state = { fewerMistakes: true, accepted: [{ finding: first, exception }] };
  const { tone, title, lines } = shownHeadline(faulty, summarise([]), state, vi);
  expect([tone, title]).toEqual(['undecided', 'Không còn chỗ phải sửa, 1 chỗ đã bỏ qua có lý do']);
  expect(lines[0]?.text).toMatch(/^Phép cộng: Có lỗi/);
});
