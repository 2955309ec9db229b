/**
 * Twelve submissions as a reviewer gets them, made from one small plan: sound and faulty, in Excel, OpenDocument and Word, alone and several files
 * of one unit, unreadable ones, and names as units write them. What is wrong in each was put there by hand and stands beside it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compoundFile } from './compound-file';
import { madeDocument, p, tableOf } from './made-document';
import { madeOpenDocument } from './made-open-document';
import { textWorkbook } from './text-workbook';

/** Plan of a unit: both years, both sources and the corner add up. */
const LINES = {
  head: 'TT | Nguồn kinh phí | 2026 | 2027 | 2028 | Tổng cộng',
  national: ['1 | Khuyến công quốc gia', 870, 910, 1130, 2910],
  local: ['2 | Khuyến công địa phương', 560, 640, 720, 1920],
  total: [' | Tổng cộng', 1430, 1550, 1850, 4830],
} as const;
const TITLE = 'TỔNG HỢP KINH PHÍ KHUYẾN CÔNG GIAI ĐOẠN 2026-2028';
const UNIT = 'Đơn vị tính: triệu đồng';

type Line = 'national' | 'local' | 'total';
/** A figure put in place of the right one: line, place in it from 0, figure. */
type Slip = readonly [line: Line, at: number, figure: number];

function rows(slips: readonly Slip[]): string[][] {
  const lines = (['national', 'local', 'total'] as const).map((line) => {
    const [label, ...figures] = LINES[line];
    const [number = '', name = ''] = label.split('|').map((part) => part.trim());
    return [number, name, ...figures.map((figure, at) => String(slips.find(([on, place]) => on === line && place === at)?.[2] ?? figure))];
  });
  return [LINES.head.split('|').map((part) => part.trim()), ...lines];
}

const workbook = (slips: readonly Slip[] = [], unit = UNIT): Uint8Array =>
  textWorkbook([TITLE, unit, ...rows(slips).map((row) => row.join(' | '))].join('\n'));

const grouped = (cell: string): string => (/^\d{4}$/.test(cell) && !/^20\d\d$/.test(cell) ? `${cell.slice(0, 1)}.${cell.slice(1)}` : cell);

const document = (slips: readonly Slip[] = [], before = ''): Uint8Array =>
  madeDocument({
    body:
      p('KẾ HOẠCH KHUYẾN CÔNG') +
      before +
      p(TITLE) +
      p(UNIT) +
      tableOf(
        rows(slips)
          .map((row) => row.map(grouped).join(' | '))
          .join('\n'),
      ),
  });

function openDocument(slips: readonly Slip[] = []): Uint8Array {
  const cell = (text: string): string =>
    /^\d+$/.test(text)
      ? `<table:table-cell office:value-type="float" office:value="${text}"><text:p>${text}</text:p></table:table-cell>`
      : `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
  const lines = [[TITLE], [UNIT], ...rows(slips)].map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`);
  return madeOpenDocument({ body: `<table:table table:name="Biểu 1">${lines.join('')}</table:table>` });
}

/** A workbook with a password, as Excel keeps it. */
const locked = (): Uint8Array => compoundFile({ '/EncryptedPackage': new Uint8Array(5000), '/EncryptionInfo': new Uint8Array(200) });

/** "code sheet!cell" of what was put there; places of the table: its head is row 3, of a Word table row 1. */
export interface Put {
  /** The folder or file in the folder of the reviewer. */
  readonly name: string;
  /** How page and letter call the unit. */
  readonly unit: string;
  readonly files: Readonly<Record<string, Uint8Array | string>>;
  readonly sums: 'pass' | 'fail' | 'undecided' | 'unreadable';
  /** Errors and warnings by file: "file: code place". */
  readonly found: readonly string[];
  /** Stands in the letter. */
  readonly says: readonly string[];
  /** Never in the letter. */
  readonly neverSays?: readonly string[];
}

const NOTHING_WRONG = 'không có nội dung nào phải sửa';

export const TWELVE: readonly Put[] = [
  {
    name: 'Phường Bắc Giang',
    unit: 'Phường Bắc Giang',
    files: { 'Biểu tổng hợp.xlsx': workbook() },
    sums: 'pass',
    found: [],
    says: [NOTHING_WRONG],
  },
  {
    // 560 typed as 650: the line and the year fall out, both by 90.
    name: 'Xã Đức Giang',
    unit: 'Xã Đức Giang',
    files: { 'Biểu tổng hợp.xlsx': workbook([['local', 0, 650]]) },
    sums: 'fail',
    found: ['Biểu tổng hợp.xlsx: error SB110 Biểu 1!C5'],
    says: ['Trang tính “Biểu 1”, ô C5', '560', 'Chênh 90 triệu đồng'],
    neverSays: [NOTHING_WRONG],
  },
  {
    name: 'Trung tâm Khuyến công & Xúc tiến “Thương mại”',
    unit: 'Trung tâm Khuyến công & Xúc tiến “Thương mại”',
    files: { 'Kế hoạch.docx': document() },
    sums: 'pass',
    found: [],
    says: [NOTHING_WRONG],
  },
  {
    // 4.830 typed as 4.380 in the corner.
    name: 'Xã Tân An',
    unit: 'Xã Tân An',
    files: { 'Kế hoạch năm 2026.docx': document([['total', 3, 4380]]) },
    sums: 'fail',
    found: ['Kế hoạch năm 2026.docx: error SB104 Bảng 1!F4'],
    says: ['Bảng 1, dòng 4, cột “Tổng cộng”', '4.830', 'Chênh 450 triệu đồng'],
    neverSays: ['Trang tính “Bảng 1”'],
  },
  {
    name: 'Xã Yên Định',
    unit: 'Xã Yên Định',
    files: { 'biểu.xlsx': 'đây không phải là bảng tính' },
    sums: 'unreadable',
    found: [],
    says: ['không đọc được nên chưa soát được'],
    neverSays: ['đều khớp', NOTHING_WRONG],
  },
  {
    // The annex says 590 where the plan says 560, and adds up by itself.
    name: 'UBND xã Quỳnh Sơn',
    unit: 'UBND xã Quỳnh Sơn',
    files: {
      '1. Kế hoạch.docx': document(),
      '2. Phụ lục.xlsx': workbook([
        ['local', 0, 590],
        ['local', 3, 1950],
        ['total', 0, 1460],
        ['total', 3, 4860],
      ]),
    },
    sums: 'fail',
    found: ['1. Kế hoạch.docx: error SB201 Bảng 1!C3'],
    says: [
      'Tệp “1. Kế hoạch.docx”',
      '2. Phụ lục.xlsx › Biểu 1!C5',
      'Đang ghi 560 triệu đồng',
      '590 triệu đồng',
      '1 số khác với tệp khác trong hồ sơ',
    ],
  },
  {
    // A file beside the folders is a submission; its name came from a Mac, letters and marks apart.
    name: 'Phường Đa Mai.ods'.normalize('NFD'),
    unit: 'Phường Đa Mai',
    files: { '': openDocument() },
    sums: 'pass',
    found: [],
    says: [NOTHING_WRONG],
  },
  {
    // 720 typed as 702: the line falls out by 18 and the year too.
    name: 'Xã Việt Lập',
    unit: 'Xã Việt Lập',
    files: { 'bieu.ods': openDocument([['local', 2, 702]]) },
    sums: 'fail',
    found: ['bieu.ods: error SB110 Biểu 1!E5'],
    says: ['Trang tính “Biểu 1”, ô E5', '720', 'Chênh 18 triệu đồng'],
  },
  {
    name: 'Hội Nông dân tỉnh',
    unit: 'Hội Nông dân tỉnh',
    files: { 'biểu.xlsx': workbook(), 'biểu có mật khẩu.xlsx': locked() },
    sums: 'undecided',
    found: [],
    says: ['Tệp “biểu có mật khẩu.xlsx”', 'mật khẩu', 'gửi lại'],
    neverSays: [NOTHING_WRONG],
  },
  {
    name: 'Liên minh Hợp tác xã',
    unit: 'Liên minh Hợp tác xã',
    files: { 'Bản ký.pdf': '%PDF-1.4' },
    sums: 'unreadable',
    found: [],
    says: ['không có tệp Excel hay Word nào', 'Bản ký.pdf'],
  },
  {
    // The prose of the plan gives another total than its table: 4.380 for 4.830.
    name: 'Sở Công Thương',
    unit: 'Sở Công Thương',
    files: {
      'Thuyết minh/kế hoạch.docx': document([], p('Tổng kinh phí thực hiện kế hoạch giai đoạn 2026 - 2028 là 4.380 triệu đồng.')),
    },
    sums: 'pass',
    found: ['Thuyết minh/kế hoạch.docx: warning SB202 Văn bản!A2'],
    says: ['đoạn 2', '4.830', 'giải trình'],
  },
  {
    // No unit of money is said anywhere: a question, no error. The name begins like a formula.
    name: '=Xã Lãng Sơn (lần 2)',
    unit: '=Xã Lãng Sơn (lần 2)',
    files: { 'b.xlsx': workbook([], '(Kèm theo Kế hoạch)') },
    sums: 'pass',
    found: ['b.xlsx: warning SB301 Biểu 1!A3'],
    says: ['Nội dung cần xem lại hoặc giải trình (1 cảnh báo)', 'Ghi đơn vị tính ở góc phải phía trên biểu'],
  },
];

export function putTwelve(folder: string): void {
  for (const { name, files } of TWELVE) {
    for (const [file, content] of Object.entries(files)) {
      const at = path.join(folder, name, file);
      mkdirSync(path.dirname(at), { recursive: true });
      writeFileSync(at, content);
    }
  }
}
