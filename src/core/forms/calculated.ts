/** What a standard sheet asks before somebody types over a cell that adds up others. */
import type { NewValidation } from '../workbook/new-sheet';

/** Typed over, a sum no longer sees what is entered below it, and what is typed here may be in no total. */
export const CALCULATED: Omit<NewValidation, 'range'> = {
  allow: { kind: 'calculated' },
  title: 'Ô tự tính',
  message:
    'Ô này cộng từ các ô chi tiết: hãy nhập số ở dòng nguồn vốn, dòng đề án hoặc cột năm. Ghi đè vào đây thì tổng cộng có thể không còn khớp. Vẫn ghi đè?',
};
