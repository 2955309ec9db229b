/**
 * Listens to Excel for changes: cells, sheets, new results of formulas. One registration with Excel serves all listeners and ends with the
 * last of them. The add-in's own writes are noted, not told.
 */
import { HostError, type ChangeListener, type ChangedBy, type Unsubscribe } from '../../core/workbook/port';
import type { FollowedWorkbook } from './followed-workbook';
import { runInContextOf, runWhenExcelIsFree } from './run-in-excel';

/** A paste or a fill comes as many events; listeners hear of it once, when it is over. */
const QUIET_MILLISECONDS = 150;

/** A handler that Excel knows of. */
type Registration = OfficeExtension.EventHandlerResult<unknown>;

export class ChangeWatch {
  private readonly listeners = new Set<ChangeListener>();
  private registrations: readonly Registration[] = [];
  /** Starting and stopping happen one after the other, however fast listeners come and go. */
  private settled: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** New results are the work of what the add-in itself has just written. */
  private isOurCalculation = false;

  /** @param reportFailure is told when Excel cannot be listened to; there is nobody else who could hear of it */
  constructor(
    private readonly followed: FollowedWorkbook,
    private readonly reportFailure: (error: HostError) => void,
  ) {}

  add(listener: ChangeListener): Unsubscribe {
    const own: ChangeListener = (by) => {
      listener(by);
    };
    this.listeners.add(own);
    this.settle();
    return () => {
      if (this.listeners.delete(own)) this.settle();
    };
  }

  /** The add-in is about to write: what Excel calculates from it is no news, until the workbook has been read again. */
  ownWrite(): void {
    this.isOurCalculation = true;
  }

  haveRead(): void {
    this.isOurCalculation = false;
  }

  private settle(): void {
    this.settled = this.settled
      .then(() => {
        const isListening = this.registrations.length > 0;
        if (this.listeners.size > 0 && !isListening) return this.start();
        return this.listeners.size === 0 && isListening ? this.stop() : undefined;
      })
      .catch((error: unknown) => {
        this.reportFailure(error instanceof HostError ? error : new HostError('host-failed', String(error), { cause: error }));
      });
  }

  private async start(): Promise<void> {
    // A person may be in the middle of typing when the pane opens; that must not make the add-in deaf.
    this.registrations = await runWhenExcelIsFree(async (context) => {
      const { worksheets } = context.workbook;
      const added = [
        worksheets.onChanged.add((event) => this.cellsChanged(event)),
        // Excel tells of no choice from a drop-down list on the web, and of no result that changed: only that a sheet was calculated.
        worksheets.onCalculated.add(({ worksheetId }) => this.calculated(worksheetId)),
        worksheets.onAdded.add(() => this.tell('here')),
        worksheets.onDeleted.add(() => {
          this.followed.noteAnyChange();
          return this.tell('here');
        }),
      ];
      await context.sync();
      return added;
    });
  }

  private async stop(): Promise<void> {
    const ending = this.registrations;
    this.registrations = [];
    clearTimeout(this.timer);
    const [first] = ending;
    if (first === undefined) return;
    // A handler can only be removed in the context in which it was added.
    await runInContextOf(first, async (context) => {
      for (const registration of ending) registration.remove();
      await context.sync();
    });
  }

  private cellsChanged({ worksheetId, changeType, source, triggerSource }: Excel.WorksheetChangedEventArgs): Promise<void> {
    if (changeType === Excel.DataChangeType.rangeEdited) this.followed.noteChange(worksheetId);
    else this.followed.noteMovedLines(worksheetId);
    if (triggerSource === Excel.EventTriggerSource.thisLocalAddin) return Promise.resolve();
    return this.tell(source === Excel.EventSource.remote ? 'elsewhere' : 'here');
  }

  private calculated(worksheetId: string): Promise<void> {
    this.followed.noteChange(worksheetId);
    return this.isOurCalculation ? Promise.resolve() : this.tell('here');
  }

  private tell(by: ChangedBy): Promise<void> {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      for (const listener of [...this.listeners]) listener(by);
    }, QUIET_MILLISECONDS);
    return Promise.resolve();
  }
}
