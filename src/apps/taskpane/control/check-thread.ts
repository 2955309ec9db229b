/** The checking thread: collects a workbook block by block, checks it, answers with the report. Runs as a web worker. */
import { checkWorkbook } from '../../../core/check/check';
import type { CheckOptions } from '../../../core/check/report';
import type { SheetSnapshot } from '../../../core/workbook/snapshot';
import { toPortable } from '../../../core/money/portable';
import type { FromThread, ToThread } from './thread-messages';

let sheets: { sheet: Omit<SheetSnapshot, 'rows'>; rows: SheetSnapshot['rows'][number][] }[] = [];

function answer(options: CheckOptions): FromThread {
  const snapshot = { sheets: sheets.map(({ sheet, rows }): SheetSnapshot => ({ ...sheet, rows })) };
  sheets = [];
  try {
    return { type: 'report', report: checkWorkbook(snapshot, options) };
  } catch (fault) {
    return { type: 'failed', detail: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) };
  }
}

/** Nearly every report crosses as it is, which spares the pane the unpacking. */
function say(message: FromThread): void {
  try {
    postMessage(message);
  } catch (fault) {
    if (message.type !== 'report') throw fault;
    postMessage({ type: 'portable-report', report: toPortable(message.report) } satisfies FromThread);
  }
}

addEventListener('message', ({ data }: MessageEvent<ToThread>) => {
  if (data.type === 'sheet') sheets.push({ sheet: data.sheet, rows: [] });
  else if (data.type === 'rows') sheets.at(-1)?.rows.push(...data.rows);
  else say(answer(data.options));
});
