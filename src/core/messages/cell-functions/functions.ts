/** What the functions in cells say: their help, as Excel shows it while one types, examples, and why one has no result. */
import type { FunctionId } from './ids';
import type { Language } from '../language';

export interface FunctionHelp {
  readonly what: string;
  readonly parameters: readonly { readonly name: string; readonly what: string }[];
  /** As typed in a Vietnamese Excel, and what comes of it. */
  readonly examples: readonly { readonly formula: string; readonly gives: string }[];
}

export interface FunctionWords {
  readonly help: Readonly<Record<FunctionId, FunctionHelp>>;
  /** The cap of a year in which the law changed. */
  changed(atFirst: string, atLast: string): string;
  readonly problem: {
    readonly blank: string;
    noNumber(text: string): string;
    noWords(text: string): string;
    twoReadings(text: string, first: string, second: string): string;
    noUnit(text: string): string;
    readonly twoUnits: string;
    ownUnit(text: string): string;
    noOption(text: string, known: readonly string[]): string;
    readonly tooLarge: string;
    noActivity(text: string): string;
    readonly tooBroad: string;
    readonly noYear: string;
    noProvince(text: string): string;
    readonly noCap: string;
  };
}

const vi: FunctionWords = {
  help: {
    BANGCHU: {
      what: 'Đọc số tiền thành chữ để ghi ở dòng “Bằng chữ”.',
      parameters: [
        { name: 'so_tien', what: 'Số tiền, hoặc ô chứa số tiền.' },
        { name: 'don_vi', what: 'Đơn vị của số tiền: "đồng", "nghìn đồng", "triệu đồng" hoặc "tỷ đồng". Bỏ trống là đồng.' },
        {
          name: 'tuy_chon',
          what: 'Cách viết, cách nhau bằng dấu phẩy: "lẻ" thay linh, "ngàn" thay nghìn, "bốn" thay tư, "chẵn", "theo đơn vị".',
        },
      ],
      examples: [
        { formula: '=SB.BANGCHU(309600;"triệu đồng")', gives: 'Ba trăm linh chín tỷ sáu trăm triệu đồng' },
        { formula: '=SB.BANGCHU(H14;"triệu đồng";"chẵn")', gives: 'Ba trăm linh chín tỷ sáu trăm triệu đồng chẵn' },
      ],
    },
    DOCSO: {
      what: 'Đọc số viết dưới dạng chữ: số có dấu cách, có đơn vị, hoặc số tiền bằng chữ. Có đơn vị thì kết quả tính bằng đồng.',
      parameters: [{ name: 'chu', what: 'Ô hoặc đoạn chữ cần đọc.' }],
      examples: [
        { formula: '=SB.DOCSO("30. 900")', gives: '30900' },
        { formula: '=SB.DOCSO("4,7 tỷ đồng")', gives: '4700000000' },
        { formula: '=SB.DOCSO("Hai mươi lăm triệu đồng")', gives: '25000000' },
      ],
    },
    LECH: {
      what: 'Tổng đang ghi lệch bao nhiêu so với cộng các ô; khớp thì bằng 0. Số lưu dạng chữ cũng được cộng.',
      parameters: [
        { name: 'vung', what: 'Các ô cộng thành tổng.' },
        { name: 'tong', what: 'Ô ghi tổng.' },
      ],
      examples: [{ formula: '=SB.LECH(C11:G11;H11)', gives: '0 khi khớp; -100 khi tổng ghi thiếu 100' }],
    },
    MUCCHI: {
      what: 'Mức chi tối đa của một nội dung khuyến công theo quy định của năm, kèm điều khoản và mức độ kiểm chứng.',
      parameters: [
        { name: 'noi_dung', what: 'Tên nội dung hỗ trợ, ví dụ "Mô hình trình diễn kỹ thuật".' },
        { name: 'nam', what: 'Năm kế hoạch.' },
        { name: 'tinh', what: 'Tỉnh, thành phố, đối với kinh phí địa phương. Bỏ trống là khuyến công quốc gia.' },
      ],
      examples: [{ formula: '=SB.MUCCHI("Mô hình trình diễn kỹ thuật";2026)', gives: 'mức tối đa, văn bản và điều khoản' }],
    },
  },
  changed: (atFirst, atLast) => `Đầu năm: ${atFirst}. Cuối năm: ${atLast}`,
  problem: {
    blank: 'Ô đang trống, chưa có gì để đọc.',
    noNumber: (text) => `“${text}” không phải là số.`,
    noWords: (text) => `“${text}” không phải là số, cũng không phải số tiền viết bằng chữ.`,
    twoReadings: (text, first, second) => `“${text}” đọc được hai cách: ${first} hoặc ${second}. Hãy viết rõ.`,
    noUnit: (text) => `“${text}” không phải đơn vị tiền. Dùng "đồng", "nghìn đồng", "triệu đồng" hoặc "tỷ đồng".`,
    twoUnits: 'Đơn vị ghi sau số khác với đơn vị đã chọn.',
    ownUnit: (text) => `“${text}” có đơn vị riêng nên không cộng chung được.`,
    noOption: (text, known) => `Không có tùy chọn “${text}”; chỉ có: ${known.join(', ')}.`,
    tooLarge: 'Số quá lớn để đọc thành chữ.',
    noActivity: (text) => `Chưa nhận ra nội dung “${text}”. Hãy ghi tên nội dung như trong thẻ Mức chi.`,
    tooBroad: 'Tên nội dung còn chung, ứng với nhiều mức. Hãy ghi rõ hơn, ví dụ thêm cấp tỉnh, cấp khu vực.',
    noYear: 'Năm phải là bốn chữ số, ví dụ 2026.',
    noProvince: (text) => `Không có tỉnh, thành phố “${text}”.`,
    noCap: 'Chưa có mức chi xác định được cho nội dung, năm và nguồn này. Xem thẻ Mức chi để biết còn thiếu gì.',
  },
};

const en: FunctionWords = {
  help: {
    BANGCHU: {
      what: 'Writes an amount in Vietnamese words, for the line “Bằng chữ”.',
      parameters: [
        { name: 'amount', what: 'The amount, or its cell.' },
        { name: 'unit', what: 'Unit of the amount: "đồng", "nghìn đồng", "triệu đồng" or "tỷ đồng". Blank is đồng.' },
        { name: 'options', what: 'Spelling, parted by commas: "lẻ", "ngàn", "bốn", "chẵn", "theo đơn vị".' },
      ],
      examples: [{ formula: '=SB.BANGCHU(309600,"triệu đồng")', gives: 'Ba trăm linh chín tỷ sáu trăm triệu đồng' }],
    },
    DOCSO: {
      what: 'Reads a number written as text: with spaces, with a unit, or in words. With a unit the result is in đồng.',
      parameters: [{ name: 'text', what: 'Cell or text to read.' }],
      examples: [{ formula: '=SB.DOCSO("30. 900")', gives: '30900' }],
    },
    LECH: {
      what: 'By how much a written total differs from the sum of its parts; 0 where it agrees. Numbers stored as text count.',
      parameters: [
        { name: 'range', what: 'The cells that make the total.' },
        { name: 'total', what: 'The cell of the total.' },
      ],
      examples: [{ formula: '=SB.LECH(C11:G11,H11)', gives: '0 where it agrees; -100 where the total is 100 short' }],
    },
    MUCCHI: {
      what: 'The spending cap of an activity by the law of a year, with its article and how well it is known.',
      parameters: [
        { name: 'activity', what: 'Name of the activity in Vietnamese.' },
        { name: 'year', what: 'Year of the plan.' },
        { name: 'province', what: 'Province, for local money. Blank is the national programme.' },
      ],
      examples: [{ formula: '=SB.MUCCHI("Mô hình trình diễn kỹ thuật",2026)', gives: 'the cap, its act and article' }],
    },
  },
  changed: (atFirst, atLast) => `At the beginning of the year: ${atFirst}. At its end: ${atLast}`,
  problem: {
    blank: 'The cell is empty.',
    noNumber: (text) => `“${text}” is no number.`,
    noWords: (text) => `“${text}” is neither a number nor an amount in words.`,
    twoReadings: (text, first, second) => `“${text}” can be read as ${first} or as ${second}. Please write it clearly.`,
    noUnit: (text) => `“${text}” is no unit of money. Use "đồng", "nghìn đồng", "triệu đồng" or "tỷ đồng".`,
    twoUnits: 'The unit behind the figure is not the unit that was chosen.',
    ownUnit: (text) => `“${text}” has a unit of its own and cannot be added to the rest.`,
    noOption: (text, known) => `There is no option “${text}”; there are: ${known.join(', ')}.`,
    tooLarge: 'The number is too large to be said in words.',
    noActivity: (text) => `The activity “${text}” is not known. Use a name from the view of spending caps.`,
    tooBroad: 'The name fits several activities with different caps. Please be more precise.',
    noYear: 'The year must have four digits, such as 2026.',
    noProvince: (text) => `There is no province “${text}”.`,
    noCap: 'No cap could be settled for this activity, year and source. The view of spending caps says what is missing.',
  },
};

const WORDS: Readonly<Record<Language, FunctionWords>> = { vi, en };

export const functionWords = (language: Language): FunctionWords => WORDS[language];
