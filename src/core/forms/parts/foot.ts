/** What stands below a table: the amount in words, where the form comes from, and who signs (forms.md 0.5, 0.6). */
import { isZero } from '../../money/amount';
import { writeWords } from '../../money/words';
import type { CellAddress } from '../../workbook/address';
import type { SheetDraft } from '../draft';
import { amountOf } from '../formula';
import { remark, words } from '../looks';
import type { SettledParameters } from '../parameters';

const SIGNING_ROWS = 5;

/** The grand total in words, one row below the table; dots while there is nothing to say. */
export function putWords(draft: SheetDraft, total: CellAddress, { unit }: SettledParameters, right: number): void {
  const row = draft.nextRow + 1;
  const amount = amountOf(draft.valueAt(total));
  const said = isZero(amount) ? '…' : `${writeWords(amount, { unit })}.`;
  draft.putAcross({ top: row, left: 0, bottom: row, right }, `Bằng chữ: ${said}`, words);
}

/** What whoever reads the paper must know of it. */
export function putRemark(draft: SheetDraft, right: number, ...remarks: readonly string[]): void {
  const row = draft.nextRow + 1;
  remarks.forEach((text, at) => {
    draft.putAcross({ top: row + at, left: 0, bottom: row + at, right }, at === 0 ? `Ghi chú: ${text}` : text, remark);
  });
}

/**
 * Headings that are not read in any act are our own proposal, and the sheet says so: below the printed area, since the paper is the
 * office's and speaks of no program.
 */
export function putOrigin(draft: SheetDraft, right: number): void {
  draft.endPrint();
  const row = draft.nextRow + 1;
  draft.putAcross({ top: row, left: 0, bottom: row, right }, ORIGIN, remark);
}

const ORIGIN = 'Biểu do phần mềm đề xuất, không phải mẫu ban hành kèm văn bản. Dòng này không in.';

/** Who signs a sheet that stands alone; an annex is signed with its paper. Names of people are never filled in. */
export function putSignatures(draft: SheetDraft, { head }: SettledParameters, right: number): void {
  if (head === 'annex') return;
  const row = draft.nextRow + 1;
  const half = Math.max(1, Math.floor((right + 1) / 2) - 1);
  const put = (at: number, left: number, to: number, text: string, look: { bold?: boolean; italic?: boolean; size: number }): void => {
    draft.putAcross({ top: at, left, bottom: at, right: to }, text, { ...look, horizontal: 'center' });
  };
  put(row, half + 1, right, '…, ngày      tháng      năm', { italic: true, size: 13 });
  put(row + 1, 0, half, 'NGƯỜI LẬP BIỂU', { bold: true, size: 13 });
  put(row + 1, half + 1, right, 'THỦ TRƯỞNG ĐƠN VỊ', { bold: true, size: 13 });
  put(row + 2, 0, half, '(Ký, ghi rõ họ tên)', { italic: true, size: 12 });
  put(row + 2, half + 1, right, '(Ký tên, đóng dấu)', { italic: true, size: 12 });
  // Room to sign, inside the printed area.
  draft.put(row + 2 + SIGNING_ROWS, 0, null, {});
}
