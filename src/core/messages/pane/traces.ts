/** The words of what the pane leaves in a workbook when asked: the sheet of results, and taking everything out again. */
import type { Language } from '../language';

export interface TraceWords {
  readonly insert: string;
  readonly remove: string;
  /** Ticked: what a person said of the workbook goes too. */
  readonly withMemory: string;
  inserted(sheet: string): string;
  removed(sheets: readonly string[], memory: boolean): string;
  readonly nothingToRemove: string;
  readonly failed: string;
}

const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

const vi: TraceWords = {
  insert: 'Chèn trang kết quả',
  remove: 'Gỡ mọi dấu vết',
  withMemory: 'Gỡ cả lý do bỏ qua, cách đọc biểu đã sửa và mức chi của đơn vị',
  inserted: (sheet) => `Đã thêm trang “${sheet}”. Bấm “Gỡ mọi dấu vết” để bỏ.`,
  removed: (sheets, memory) =>
    [
      sheets.length > 0 ? `Đã bỏ trang ${listed(sheets)}.` : '',
      memory ? 'Đã bỏ các lý do bỏ qua, cách đọc biểu và mức chi của đơn vị đã ghi trong bảng tính.' : '',
    ]
      .filter(Boolean)
      .join(' '),
  nothingToRemove: 'Trong bảng tính không có gì do Soát Biểu thêm vào lần này.',
  failed: 'Phần mềm gặp sự cố, bảng tính giữ nguyên như trước. Hãy thử lại.',
};

const en: TraceWords = {
  insert: 'Insert the sheet of results',
  remove: 'Remove every trace',
  withMemory: 'Also remove reasons, corrected readings and own caps',
  inserted: (sheet) => `The sheet “${sheet}” was added. “Remove every trace” takes it out again.`,
  removed: (sheets, memory) =>
    [
      sheets.length > 0 ? `Removed: ${listed(sheets)}.` : '',
      memory ? 'Reasons, corrected readings and own caps are no longer kept in the workbook.' : '',
    ]
      .filter(Boolean)
      .join(' '),
  nothingToRemove: 'Nothing was added to the workbook this time.',
  failed: 'The program failed, and the workbook is as before. Please try again.',
};

const WORDS: Readonly<Record<Language, TraceWords>> = { vi, en };

export const traceWords = (language: Language): TraceWords => WORDS[language];
