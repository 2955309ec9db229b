/** The headline and what a screen reader is told, for each kind of result. */
import { INITIAL_STATE, type PaneState } from '../../../src/apps/taskpane/model/pane-state';
import { reduce } from '../../../src/apps/taskpane/model/reduce';
import { summarise } from '../../../src/apps/taskpane/model/summary';
import { announcementOf, headlineOf, toneOf } from '../../../src/apps/taskpane/views/verdict-text';
import type { WorkbookReport } from '../../../src/core/check/report';
import { paneWords } from '../../../src/core/messages/pane';
import { asPrinted, clear, corrected, empty, faulty, onlyUnread, rounded, undecided } from './reports';

const vi = paneWords('vi');
const seen = (...reports: readonly WorkbookReport[]): PaneState =>
  reports.reduce((state, report) => reduce(state, { type: 'checked', report }), INITIAL_STATE);
const headline = (report: WorkbookReport): string => headlineOf(report, summarise(report), false, vi);
const said = (state: PaneState): string => announcementOf(state, state.report === null ? null : summarise(state.report), vi);

test.each([
  ['wrong', faulty],
  ['right', clear],
  ['right', asPrinted],
  ['right', rounded],
  ['undecided', undecided],
  ['nothing', empty],
  ['nothing', onlyUnread],
])('the tone is %s', (tone, report) => {
  expect(toneOf(report, summarise(report).counts)).toBe(tone);
});

test('the headline counts sums where all is right and places where it is not', () => {
  expect(headline(clear)).toBe('Khớp: 10/10 phép cộng đúng');
  expect(headline(rounded)).toBe('Khớp: 10/10 phép cộng đúng');
  expect(headline(faulty)).toBe('Có 3 chỗ phải sửa');
  expect(headline(undecided)).toBe('Chưa đủ căn cứ để kết luận');
});

test('counts of several tables are added', () => {
  expect(summarise(faulty)).toMatchObject({ sums: { total: 106, right: 99, rounding: 4 }, coverage: { amounts: 434, proven: 420 } });
});

test('after a correction a screen reader hears how many are left', () => {
  expect(said(seen(faulty, corrected))).toMatch(/^Còn 2 chỗ phải sửa\./);
  expect(said(seen(faulty, clear))).toBe('Không còn chỗ nào phải sửa. Khớp: 10/10 phép cộng đúng.');
});

test('a check asked for is announced, one that started by itself is not', () => {
  expect(said(reduce(seen(faulty), { type: 'reading', asked: true }))).toBe(vi.announce.checking);
  expect(said(reduce(seen(faulty), { type: 'reading', asked: false }))).toBe(said(seen(faulty)));
  expect(said(INITIAL_STATE)).toBe('');
});
