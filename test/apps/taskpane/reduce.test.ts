/** How the pane's state follows from what happens. */
import { reduce, type PaneEvent } from '../../../src/apps/taskpane/model/reduce';
import { INITIAL_STATE, type PaneState } from '../../../src/apps/taskpane/model/pane-state';
import { asPrinted, clear, corrected, faulty, manyFaults } from './reports';

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, INITIAL_STATE);
const checked = (report = faulty): PaneEvent => ({ type: 'checked', report });

test('a result ends the work, the staleness and the trouble', () => {
  const state = after(
    checked(),
    { type: 'changed' },
    { type: 'check-failed', code: 'busy' },
    { type: 'reading', asked: true },
    checked(clear),
  );
  expect(state).toMatchObject({ work: 'idle', stale: false, trouble: null, report: clear });
});

test('a change makes an existing result stale and a check due', () => {
  expect(after(checked(), { type: 'changed' })).toMatchObject({ stale: true, work: 'due' });
});

test('a change before the first result makes nothing stale', () => {
  expect(after({ type: 'changed' })).toMatchObject({ stale: false, work: 'due' });
});

test('a change does not hide that a check is running', () => {
  expect(after({ type: 'reading', asked: true }, { type: 'changed' }).work).toBe('reading');
  expect(after({ type: 'reading', asked: true }, { type: 'checking' }, { type: 'changed' }).work).toBe('checking');
});

test('a change ends the waiting for a busy workbook', () => {
  expect(after({ type: 'host-busy' }, { type: 'changed' }).work).toBe('due');
});

test('"fewer mistakes" holds from a correction until mistakes grow again', () => {
  expect(after(checked()).fewerMistakes).toBe(false);
  expect(after(checked(), checked(corrected)).fewerMistakes).toBe(true);
  expect(after(checked(), checked(corrected), checked(corrected)).fewerMistakes).toBe(true);
  expect(after(checked(), checked(corrected), checked(faulty)).fewerMistakes).toBe(false);
});

test('a failed check keeps the older result and marks it stale', () => {
  expect(after(checked(), { type: 'check-failed', code: 'host-failed' })).toMatchObject({
    report: faulty,
    stale: true,
    work: 'idle',
    trouble: { during: 'check', code: 'host-failed' },
  });
});

test('a jump that works takes away the trouble of a jump, but not that of a check', () => {
  expect(after({ type: 'jump-failed', code: 'no-such-sheet' }, { type: 'jumped' }).trouble).toBeNull();
  expect(after({ type: 'check-failed', code: 'busy' }, { type: 'jumped' }).trouble).toEqual({ during: 'check', code: 'busy' });
});

test('trouble can be put away', () => {
  expect(after({ type: 'jump-failed', code: 'busy' }, { type: 'trouble-dismissed' }).trouble).toBeNull();
});

const filters = (state: PaneState): unknown => [...state.narrowing.filters];

test('filters go on together, and off one by one', () => {
  const on = after(checked(), { type: 'filter-toggled', severity: 'error' });
  expect(filters(on)).toEqual(['error']);
  const both = reduce(on, { type: 'filter-toggled', severity: 'info' });
  expect(filters(both)).toEqual(['error', 'info']);
  expect(filters(reduce(both, { type: 'filter-toggled', severity: 'error' }))).toEqual(['info']);
});

test('a filter falls when nothing of its severity is left, a sheet when it has no finding', () => {
  const state = after(checked(), { type: 'filter-toggled', severity: 'error' }, { type: 'sheet-chosen', sheet: 'Biểu 1' });
  expect(filters(reduce(state, checked(corrected)))).toEqual(['error']);
  expect(filters(reduce(state, checked(asPrinted)))).toEqual([]);
  expect(reduce(state, checked(clear)).narrowing.sheet).toBeNull();
});

test('a new filter starts at the first page again', () => {
  const long = after(checked(manyFaults(240)), { type: 'more-wanted' }, { type: 'more-wanted' });
  expect(long.limit).toBe(150);
  expect(reduce(long, { type: 'filter-toggled', severity: 'error' }).limit).toBe(50);
});

test('reasons open and close one by one', () => {
  const state = after({ type: 'why-toggled', key: 'a' }, { type: 'why-toggled', key: 'b' }, { type: 'why-toggled', key: 'a' });
  expect([...state.opened]).toEqual(['b']);
});

test('standing on the same finding again changes nothing', () => {
  const state = after({ type: 'finding-focused', key: 'a' });
  expect(state.active).toBe('a');
  expect(reduce(state, { type: 'finding-focused', key: 'a' })).toBe(state);
});

test('a step shows the page on which the finding stands, in the tab of the results', () => {
  const state = after(checked(manyFaults(240)), { type: 'tab-chosen', tab: 'forms' }, { type: 'stepped', key: 'x', at: 100 });
  expect(state).toMatchObject({ tab: 'results', active: 'x', limit: 150 });
});

const EDIT = { sheet: 'Biểu 1', cell: 'D8', before: 48730, after: 47830 };

test('what was mended is in the journal until it is taken back', () => {
  const mended = after(checked(), { type: 'mending' }, { type: 'mended', entry: { id: 1, edits: [EDIT] }, trouble: null });
  expect(mended).toMatchObject({ isMending: false, hasMended: true, journal: [{ id: 1 }] });
  const back = reduce(mended, { type: 'taken-back', entries: mended.journal, trouble: null });
  expect(back).toMatchObject({ journal: [], hasMended: true });
});

test('what a fix met with is still told after the check that follows, and gone after the next fix', () => {
  const refused = after(checked(), {
    type: 'mended',
    entry: null,
    trouble: { during: 'mending', refused: 'stale', sheet: 'Biểu 1', cell: 'D8', count: 1 },
  });
  const rechecked = reduce(refused, checked());
  expect(rechecked.trouble).toMatchObject({ refused: 'stale' });
  expect(reduce(rechecked, { type: 'mended', entry: { id: 1, edits: [EDIT] }, trouble: null }).trouble).toBeNull();
});

test('another workbook finds nothing of the last', () => {
  const used = after(
    checked(manyFaults(240)),
    { type: 'filter-toggled', severity: 'error' },
    { type: 'searched', text: 'tổng' },
    { type: 'mended', entry: { id: 1, edits: [EDIT] }, trouble: null },
    checked(corrected),
  );
  expect(reduce(used, { type: 'restarted' })).toEqual(INITIAL_STATE);
});
