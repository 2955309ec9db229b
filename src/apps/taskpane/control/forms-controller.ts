/** Inserts standard sheets through the port and tells what came of it. Knows neither React nor the host. */
import { ALL_SOURCES } from '../../../core/forms/parameters';
import { SHIPPED } from '../../../core/law/catalogue';
import { buildForms } from '../../../core/forms/build';
import { TEMPLATES } from '../../../core/forms/register';
import type { TemplateId } from '../../../core/forms/template';
import type { SourceId } from '../../../core/table/model/dimensions';
import { HostError, type Unsubscribe, type WorkbookPort } from '../../../core/workbook/port';
import { formsAtFirst, parametersIn, type FormChoices, type FormsState } from '../model/forms-state';

export interface FormsActions {
  choose(template: TemplateId, isChosen: boolean): void;
  change(choices: Partial<FormChoices>): void;
  useSource(source: SourceId, isUsed: boolean): void;
  insert(): void;
}

export interface FormsController {
  readonly actions: FormsActions;
  readonly state: () => FormsState;
  readonly subscribe: (listener: () => void) => Unsubscribe;
  /** Another workbook is open: nothing chosen for the last one stays. */
  readonly restart: () => void;
}

interface FormsParts {
  readonly port: Pick<WorkbookPort, 'readWorkbook' | 'insertSheets'>;
  readonly firstYear: number;
  /** Sheets came into the workbook. */
  readonly onInserted: () => void;
  readonly onFault: (fault: unknown) => void;
}

export function createFormsController({ port, firstYear, onInserted, onFault }: FormsParts): FormsController {
  let state = formsAtFirst(firstYear);
  const listeners = new Set<() => void>();

  function set(change: Partial<FormsState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  async function insert(): Promise<void> {
    const { parameters, problem } = parametersIn(state.choices);
    if (state.isInserting || problem !== null || state.chosen.length === 0) return;
    set({ isInserting: true, outcome: null });
    try {
      const takenNames = (await port.readWorkbook()).sheets.map(({ name }) => name);
      const sheets = buildForms(state.chosen, parameters, { law: SHIPPED, takenNames });
      await port.insertSheets(sheets);
      set({ isInserting: false, chosen: [], outcome: { kind: 'inserted', sheets: sheets.map(({ name }) => name) } });
      onInserted();
    } catch (fault) {
      if (!(fault instanceof HostError) || fault.code === 'host-failed') onFault(fault);
      set({ isInserting: false, outcome: { kind: 'refused', code: fault instanceof HostError ? fault.code : 'program-failed' } });
    }
  }

  return {
    actions: {
      choose: (template, isChosen) => {
        const wanted = new Set(state.chosen);
        if (isChosen) wanted.add(template);
        else wanted.delete(template);
        set({ chosen: TEMPLATES.map(({ id }) => id).filter((id) => wanted.has(id)), outcome: null });
      },
      change: (choices) => {
        set({ choices: { ...state.choices, ...choices }, outcome: null });
      },
      useSource: (source, isUsed) => {
        const sources = ALL_SOURCES.filter((one) => (one === source ? isUsed : state.choices.sources.includes(one)));
        set({ choices: { ...state.choices, sources }, outcome: null });
      },
      insert: () => void insert(),
    },
    state: () => state,
    restart: () => {
      set(formsAtFirst(firstYear));
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
