/** Checks in a thread of its own, so that the pane stays alive meanwhile; in the pane's thread where none can be started. */
import type { WorkbookReport } from '../../../core/check/report';
import type { SheetSnapshot } from '../../../core/workbook/snapshot';
import type { Check } from './check';
import { fromPortable } from '../../../core/money/portable';
import type { FromThread, ToThread } from './thread-messages';

/** Cells copied in one go: about ten milliseconds of work on an office machine. */
const CELLS_IN_A_BLOCK = 4000;

/** Row blocks of about so many cells; a single row is never cut. */
export function* blocksOf(rows: SheetSnapshot['rows'], cells: number): Generator<SheetSnapshot['rows']> {
  let from = 0;
  let held = 0;
  for (const [index, row] of rows.entries()) {
    held += row.length;
    if (held < cells) continue;
    yield rows.slice(from, index + 1);
    from = index + 1;
    held = 0;
  }
  if (from < rows.length) yield rows.slice(from);
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Loaded only where it is needed: the thread carries the same code, and most panes never need it twice. */
const checkHere: Check = async (snapshot, options) => {
  const here = await import(/* webpackChunkName: "check-here" */ './check-here');
  return here.checkHere(snapshot, options);
};

/** The thread's answer to the check asked for next. Rejects when the thread breaks down. */
function answerOf(thread: Worker): Promise<FromThread> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      thread.removeEventListener('message', told);
      thread.removeEventListener('error', broke);
    };
    const told = ({ data }: MessageEvent<FromThread>): void => {
      settle();
      resolve(data);
    };
    const broke = ({ message }: ErrorEvent): void => {
      settle();
      reject(new Error(`The checking thread broke down: ${message}`));
    };
    thread.addEventListener('message', told);
    thread.addEventListener('error', broke);
  });
}

/**
 * A check that uses one thread for all its runs.
 * @param onFault told why the thread could not be used; the check then runs in the pane's own thread from there on
 */
export function checkInThread(onFault: (fault: unknown) => void): Check {
  let thread: Worker | null = null;
  let usable = true;

  async function ask(worker: Worker, ...[snapshot, options]: Parameters<Check>): Promise<WorkbookReport> {
    const say = (message: ToThread): void => {
      worker.postMessage(message);
    };
    const answered = answerOf(worker);
    for (const { rows, ...sheet } of snapshot.sheets) {
      say({ type: 'sheet', sheet });
      for (const block of blocksOf(rows, CELLS_IN_A_BLOCK)) {
        say({ type: 'rows', rows: block });
        await pause();
      }
    }
    say({ type: 'check', options });
    const answer = await answered;
    if (answer.type === 'failed') throw new Error(answer.detail);
    return answer.type === 'report' ? answer.report : (fromPortable(answer.report) as WorkbookReport);
  }

  return async (snapshot, options) => {
    if (!usable) return checkHere(snapshot, options);
    try {
      thread ??= new Worker(/* webpackChunkName: "check-thread" */ new URL('./check-thread.ts', import.meta.url));
      return await ask(thread, snapshot, options);
    } catch (fault) {
      usable = false;
      thread?.terminate();
      onFault(fault);
      return checkHere(snapshot, options);
    }
  };
}
