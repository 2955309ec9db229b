/**
 * The demo page: the pane over a port and results made by hand, one state per address (?state=…&lang=…).
 * Only for tests and pictures; what a test may do or ask is in `window.demo`.
 */
import type { WorkbookReport } from '../../../../src/core/check/report';
import type { Language } from '../../../../src/core/messages/language';
import type { CellReference } from '../../../../src/core/workbook/address';
import { HostError, type HostErrorCode, type WorkbookPort } from '../../../../src/core/workbook/port';
import type { WorkbookSnapshot } from '../../../../src/core/workbook/snapshot';
import { checkInThread } from '../../../../src/apps/taskpane/control/check-in-thread';
import { checkHere } from '../../../../src/apps/taskpane/control/check-here';
import { createController } from '../../../../src/apps/taskpane/control/controller';
import { showPane } from '../../../../src/apps/taskpane/mount';
import * as reports from '../../../apps/taskpane/reports';
import { largeWorkbook } from './large-workbook';
import { UNCLEAR_WORKBOOK } from './unclear-workbook';
import { planWithCaps } from './plan-with-caps';
import { sheetOf, workbookOf } from '../../../support/sheets';

export interface Demo {
  /** The cells jumped to so far, as sheet, row and column. */
  readonly jumps: CellReference[];
  /** As if a person corrected the first mistake and the host told of it. */
  correct(): void;
  /** Faults that the pane handed on, as texts. */
  readonly faults: string[];
  /** As if something changed in the workbook without any effect on the findings. */
  change(): void;
}

declare global {
  interface Window {
    demo: Demo;
  }
}

const address = new URLSearchParams(location.search);
const state = address.get('state') ?? 'findings';
const language: Language = address.get('lang') === 'en' ? 'en' : 'vi';
const never = new Promise<never>(() => undefined);
const jumps: CellReference[] = [];
const faults: string[] = [];
const onFault = (fault: unknown): void => {
  faults.push(String(fault));
};
/** The states with a real workbook and the real check. */
const real = state === 'large' ? largeWorkbook(40_000) : state === 'unclear' ? UNCLEAR_WORKBOOK : null;
/** A small plan, checked for real, so that what is chosen in the view of caps has its effect. */
const plan = state === 'caps' ? planWithCaps() : null;
const listeners = new Set<() => void>();

const RESULTS: Readonly<Record<string, WorkbookReport>> = {
  clear: reports.clear,
  printed: reports.asPrinted,
  rounded: reports.rounded,
  undecided: reports.undecided,
  'no-table': reports.empty,
  unread: reports.onlyUnread,
  blank: reports.blank,
  'above-caps': reports.aboveCaps,
  many: reports.manyFaults(240),
};
const TROUBLES: readonly HostErrorCode[] = ['busy', 'too-large', 'no-such-sheet', 'host-failed'];

/** The cell that the made results offer to mend, as they say it is. */
const held = workbookOf(
  sheetOf([...Array.from({ length: 6 }, () => []), [...Array.from({ length: 7 }, () => null), '30. 900']], { name: reports.SHEET }),
);

let result = RESULTS[state] ?? reports.faulty;
let reads = 0;
let note: string | null = null;

function trouble(): HostError | null {
  const code = TROUBLES.find((known) => state === known || (state === `${known}-later` && reads > 1));
  return code === undefined ? null : new HostError(code, 'made by the demo page');
}

const port: WorkbookPort = {
  readWorkbook: (): Promise<WorkbookSnapshot> => {
    reads++;
    const fault = trouble();
    if (fault !== null) return Promise.reject(fault);
    return state === 'reading' ? never : Promise.resolve(real ?? plan ?? held);
  },
  select: (cell) => {
    if (state === 'jump-failed') return Promise.reject(new HostError('no-such-sheet', 'made by the demo page'));
    jumps.push(cell);
    return Promise.resolve();
  },
  applyEdits: (edits) => {
    if (state === 'locked') return Promise.resolve({ applied: [], refused: edits.map((edit) => ({ edit, reason: 'protected' as const })) });
    result = reports.corrected;
    return Promise.resolve({ applied: edits, refused: [] });
  },
  insertSheets: () => Promise.resolve(),
  removeInserted: () => Promise.resolve(),
  readMemory: () => Promise.resolve(note),
  writeMemory: (text) => {
    note = text;
    return Promise.resolve();
  },
  onChange: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

const controller = createController({
  port,
  check:
    real !== null
      ? checkInThread(onFault)
      : plan !== null
        ? checkHere
        : () => (state === 'checking' || (state === 'stale' && reads > 1) ? never : Promise.resolve(result)),
  // The product hands faults to the browser; here the troubles are wanted.
  onFault,
});

function change(): void {
  for (const listener of listeners) listener();
}

window.demo = {
  jumps,
  faults,
  change,
  correct: () => {
    result = result.findings.length > 1 ? reports.corrected : reports.clear;
    if (state === 'last-mistake') result = reports.clear;
    change();
  },
};
if (state === 'last-mistake') result = { ...reports.faulty, findings: [reports.wrongTotal] };

const container = document.getElementById('pane');
if (container === null) throw new Error('The demo page has no #pane.');
showPane(container, controller, { language });
if (state !== 'first-run') controller.actions.check();
