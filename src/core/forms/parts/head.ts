/** The head of a sheet: of an annex, which carries no national name, or of a sheet that stands alone (forms.md 0.1), and the unit line. */
import type { KnownUnit } from '../../money/money';
import type { SheetDraft } from '../draft';
import { unitLine } from '../looks';
import { provinceTitle } from '../province-title';
import type { SettledParameters } from '../parameters';

/** The unit as the sheets write it. */
export const UNIT_TITLE: Readonly<Record<KnownUnit, string>> = {
  vnd: 'Đồng',
  'thousand-vnd': 'Nghìn đồng',
  'million-vnd': 'Triệu đồng',
  'billion-vnd': 'Tỷ đồng',
};

export interface HeadWords {
  readonly title: string;
  /** The line below the title of a sheet that stands alone; the letter it goes with where there is nothing better. */
  readonly below?: string;
  /** Number of the annex where the person chose none. */
  readonly annex: string;
  /** Nothing on the sheet is money. */
  readonly withoutUnit?: boolean;
}

const UNIT_ROW = 5;
/** Where headings begin on every sheet. */
export const HEADING_ROW = 6;

/** @param right the last column of the table */
export function putHead(draft: SheetDraft, words: HeadWords, { head, annex, province, unit }: SettledParameters, right: number): void {
  const line = (row: number, left: number, to: number, text: string, look: { bold?: boolean; italic?: boolean; size: number }): void => {
    draft.putAcross({ top: row, left, bottom: row, right: to }, text, { ...look, horizontal: 'center', vertical: 'center', wrap: true });
  };
  const where = (province === null ? null : provinceTitle(province)) ?? 'tỉnh …';
  if (head === 'annex') {
    line(0, 0, right, `Phụ lục ${annex ?? words.annex}`, { bold: true, size: 14 });
    line(1, 0, right, words.title, { bold: true, size: 14 });
    const paper = `(Kèm theo Kế hoạch số        /KH-UBND ngày      tháng      năm         của Ủy ban nhân dân ${where})`;
    line(2, 0, right, paper, { italic: true, size: 13 });
  } else {
    const third = Math.min(Math.max(1, Math.ceil((right + 1) / 3) - 1), right - 1);
    line(0, 0, third, `ỦY BAN NHÂN DÂN ${where.toUpperCase()}`, { size: 12 });
    line(0, third + 1, right, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 12 });
    line(1, 0, third, 'SỞ CÔNG THƯƠNG', { bold: true, size: 12 });
    line(1, third + 1, right, 'Độc lập - Tự do - Hạnh phúc', { bold: true, size: 13 });
    line(2, 0, third, `Biểu số: ${annex ?? '…'}`, { size: 12 });
    line(2, third + 1, right, '…, ngày      tháng      năm', { italic: true, size: 13 });
    line(3, 0, right, words.title, { bold: true, size: 14 });
    line(4, 0, right, words.below ?? '(Kèm theo Công văn số        ngày      tháng      năm        )', { italic: true, size: 13 });
  }
  if (words.withoutUnit !== true)
    draft.putAcross({ top: UNIT_ROW, left: 0, bottom: UNIT_ROW, right }, `Đơn vị: ${UNIT_TITLE[unit]}`, unitLine);
}
