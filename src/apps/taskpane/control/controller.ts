/**
 * Makes things happen: reads the workbook through the port, has it checked, follows changes, jumps to cells.
 * It knows neither React nor which host the port belongs to; what it learns goes through the reducer.
 */
import { exceptionFor, exceptionSection, splitAccepted, withException, withoutException } from '../../../core/check/accepted-findings';
import type { MemorySection } from '../../../core/check/memory';
import {
  correctionSection,
  withCorrection,
  withoutCorrections,
  type RememberedCorrections,
} from '../../../core/check/remembered-corrections';
import { capsSection } from '../../../core/check/said-of-caps';
import type { TroubleCode } from '../../../core/messages/pane/words';
import type { Finding } from '../../../core/rules/common/finding';
import type { Edges } from '../../../core/table/said/corrected-area';
import type { Correction, TableMark } from '../../../core/table/model/corrections';
import { columnName, type CellReference } from '../../../core/workbook/address';
import {
  HostError,
  isCommonError,
  type ChangedBy,
  type NotFollowed,
  type Unsubscribe,
  type WorkbookPort,
} from '../../../core/workbook/port';
import type { Edit } from '../../../core/workbook/edit';
import type { WorkbookSnapshot } from '../../../core/workbook/snapshot';
import type { WorkbookReport } from '../../../core/check/report';
import type { PlanAtHand } from '../model/forms-state';
import { INITIAL_STATE, type PaneState } from '../model/pane-state';
import { reduce, type PaneEvent } from '../model/reduce';
import type { Check } from './check';
import { createCellTools, type CellTools } from './cell-tools';
import { createCompareController, type CompareController } from './compare-controller';
import { createFormsController, type FormsController, type MakeWorkbook } from './forms-controller';
import { NO_STORE, type JournalStore } from './journal-store';
import { createMending } from './mending';
import { download } from './download';
import { createOwnCapsController, type OwnCapsController } from './own-caps-controller';
import { textOfDocument } from './text-of-document';
import type { PaneActions } from './pane-actions';
import { createSteps, type Steps } from './steps';
import { createTraces } from './traces';
import { checkOptionsOf, recall, remember, type Recollection } from './recollection';

/** Changes that come closer together than this are one change: somebody is filling in a row. */
const PAUSE_AFTER_CHANGE_MS = 400;
/** A co-author's changes arrive in pieces. */
const PAUSE_AFTER_CHANGE_ELSEWHERE_MS = 3000;
/** How long to let a busy workbook be; somebody is in the middle of typing into a cell. */
const PAUSE_WHEN_BUSY_MS = 1000;

export interface PaneController {
  readonly actions: PaneActions;
  /** The standard sheets, with a state of their own. */
  readonly forms: FormsController;
  /** The office's own caps, with a state of their own. */
  readonly ownCaps: OwnCapsController;
  /** The comparison with an earlier version, with a state of its own. */
  readonly compare: CompareController;
  /** What the functions of cells do, by buttons. */
  readonly cellTools: CellTools;
  /** From finding to finding, as Excel asks for it. */
  readonly steps: Steps;
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => Unsubscribe;
  /** The first check, which nobody asked for. */
  readonly start: () => void;
  /** Another workbook is open in the place of the last: everything starts anew. */
  readonly restart: () => void;
  /** Stops following the workbook; a running check ends without a trace. */
  readonly close: () => void;
}

export interface ControllerParts {
  readonly port: WorkbookPort;
  /** Opens a workbook of its own for new sheets; absent where the place cannot. */
  readonly makeWorkbook?: MakeWorkbook | undefined;
  readonly check: Check;
  /** Keeps the journal of fixes beyond the pane; absent where a workbook lives no longer than the page. */
  readonly journal?: JournalStore;
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

/**
 * Why a check runs: a person asked for it, the product itself has written, or somebody changed something. Only what a person asks for may
 * cost them something.
 */
type Occasion = 'asked' | 'own' | 'change';

const NO_FIXES: readonly (readonly Edit[])[] = [];

/** Reading formulas takes a good part of the pane's code: it comes when there is something to fix. */
async function safeFixesIn(findings: readonly Finding[], workbook: WorkbookSnapshot): Promise<readonly (readonly Edit[])[]> {
  if (!findings.some(({ fix }) => fix?.kind === 'safe' && fix.edits.length > 0)) return NO_FIXES;
  const { wholeSafeFixes } = await import(/* webpackChunkName: "plan-fixes" */ './plan-fixes');
  return wholeSafeFixes(findings, workbook);
}

export function createController({ port, check, makeWorkbook, journal = NO_STORE, onFault }: ControllerParts): PaneController {
  const isFree = port.following?.isFree ?? true;
  let state: PaneState = {
    ...INITIAL_STATE,
    following: isFree ? 'on' : 'no-undo',
    marks: port.marks === undefined ? 'none' : 'off',
    notes: port.marks?.takesWords === true ? 'off' : 'none',
  };
  let timer: ReturnType<typeof setTimeout> | null = null;
  let running = false;
  /** The product wrote while a check ran: it is checked again whether or not changes are followed. */
  let isOwnQueued = false;
  let closed = false;
  /** Counts changes, so that a check can tell whether one came after it read. */
  let changes = 0;
  /** What the workbook remembers, as last read: only this pane writes it, so that cells may change without its being read again. */
  let remembered: Recollection | null = null;
  /** One change of the memory after the other: each reads the whole document before it writes it. */
  let lastWrite: Promise<unknown> = Promise.resolve();
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

  /** An action that does nothing but tell what happened. */
  const telling =
    <Given extends readonly unknown[]>(eventOf: (...given: Given) => PaneEvent) =>
    (...given: Given): void => {
      tell(eventOf(...given));
    };

  function startIn(milliseconds: number): void {
    if (timer !== null) clearTimeout(timer);
    timer = closed ? null : setTimeout(() => void run(false, 'change'), milliseconds);
  }

  function explain(fault: unknown): TroubleCode {
    const code = codeOf(fault);
    if (code === 'program-failed' || code === 'host-failed') onFault(fault);
    return code;
  }

  /** A change that came while a check ran is checked next. */
  function followUp(before: number): void {
    if (changes !== before) changed('here', true);
  }

  /** @param isOver no check is running any more that would look after it */
  function changed(by: ChangedBy, isOver = !running): void {
    if (!isFree) {
      tell({ type: 'outdated', why: 'no-undo' });
      return;
    }
    tell({ type: 'changed' });
    if (isOver) startIn(by === 'elsewhere' ? PAUSE_AFTER_CHANGE_ELSEWHERE_MS : PAUSE_AFTER_CHANGE_MS);
  }

  /** The workbook as it stands now, as gently as the occasion asks. */
  async function readFor(occasion: Occasion): Promise<WorkbookSnapshot | NotFollowed> {
    const { following } = port;
    if (following === undefined || occasion === 'asked') return port.readWorkbook();
    const read = await following.readChanged(occasion === 'own');
    return read === 'not-read' && occasion === 'own' ? port.readWorkbook() : read;
  }

  async function run(asked: boolean, occasion: Occasion): Promise<void> {
    if (running && occasion === 'own') isOwnQueued = true;
    if (running || closed) return;
    if (timer !== null) clearTimeout(timer);
    timer = null;
    running = true;
    const before = changes;
    const workbook = workbooks;
    tell({ type: 'reading', asked });
    try {
      const snapshot = await readFor(occasion);
      if (typeof snapshot === 'string') {
        tell({ type: 'outdated', why: snapshot });
        return;
      }
      if (occasion === 'change') tell({ type: 'followed' });
      const known = asked || remembered === null ? await recall(port) : remembered;
      if (workbook !== workbooks) return;
      remembered = known;
      const { exceptions, problem } = known;
      tell({ type: 'recalled', problem });
      ownCaps.recalled(known.saidOfCaps);
      tell({ type: 'checking' });
      const report = await check(snapshot, { ...checkOptionsOf(known), exact: state.exact });
      if (workbook !== workbooks) return;
      const split = splitAccepted(report.findings, exceptions, snapshot);
      const safe = await safeFixesIn(split.open, snapshot);
      if (workbook !== workbooks) return;
      read = snapshot;
      tell({ type: 'checked', report, split, safe });
      forms.planRead(planIn(report));
      ownCaps.read(snapshot, report.caps?.province ?? null);
      mending.recall(snapshot);
      // Marks are written: after somebody else's change that would stand between them and their own Ctrl+Z.
      if (occasion !== 'change') void traces.followFindings();
      followUp(before);
    } catch (fault) {
      if (workbook !== workbooks) return;
      if (!asked && fault instanceof HostError && fault.code === 'busy') {
        tell({ type: 'host-busy' });
        waitForFree(occasion);
      } else {
        tell({ type: 'check-failed', code: explain(fault) });
        followUp(before);
      }
    } finally {
      running = false;
      const again = isOwnQueued;
      isOwnQueued = false;
      if (again && workbook === workbooks) void run(false, 'own');
      if (workbook !== workbooks) void run(false, 'asked');
    }
  }

  function restart(): void {
    workbooks++;
    remembered = null;
    read = null;
    tell({ type: 'restarted' });
    traces.forget();
    forms.restart();
    ownCaps.restart();
    compare.close();
    void run(false, 'asked');
  }

  /** What a person asked for stays asked for while Excel is busy. */
  function waitForFree(occasion: Occasion): void {
    if (timer !== null) clearTimeout(timer);
    timer = closed ? null : setTimeout(() => void run(false, occasion), PAUSE_WHEN_BUSY_MS);
  }

  const mending = createMending({
    port,
    store: journal,
    state: () => state,
    tell,
    explain,
    onWritten: () => {
      changes++;
      tell({ type: 'changed' });
      void run(false, 'own');
    },
  });

  const traces = createTraces({
    port,
    state: () => state,
    checked: () => read,
    tell,
    onFault,
    onForgotten: () => {
      remembered = null;
      changes++;
      void run(false, 'own');
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
      const write = lastWrite.then(() => remember(port, section, change));
      lastWrite = write.catch(() => undefined);
      await write;
      remembered = null;
      tell({ type: 'reading-edited', key: null });
      changes++;
      await run(false, 'own');
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

  const unsubscribe = port.onChange((by = 'here') => {
    changes++;
    changed(by);
  });

  const compare = createCompareController({ port, onFault });

  const forms = createFormsController({
    port,
    firstYear: new Date().getFullYear() + 1,
    makeWorkbook,
    onInserted: () => void run(true, 'asked'),
    onFault,
  });
  const ownCaps = createOwnCapsController({
    say: (change) => void keep(capsSection, change),
    mend: (edits) => void mending.apply([edits]),
    textOf: textOfDocument,
    saveFile: download,
    today,
  });

  async function mend(edits: readonly Edit[]): Promise<void> {
    if (read !== null) {
      const { planReview } = await import(/* webpackChunkName: "plan-fixes" */ './plan-fixes');
      const refusal = planReview(edits, read);
      if (refusal?.reason === 'circular') {
        const { sheet, cell } = refusal.edit;
        tell({ type: 'mended', entry: null, trouble: { during: 'mending', refused: 'circular', sheet, cell, count: 1 } });
        return;
      }
    }
    await mending.apply([edits]);
  }

  return {
    forms,
    ownCaps,
    compare,
    steps: createSteps(),
    cellTools: createCellTools({ port, mend: (edits) => mending.apply([edits]) }),
    actions: {
      check: () => void run(true, 'asked'),
      jump: (place) => void jump(place),
      dismissTrouble: telling(() => ({ type: 'trouble-dismissed' })),
      setExact: (exact) => {
        tell({ type: 'exactness-chosen', exact });
        changes++;
        void run(true, 'asked');
      },
      toggleFilter: telling((severity) => ({ type: 'filter-toggled', severity })),
      showMore: telling(() => ({ type: 'more-wanted' })),
      focusFinding: telling((key) => ({ type: 'finding-focused', key })),
      toggleWhy: telling((key) => ({ type: 'why-toggled', key })),
      chooseTab: telling((tab) => ({ type: 'tab-chosen', tab })),
      search: telling((text) => ({ type: 'searched', text })),
      chooseSheet: telling((sheet) => ({ type: 'sheet-chosen', sheet })),
      goTo: (key, at, place) => {
        tell({ type: 'stepped', key, at });
        if (place !== null) void jump(place);
      },
      mend: (edits) => void mend(edits),
      mendSafe: () => void mending.apply(state.safe),
      undo: () => void mending.takeBackLast(),
      undoAll: () => void mending.takeBackAll(),
      insertResults: (language) => void traces.insertResults(language),
      mark: (isOn, language) => void traces.mark(isOn, language),
      wantNotes: (isOn, language) => void traces.wantNotes(isOn, language),
      removeTraces: (memory) => void traces.removeAll(memory),
      askExcuse: telling((key) => ({ type: 'excuse-asked', key })),
      excuse: (finding, reason) => void excuse(finding, reason),
      reopen: (exception) => void keep(exceptionSection, (known) => withoutException(known, exception)),
      openReading: telling((table) => ({ type: 'reading-opened', table })),
      editReading: telling((key) => ({ type: 'reading-edited', key })),
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
    start: () => void run(false, 'asked'),
    restart,
    close: () => {
      closed = true;
      if (timer !== null) clearTimeout(timer);
      unsubscribe();
      listeners.clear();
    },
  };
}
