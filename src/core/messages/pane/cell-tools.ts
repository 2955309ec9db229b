/** The words of the part of "Mẫu biểu" that works with single cells: amounts in words, texts as numbers, differences, caps. */
import type { FunctionId } from '../cell-functions/ids';
import type { Language } from '../language';

export interface CellToolWords {
  readonly title: string;
  readonly intro: string;
  readonly which: string;
  readonly names: Readonly<Record<FunctionId, string>>;
  /** What each parameter asks for, in the order of the function. */
  readonly fields: Readonly<Record<FunctionId, readonly string[]>>;
  readonly hints: Readonly<Record<FunctionId, string>>;
  readonly sheet: string;
  readonly target: string;
  readonly work: string;
  readonly write: string;
  readonly free: string;
  readonly freeHint: string;
  result(text: string): string;
  written(cell: string): string;
  readonly noSuchCell: string;
  occupied(cell: string): string;
  freed(count: number): string;
  readonly failed: string;
  /** How the function is typed in Excel. */
  readonly inExcel: string;
}

const vi: CellToolWords = {
  title: 'Số tiền bằng chữ và công cụ cho từng ô',
  intro: 'Ghi một giá trị, hoặc địa chỉ ô như H14, vùng như C11:G11.',
  which: 'Việc cần làm',
  names: {
    BANGCHU: 'Số tiền bằng chữ',
    DOCSO: 'Đọc số viết dạng chữ',
    LECH: 'Tổng lệch bao nhiêu',
    MUCCHI: 'Tra mức chi',
  },
  fields: {
    BANGCHU: ['Số tiền', 'Đơn vị của số tiền', 'Cách viết'],
    DOCSO: ['Chữ cần đọc'],
    LECH: ['Các ô cộng thành tổng', 'Ô ghi tổng'],
    MUCCHI: ['Nội dung hỗ trợ', 'Năm', 'Tỉnh, thành phố'],
  },
  hints: {
    BANGCHU: 'Đơn vị bỏ trống là đồng. Cách viết có thể là: lẻ, ngàn, bốn, chẵn, theo đơn vị.',
    DOCSO: 'Có ghi đơn vị thì kết quả tính bằng đồng.',
    LECH: 'Khớp thì bằng 0; số âm là tổng ghi thiếu.',
    MUCCHI: 'Tỉnh bỏ trống là khuyến công quốc gia.',
  },
  sheet: 'Trang tính',
  target: 'Ô ghi kết quả',
  work: 'Tính',
  write: 'Ghi vào ô',
  free: 'Chuyển thành giá trị',
  freeHint: 'Thay mọi hàm SB. trong bảng tính bằng kết quả của nó, để tệp gửi đi không cần Soát Biểu.',
  result: (text) => `Kết quả: ${text}`,
  written: (cell) => `Đã ghi vào ô ${cell}. Bấm “Hoàn tác” ở thẻ Kết quả để bỏ.`,
  noSuchCell: 'Chưa rõ ô ghi kết quả; viết như B18.',
  occupied: (cell) => `Ô ${cell} đang có nội dung nên không ghi đè. Chọn một ô trống.`,
  freed: (count) =>
    count === 0
      ? 'Trong bảng tính không có hàm SB. nào đã có kết quả.'
      : `Đã thay ${String(count)} ô bằng giá trị. Bấm “Hoàn tác” ở thẻ Kết quả để bỏ.`,
  failed: 'Phần mềm gặp sự cố, chưa ghi gì. Hãy thử lại.',
  inExcel: 'Trong Excel gõ:',
};

const en: CellToolWords = {
  title: 'Amounts in words and tools for single cells',
  intro: 'Type a value, or the address of a cell such as H14 or of a range such as C11:G11.',
  which: 'What to do',
  names: {
    BANGCHU: 'An amount in words',
    DOCSO: 'Read a number written as text',
    LECH: 'By how much a total differs',
    MUCCHI: 'Look up a cap',
  },
  fields: {
    BANGCHU: ['Amount', 'Unit of the amount', 'Spelling'],
    DOCSO: ['Text to read'],
    LECH: ['Cells that make the total', 'Cell of the total'],
    MUCCHI: ['Activity', 'Year', 'Province'],
  },
  hints: {
    BANGCHU: 'Without a unit it is đồng. Spelling may be: lẻ, ngàn, bốn, chẵn, theo đơn vị.',
    DOCSO: 'With a unit the result is in đồng.',
    LECH: '0 where it agrees; below zero the total is short.',
    MUCCHI: 'Without a province it is the national programme.',
  },
  sheet: 'Sheet',
  target: 'Cell for the result',
  work: 'Work out',
  write: 'Write into the cell',
  free: 'Turn into values',
  freeHint: 'Puts the result in the place of every SB. function of the workbook, so that the file needs no program of ours.',
  result: (text) => `Result: ${text}`,
  written: (cell) => `Written into ${cell}. “Undo” among the results takes it back.`,
  noSuchCell: 'Which cell is not clear; write it like B18.',
  occupied: (cell) => `${cell} holds something, which is not overwritten. Choose an empty cell.`,
  freed: (count) =>
    count === 0
      ? 'No SB. function with a result stands in the workbook.'
      : `${String(count)} cells hold their values now. “Undo” takes it back.`,
  failed: 'The program met a fault and wrote nothing. Please try again.',
  inExcel: 'Typed in Excel:',
};

const WORDS: Readonly<Record<Language, CellToolWords>> = { vi, en };

export const cellToolWords = (language: Language): CellToolWords => WORDS[language];
