/** Inserts standard sheets through the port, blank or filled, and takes them out again. Knows neither React nor the host. */
import { ALL_SOURCES } from '../../../core/forms/parameters';
import type { BuildOptions } from '../../../core/forms/build';
import { TEMPLATE_IDS } from '../../../core/forms/template-ids';
import type { TemplateId } from '../../../core/forms/template';
import type { SourceId } from '../../../core/table/model/dimensions';
import type { NewSheet } from '../../../core/workbook/new-sheet';
import { HostError, type Unsubscribe, type WorkbookPort } from '../../../core/workbook/port';
import {
  formsAtFirst,
  parametersIn,
  suggested,
  type FormChoices,
  type FormsOutcome,
  type FormsState,
  type PlanAtHand,
} from '../model/forms-state';

export interface FormsActions {
  readonly choose: (template: TemplateId, isChosen: boolean) => void;
  readonly change: (choices: Partial<FormChoices>) => void;
  readonly useSource: (source: SourceId, isUsed: boolean) => void;
  readonly insert: () => void;
  /** The same sheets with the figures of the table of this workbook that fits best. */
  readonly insertFilled: () => void;
  /** The same sheets as a workbook of their own. */
  readonly makeWorkbook: () => void;
  /** Takes out what was inserted last, unless somebody has worked on it since. */
  readonly takeOut: () => void;
}

export interface FormsController {
  readonly actions: FormsActions;
  /** This place can open a workbook of its own for new sheets. */
  readonly canMakeWorkbook: boolean;
  readonly state: () => FormsState;
  readonly subscribe: (listener: () => void) => Unsubscribe;
  /** What was read: the plan suggests period and province. */
  readonly planRead: (plan: PlanAtHand) => void;
  /** Another workbook is open: nothing chosen for the last one stays. */
  readonly restart: () => void;
}

/** @returns whether it was opened */
export type MakeWorkbook = (sheets: readonly NewSheet[]) => Promise<boolean>;

interface FormsParts {
  readonly port: Pick<WorkbookPort, 'readWorkbook' | 'insertSheets' | 'removeInserted' | 'select'>;
  readonly firstYear: number;
  /** Opens a workbook of these sheets and nothing else, unless the person keeps the one that is open; absent where the place cannot. */
  readonly makeWorkbook?: MakeWorkbook | undefined;
  /** Sheets came into the workbook, or left it. */
  readonly onInserted: () => void;
  readonly onFault: (fault: unknown) => void;
}

const formsWork = () => import(/* webpackChunkName: "pane-more" */ './forms-work');

export function createFormsController({ port, firstYear, makeWorkbook, onInserted, onFault }: FormsParts): FormsController {
  let state = formsAtFirst(firstYear);
  let inserted: readonly NewSheet[] = [];
  const listeners = new Set<() => void>();

  function set(change: Partial<FormsState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  async function alone(work: () => Promise<FormsOutcome | null>): Promise<void> {
    if (state.isInserting) return;
    set({ isInserting: true, outcome: null });
    let outcome: FormsOutcome | null;
    try {
      outcome = await work();
    } catch (fault) {
      if (!(fault instanceof HostError) || fault.code === 'host-failed') onFault(fault);
      outcome = { kind: 'refused', code: fault instanceof HostError ? fault.code : 'program-failed' };
    }
    set({ isInserting: false, outcome, canTakeOut: inserted.length > 0 });
  }

  const isReady = (): boolean => state.chosen.length > 0 && parametersIn(state.choices).problem === null;

  /** The first of them is shown: whoever asked for several begins there. */
  async function putIn(options: BuildOptions, choices = parametersIn(state.choices).parameters): Promise<readonly string[]> {
    const { buildForms, SHIPPED } = await formsWork();
    const takenNames = (await port.readWorkbook()).sheets.map(({ name }) => name);
    const sheets = buildForms(state.chosen, choices, { law: SHIPPED, takenNames, ...options });
    await port.insertSheets(sheets);
    inserted = sheets;
    const [first] = sheets;
    // The sheets are there, shown or not.
    if (first !== undefined) await port.select({ sheet: first.name, row: 0, column: 0 }).catch(() => undefined);
    set({ chosen: [] });
    onInserted();
    return sheets.map(({ name }) => name);
  }

  async function insertFilled(): Promise<FormsOutcome> {
    // In the file of the check that runs in this thread: it holds the reader of tables.
    const { fillSheets } = await import(/* webpackChunkName: "check-here" */ '../../../core/forms/fill-sheets');
    const { chosen, touched, choices } = state;
    const groupsChosen = touched.has('grouping') || touched.has('ownGroups');
    const filled = fillSheets({ templates: chosen, parameters: parametersIn(choices).parameters, groupsChosen }, await port.readWorkbook());
    if (filled === null) return { kind: 'nothing-to-fill' };
    const sheets = await putIn({ facts: { figures: filled.figures } }, filled.parameters);
    const { table, figures, unplaced, differing } = filled;
    return { kind: 'inserted', sheets, filled: { table, figures: figures.length, unplaced, differing } };
  }

  async function takeOut(): Promise<FormsOutcome> {
    const names = inserted.map(({ name }) => name);
    const standing = new Set((await port.readWorkbook()).sheets.map(({ name }) => name));
    // A sheet that a person deleted or renamed is out of our hands.
    await port.removeInserted(inserted.filter(({ name }) => standing.has(name)));
    inserted = [];
    onInserted();
    return { kind: 'removed', sheets: names };
  }

  return {
    canMakeWorkbook: makeWorkbook !== undefined,
    actions: {
      choose: (template, isChosen) => {
        const wanted = new Set(state.chosen);
        if (isChosen) wanted.add(template);
        else wanted.delete(template);
        set({ chosen: TEMPLATE_IDS.filter((id) => wanted.has(id)), outcome: null });
      },
      change: (choices) => {
        const touched = new Set([...state.touched, ...(Object.keys(choices) as (keyof FormChoices)[])]);
        set({ choices: { ...state.choices, ...choices }, touched, outcome: null });
      },
      useSource: (source, isUsed) => {
        const sources = ALL_SOURCES.filter((one) => (one === source ? isUsed : state.choices.sources.includes(one)));
        set({ choices: { ...state.choices, sources }, outcome: null });
      },
      insert: () => {
        if (isReady()) void alone(async () => ({ kind: 'inserted', sheets: await putIn({}), filled: null }));
      },
      insertFilled: () => {
        if (isReady()) void alone(insertFilled);
      },
      makeWorkbook: () => {
        if (makeWorkbook === undefined || !isReady()) return;
        void alone(async () => {
          const { buildForms, SHIPPED } = await formsWork();
          const sheets = buildForms(state.chosen, parametersIn(state.choices).parameters, { law: SHIPPED });
          if (!(await makeWorkbook(sheets))) return null;
          inserted = [];
          set({ chosen: [] });
          return { kind: 'made', sheets: sheets.map(({ name }) => name) };
        });
      },
      takeOut: () => {
        if (inserted.length > 0) void alone(takeOut);
      },
    },
    state: () => state,
    planRead: (plan) => {
      set({ choices: suggested(state, plan) });
    },
    restart: () => {
      inserted = [];
      set({ ...formsAtFirst(firstYear), isInserting: state.isInserting });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
