/** What a view may ask of the pane: every action has its effect through the controller, and tells nothing back. */
import type { AcceptedException } from '../../../core/check/accepted-findings';
import type { SaidOfCaps } from '../../../core/check/said-of-caps';
import type { Language } from '../../../core/messages/language';
import type { Finding, Severity } from '../../../core/rules/common/finding';
import type { Correction, TableMark } from '../../../core/table/model/corrections';
import type { Edges } from '../../../core/table/said/corrected-area';
import type { CellReference } from '../../../core/workbook/address';
import type { Edit } from '../../../core/workbook/edit';
import type { PaneTab } from '../model/pane-state';

export interface PaneActions {
  readonly check: () => void;
  readonly jump: (place: CellReference) => void;
  readonly dismissTrouble: () => void;
  /** Published tables: rounding differences become warnings. Checks again. */
  readonly setExact: (exact: boolean) => void;
  readonly toggleFilter: (severity: Severity) => void;
  readonly showMore: () => void;
  readonly focusFinding: (key: string) => void;
  readonly toggleWhy: (key: string) => void;
  readonly chooseTab: (tab: PaneTab) => void;
  readonly search: (text: string) => void;
  readonly chooseSheet: (sheet: string | null) => void;
  /** Goes to a finding and its cell; `at` is its place among all that are wanted. */
  readonly goTo: (key: string, at: number, place: CellReference | null) => void;
  /** Writes one fix, whole or not at all. */
  readonly mend: (edits: readonly Edit[]) => void;
  /** Writes every fix that changes no figure a person decided. */
  readonly mendSafe: () => void;
  readonly undo: () => void;
  readonly undoAll: () => void;
  /** Puts the sheet of results into the workbook. */
  readonly insertResults: (language: Language) => void;
  /** Marks over the cells of the findings, or none any more. */
  readonly mark: (isOn: boolean, language: Language) => void;
  /** Comments at the marked cells as well, or none any more. */
  readonly wantNotes: (isOn: boolean, language: Language) => void;
  /** @param memory also what a person said of the workbook */
  readonly removeTraces: (memory: boolean) => void;
  /** Asks for the reason to let a finding stand, or with null no longer. */
  readonly askExcuse: (key: string | null) => void;
  readonly excuse: (finding: Finding, reason: string) => void;
  readonly reopen: (exception: AcceptedException) => void;
  /** Shows how a table was read, or with null the results again. */
  readonly openReading: (table: string | null) => void;
  /** Opens the form for one thing of the reading, or with null closes it. */
  readonly editReading: (key: string | null) => void;
  /** Remembers what a person said, in place of what was said of the same thing, and checks again. */
  readonly correct: (correction: Correction, replaced: readonly Correction[]) => void;
  readonly correctEdges: (table: TableMark, edges: Edges, replaced: readonly Correction[]) => void;
  readonly takeBack: (corrections: readonly Correction[]) => void;
  /** Remembers in the workbook what a person said of caps, and checks again. */
  readonly sayOfCaps: (change: (said: SaidOfCaps) => SaidOfCaps) => void;
}
