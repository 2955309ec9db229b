/** The words of mending in the pane: fixing, taking back, and letting a finding stand with a reason. */
import { amountFromDouble, amountFromInteger } from '../../money/amount';
import { valueOfContent, type CellContent, type RefusalReason } from '../../workbook/edit';
import type { Language } from '../language';
import { formatAmount, formatExactly } from '../numbers';
import { shortLabel } from '../shorten';
import type { TroubleCode } from './words';

export interface MendingWords {
  /** What a cell holds, as a person would read it there. */
  readonly content: (content: CellContent) => string;
  /** What stood there before it holds `after`: a figure kept as a text is told from the figure, which reads the same. */
  readonly was: (before: CellContent, after: CellContent) => string;
  /** On the button of a fix that sets one cell. */
  readonly setTo: (content: CellContent) => string;
  readonly setCells: (count: number) => string;
  readonly safe: (count: number) => string;
  readonly undo: string;
  readonly undoAll: string;
  readonly done: string;
  /** What Excel's own undo cannot promise. */
  readonly undoHint: string;
  /** "ô D8: 48.730 → 47.830" */
  readonly change: (cell: string, before: CellContent, after: CellContent) => string;
  readonly moreCells: (count: number) => string;

  readonly excuse: string;
  readonly reason: string;
  readonly save: string;
  readonly cancel: string;
  readonly accepted: (count: number) => string;
  /** The verdict where every mistake was let stand. */
  readonly onlyAccepted: (count: number) => string;
  readonly acceptedOn: (reason: string, day: string) => string;
  readonly reopen: string;

  /** @param place "Biểu 1 › ô D8" @param others how many cells beside it */
  readonly notMended: (reason: RefusalReason | 'circular', place: string, others: number) => string;
  readonly notTakenBack: (reason: RefusalReason | 'circular', place: string, others: number) => string;
  /** A finding leads to a cell that cannot be seen. */
  readonly hidden: Readonly<Record<'row' | 'column', (cell: string) => string>>;
  readonly failed: Readonly<Record<TroubleCode | 'read-only', string>>;
}

const nVi = (count: number): string => formatAmount(amountFromInteger(count), 'vi');
const nEn = (count: number): string => formatAmount(amountFromInteger(count), 'en');

const dayVi = (day: string): string => day.split('-').reverse().join('/');

function contentIn(language: Language, empty: string, truth: readonly [string, string]): (content: CellContent) => string {
  return (content) => {
    if (content === null || content === '') return empty;
    if (typeof content === 'boolean') return truth[content ? 0 : 1];
    return typeof content === 'number' ? formatExactly(amountFromDouble(content), language) : shortLabel(valueOfContent(content));
  };
}

const contentVi = contentIn('vi', 'để trống', ['ĐÚNG', 'SAI']);
const contentEn = contentIn('en', 'empty', ['TRUE', 'FALSE']);
const wasIn =
  (content: (content: CellContent) => string, asText: string): MendingWords['was'] =>
  (before, after) =>
    typeof before === 'string' && typeof after === 'number' && content(before) === content(after)
      ? `${content(before)} ${asText}`
      : content(before);

const wasVi = wasIn(contentVi, '(dạng chữ)');
const wasEn = wasIn(contentEn, '(as text)');
const othersVi = (others: number): string => (others === 0 ? '' : ` và ${nVi(others)} ô khác`);
const othersEn = (others: number): string => (others === 0 ? '' : ` and ${nEn(others)} more`);

const WHY_VI: Readonly<Record<RefusalReason | 'circular', string>> = {
  circular: 'công thức mới sẽ tự cộng chính nó. Hãy sửa thẳng trên bảng tính',
  stale: 'nội dung ô đã đổi sau lần soát này. Đang soát lại, xem kết quả mới rồi hãy sửa',
  'no-such-sheet': 'trang tính không còn trong bảng tính',
  protected: 'ô đang được khóa. Bỏ bảo vệ trang tính rồi làm lại',
  'inside-merge': 'ô nằm bên trong vùng gộp. Bỏ gộp ô rồi làm lại',
  'pivot-table': 'ô nằm trong bảng tổng hợp (PivotTable). Hãy sửa ở bảng số liệu nguồn rồi làm mới bảng tổng hợp',
  'table-heading': 'ô là tiêu đề cột của bảng kiểu Table. Hãy sửa thẳng trên bảng tính',
  'not-kept': 'Excel không giữ đúng nội dung vừa ghi (trang đang lọc, hoặc bảng kiểu Table tự điền cả cột) nên đã trả ô về như cũ',
};

const WHY_EN: Readonly<Record<RefusalReason | 'circular', string>> = {
  circular: 'the new formula would read itself. Correct it by hand',
  stale: 'the cell has changed since this check. It is being checked again; look at the new result first',
  'no-such-sheet': 'the sheet is no longer in the workbook',
  protected: 'the cell is locked. Remove the protection of the sheet and try again',
  'inside-merge': 'the cell lies inside a merged area. Unmerge it and try again',
  'pivot-table': 'the cell belongs to a pivot table. Correct the source figures and refresh it',
  'table-heading': 'the cell is a column heading of a table. Correct it by hand in the workbook',
  'not-kept': 'Excel made something else of it (a filter, or a table that fills its column), so the cell was put back',
};

const vi: MendingWords = {
  content: contentVi,
  was: wasVi,
  setTo: (content) => (content === null || content === '' ? 'Xóa nội dung ô' : `Sửa thành ${contentVi(content)}`),
  setCells: (count) => `Sửa ${nVi(count)} ô`,
  safe: (count) => `Sửa các ô an toàn (${nVi(count)})`,
  undo: 'Hoàn tác',
  undoAll: 'Hoàn tác tất cả',
  done: 'Đã sửa trong lần này',
  undoHint: 'Hoàn tác ở đây dùng được cả khi Ctrl+Z không lùi lại được nữa.',
  change: (cell, before, after) => `ô ${cell}: ${wasVi(before, after)} → ${contentVi(after)}`,
  moreCells: (count) => `… và ${nVi(count)} ô nữa`,

  excuse: 'Bỏ qua có lý do',
  reason: 'Lý do',
  save: 'Lưu',
  cancel: 'Hủy',
  accepted: (count) => `Đã bỏ qua (${nVi(count)})`,
  onlyAccepted: (count) => `Không còn chỗ phải sửa, ${nVi(count)} chỗ đã bỏ qua có lý do`,
  acceptedOn: (reason, day) => `Lý do: ${reason} (${dayVi(day)})`,
  reopen: 'Thôi bỏ qua',

  notMended: (reason, place, others) => `Chưa sửa ${place}${othersVi(others)}: ${WHY_VI[reason]}.`,
  notTakenBack: (reason, place, others) =>
    reason === 'stale'
      ? `Không hoàn tác ${place}${othersVi(others)}: sau khi sửa, ô đã được ghi nội dung khác nên giữ nguyên.`
      : `Chưa hoàn tác ${place}${othersVi(others)}: ${WHY_VI[reason]}.`,
  hidden: {
    row: (cell) => `Ô ${cell} nằm ở dòng đang ẩn. Bỏ ẩn dòng đó để xem.`,
    column: (cell) => `Ô ${cell} nằm ở cột đang ẩn. Bỏ ẩn cột đó để xem.`,
  },
  failed: {
    busy: 'Chưa sửa được vì còn ô đang gõ dở. Nhấn Enter cho xong ô đó rồi bấm lại.',
    'too-large': 'Chưa sửa được vì phải sửa quá nhiều ô cùng lúc. Hãy sửa từng chỗ một.',
    'no-such-sheet': 'Chưa sửa được vì trang tính này không còn. Hãy soát lại.',
    'view-only': 'Tệp đang mở chỉ để xem nên chưa sửa được. Hãy bấm “Cho phép chỉnh sửa” hoặc lưu thành tệp khác rồi làm lại.',
    'other-workbook': 'Chưa sửa được vì Excel đang ở một tệp khác. Hãy quay lại tệp này rồi bấm lại.',
    'host-failed': 'Bảng tính không nhận lần sửa này, chưa ô nào bị đổi. Hãy bấm lại; nếu vẫn không được thì sửa thẳng trên bảng tính.',
    'read-only': 'Tệp này chỉ đọc để soát, không ghi lại được. Hãy mở trong Excel, lưu thành .xlsx rồi soát và sửa ở tệp đó.',
    'program-failed': 'Phần mềm gặp sự cố nên chưa sửa được. Hãy soát lại rồi thử lần nữa.',
  },
};

const en: MendingWords = {
  content: contentEn,
  was: wasEn,
  setTo: (content) => (content === null || content === '' ? 'Clear the cell' : `Change to ${contentEn(content)}`),
  setCells: (count) => `Change ${nEn(count)} cells`,
  safe: (count) => `Fix the safe cells (${nEn(count)})`,
  undo: 'Undo',
  undoAll: 'Undo all',
  done: 'Changed this time',
  undoHint: 'Undo here works also when Ctrl+Z no longer does.',
  change: (cell, before, after) => `cell ${cell}: ${wasEn(before, after)} → ${contentEn(after)}`,
  moreCells: (count) => `… and ${nEn(count)} more`,

  excuse: 'Let it stand, with a reason',
  reason: 'Reason',
  save: 'Save',
  cancel: 'Cancel',
  accepted: (count) => `Let stand (${nEn(count)})`,
  onlyAccepted: (count) => `Nothing left to correct, ${nEn(count)} let stand with a reason`,
  acceptedOn: (reason, day) => `Reason: ${reason} (${day})`,
  reopen: 'Bring it back',

  notMended: (reason, place, others) => `Not changed, ${place}${othersEn(others)}: ${WHY_EN[reason]}.`,
  notTakenBack: (reason, place, others) =>
    reason === 'stale'
      ? `Not undone, ${place}${othersEn(others)}: something else was written there since, so it stays.`
      : `Not undone, ${place}${othersEn(others)}: ${WHY_EN[reason]}.`,
  hidden: {
    row: (cell) => `Cell ${cell} is in a hidden row. Unhide it to see the cell.`,
    column: (cell) => `Cell ${cell} is in a hidden column. Unhide it to see the cell.`,
  },
  failed: {
    busy: 'Nothing was changed because a cell is in editing. Press Enter to finish it, then try again.',
    'too-large': 'Nothing was changed: these are too many cells at once. Fix them one by one.',
    'no-such-sheet': 'Nothing was changed because the sheet is gone. Please check again.',
    'view-only': 'The workbook is open for viewing only. Enable editing or save it under another name, then try again.',
    'other-workbook': 'Nothing was changed because Excel shows another workbook. Go back to this one and try again.',
    'host-failed': 'The workbook did not take the change, and no cell is different. Try again, or change the cell by hand.',
    'read-only': 'This file is only read and cannot be written. Save it as .xlsx in Excel, then check and fix that file.',
    'program-failed': 'The program failed, and nothing was changed. Check again and retry.',
  },
};

const WORDS: Readonly<Record<Language, MendingWords>> = { vi, en };

export const mendingWords = (language: Language): MendingWords => WORDS[language];
