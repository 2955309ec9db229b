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

test('the filter goes on, over to another severity, and off again', () => {
  const on = after(checked(), { type: 'filter-toggled', severity: 'error' });
  expect(on.filter).toBe('error');
  const over = reduce(on, { type: 'filter-toggled', severity: 'info' });
  expect(over.filter).toBe('info');
  expect(reduce(over, { type: 'filter-toggled', severity: 'info' }).filter).toBeNull();
});

test('the filter falls when nothing of its severity is left', () => {
  const state = after(checked(), { type: 'filter-toggled', severity: 'error' });
  expect(reduce(state, checked(corrected)).filter).toBe('error');
  expect(reduce(state, checked(asPrinted)).filter).toBeNull();
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
