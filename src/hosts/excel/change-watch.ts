/**
 * Listens to Excel for changes that a person or another program makes: cells and sheets. One registration with Excel
 * serves all listeners and ends with the last of them. The add-in's own writes are not told.
 */
import { HostError, type Unsubscribe } from '../../core/workbook/port';
import { runInContextOf, runWhenExcelIsFree } from './run-in-excel';

/** A paste or a fill comes as many events; listeners hear of it once, when it is over. */
const QUIET_MILLISECONDS = 150;

/** A handler that Excel knows of. */
type Registration = OfficeExtension.EventHandlerResult<unknown>;

export class ChangeWatch {
  private readonly listeners = new Set<() => void>();
  private registrations: readonly Registration[] = [];
  /** Starting and stopping happen one after the other, however fast listeners come and go. */
  private settled: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param reportFailure is told when Excel cannot be listened to; there is nobody else who could hear of it */
  constructor(private readonly reportFailure: (error: HostError) => void) {}

  add(listener: () => void): Unsubscribe {
    const own = (): void => {
      listener();
    };
    this.listeners.add(own);
    this.settle();
    return () => {
      if (this.listeners.delete(own)) this.settle();
    };
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
        worksheets.onChanged.add(({ triggerSource }) => this.heard(triggerSource === Excel.EventTriggerSource.thisLocalAddin)),
        worksheets.onAdded.add(() => this.heard(false)),
        worksheets.onDeleted.add(() => this.heard(false)),
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

  private heard(isOurs: boolean): Promise<void> {
    if (!isOurs) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        for (const listener of [...this.listeners]) listener();
      }, QUIET_MILLISECONDS);
    }
    return Promise.resolve();
  }
}
