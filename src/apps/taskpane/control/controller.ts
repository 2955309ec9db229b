/**
 * Makes things happen: reads the workbook through the port, has it checked, follows changes, jumps to cells.
 * It knows neither React nor which host the port belongs to; what it learns goes through the reducer.
 */
import {
  exceptionFor,
  exceptionSection,
  splitAccepted,
  withException,
  withoutException,
  type AcceptedException,
} from '../../../core/check/accepted-findings';
import type { MemorySection } from '../../../core/check/memory';
import {
  correctionSection,
  withCorrection,
  withoutCorrections,
  type RememberedCorrections,
} from '../../../core/check/remembered-corrections';
import { capsSection, type SaidOfCaps } from '../../../core/check/said-of-caps';
import type { Language } from '../../../core/messages/language';
import type { TroubleCode } from '../../../core/messages/pane/words';
import type { Finding, Severity } from '../../../core/rules/common/finding';
import type { Edges } from '../../../core/table/said/corrected-area';
import type { Correction, TableMark } from '../../../core/table/model/corrections';
import { columnName, type CellReference } from '../../../core/workbook/address';
import { HostError, isCommonError, type Unsubscribe, type WorkbookPort } from '../../../core/workbook/port';
import type { Edit } from '../../../core/workbook/edit';
import type { WorkbookSnapshot } from '../../../core/workbook/snapshot';
import type { WorkbookReport } from '../../../core/check/report';
import type { PlanAtHand } from '../model/forms-state';
import { safeFixes } from '../model/journal';
import { INITIAL_STATE, type PaneState, type PaneTab } from '../model/pane-state';
import { reduce, type PaneEvent } from '../model/reduce';
import type { Check } from './check';
import { createCellTools, type CellTools } from './cell-tools';
import { createFormsController, type FormsController, type MakeWorkbook } from './forms-controller';
import { createMending } from './mending';
import { createTraces } from './traces';
import { checkOptionsOf, recall, remember, type Recollection } from './recollection';

/** Changes that come closer together than this are one change: somebody is filling in a row. */
const PAUSE_AFTER_CHANGE_MS = 400;
/** How long to let a busy workbook be; somebody is in the middle of typing into a cell. */
const PAUSE_WHEN_BUSY_MS = 1000;

/** What a view may ask for. */
export interface PaneActions {
  check(): void;
  jump(place: CellReference): void;
  dismissTrouble(): void;
  /** Published tables: rounding differences become warnings. Checks again. */
  setExact(exact: boolean): void;
  toggleFilter(severity: Severity): void;
  showMore(): void;
  focusFinding(key: string): void;
  toggleWhy(key: string): void;
  chooseTab(tab: PaneTab): void;
  search(text: string): void;
  chooseSheet(sheet: string | null): void;
  /** Goes to a finding and its cell; `at` is its place among all that are wanted. */
  goTo(key: string, at: number, place: CellReference | null): void;
  /** Writes one fix, whole or not at all. */
  mend(edits: readonly Edit[]): void;
  /** Writes every fix that changes no figure a person decided. */
  mendSafe(): void;
  undo(): void;
  undoAll(): void;
  /** Puts the sheet of results into the workbook. */
  insertResults(language: Language): void;
  /** @param memory also what a person said of the workbook */
  removeTraces(memory: boolean): void;
  /** Asks for the reason to let a finding stand, or with null no longer. */
  askExcuse(key: string | null): void;
  excuse(finding: Finding, reason: string): void;
  reopen(exception: AcceptedException): void;
  /** Shows how a table was read, or with null the results again. */
  openReading(table: string | null): void;
  /** Opens the form for one thing of the reading, or with null closes it. */
  editReading(key: string | null): void;
  /** Remembers what a person said, in place of what was said of the same thing, and checks again. */
  correct(correction: Correction, replaced: readonly Correction[]): void;
  correctEdges(table: TableMark, edges: Edges, replaced: readonly Correction[]): void;
  takeBack(corrections: readonly Correction[]): void;
  /** Remembers in the workbook what a person said of caps, and checks again. */
  sayOfCaps(change: (said: SaidOfCaps) => SaidOfCaps): void;
}

export interface PaneController {
  readonly actions: PaneActions;
  /** The standard sheets, with a state of their own. */
  readonly forms: FormsController;
  /** What the functions of cells do, by buttons. */
  readonly cellTools: CellTools;
  state(): PaneState;
  subscribe(listener: () => void): Unsubscribe;
  /** The first check, which nobody asked for. */
  start(): void;
  /** Another workbook is open in the place of the last: everything starts anew. */
  restart(): void;
  /** Stops following the workbook; a running check ends without a trace. */
  close(): void;
}

export interface ControllerParts {
  readonly port: WorkbookPort;
  /** Opens a workbook of its own for new sheets; absent where the place cannot. */
  readonly makeWorkbook?: MakeWorkbook | undefined;
  readonly check: Check;
  /** Told of faults that no sentence in the pane explains, so that they are not lost. */
  readonly onFault: (fault: unknown) => void;
}

/** The first table that says its years says what the plan is about. */
const planIn = ({ tables, caps }: WorkbookReport): PlanAtHand => ({
  period: tables.find(({ period }) => period !== null)?.period ?? null,
  province: caps?.province ?? null,
});

const codeOf = (fault: unknown): TroubleCode => (fault instanceof HostError && isCommonError(fault.code) ? fault.code : 'program-failed');

/** Excel selects a hidden cell without a word, and nobody sees where. */
function hiddenAt({ sheets }: WorkbookSnapshot, { sheet, row, column }: CellReference): { line: 'row' | 'column'; cell: string } | null {
  const found = sheets.find(({ name }) => name === sheet);
  const cell = columnName(column) + String(row + 1);
  if (found?.hiddenColumns.includes(column) === true) return { line: 'column', cell };
  return found?.hiddenRows.includes(row) === true ? { line: 'row', cell } : null;
}

/** The day as people here have it, as 2026-03-31. */
const today = (): string => new Date().toLocaleDateString('sv-SE');

export function createController({ port, check, makeWorkbook, onFault }: ControllerParts): PaneController {
  let state = INITIAL_STATE;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let running = false;
  let closed = false;
  /** Counts changes, so that a check can tell whether one came after it read. */
  let changes = 0;
  /** What the workbook remembers, as last read: only this pane writes it, so that cells may change without its being read again. */
  let remembered: Recollection | null = null;
  /** What the last report was made of. */
  let read: WorkbookSnapshot | null = null;
  /** Counts workbooks, so that a check of the last one leaves no trace in the next. */
  let workbooks = 0;
  const listeners = new Set<() => void>();

  function tell(event: PaneEvent): void {
    if (closed) return;
    const next = reduce(state, event);
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  }

  function startIn(milliseconds: number): void {
    if (timer !== null) clearTimeout(timer);
    timer = closed ? null : setTimeout(() => void run(false), milliseconds);
  }

  function explain(fault: unknown): TroubleCode {
    const code = codeOf(fault);
    if (code === 'program-failed' || code === 'host-failed') onFault(fault);
    return code;
  }

  /** A change that came while a check ran is checked next. */
  function followUp(before: number): void {
    if (changes === before) return;
    tell({ type: 'changed' });
    startIn(PAUSE_AFTER_CHANGE_MS);
  }

  async function run(asked: boolean): Promise<void> {
    if (running || closed) return;
    if (timer !== null) clearTimeout(timer);
    timer = null;
    running = true;
    const before = changes;
    const workbook = workbooks;
    tell({ type: 'reading', asked });
    try {
      const snapshot = await port.readWorkbook();
      const known = asked || remembered === null ? await recall(port) : remembered;
      if (workbook !== workbooks) return;
      remembered = known;
      const { exceptions, problem } = known;
      tell({ type: 'recalled', problem });
      tell({ type: 'checking' });
      const report = await check(snapshot, { ...checkOptionsOf(known), exact: state.exact });
      if (workbook !== workbooks) return;
      read = snapshot;
      tell({ type: 'checked', report, split: splitAccepted(report.findings, exceptions, snapshot) });
      forms.planRead(planIn(report));
      followUp(before);
    } catch (fault) {
      if (workbook !== workbooks) return;
      if (!asked && fault instanceof HostError && fault.code === 'busy') {
        tell({ type: 'host-busy' });
        startIn(PAUSE_WHEN_BUSY_MS);
      } else {
        tell({ type: 'check-failed', code: explain(fault) });
        followUp(before);
      }
    } finally {
      running = false;
      if (workbook !== workbooks) startIn(0);
    }
  }

  function restart(): void {
    workbooks++;
    remembered = null;
    read = null;
    tell({ type: 'restarted' });
    traces.forget();
    forms.restart();
    void run(false);
  }

  const mending = createMending({
    port,
    state: () => state,
    tell,
    explain,
    onWritten: () => {
      changes++;
      tell({ type: 'changed' });
      void run(false);
    },
  });

  const traces = createTraces({
    port,
    state: () => state,
    tell,
    onFault,
    onForgotten: () => {
      remembered = null;
      changes++;
      void run(false);
    },
  });

  async function excuse(finding: Finding, reason: string): Promise<void> {
    if (read === null || reason.trim() === '') return;
    const exception = exceptionFor(finding, read, reason.trim(), today());
    tell({ type: 'excuse-asked', key: null });
    await keep(exceptionSection, (known) => withException(known, exception));
  }

  async function jump(place: CellReference): Promise<void> {
    try {
      await port.select(place);
      tell({ type: 'jumped', hidden: read === null ? null : hiddenAt(read, place) });
    } catch (fault) {
      tell({ type: 'jump-failed', code: explain(fault) });
    }
  }

  /** Has the workbook remember what a person said, and checks again by it. */
  async function keep<T>(section: MemorySection<T>, change: (stored: T) => T): Promise<void> {
    try {
      await remember(port, section, change);
      remembered = null;
      tell({ type: 'reading-edited', key: null });
      changes++;
      await run(false);
    } catch (fault) {
      tell({ type: 'correction-failed', code: explain(fault) });
    }
  }

  const changeCorrections = (change: (known: RememberedCorrections) => RememberedCorrections): Promise<void> =>
    keep(correctionSection, change);

  const correct = (correction: Correction, replaced: readonly Correction[]): Promise<void> =>
    changeCorrections((known) => withCorrection(withoutCorrections(known, replaced), correction));

  async function correctEdges(table: TableMark, edges: Edges, replaced: readonly Correction[]): Promise<void> {
    try {
      const { edgesOnSheet } = await import(/* webpackChunkName: "edges-on-sheet" */ './edges-on-sheet');
      const said = edgesOnSheet(await port.readWorkbook(), table, edges);
      if (said === null) tell({ type: 'edges-refused' });
      else await correct(said, replaced);
    } catch (fault) {
      tell({ type: 'correction-failed', code: explain(fault) });
    }
  }

  const unsubscribe = port.onChange(() => {
    changes++;
    tell({ type: 'changed' });
    if (!running) startIn(PAUSE_AFTER_CHANGE_MS);
  });

  const forms = createFormsController({
    port,
    firstYear: new Date().getFullYear() + 1,
    makeWorkbook,
    onInserted: () => void run(true),
    onFault,
  });

  return {
    forms,
    cellTools: createCellTools({ port, mend: (edits) => mending.apply([edits]) }),
    actions: {
      check: () => void run(true),
      jump: (place) => void jump(place),
      dismissTrouble: () => tell({ type: 'trouble-dismissed' }),
      setExact: (exact) => {
        tell({ type: 'exactness-chosen', exact });
        changes++;
        void run(true);
      },
      toggleFilter: (severity) => tell({ type: 'filter-toggled', severity }),
      showMore: () => tell({ type: 'more-wanted' }),
      focusFinding: (key) => tell({ type: 'finding-focused', key }),
      toggleWhy: (key) => tell({ type: 'why-toggled', key }),
      chooseTab: (tab) => tell({ type: 'tab-chosen', tab }),
      search: (text) => tell({ type: 'searched', text }),
      chooseSheet: (sheet) => tell({ type: 'sheet-chosen', sheet }),
      goTo: (key, at, place) => {
        tell({ type: 'stepped', key, at });
        if (place !== null) void jump(place);
      },
      mend: (edits) => void mending.apply([edits]),
      mendSafe: () => void mending.apply(safeFixes(state.findings)),
      undo: () => void mending.takeBackLast(),
      undoAll: () => void mending.takeBackAll(),
      insertResults: (language) => void traces.insertResults(language),
      removeTraces: (memory) => void traces.removeAll(memory),
      askExcuse: (key) => tell({ type: 'excuse-asked', key }),
      excuse: (finding, reason) => void excuse(finding, reason),
      reopen: (exception) => void keep(exceptionSection, (known) => withoutException(known, exception)),
      openReading: (table) => tell({ type: 'reading-opened', table }),
      editReading: (key) => tell({ type: 'reading-edited', key }),
      correct: (correction, replaced) => void correct(correction, replaced),
      correctEdges: (table, edges, replaced) => void correctEdges(table, edges, replaced),
      takeBack: (corrections) => void changeCorrections((known) => withoutCorrections(known, corrections)),
      sayOfCaps: (change) => void keep(capsSection, change),
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => void run(false),
    restart,
    close: () => {
      closed = true;
      if (timer !== null) clearTimeout(timer);
      unsubscribe();
      listeners.clear();
    },
  };
}
