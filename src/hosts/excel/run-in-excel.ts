/** Runs a batch in Excel and turns what Excel objects to into the port's errors. Swallows nothing: a fault of ours stays one. */
import { HostError, type HostErrorCode } from '../../core/workbook/port';

/** Codes of Excel that a person can do something about; every other refusal is "host-failed". */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: 'busy',
  ActivityLimitReached: 'busy',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  // Opened for viewing only, or kept from changes by a label of the office. Protected sheets are found out before anything is written.
  AccessDenied: 'view-only',
};

export async function runInExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw toHostError(error);
  }
}

/** As `runInExcel`, but while a person is editing a cell the batch waits instead of failing. */
export async function runWhenExcelIsFree<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw toHostError(error);
  }
}

/** As `runInExcel`, in the context in which an event handler was added. */
export async function runInContextOf<T>(
  handler: { readonly context: OfficeExtension.ClientRequestContext },
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run(handler.context, batch);
  } catch (error) {
    throw toHostError(error);
  }
}

/** The code Excel gave, or `null` when the error is not Excel's. */
export function excelCode(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}

/** What Excel says of whatever concerns its window while the person looks at another workbook. */
const OTHER_WORKBOOK: ReadonlySet<string | null> = new Set(['GeneralException', 'InvalidSelection']);

/** For work that needs the workbook to be in front: Excel's vague answer becomes a plain one. */
export async function inFront<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!OTHER_WORKBOOK.has(excelCode(error))) throw error;
    throw new HostError('other-workbook', `Excel shows another workbook (${String(excelCode(error))})`, { cause: error });
  }
}

/** Whether Excel turned the batch away for the moment only, so that asking differently is of no use. */
export function isBusy(error: unknown): boolean {
  return CODES[excelCode(error) ?? ''] === 'busy';
}

function toHostError(error: unknown): unknown {
  const code = excelCode(error);
  if (code === null) return error;
  const { message, debugInfo } = error as OfficeExtension.Error;
  const where = debugInfo.errorLocation ?? '';
  return new HostError(CODES[code] ?? 'host-failed', `${code}${where === '' ? '' : ` at ${where}`}: ${message}`, { cause: error });
}
