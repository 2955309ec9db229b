/** The words of what the pane leaves in a workbook when asked: marks, the sheet of results, and taking everything out again. */
import type { Compared, NoteOutcome } from '../../workbook/marks';
import type { Language } from '../language';

export interface TraceWords {
  /** A switch: marks over the cells of the findings. */
  readonly mark: string;
  readonly noMarks: string;
  /** Ticked: comments go with the marks. Their author is whoever is signed in to Excel, which is said. */
  readonly withNotes: string;
  readonly notesHint: string;
  marked(cells: number, locked: readonly string[], notes?: NoteOutcome): string;
  readonly unmarked: string;
  /** What became of the marks, and what the comparison of before and after has shown. */
  marksRemoved(differing: readonly Compared[], locked: readonly string[], keptNotes?: number): string;
  readonly insert: string;
  readonly remove: string;
  /** Ticked: what a person said of the workbook goes too. */
  readonly withMemory: string;
  inserted(sheet: string): string;
  removed(sheets: readonly string[], memory: boolean, left: readonly string[]): string;
  readonly nothingToRemove: string;
  readonly failed: string;
}

const differingVi: Readonly<Record<Compared, string>> = {
  contents: 'nội dung ô',
  looks: 'định dạng',
  rules: 'định dạng có điều kiện có sẵn',
  notes: 'nhận xét của người khác',
  names: 'tên vùng',
  settings: 'thiết lập của phần mềm khác',
};

const differingEn: Readonly<Record<Compared, string>> = {
  contents: 'contents of cells',
  looks: 'formats',
  rules: 'conditional formats of others',
  notes: 'comments of others',
  names: 'names',
  settings: 'settings of other add-ins',
};

const lockedVi = (names: readonly string[]): string =>
  names.length === 0 ? '' : ` Trang đang khóa: ${listed(names)}; bỏ bảo vệ trang tính rồi làm lại.`;
const lockedEn = (names: readonly string[]): string =>
  names.length === 0 ? '' : ` Locked: ${listed(names)}; unprotect these sheets and try again.`;

const notesVi = (notes: NoteOutcome | undefined): string => {
  if (notes === undefined) return '';
  const taken = notes.taken === 0 ? '' : ` ${String(notes.taken)} ô đã có ghi chú hoặc nhận xét nên để nguyên.`;
  if (notes.refused) return ` Excel trên máy này chưa cho thêm nhận xét.${taken}`;
  return ` Đã thêm nhận xét ở ${String(notes.written)} ô.${taken}`;
};
const notesEn = (notes: NoteOutcome | undefined): string => {
  if (notes === undefined) return '';
  const taken = notes.taken === 0 ? '' : ` Left alone, as they hold a note or comment already: ${String(notes.taken)}.`;
  if (notes.refused) return ` This Excel does not take comments.${taken}`;
  return ` Comments added: ${String(notes.written)}.${taken}`;
};

const keptVi = (kept: number): string =>
  kept === 0 ? '' : ` Còn ${String(kept)} nhận xét đã có người trả lời hoặc ghi thêm nên được giữ lại.`;
const keptEn = (kept: number): string => (kept === 0 ? '' : ` Comments that somebody answered or wrote into stay: ${String(kept)}.`);

const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

const vi: TraceWords = {
  mark: 'Đánh dấu trên bảng tính',
  noMarks: 'Ở bản này chưa đánh dấu được ngay trên bảng tính. Trong Excel thì được; hoặc dùng dòng lệnh để có bản sao đã đánh dấu.',
  withNotes: 'Kèm nhận xét ở từng ô',
  notesHint: 'Nhận xét đứng tên người đang đăng nhập Excel.',
  marked: (cells, locked, notes) =>
    cells === 0
      ? `Không có ô nào để đánh dấu.${lockedVi(locked)}`
      : `Đã đánh dấu ${String(cells)} chỗ: lỗi viền liền, cảnh báo viền gạch, còn lại viền chấm. Nội dung và định dạng của ô giữ nguyên.${notesVi(notes)}${lockedVi(locked)}`,
  unmarked: 'Đã bỏ đánh dấu.',
  marksRemoved: (differing, locked, keptNotes = 0) =>
    differing.length === 0
      ? `Đã bỏ đánh dấu. So trước và sau: nội dung, công thức, định dạng, tên vùng, thiết lập đều giữ nguyên.${keptVi(keptNotes)}${lockedVi(locked)}`
      : `Đã bỏ đánh dấu. Trong lúc đó có thay đổi khác ở ${differing.map((part) => differingVi[part]).join(', ')}; hãy xem lại nếu không phải do anh/chị sửa.${keptVi(keptNotes)}${lockedVi(locked)}`,
  insert: 'Chèn trang kết quả',
  remove: 'Gỡ mọi dấu vết',
  withMemory: 'Gỡ cả lý do bỏ qua, cách đọc biểu đã sửa và mức chi của đơn vị',
  inserted: (sheet) => `Đã thêm trang “${sheet}”. Bấm “Gỡ mọi dấu vết” để bỏ.`,
  removed: (sheets, memory, left) =>
    [
      sheets.length > 0 ? `Đã bỏ trang ${listed(sheets)}.` : '',
      memory ? 'Đã bỏ các lý do bỏ qua, cách đọc biểu và mức chi của đơn vị đã ghi trong bảng tính.' : '',
      left.length > 0 ? `Trang ${listed(left)} có sẵn trong tệp từ trước nên để nguyên; không cần nữa thì anh/chị xóa trang đó.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  nothingToRemove: 'Trong bảng tính không có gì do Soát Biểu thêm vào lần này.',
  failed: 'Phần mềm gặp sự cố, bảng tính giữ nguyên như trước. Hãy thử lại.',
};

const en: TraceWords = {
  mark: 'Mark on the sheet',
  noMarks: 'This edition cannot mark cells on the sheet. Excel can; or use the command line for a marked copy.',
  withNotes: 'With a comment at each cell',
  notesHint: 'The comments carry the name of whoever is signed in to Excel.',
  marked: (cells, locked, notes) =>
    cells === 0
      ? `There is no cell to mark.${lockedEn(locked)}`
      : `${String(cells)} ${cells === 1 ? 'place' : 'places'} marked: mistakes with a solid line, warnings dashed, the rest dotted. Contents and formats of the cells are as before.${notesEn(notes)}${lockedEn(locked)}`,
  unmarked: 'The marks are gone.',
  marksRemoved: (differing, locked, keptNotes = 0) =>
    differing.length === 0
      ? `The marks are gone. Compared before and after: contents, formulas, formats, names and settings are the same.${keptEn(keptNotes)}${lockedEn(locked)}`
      : `The marks are gone. Meanwhile something else changed: ${differing.map((part) => differingEn[part]).join(', ')}; have a look unless that was you.${keptEn(keptNotes)}${lockedEn(locked)}`,
  insert: 'Insert the sheet of results',
  remove: 'Remove every trace',
  withMemory: 'Also remove reasons, corrected readings and own caps',
  inserted: (sheet) => `The sheet “${sheet}” was added. “Remove every trace” takes it out again.`,
  removed: (sheets, memory, left) =>
    [
      sheets.length > 0 ? `Removed: ${listed(sheets)}.` : '',
      memory ? 'Reasons, corrected readings and own caps are no longer kept in the workbook.' : '',
      left.length > 0 ? `${listed(left)} came with the file and was left as it is; delete it if it is not needed.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  nothingToRemove: 'Nothing was added to the workbook this time.',
  failed: 'The program failed, and the workbook is as before. Please try again.',
};

const WORDS: Readonly<Record<Language, TraceWords>> = { vi, en };

export const traceWords = (language: Language): TraceWords => WORDS[language];
