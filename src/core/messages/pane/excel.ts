/** What the pane says when it cannot start inside Excel, or cannot follow it. The findings' words live elsewhere. */
import type { Language } from '../language';

export interface ExcelWords {
  /** The page was opened outside Excel. */
  readonly notInExcel: string;
  /** This Excel lacks what the product needs. */
  readonly tooOld: string;
  /** Microsoft's library for add-ins could not be loaded. */
  readonly libraryMissing: string;
  /** The library is there, and Excel does not answer it. */
  readonly noAnswer: string;
  /** Changes in the workbook are not reported to the pane. */
  readonly cannotFollow: string;
  /** The link to the edition that needs no Excel. */
  readonly browserEdition: string;
}

const vi: ExcelWords = {
  notInExcel:
    'Trang này chỉ làm việc bên trong Excel. Hãy mở bảng tính trong Excel, vào thẻ Soát Biểu và bấm nút Soát biểu; máy không có Excel phù hợp thì dùng bản chạy trên trình duyệt.',
  tooOld:
    'Bản Excel trên máy này cũ hơn mức Soát Biểu cần. Hãy dùng Excel LTSC 2021 trở lên hoặc Microsoft 365; chưa nâng cấp được thì soát tệp bằng bản chạy trên trình duyệt.',
  libraryMissing:
    'Không tải được thư viện của Microsoft dành cho phần bổ trợ, có thể do mạng nội bộ chặn. Hãy nhờ bộ phận tin học cài bản Soát Biểu dành cho mạng kín; trong lúc chờ thì dùng bản chạy trên trình duyệt.',
  noAnswer:
    'Excel chưa trả lời sau 10 giây, có thể do mạng nội bộ chặn một tệp của thư viện Microsoft. Ngăn này sẽ tự mở khi Excel trả lời; nếu vẫn thế thì đóng ngăn rồi mở lại, hoặc dùng bản chạy trên trình duyệt.',
  cannotFollow: 'Excel không báo được cho Soát Biểu khi số liệu thay đổi. Sửa số xong, hãy đóng ngăn này rồi mở lại để soát lại.',
  browserEdition: 'Mở bản chạy trên trình duyệt',
};

const en: ExcelWords = {
  notInExcel:
    'This page only works inside Excel. Open the workbook in Excel, go to the Soát Biểu tab and choose Soát biểu; without a suitable Excel, use the browser edition.',
  tooOld:
    'This Excel is older than Soát Biểu needs. Use Excel LTSC 2021 or later, or Microsoft 365; until then, check the file with the browser edition.',
  libraryMissing:
    'Microsoft’s library for add-ins could not be loaded; the office network may be blocking it. Ask your administrators for the edition for closed networks; meanwhile use the browser edition.',
  noAnswer:
    'Excel has not answered for 10 seconds; the office network may be blocking a file of Microsoft’s library. This pane opens by itself once Excel answers; otherwise close it and open it again, or use the browser edition.',
  cannotFollow:
    'Excel cannot tell Soát Biểu of changes in the workbook. After a correction, close this pane and open it again to check anew.',
  browserEdition: 'Open the browser edition',
};

export const EXCEL_WORDS: Readonly<Record<Language, ExcelWords>> = { vi, en };
