/** What the pane knows at one moment: plain data, no words and no React. */
import type { WorkbookReport } from '../../../core/check/report';
import type { TroubleCode } from '../../../core/messages/pane/words';
import type { MemoryTroubleKind } from '../../../core/messages/reading/words';
import type { Severity } from '../../../core/rules/common/finding';

/**
 * What is going on. `due`: the workbook changed and a check will start once the changes pause; `waiting`: the workbook was
 * busy when a check wanted to start by itself.
 */
export type Work = 'idle' | 'due' | 'waiting' | 'reading' | 'checking';

export type Trouble =
  | { readonly during: 'check' | 'jump' | 'correction'; readonly code: TroubleCode }
  /** The extent that a person gave a table is none. */
  | { readonly during: 'edges' };

/** The table whose reading is looked at, and what of it is being changed: "column C", "line 12". */
export interface OpenReading {
  readonly table: string;
  readonly editing: string | null;
}

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
  /** The one severity shown, null for all. */
  readonly filter: Severity | null;
  /** How many findings are shown at most. */
  readonly limit: number;
  /** Key of the finding that the arrow keys stand on; null for the first. */
  readonly active: string | null;
  /** Keys of the findings whose reasons are open. */
  readonly opened: ReadonlySet<string>;
  /** Whether the list of tables is open; null until a person decides. */
  readonly tablesOpen: boolean | null;
  /** Null while the results are shown. */
  readonly reading: OpenReading | null;
  /** What the workbook remembers could not be used, or not in full. */
  readonly memoryProblem: MemoryTroubleKind | null;
  readonly capsOpen: boolean;
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
  filter: null,
  limit: PAGE_OF_FINDINGS,
  active: null,
  opened: new Set(),
  tablesOpen: null,
  reading: null,
  memoryProblem: null,
  capsOpen: false,
};
