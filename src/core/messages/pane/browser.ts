/**
 * Every text of the browser edition's page apart from the pane's and the sentences about files that cannot be read.
 * Vietnamese and English have this one type, so that a missing translation does not compile.
 */
import type { Language } from '../language';

export type SampleId = 'mistakes' | 'clean';

export interface BrowserWords {
  readonly productName: string;
  /** Beside the name: what people with budget figures want to know before they open a file. */
  readonly promise: string;
  readonly open: string;
  readonly saveCopy: string;
  /** Leads to the standard sheets. */
  readonly fromTemplate: string;
  /** Asks for a folder with what many units sent. */
  readonly reviewFolder: string;
  /** Name of a file without a name. */
  readonly newWorkbook: string;
  opensNew(name: string): string;
  readonly unsaved: string;
  readonly leave: string;
  readonly dropHere: string;

  readonly samples: string;
  /** On the buttons. */
  readonly sampleNames: Readonly<Record<SampleId, string>>;
  /** Where otherwise the file's name stands. */
  readonly sampleTitles: Readonly<Record<SampleId, string>>;

  /** The list of what is open, each with its verdict. */
  readonly openFiles: string;
  readonly beingChecked: string;
  /** While a whole folder is being gone through. */
  readonly notChecked: string;
  readonly gridArea: string;
  readonly paneArea: string;
  readonly gridLoading: string;
  readonly gridFailed: string;

  saved(name: string): string;
  /** A file that could not be opened or saved: its name before the sentence on what is wrong with it. */
  aboutFile(name: string, sentence: string): string;
  /** Added to a file's name before its extension. */
  readonly copySuffix: string;
  readonly refusals: Readonly<Record<'contents-only' | 'clipboard-denied', string>>;
  readonly locked: string;
  readonly lockedFile: string;
  readonly nothingDropped: string;
  readonly sampleMissing: string;
  readonly saveFailed: string;
  readonly dismiss: string;
}

const VI: BrowserWords = {
  productName: 'Soát Biểu',
  promise: 'Tệp chỉ mở trên máy này, không gửi đi đâu.',
  open: 'Mở tệp…',
  saveCopy: 'Lưu bản sao',
  fromTemplate: 'Bảng mới từ mẫu',
  reviewFolder: 'Soát cả thư mục…',
  newWorkbook: 'Bảng tính mới',
  opensNew: (name) => `Đã mở bảng tính mới “${name}”. Nhập số vào các ô trống, rồi bấm “Lưu bản sao” để giữ lại.`,
  unsaved: 'Có thay đổi chưa lưu',
  leave: 'Bảng tính có thay đổi chưa lưu. Mở tệp khác thì những thay đổi này sẽ mất. Vẫn mở?',
  dropHere: 'Thả tệp Excel, Word để mở, hoặc cả thư mục hồ sơ để soát',

  samples: 'Mẫu:',
  sampleNames: { mistakes: 'Kế hoạch Bắc Giang có lỗi', clean: 'Kế hoạch Bắc Giang' },
  sampleTitles: {
    mistakes: 'Bản mẫu: kế hoạch khuyến công Bắc Giang, đã cài sẵn lỗi để xem thử',
    clean: 'Bản mẫu: kế hoạch khuyến công Bắc Giang',
  },

  gridArea: 'Bảng tính',
  paneArea: 'Soát Biểu',
  openFiles: 'Tệp đã mở',
  beingChecked: 'đang soát…',
  notChecked: 'chưa soát',
  gridLoading: 'Đang mở bảng tính…',
  gridFailed:
    'Bảng tính không hiện lên được trên trình duyệt này. Kết quả soát bên cạnh vẫn đúng với tệp đã mở; muốn sửa số, hãy dùng bản mới của Chrome, Edge hoặc Firefox.',

  saved: (name) => `Đã lưu “${name}” vào thư mục tải xuống. Tệp gốc giữ nguyên.`,
  aboutFile: (name, sentence) => `“${name}”: ${sentence}`,
  copySuffix: ' - bản sao',
  refusals: {
    'contents-only':
      'Ở đây chỉ sửa được nội dung ô. Muốn thêm, xóa dòng, cột, trang tính hay đổi định dạng, hãy làm trong Excel rồi mở lại tệp.',
    'clipboard-denied': 'Trình duyệt không cho dán bằng nút này. Hãy bấm Ctrl+V.',
  },
  locked:
    'Ô này đang được bảo vệ trong tệp nên nội dung cũ được giữ nguyên. Muốn sửa, hãy bỏ bảo vệ trang tính trong Excel rồi mở lại tệp.',
  lockedFile: 'Tệp này chỉ đọc để soát nên nội dung cũ được giữ nguyên. Muốn sửa, hãy mở trong Excel, lưu thành .xlsx rồi mở tệp đó ở đây.',
  nothingDropped: 'Không thấy tệp nào trong phần vừa thả. Hãy kéo tệp Excel hoặc Word từ thư mục vào đây.',
  sampleMissing: 'Không đọc được bản mẫu. Hãy tải lại trang này; nếu vẫn không được, bản cài đặt bị thiếu tệp.',
  saveFailed: 'Chưa lưu được bản sao. Bảng tính vẫn còn nguyên ở đây, hãy thử lại.',
  dismiss: 'Đóng thông báo',
};

const EN: BrowserWords = {
  productName: 'Soát Biểu',
  promise: 'Files stay on this machine and are sent nowhere.',
  open: 'Open files…',
  saveCopy: 'Save a copy',
  fromTemplate: 'New from template',
  reviewFolder: 'Review a folder…',
  newWorkbook: 'New workbook',
  opensNew: (name) => `Opened the new workbook “${name}”. Type the figures, then use “Save a copy” to keep it.`,
  unsaved: 'Unsaved changes',
  leave: 'The workbook has unsaved changes, which opening another file will discard. Open it all the same?',
  dropHere: 'Drop an Excel or Word file to open it, or a folder of submissions to review it',

  samples: 'Samples:',
  sampleNames: { mistakes: 'Bắc Giang plan with mistakes', clean: 'Bắc Giang plan' },
  sampleTitles: {
    mistakes: 'Sample: the Bắc Giang industry promotion plan, with mistakes planted to try it on',
    clean: 'Sample: the Bắc Giang industry promotion plan',
  },

  gridArea: 'Workbook',
  paneArea: 'Soát Biểu',
  openFiles: 'Open files',
  beingChecked: 'being checked…',
  notChecked: 'not checked yet',
  gridLoading: 'Opening the workbook…',
  gridFailed:
    'The workbook cannot be shown in this browser. The findings beside it are right for the file you opened; to edit figures, use a recent Chrome, Edge or Firefox.',

  saved: (name) => `Saved “${name}” in the downloads folder. The original file is unchanged.`,
  aboutFile: (name, sentence) => `“${name}”: ${sentence}`,
  copySuffix: ' - copy',
  refusals: {
    'contents-only':
      'Only the contents of cells can be changed here. To add or delete rows, columns or sheets or to change formats, use Excel and open the file again.',
    'clipboard-denied': 'The browser does not allow pasting by this button. Press Ctrl+V.',
  },
  locked:
    'This cell is protected in the file, so its old content was put back. To change it, remove the protection in Excel and open the file again.',
  lockedFile: 'This file is only read, so the old content was put back. To change it, save it as .xlsx in Excel and open that file here.',
  nothingDropped: 'There was no file in what you dropped. Drag an Excel or Word file from a folder.',
  sampleMissing: 'The sample cannot be read. Load this page again; if that does not help, the installation lacks a file.',
  saveFailed: 'The copy has not been saved. The workbook is still here; please try again.',
  dismiss: 'Close the message',
};

const WORDS: Readonly<Record<Language, BrowserWords>> = { vi: VI, en: EN };

export function browserWords(language: Language): BrowserWords {
  return WORDS[language];
}
