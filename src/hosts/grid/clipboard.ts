/**
 * Pasting from elsewhere, as contents only and read the Vietnamese way: what Excel, Word or a mail put on the clipboard as text.
 * Cells copied within the grid keep Univer's own way, which moves formulas along.
 */
import { CanceledError, CellValueType, ICommandService, type ICellData, type ICommandInfo, type Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { cellsOfText } from './copied-text';
import { readTypedNumber } from './vietnamese-number';

interface Pasted {
  readonly htmlContent?: string;
  readonly textContent?: string;
}

function pastedCell(text: string): ICellData {
  const cleared = { f: null, si: null, p: null };
  if (text === '') return { ...cleared, v: null };
  if (text.startsWith('=')) return { ...cleared, f: text, v: null };
  const number = readTypedNumber(text);
  return number === null ? { ...cleared, v: text, t: CellValueType.STRING } : { ...cleared, v: number, t: CellValueType.NUMBER };
}

const BY_KEYBOARD = 'sheet.command.paste-by-short-key';
const BY_MENU = 'univer.command.paste';

interface Surroundings {
  readonly injector: Injector;
  readonly api: FUniver;
  /** Whether a cell is being edited, when pasting concerns its text. */
  readonly editing: () => boolean;
  readonly asHost: (work: () => void) => void;
  /** Told when the browser does not let the page read the clipboard. */
  readonly denied: () => void;
}

function pasteText({ api, asHost }: Surroundings, text: string): void {
  const workbook = api.getActiveWorkbook();
  const sheet = workbook?.getActiveSheet();
  const target = sheet?.getActiveRange();
  if (!workbook || !sheet || !target) return;
  const [top, left] = [target.getRow(), target.getColumn()];
  const rows = cellsOfText(text);
  const value: Record<number, Record<number, ICellData>> = {};
  for (const [down, cells] of rows.entries()) {
    const line: Record<number, ICellData> = (value[top + down] = {});
    for (const [along, content] of cells.entries()) {
      const merge = sheet.getCellMergeData(top + down, left + along)?.getRange();
      // What lies under a merge is seen by nobody.
      if (merge && (merge.startRow !== top + down || merge.startColumn !== left + along)) continue;
      line[left + along] = pastedCell(content);
    }
  }
  const [bottom, right] = [top + rows.length, left + Math.max(...rows.map((cells) => cells.length))];
  asHost(() => {
    if (bottom > sheet.getMaxRows()) sheet.setRowCount(bottom);
    if (right > sheet.getMaxColumns()) sheet.setColumnCount(right);
  });
  void api.executeCommand('sheet.command.set-range-values', { unitId: workbook.getId(), subUnitId: sheet.getSheetId(), value });
}

export function pasteContentsOnly(around: Surroundings): void {
  around.injector.get(ICommandService).beforeCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
    if ((id !== BY_KEYBOARD && id !== BY_MENU) || around.editing()) return;
    if (id === BY_MENU) {
      // Cells of the grid come back from the clipboard as text as well; who wants their formulas uses the keyboard.
      navigator.clipboard.readText().then((text) => {
        pasteText(around, text);
      }, around.denied);
      throw new CanceledError();
    }
    const { htmlContent = '', textContent = '' } = (params ?? {}) as Pasted;
    if (/data-copy-id=/.test(htmlContent) || textContent === '') return;
    pasteText(around, textContent);
    throw new CanceledError();
  });
}
