/** What may be typed where, with the words a person reads when something else was typed. */
import type { CellRange } from '../../workbook/address';
import type { SheetDraft } from '../draft';

export function amountsOnly(draft: SheetDraft, range: CellRange): void {
  draft.validate({
    range,
    allow: { kind: 'decimal', min: 0, max: null },
    title: 'Số tiền',
    message: 'Chỉ nhập số, từ 0 trở lên; để trống nếu không có.',
  });
}

export function quantitiesOnly(draft: SheetDraft, range: CellRange): void {
  draft.validate({
    range,
    allow: { kind: 'decimal', min: 0, max: null },
    title: 'Khối lượng',
    message: 'Chỉ nhập số, từ 0 trở lên; đơn vị tính ghi ở cột bên cạnh.',
  });
}

/** A name of the workbook for a figure of this sheet: "TH_nguon_nam.Tong_cong". Follows the sheet's name, so it is as unique. */
export function rangeName(sheetName: string, what: string): string {
  const plain = sheetName
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'))
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
  return `${/^[A-Za-z]/.test(plain) ? plain : `B_${plain}`}.${what}`;
}
