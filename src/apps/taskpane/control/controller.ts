/**
 * Puts the pane's workings together: checking, mending, traces, what a person says, forms, caps. What any of them learns goes through the reducer.
 * Knows neither React nor which host the port belongs to.
 */
import type { TroubleCode } from '../../../core/messages/pane/words';
import { columnName, type CellReference } from '../../../core/workbook/address';
import { HostError, isCommonError, type Unsubscribe, type WorkbookPort } from '../../../core/workbook/port';
import type { Edit } from '../../../core/workbook/edit';
import type { WorkbookSnapshot } from '../../../core/workbook/snapshot';
import type { WorkbookReport } from '../../../core/check/report';
import type { PlanAtHand } from '../model/forms-state';
import { INITIAL_STATE, type PaneState } from '../model/pane-state';
import { reduce, type PaneEvent } from '../model/reduce';
import type { Check } from './check';
import { createChecking } from './checking';
import { createCellTools, type CellTools } from './cell-tools';
import { createCompareController, type CompareController } from './compare-controller';
import { createFormsController, type FormsController, type MakeWorkbook } from './forms-controller';
import { NO_STORE, type JournalStore } from './journal-store';
import { createMending } from './mending';
import { download } from './download';
import { createOwnCapsController, type OwnCapsController } from './own-caps-controller';
import { textOfDocument } from './text-of-document';
import type { PaneActions } from './pane-actions';
import { createSayings } from './sayings';
import { createSteps, type Steps } from './steps';
import { createTraces } from './traces';

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

export function createController({ port, check, makeWorkbook, journal = NO_STORE, onFault }: ControllerParts): PaneController {
  const isFree = port.following?.isFree ?? true;
  let state: PaneState = {
    ...INITIAL_STATE,
    following: isFree ? 'on' : 'no-undo',
    marks: port.marks === undefined ? 'none' : 'off',
    notes: port.marks?.takesWords === true ? 'off' : 'none',
  };
  let closed = false;
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

  function explain(fault: unknown): TroubleCode {
    const code = codeOf(fault);
    if (code === 'program-failed' || code === 'host-failed') onFault(fault);
    return code;
  }

  const checking = createChecking({
    port,
    check,
    state: () => state,
    tell,
    explain,
    onRecalled: ({ problem, saidOfCaps }) => {
      tell({ type: 'recalled', problem });
      ownCaps.recalled(saidOfCaps);
    },
    onChecked: (report, snapshot, occasion) => {
      forms.planRead(planIn(report));
      ownCaps.read(snapshot, report.caps?.province ?? null);
      mending.recall(snapshot);
      // Marks are written: after somebody else's change that would stand between them and their own Ctrl+Z.
      if (occasion !== 'change') void traces.followFindings();
    },
  });

  function restart(): void {
    checking.forget();
    tell({ type: 'restarted' });
    traces.forget();
    forms.restart();
    ownCaps.restart();
    compare.close();
    void checking.run(false, 'asked');
  }

  const mending = createMending({
    port,
    store: journal,
    state: () => state,
    tell,
    explain,
    onWritten: () => {
      checking.written('cells');
      tell({ type: 'changed' });
      void checking.run(false, 'own');
    },
  });

  const traces = createTraces({
    port,
    state: () => state,
    checked: () => checking.checked,
    tell,
    onFault,
    onForgotten: () => {
      checking.written('memory');
      void checking.run(false, 'own');
    },
  });

  const sayings = createSayings({
    port,
    tell,
    explain,
    checked: () => checking.checked,
    onKept: () => {
      checking.written('memory');
      return checking.run(false, 'own');
    },
    today,
  });

  async function jump(place: CellReference): Promise<void> {
    try {
      await port.select(place);
      const { checked } = checking;
      tell({ type: 'jumped', hidden: checked === null ? null : hiddenAt(checked, place) });
    } catch (fault) {
      tell({ type: 'jump-failed', code: explain(fault) });
    }
  }

  const unsubscribe = port.onChange((by = 'here') => {
    checking.changed(by);
  });

  const compare = createCompareController({ port, onFault });

  const forms = createFormsController({
    port,
    firstYear: new Date().getFullYear() + 1,
    makeWorkbook,
    onInserted: () => void checking.run(true, 'asked'),
    onFault,
  });
  const ownCaps = createOwnCapsController({
    say: sayings.sayOfCaps,
    mend: (edits) => void mending.apply([edits]),
    textOf: textOfDocument,
    saveFile: download,
    today,
  });

  async function mend(edits: readonly Edit[]): Promise<void> {
    const { checked } = checking;
    if (checked !== null) {
      const { planReview } = await import(/* webpackChunkName: "plan-fixes" */ './plan-fixes');
      const refusal = planReview(edits, checked);
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
      ...sayings,
      check: () => void checking.run(true, 'asked'),
      jump: (place) => void jump(place),
      dismissTrouble: telling(() => ({ type: 'trouble-dismissed' })),
      setExact: (exact) => {
        tell({ type: 'exactness-chosen', exact });
        checking.written('cells');
        void checking.run(true, 'asked');
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
      openReading: telling((table) => ({ type: 'reading-opened', table })),
      editReading: telling((key) => ({ type: 'reading-edited', key })),
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => void checking.run(false, 'asked'),
    restart,
    close: () => {
      closed = true;
      checking.close();
      unsubscribe();
      listeners.clear();
    },
  };
}
