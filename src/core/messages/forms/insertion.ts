/** Why sheets could not be inserted, or not be taken out again, in one sentence each with the way on. */
import type { HostErrorCode } from '../../workbook/port';
import type { Language } from '../language';

const WORDS: Readonly<Record<Language, Readonly<Record<HostErrorCode, string>>>> = {
  vi: {
    'name-taken': 'Bảng tính đã có một trang tính mang tên này. Chưa chèn gì; hãy đổi tên trang tính cũ rồi làm lại.',
    'protected-structure': 'Cấu trúc bảng tính đang được bảo vệ nên không thêm bớt trang tính được. Bỏ bảo vệ ở thẻ Xem xét rồi làm lại.',
    'changed-since':
      'Trang tính đã chèn nay có nội dung khác, hoặc có công thức ở nơi khác đang dùng đến nó, nên được giữ nguyên. Nếu không cần nữa, hãy tự xóa.',
    'read-only':
      'Tệp .xls, .xlsb, .ods và văn bản Word chỉ đọc được, không ghi lại được. Hãy chèn vào một tệp .xlsx; bảng tính cũ thì mở bằng phần mềm bảng tính, lưu thành .xlsx rồi làm lại.',
    signed: 'Tệp đã ký số; chèn vào là chữ ký mất hiệu lực nên không chèn. Dùng bản chưa ký, hoặc gỡ chữ ký số trong Excel rồi làm lại.',
    'no-such-sheet': 'Trang tính đã chèn không còn trong bảng tính.',
    'too-large': 'Bảng tính đã có quá nhiều trang tính nên không chèn thêm được.',
    busy: 'Bảng tính đang bận, có thể còn ô đang gõ dở. Nhấn Enter cho xong ô đó rồi làm lại.',
    'view-only':
      'Tệp đang mở chỉ để xem nên không thêm bớt được trang tính. Hãy bấm “Cho phép chỉnh sửa” hoặc lưu thành tệp khác rồi làm lại.',
    'other-workbook': 'Chưa thêm bớt gì vì Excel đang ở một tệp khác. Hãy quay lại tệp này rồi làm lại.',
    'host-failed': 'Chưa chèn được trang tính; bảng tính vẫn như cũ. Hãy thử lại.',
  },
  en: {
    'name-taken': 'The workbook has a sheet of that name already. Nothing was inserted; rename the old sheet and try again.',
    'protected-structure':
      'The structure of the workbook is protected, so no sheet can be added or removed. Unprotect it (Review › Protect Workbook) and try again.',
    'changed-since':
      'The inserted sheet has been worked on, or a formula elsewhere reads it, so it stays. Delete it by hand if it is no longer needed.',
    'read-only':
      'Files of the kinds .xls, .xlsb and .ods and Word documents are only read. Insert into an .xlsx file; open an old workbook in a spreadsheet program, save it as .xlsx and try again.',
    signed:
      'The file carries a digital signature that an insertion would break. Use the copy from before it was signed, or remove the signature in Excel and try again.',
    'no-such-sheet': 'The inserted sheet is no longer in the workbook.',
    'too-large': 'The workbook has too many sheets to take another one.',
    busy: 'The workbook is busy; a cell may still be in editing. Press Enter to finish that cell, then try again.',
    'view-only':
      'The workbook is open for viewing only, so no sheet can be added or removed. Enable editing or save it under another name, then try again.',
    'other-workbook': 'Nothing was added or removed because Excel shows another workbook. Go back to this one and try again.',
    'host-failed': 'The sheet could not be inserted; the workbook is as it was. Please try again.',
  },
};

export const insertionSentence = (code: HostErrorCode, language: Language): string => WORDS[language][code];
