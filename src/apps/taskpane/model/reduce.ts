/** How the pane's state follows from what happens. A pure function; what makes things happen is the controller. */
import type { WorkbookReport } from '../../../core/check/report';
import type { TroubleCode } from '../../../core/messages/pane/words';
import type { MemoryTroubleKind } from '../../../core/messages/reading/words';
import type { Severity } from '../../../core/rules/common/finding';
import { parseRange } from '../../../core/workbook/address';
import { PAGE_OF_FINDINGS, type OpenReading, type PaneState } from './pane-state';

export type PaneEvent =
  | { readonly type: 'changed' }
  | { readonly type: 'reading'; readonly asked: boolean }
  | { readonly type: 'checking' }
  | { readonly type: 'checked'; readonly report: WorkbookReport }
  | { readonly type: 'check-failed'; readonly code: TroubleCode }
  | { readonly type: 'host-busy' }
  | { readonly type: 'jumped' }
  | { readonly type: 'jump-failed'; readonly code: TroubleCode }
  | { readonly type: 'trouble-dismissed' }
  | { readonly type: 'filter-toggled'; readonly severity: Severity }
  | { readonly type: 'more-wanted' }
  | { readonly type: 'finding-focused'; readonly key: string }
  | { readonly type: 'why-toggled'; readonly key: string }
  | { readonly type: 'tables-toggled'; readonly open: boolean }
  | { readonly type: 'recalled'; readonly problem: MemoryTroubleKind | null }
  | { readonly type: 'reading-opened'; readonly table: string | null }
  | { readonly type: 'reading-edited'; readonly key: string | null }
  | { readonly type: 'correction-failed'; readonly code: TroubleCode }
  | { readonly type: 'edges-refused' }
  | { readonly type: 'caps-toggled'; readonly open: boolean };

const mistakes = (report: WorkbookReport): number => report.findings.filter(({ severity }) => severity === 'error').length;

function fewerMistakes(state: PaneState, report: WorkbookReport): boolean {
  if (state.report === null) return false;
  const difference = mistakes(report) - mistakes(state.report);
  return difference === 0 ? state.fewerMistakes : difference < 0;
}

/** The table that was looked at, also when a correction moved its edges: then it is the one in its place. */
function readingIn({ tables }: WorkbookReport, reading: OpenReading | null): OpenReading | null {
  if (reading === null || tables.some(({ id }) => id === reading.table)) return reading;
  const sheet = reading.table.slice(0, reading.table.lastIndexOf('!'));
  const before = parseRange(reading.table.slice(sheet.length + 1));
  const place = tables.find((table) => {
    const range = parseRange(table.range);
    return table.sheet === sheet && range !== null && before !== null && range.top <= before.bottom && before.top <= range.bottom;
  });
  return place === undefined ? null : { ...reading, table: place.id };
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'changed':
      // A change during a check does not stop it; the controller tells of the change again once its result is there.
      return { ...state, stale: state.report !== null, work: state.work === 'idle' || state.work === 'waiting' ? 'due' : state.work };
    case 'reading':
      return { ...state, work: 'reading', asked: event.asked };
    case 'checking':
      return { ...state, work: 'checking' };
    case 'checked': {
      const { report } = event;
      const filterLives = report.findings.some(({ severity }) => severity === state.filter);
      return {
        ...state,
        work: 'idle',
        report,
        stale: false,
        fewerMistakes: fewerMistakes(state, report),
        trouble: null,
        filter: filterLives ? state.filter : null,
        reading: readingIn(report, state.reading),
      };
    }
    case 'check-failed':
      return { ...state, work: 'idle', stale: state.report !== null, trouble: { during: 'check', code: event.code } };
    case 'host-busy':
      return { ...state, work: 'waiting' };
    case 'jumped':
      return state.trouble?.during === 'jump' ? { ...state, trouble: null } : state;
    case 'jump-failed':
      return { ...state, trouble: { during: 'jump', code: event.code } };
    case 'trouble-dismissed':
      return { ...state, trouble: null };
    case 'filter-toggled':
      return { ...state, filter: state.filter === event.severity ? null : event.severity, limit: PAGE_OF_FINDINGS, active: null };
    case 'more-wanted':
      return { ...state, limit: state.limit + PAGE_OF_FINDINGS };
    case 'finding-focused':
      return state.active === event.key ? state : { ...state, active: event.key };
    case 'why-toggled':
      return { ...state, opened: toggled(state.opened, event.key) };
    case 'tables-toggled':
      return { ...state, tablesOpen: event.open };
    case 'recalled':
      return state.memoryProblem === event.problem ? state : { ...state, memoryProblem: event.problem };
    case 'reading-opened':
      return { ...state, reading: event.table === null ? null : { table: event.table, editing: null } };
    case 'reading-edited':
      return state.reading === null ? state : { ...state, reading: { ...state.reading, editing: event.key } };
    case 'correction-failed':
      return { ...state, trouble: { during: 'correction', code: event.code } };
    case 'edges-refused':
      return { ...state, trouble: { during: 'edges' } };
    case 'caps-toggled':
      return { ...state, capsOpen: event.open };
  }
}
