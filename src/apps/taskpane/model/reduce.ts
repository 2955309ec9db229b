/** How the pane's state follows from what happens. A pure function; what makes things happen is the controller. */
import type { AcceptedFinding } from '../../../core/check/accepted-findings';
import type { WorkbookReport } from '../../../core/check/report';
import type { TroubleCode } from '../../../core/messages/pane/words';
import type { MemoryTroubleKind } from '../../../core/messages/reading/words';
import type { Finding, Severity } from '../../../core/rules/common/finding';
import { parseRange } from '../../../core/workbook/address';
import type { Edit } from '../../../core/workbook/edit';
import type { NotFollowed } from '../../../core/workbook/port';
import type { JournalEntry } from './journal';
import {
  INITIAL_STATE,
  PAGE_OF_FINDINGS,
  type OpenReading,
  type PaneState,
  type PaneTab,
  type TraceOutcome,
  type Trouble,
} from './pane-state';

export type PaneEvent =
  | { readonly type: 'changed' }
  | { readonly type: 'reading'; readonly asked: boolean }
  | { readonly type: 'checking' }
  /** `split` where the workbook remembers findings that were let stand. */
  | {
      readonly type: 'checked';
      readonly report: WorkbookReport;
      readonly safe?: readonly (readonly Edit[])[];
      readonly split?: { readonly open: readonly Finding[]; readonly accepted: readonly AcceptedFinding[] };
    }
  | { readonly type: 'check-failed'; readonly code: TroubleCode }
  | { readonly type: 'host-busy' }
  /** The workbook changed, and nothing is checked unless somebody asks. */
  | { readonly type: 'outdated'; readonly why: NotFollowed | 'no-undo' }
  /** A change was read by itself. */
  | { readonly type: 'followed' }
  /** Fixes of an earlier time that still stand. */
  | { readonly type: 'journal-recalled'; readonly entries: readonly JournalEntry[] }
  /** `hidden` where the cell lies in a hidden row or column. */
  | { readonly type: 'jumped'; readonly hidden?: { readonly line: 'row' | 'column'; readonly cell: string } | null }
  | { readonly type: 'jump-failed'; readonly code: TroubleCode }
  | { readonly type: 'trouble-dismissed' }
  | { readonly type: 'filter-toggled'; readonly severity: Severity }
  | { readonly type: 'more-wanted' }
  | { readonly type: 'finding-focused'; readonly key: string }
  | { readonly type: 'why-toggled'; readonly key: string }
  | { readonly type: 'tab-chosen'; readonly tab: PaneTab }
  | { readonly type: 'exactness-chosen'; readonly exact: boolean }
  | { readonly type: 'searched'; readonly text: string }
  | { readonly type: 'sheet-chosen'; readonly sheet: string | null }
  /** On to another finding; `at` is its place among all that are wanted. */
  | { readonly type: 'stepped'; readonly key: string; readonly at: number }
  | { readonly type: 'excuse-asked'; readonly key: string | null }
  | { readonly type: 'traced'; readonly outcome: TraceOutcome }
  | { readonly type: 'notes-wanted'; readonly isOn: boolean }
  | { readonly type: 'mending' }
  /** Null where nothing was written. */
  | { readonly type: 'mended'; readonly entry: JournalEntry | null; readonly trouble: Trouble | null }
  | { readonly type: 'taken-back'; readonly entries: readonly JournalEntry[]; readonly trouble: Trouble | null }
  /** Another workbook stands in the place of the last: nothing of that one is carried over. */
  | { readonly type: 'restarted' }
  | { readonly type: 'recalled'; readonly problem: MemoryTroubleKind | null }
  | { readonly type: 'reading-opened'; readonly table: string | null }
  | { readonly type: 'reading-edited'; readonly key: string | null }
  | { readonly type: 'correction-failed'; readonly code: TroubleCode }
  | { readonly type: 'edges-refused' };

const mistakes = (findings: readonly Finding[]): number => findings.filter(({ severity }) => severity === 'error').length;

function fewerMistakes(state: PaneState, findings: readonly Finding[]): boolean {
  if (state.report === null) return false;
  const difference = mistakes(findings) - mistakes(state.findings);
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

/** A new search starts at the first page again. */
const narrowed = (state: PaneState, change: Partial<PaneState['narrowing']>): PaneState => ({
  ...state,
  narrowing: { ...state.narrowing, ...change },
  limit: PAGE_OF_FINDINGS,
  active: null,
});

/** What went wrong this time, in place of what an earlier fix met with. */
function troubleAfter({ trouble }: PaneState, next: Trouble | null): Trouble | null {
  if (next !== null) return next;
  return trouble?.during === 'mending' || trouble?.during === 'taking-back' ? null : trouble;
}

function marksAfter({ marks }: PaneState, { kind }: TraceOutcome): PaneState['marks'] {
  if (kind === 'marked') return 'on';
  return kind === 'unmarked' || (kind === 'removed' && marks === 'on') ? 'off' : marks;
}

function toggled<T>(keys: ReadonlySet<T>, key: T): ReadonlySet<T> {
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
      const { report, split } = event;
      const findings = split?.open ?? report.findings;
      const { filters, sheet } = state.narrowing;
      const narrowing = {
        ...state.narrowing,
        // Nobody can take off a filter whose button is gone.
        filters: new Set([...filters].filter((severity) => findings.some((one) => one.severity === severity))),
        sheet: findings.some((one) => one.sheet === sheet) ? sheet : null,
      };
      return {
        ...state,
        work: 'idle',
        report,
        stale: false,
        findings,
        safe: event.safe ?? [],
        // What was new has been read with the rest.
        following: state.following === 'not-read' ? 'on' : state.following,
        accepted: split?.accepted ?? [],
        fewerMistakes: fewerMistakes(state, findings),
        // What a fix met with is told until it is put away: the check that follows a fix must not wipe it out.
        trouble: state.trouble?.during === 'mending' || state.trouble?.during === 'taking-back' ? state.trouble : null,
        narrowing,
        reading: readingIn(report, state.reading),
      };
    }
    case 'check-failed':
      return { ...state, work: 'idle', stale: state.report !== null, trouble: { during: 'check', code: event.code } };
    case 'outdated':
      return { ...state, work: state.work === 'checking' ? 'checking' : 'idle', stale: state.report !== null, following: event.why };
    case 'followed':
      return state.following === 'on' ? state : { ...state, following: 'on' };
    case 'journal-recalled':
      return { ...state, journal: [...event.entries, ...state.journal], hasMended: true };
    case 'host-busy':
      return { ...state, work: 'waiting' };
    case 'jumped':
      if (event.hidden) return { ...state, trouble: { during: 'jump', hidden: event.hidden.line, cell: event.hidden.cell } };
      return state.trouble?.during === 'jump' ? { ...state, trouble: null } : state;
    case 'jump-failed':
      return { ...state, trouble: { during: 'jump', code: event.code } };
    case 'trouble-dismissed':
      return { ...state, trouble: null };
    case 'filter-toggled':
      return narrowed(state, { filters: toggled(state.narrowing.filters, event.severity) });
    case 'searched':
      return narrowed(state, { search: event.text });
    case 'sheet-chosen':
      return narrowed(state, { sheet: event.sheet });
    case 'exactness-chosen':
      return { ...state, exact: event.exact };
    case 'tab-chosen':
      return { ...state, tab: event.tab };
    case 'stepped': {
      const pages = Math.ceil((event.at + 1) / PAGE_OF_FINDINGS);
      return { ...state, tab: 'results', active: event.key, limit: Math.max(state.limit, pages * PAGE_OF_FINDINGS) };
    }
    case 'excuse-asked':
      return { ...state, excusing: event.key };
    case 'notes-wanted':
      return state.notes === 'none' ? state : { ...state, notes: event.isOn ? 'on' : 'off' };
    case 'traced':
      return { ...state, traced: event.outcome, marks: marksAfter(state, event.outcome) };
    case 'mending':
      return { ...state, isMending: true };
    case 'mended':
      return {
        ...state,
        isMending: false,
        journal: event.entry === null ? state.journal : [...state.journal, event.entry],
        hasMended: state.hasMended || event.entry !== null,
        trouble: troubleAfter(state, event.trouble),
      };
    case 'taken-back': {
      const gone = new Set(event.entries.map(({ id }) => id));
      return {
        ...state,
        isMending: false,
        journal: state.journal.filter(({ id }) => !gone.has(id)),
        trouble: troubleAfter(state, event.trouble),
      };
    }
    case 'restarted':
      return {
        ...INITIAL_STATE,
        following: state.following === 'no-undo' ? 'no-undo' : 'on',
        marks: state.marks === 'none' ? 'none' : 'off',
        notes: state.notes === 'none' ? 'none' : 'off',
      };
    case 'more-wanted':
      return { ...state, limit: state.limit + PAGE_OF_FINDINGS };
    case 'finding-focused':
      return state.active === event.key ? state : { ...state, active: event.key };
    case 'why-toggled':
      return { ...state, opened: toggled(state.opened, event.key) };
    case 'recalled':
      return state.memoryProblem === event.problem ? state : { ...state, memoryProblem: event.problem };
    case 'reading-opened':
      return { ...state, tab: 'reading', reading: event.table === null ? null : { table: event.table, editing: null } };
    case 'reading-edited':
      return state.reading === null ? state : { ...state, reading: { ...state.reading, editing: event.key } };
    case 'correction-failed':
      return { ...state, trouble: { during: 'correction', code: event.code } };
    case 'edges-refused':
      return { ...state, trouble: { during: 'edges' } };
  }
}
