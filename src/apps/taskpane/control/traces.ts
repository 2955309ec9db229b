/** Puts marks and the sheet of results into the workbook and takes out again what the pane left there. Knows neither React nor the host. */
import { withAccepted } from '../../../core/check/honoured';
import { isOwnList, OWN_RESULTS_NAME } from '../../../core/check/own-list';
import type { Language } from '../../../core/messages/language';
import { findingList, noteAt } from '../../../core/report/finding-list';
import type { NewSheet } from '../../../core/workbook/new-sheet';
import { HostError, type WorkbookPort } from '../../../core/workbook/port';
import { certificateOf } from './certificate';
import type { WorkbookSnapshot } from '../../../core/workbook/snapshot';
import type { PaneState, TraceOutcome } from '../model/pane-state';
import type { PaneEvent } from '../model/reduce';

interface TracesParts {
  readonly port: Pick<WorkbookPort, 'marks' | 'readWorkbook' | 'insertSheets' | 'removeInserted' | 'readMemory' | 'writeMemory'>;
  readonly state: () => PaneState;
  /** The workbook as it was read for the results that are shown. */
  readonly checked: () => WorkbookSnapshot | null;
  readonly tell: (event: PaneEvent) => void;
  readonly onFault: (fault: unknown) => void;
  /** What was remembered in the workbook is gone. */
  readonly onForgotten: () => void;
}

export interface Traces {
  /** The sheet as it stands after the last check, in the place of the one inserted before. */
  insertResults(language: Language): Promise<void>;
  /** Marks over the cells of the findings that are open, or none any more. */
  mark(isOn: boolean, language: Language): Promise<void>;
  /** Comments go with the marks, those that are shown as well, or do not. */
  wantNotes(isOn: boolean, language: Language): Promise<void>;
  /** The findings are others now: marks that are shown follow them. */
  followFindings(): Promise<void>;
  /** @param memory also what a person said of the workbook */
  removeAll(memory: boolean): Promise<void>;
  /** Another workbook is open: what was inserted into the last one is not in this. */
  forget(): void;
}

export function createTraces({ port, state, checked, tell, onFault, onForgotten }: TracesParts): Traces {
  let inserted: readonly NewSheet[] = [];
  let isBusy = false;
  /** What comments are written in. */
  let language: Language = 'vi';

  async function alone(work: () => Promise<TraceOutcome>): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    try {
      tell({ type: 'traced', outcome: await work() });
    } catch (fault) {
      if (!(fault instanceof HostError) || fault.code === 'host-failed') onFault(fault);
      tell({ type: 'traced', outcome: { kind: 'refused', code: fault instanceof HostError ? fault.code : 'program-failed' } });
    } finally {
      isBusy = false;
    }
  }

  async function takeOut(): Promise<{ readonly sheets: readonly string[]; readonly left: readonly string[] }> {
    const sheets = inserted.map(({ name }) => name);
    const read = await port.readWorkbook();
    const standing = new Set(read.sheets.map(({ name }) => name));
    // A sheet that a person deleted or renamed is out of our hands.
    await port.removeInserted(inserted.filter(({ name }) => standing.has(name)));
    inserted = [];
    const left = read.sheets.filter((sheet) => isOwnList(sheet) && !sheets.includes(sheet.name));
    return { sheets, left: left.map(({ name }) => name) };
  }

  const shown = async (): Promise<TraceOutcome> => {
    if (port.marks === undefined) return { kind: 'nothing' };
    const { findings, notes } = state();
    const marks = findings.map((finding) => ({
      sheet: finding.sheet,
      cell: finding.cell,
      level: finding.severity,
      ...(notes === 'on' && { words: noteAt(finding, language) }),
    }));
    return { kind: 'marked', marks: await port.marks.show(marks) };
  };

  return {
    mark: (isOn, spoken) =>
      alone(async () => {
        language = spoken;
        if (port.marks === undefined) return { kind: 'nothing' };
        return isOn ? shown() : { kind: 'unmarked', marks: await port.marks.remove() };
      }),
    wantNotes: async (isOn, spoken) => {
      language = spoken;
      tell({ type: 'notes-wanted', isOn });
      if (state().marks === 'on') await alone(shown);
    },
    followFindings: () => (state().marks === 'on' ? alone(shown) : Promise.resolve()),
    insertResults: (spoken) =>
      alone(async () => {
        const { report, accepted } = state();
        const read = checked();
        if (report === null || read === null) return { kind: 'nothing' };
        await takeOut();
        const sheet = findingList(
          withAccepted(report, accepted),
          (await port.readWorkbook()).sheets.map(({ name }) => name),
          spoken,
          undefined,
          OWN_RESULTS_NAME,
          await certificateOf(read),
        );
        await port.insertSheets([sheet]);
        inserted = [sheet];
        return { kind: 'inserted', sheet: sheet.name };
      }),
    removeAll: (memory) =>
      alone(async () => {
        const marks = port.marks === undefined ? null : await port.marks.remove();
        const { sheets, left } = await takeOut();
        const forgets = memory && (await port.readMemory()) !== null;
        if (forgets) {
          await port.writeMemory(null);
          onForgotten();
        }
        const isClean =
          sheets.length === 0 && left.length === 0 && !forgets && (marks === null || (marks.removed === 0 && marks.locked.length === 0));
        return isClean ? { kind: 'nothing' } : { kind: 'removed', sheets, memory: forgets, marks, left };
      }),
    forget: () => {
      inserted = [];
    },
  };
}
