/**
 * When the workbook is checked: because a person asks, because the product has written, because somebody changed something. One check at a time; what
 * changes while it runs is checked after it, and a check of a workbook that is gone leaves no trace. Knows neither React nor the host.
 */
import { splitAccepted } from '../../../core/check/accepted-findings';
import type { WorkbookReport } from '../../../core/check/report';
import type { TroubleCode } from '../../../core/messages/pane/words';
import type { Finding } from '../../../core/rules/common/finding';
import type { Edit } from '../../../core/workbook/edit';
import { HostError, type ChangedBy, type NotFollowed, type WorkbookPort } from '../../../core/workbook/port';
import type { WorkbookSnapshot } from '../../../core/workbook/snapshot';
import type { PaneState } from '../model/pane-state';
import type { PaneEvent } from '../model/reduce';
import type { Check } from './check';
import { checkOptionsOf, recall, type Recollection } from './recollection';

/** Changes that come closer together than this are one change: somebody is filling in a row. */
const PAUSE_AFTER_CHANGE_MS = 400;
/** A co-author's changes arrive in pieces. */
const PAUSE_AFTER_CHANGE_ELSEWHERE_MS = 3000;
/** How long to let a busy workbook be; somebody is in the middle of typing into a cell. */
const PAUSE_WHEN_BUSY_MS = 1000;

/**
 * Why a check runs: a person asked for it, the product itself has written, or somebody changed something. Only what a person asks for may
 * cost them something.
 */
export type Occasion = 'asked' | 'own' | 'change';

interface CheckingParts {
  readonly port: WorkbookPort;
  readonly check: Check;
  readonly state: () => PaneState;
  readonly tell: (event: PaneEvent) => void;
  readonly explain: (fault: unknown) => TroubleCode;
  readonly onRecalled: (known: Recollection) => void;
  readonly onChecked: (report: WorkbookReport, snapshot: WorkbookSnapshot, occasion: Occasion) => void;
}

export interface Checking {
  /** @param asked whether the pane shows that somebody waits for it */
  run(asked: boolean, occasion: Occasion): Promise<void>;
  /** Somebody, here or elsewhere, has changed the workbook. */
  changed(by: ChangedBy): void;
  /** The product has: what was read is of yesterday, and so is what was recalled where the memory was written. */
  written(what: 'cells' | 'memory'): void;
  /** What the last report was made of. */
  readonly checked: WorkbookSnapshot | null;
  /** Another workbook stands in the place of the last. */
  forget(): void;
  close(): void;
}

const NO_FIXES: readonly (readonly Edit[])[] = [];

/** Reading formulas takes a good part of the pane's code: it comes when there is something to fix. */
async function safeFixesIn(findings: readonly Finding[], workbook: WorkbookSnapshot): Promise<readonly (readonly Edit[])[]> {
  if (!findings.some(({ fix }) => fix?.kind === 'safe' && fix.edits.length > 0)) return NO_FIXES;
  const { wholeSafeFixes } = await import(/* webpackChunkName: "plan-fixes" */ './plan-fixes');
  return wholeSafeFixes(findings, workbook);
}

export function createChecking({ port, check, state, tell, explain, onRecalled, onChecked }: CheckingParts): Checking {
  const isFree = port.following?.isFree ?? true;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let running = false;
  /** The product wrote while a check ran: it is checked again whether or not changes are followed. */
  let isOwnQueued = false;
  let closed = false;
  /** Counts changes, so that a check can tell whether one came after it read. */
  let changes = 0;
  /** What the workbook remembers, as last read: only this pane writes it, so that cells may change without its being read again. */
  let remembered: Recollection | null = null;
  let read: WorkbookSnapshot | null = null;
  /** Counts workbooks, so that a check of the last one leaves no trace in the next. */
  let workbooks = 0;

  function runIn(milliseconds: number, occasion: Occasion): void {
    if (timer !== null) clearTimeout(timer);
    timer = closed ? null : setTimeout(() => void run(false, occasion), milliseconds);
  }

  /** A change that came while a check ran is checked next. */
  function followUp(before: number): void {
    if (changes !== before) follow('here', true);
  }

  /** @param isOver no check is running any more that would look after it */
  function follow(by: ChangedBy, isOver = !running): void {
    if (!isFree) {
      tell({ type: 'outdated', why: 'no-undo' });
      return;
    }
    tell({ type: 'changed' });
    if (isOver) runIn(by === 'elsewhere' ? PAUSE_AFTER_CHANGE_ELSEWHERE_MS : PAUSE_AFTER_CHANGE_MS, 'change');
  }

  /** The workbook as it stands now, as gently as the occasion asks. */
  async function readFor(occasion: Occasion): Promise<WorkbookSnapshot | NotFollowed> {
    const { following } = port;
    if (following === undefined || occasion === 'asked') return port.readWorkbook();
    const found = await following.readChanged(occasion === 'own');
    return found === 'not-read' && occasion === 'own' ? port.readWorkbook() : found;
  }

  async function run(asked: boolean, occasion: Occasion): Promise<void> {
    if (running && occasion === 'own') isOwnQueued = true;
    if (running || closed) return;
    if (timer !== null) clearTimeout(timer);
    timer = null;
    running = true;
    let before = changes;
    const workbook = workbooks;
    tell({ type: 'reading', asked });
    try {
      // Who asks for a check means what is half typed as well; who only goes on typing is left in peace.
      if (occasion === 'asked') await port.finishTyping?.();
      before = changes;
      const snapshot = await readFor(occasion);
      if (typeof snapshot === 'string') {
        tell({ type: 'outdated', why: snapshot });
        return;
      }
      if (occasion === 'change') tell({ type: 'followed' });
      const known = asked || remembered === null ? await recall(port) : remembered;
      if (workbook !== workbooks) return;
      remembered = known;
      onRecalled(known);
      tell({ type: 'checking' });
      const report = await check(snapshot, { ...checkOptionsOf(known), exact: state().exact });
      if (workbook !== workbooks) return;
      const split = splitAccepted(report.findings, known.exceptions, snapshot);
      const safe = await safeFixesIn(split.open, snapshot);
      if (workbook !== workbooks) return;
      read = snapshot;
      tell({ type: 'checked', report, split, safe });
      onChecked(report, snapshot, occasion);
      followUp(before);
    } catch (fault) {
      if (workbook !== workbooks) return;
      // What a person asked for stays asked for while Excel is busy.
      if (!asked && fault instanceof HostError && fault.code === 'busy') {
        tell({ type: 'host-busy' });
        runIn(PAUSE_WHEN_BUSY_MS, occasion);
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

  return {
    run,
    changed: (by) => {
      changes++;
      follow(by);
    },
    written: (what) => {
      changes++;
      if (what === 'memory') remembered = null;
    },
    get checked() {
      return read;
    },
    forget: () => {
      workbooks++;
      remembered = null;
      read = null;
    },
    close: () => {
      closed = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}
