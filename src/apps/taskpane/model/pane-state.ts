/** What the pane knows at one moment: plain data, no words and no React. */
import type { WorkbookReport } from '../../../core/check/report';
import type { TroubleCode } from '../../../core/messages/pane/words';
import type { MemoryTroubleKind } from '../../../core/messages/reading/words';
import type { AcceptedFinding } from '../../../core/check/accepted-findings';
import type { Finding } from '../../../core/rules/common/finding';
import type { Edit, RefusalReason } from '../../../core/workbook/edit';
import type { MarkOutcome, MarkRemoval } from '../../../core/workbook/marks';
import type { HostErrorCode, NotFollowed } from '../../../core/workbook/port';
import type { JournalEntry } from './journal';
import { ALL_FINDINGS, type Narrowing } from './narrowing';

export type PaneTab = 'results' | 'reading' | 'caps' | 'forms';
export const TABS: readonly PaneTab[] = ['results', 'reading', 'caps', 'forms'];

/**
 * What is going on. `due`: the workbook changed and a check will start once the changes pause; `waiting`: the workbook was
 * busy when a check wanted to start by itself.
 */
export type Work = 'idle' | 'due' | 'waiting' | 'reading' | 'checking';

export type Trouble =
  | { readonly during: 'check' | 'jump' | 'correction'; readonly code: TroubleCode }
  | { readonly during: 'mending'; readonly code: TroubleCode | 'read-only' }
  /** Cells that were not mended, or not taken back: the first of them and how many. */
  | {
      readonly during: 'mending' | 'taking-back';
      readonly refused: RefusalReason | 'circular';
      readonly sheet: string;
      readonly cell: string;
      readonly count: number;
    }
  /** The cell was selected and cannot be seen. */
  | { readonly during: 'jump'; readonly hidden: 'row' | 'column'; readonly cell: string }
  /** The extent that a person gave a table is none. */
  | { readonly during: 'edges' };

/** The table whose reading is looked at, and what of it is being changed: "column C", "line 12". */
export interface OpenReading {
  readonly table: string;
  readonly editing: string | null;
}

/** What became of the last wish about traces in the workbook. */
export type TraceOutcome =
  | { readonly kind: 'inserted'; readonly sheet: string }
  | {
      readonly kind: 'removed';
      readonly sheets: readonly string[];
      readonly memory: boolean;
      readonly marks: MarkRemoval | null;
      /** Sheets of results that came with the file: they stand, since nobody knows what was written there meanwhile. */
      readonly left: readonly string[];
    }
  | { readonly kind: 'marked'; readonly marks: MarkOutcome }
  | { readonly kind: 'unmarked'; readonly marks: MarkRemoval }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly code: HostErrorCode | 'program-failed' };

export interface PaneState {
  readonly work: Work;
  /** The running check was asked for by a person, who wants to hear that it runs. */
  readonly asked: boolean;
  /** The last result, null before the first. */
  readonly report: WorkbookReport | null;
  /** The workbook changed after it was read for `report`. */
  readonly stale: boolean;
  /** The last change of the number of mistakes was for the better: "còn 2" instead of "có 2". */
  readonly fewerMistakes: boolean;
  readonly trouble: Trouble | null;
  /** Whether changes are checked by themselves, or why they are not. */
  readonly following: 'on' | NotFollowed | 'no-undo';
  readonly tab: PaneTab;
  /** Rounding differences are warnings: the tables are published ones. */
  readonly exact: boolean;
  /** The findings of `report` that nobody has let stand. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  readonly narrowing: Narrowing;
  /** How many findings are shown at most. */
  readonly limit: number;
  /** Key of the finding that the arrow keys stand on; null for the first. */
  readonly active: string | null;
  /** Keys of the findings whose reasons are open. */
  readonly opened: ReadonlySet<string>;
  /** Key of the finding for which a reason is being asked. */
  readonly excusing: string | null;
  /** Fixes that change no figure a person decided, each whole or not at all. */
  readonly safe: readonly (readonly Edit[])[];
  /** What was mended and can be taken back. */
  readonly journal: readonly JournalEntry[];
  /** Something was mended since the workbook was opened, taken back or not. */
  readonly hasMended: boolean;
  /** A fix is being written or taken back. */
  readonly isMending: boolean;
  /** Marks stand over the cells of the findings; `none` where the host can show none. */
  readonly marks: 'off' | 'on' | 'none';
  /** Whether the marks come with comments; `none` where the host can write none. */
  readonly notes: 'off' | 'on' | 'none';
  readonly traced: TraceOutcome | null;
  /** Null while the list of tables is shown. */
  readonly reading: OpenReading | null;
  /** What the workbook remembers could not be used, or not in full. */
  readonly memoryProblem: MemoryTroubleKind | null;
}

/** Findings shown at first, and added by each "xem thêm"; enough for a screen, few enough to stay quick. */
export const PAGE_OF_FINDINGS = 50;

export const INITIAL_STATE: PaneState = {
  work: 'idle',
  asked: false,
  report: null,
  stale: false,
  fewerMistakes: false,
  trouble: null,
  following: 'on',
  tab: 'results',
  exact: false,
  findings: [],
  accepted: [],
  narrowing: ALL_FINDINGS,
  limit: PAGE_OF_FINDINGS,
  active: null,
  opened: new Set(),
  excusing: null,
  safe: [],
  journal: [],
  hasMended: false,
  isMending: false,
  marks: 'none',
  notes: 'none',
  traced: null,
  reading: null,
  memoryProblem: null,
};
