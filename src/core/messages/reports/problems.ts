/** Why a file could not be read or saved, in sentences: what happened and what to do. Findings have their own words. */
import type { Language } from '../language';

export type ProblemCode =
  | 'not-a-workbook'
  | 'empty-file'
  | 'truncated'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'unsupported-format'
  | 'old-document'
  | 'renamed-text'
  | 'unreadable'
  | 'not-found'
  | 'read-only-format'
  | 'signed'
  | 'read-only-document'
  | 'internal';

export interface ProblemWords {
  readonly what: string;
  readonly todo: string;
}

const WORDS: Readonly<Record<Language, Readonly<Record<ProblemCode, ProblemWords>>>> = {
  vi: {
    'not-a-workbook': { what: 'Đây không phải là tệp bảng tính hay văn bản Word.', todo: 'Kiểm tra lại xem đã chọn đúng tệp chưa.' },
    'empty-file': { what: 'Tệp rỗng, không có dữ liệu.', todo: 'Xin lại tệp từ nơi gửi.' },
    truncated: { what: 'Tệp bị cắt dở, thiếu phần cuối.', todo: 'Chép hoặc tải lại tệp rồi thử lại.' },
    encrypted: { what: 'Tệp có mật khẩu nên không đọc được.', todo: 'Mở bằng Excel hoặc Word, bỏ mật khẩu, lưu lại rồi thử lại.' },
    damaged: { what: 'Nội dung tệp bị hỏng.', todo: 'Mở bằng Excel (văn bản thì bằng Word) để sửa chữa, lưu thành tệp mới rồi thử lại.' },
    'too-large': {
      what: 'Tệp quá lớn, mở ra có thể làm treo máy.',
      todo: 'Xóa các trang tính và vùng định dạng thừa, hoặc tách thành nhiều tệp, rồi thử lại.',
    },
    'unsupported-format': {
      what: 'Loại bảng tính này chưa đọc được; các loại đọc được là .xlsx, .xlsm, .xlsb, .xls và .ods.',
      todo: 'Mở tệp bằng phần mềm đã tạo ra nó, lưu thành .xlsx rồi thử lại.',
    },
    'old-document': {
      what: 'Đây là văn bản Word kiểu cũ (.doc, .rtf), chưa đọc được.',
      todo: 'Mở bằng Word, chọn Lưu thành (Save As) loại “Word Document (.docx)” rồi soát tệp .docx ấy.',
    },
    'renamed-text': {
      what: 'Bên trong tệp là chữ thường hoặc trang web, không phải bảng tính Excel hay văn bản Word.',
      todo: 'Mở bằng Excel rồi lưu thành .xlsx, hoặc bằng Word rồi lưu thành .docx, và thử lại.',
    },
    unreadable: { what: 'Máy không cho đọc tệp này.', todo: 'Kiểm tra quyền đọc, đóng chương trình đang giữ tệp rồi thử lại.' },
    'not-found': { what: 'Không tìm thấy tệp hoặc thư mục này.', todo: 'Kiểm tra lại đường dẫn.' },
    'read-only-format': {
      what: 'Tệp .xls, .xlsb, .ods chỉ đọc được, không ghi lại được.',
      todo: 'Mở bằng phần mềm bảng tính, lưu thành .xlsx rồi làm lại.',
    },
    signed: {
      what: 'Tệp đã ký số; sửa vào là chữ ký mất hiệu lực nên không ghi.',
      todo: 'Dùng bản chưa ký, hoặc mở bằng Excel, gỡ chữ ký số, lưu thành tệp khác rồi làm lại.',
    },
    'read-only-document': {
      what: 'Văn bản Word chỉ đọc để soát, chương trình không ghi gì vào đó.',
      todo: 'Sửa trong Word theo kết quả soát, lưu lại rồi soát lần nữa.',
    },
    internal: { what: 'Chương trình gặp lỗi khi soát tệp này.', todo: 'Báo cho người phụ trách phần mềm, kèm tệp nếu được phép gửi.' },
  },
  en: {
    'not-a-workbook': { what: 'This is neither a spreadsheet nor a Word document.', todo: 'Make sure that the right file was chosen.' },
    'empty-file': { what: 'The file is empty.', todo: 'Ask the sender for the file again.' },
    truncated: { what: 'The file is cut off: its end is missing.', todo: 'Copy or download it again.' },
    encrypted: {
      what: 'The file is protected by a password.',
      todo: 'Open it in Excel or Word, remove the password, save it and try again.',
    },
    damaged: {
      what: 'The file is damaged inside.',
      todo: 'Let Excel (or Word, for a document) repair it, save it as a new file and try again.',
    },
    'too-large': {
      what: 'The file is larger than is safe to open.',
      todo: 'Delete sheets and formatted areas that are not needed, or split the file, and try again.',
    },
    'unsupported-format': {
      what: 'This kind of spreadsheet cannot be read yet; .xlsx, .xlsm, .xlsb, .xls and .ods can.',
      todo: 'Open it in the program that made it, save it as .xlsx and try again.',
    },
    'old-document': {
      what: 'This is a document of older Word (.doc, .rtf), which cannot be read.',
      todo: 'Open it in Word, choose Save As “Word Document (.docx)”, and check that file.',
    },
    'renamed-text': {
      what: 'The file holds plain text or a web page, not a workbook or a Word document.',
      todo: 'Open it in Excel and save it as .xlsx, or in Word and save it as .docx, and try again.',
    },
    unreadable: {
      what: 'The computer does not let this file be read.',
      todo: 'Check its permissions, close the program that holds it, and try again.',
    },
    'not-found': { what: 'There is no such file or folder.', todo: 'Check the path.' },
    'read-only-format': {
      what: 'Files of the kinds .xls, .xlsb and .ods are only read.',
      todo: 'Open the file in a spreadsheet program, save it as .xlsx and start again.',
    },
    signed: {
      what: 'The file carries a digital signature that any change would break, so nothing was written.',
      todo: 'Use the copy from before it was signed, or remove the signature in Excel, save under another name and start again.',
    },
    'read-only-document': {
      what: 'Word documents are only checked; nothing is written into them.',
      todo: 'Correct the document in Word by the findings, save it and check it again.',
    },
    internal: { what: 'The program failed while checking this file.', todo: 'Send the file to whoever looks after the program.' },
  },
};

export function problemWords(code: ProblemCode, language: Language): ProblemWords {
  return WORDS[language][code];
}

/** Both sentences in one line. */
export function problemSentence(code: ProblemCode, language: Language): string {
  const { what, todo } = problemWords(code, language);
  return `${what} ${todo}`;
}
