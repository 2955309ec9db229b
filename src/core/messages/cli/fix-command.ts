/** What the command `fix` says: help, what was fixed and what was not and why, and one sentence for each wrong command line of its own. */
import type { PlanRefusal } from '../../fix/plan';
import type { Language } from '../language';

/** Why a fix was not made, as the report names it: what the plan refuses, and what the file does not allow. */
export type FixRefusal =
  | PlanRefusal
  | 'protected'
  | 'inside-merge'
  | 'array-formula'
  | 'pivot-table'
  | 'table-heading'
  | 'unwritable-formula'
  | 'no-such-sheet'
  | 'no-such-cell'
  | 'no-formula'
  | 'no-cell-value'
  | 'twice'
  | 'signed';

export interface Left {
  readonly error: number;
  readonly warning: number;
}

export interface FixWords {
  readonly fixHelp: string;
  readonly noFile: string;
  readonly oneFile: string;
  folder(path: string): string;
  readonly noOut: string;
  outIsFile(path: string): string;
  outExists(path: string): string;
  outIsNoWorkbook(path: string, ending: string): string;
  readonly noCode: string;
  cannotFix(path: string, why: string): string;
  unreadable(path: string, why: string): string;
  /** Heads the report: what was fixed in the copy, or would be. */
  heading(file: string, count: number, isDryRun: boolean): string;
  readonly nothingToFix: string;
  readonly followed: string;
  readonly refused: string;
  readonly why: Readonly<Record<FixRefusal, string>>;
  readonly remaining: string;
  readonly recalculates: string;
  /** The verdict of the check afterwards, and what it still finds. */
  afterwards(verdict: string, left: Left): string;
  written(out: string): string;
  readonly notWritten: string;
  readonly notWrittenSigned: string;
  readonly empty: string;
}

const vi: FixWords = {
  fixHelp: `Cách dùng: soatbieu fix TỆP --out TỆP-MỚI [tùy chọn]

Sửa các ô an toàn vào một bản sao rồi soát lại bản sao ấy; tệp gốc giữ nguyên. Sửa an toàn là sửa cách ghi, không đổi số liệu: số đang lưu dạng chữ
thành số, tổng gõ tay đang đúng thành công thức cộng. Công thức không bao giờ bị thay bằng số. Mọi phần khác của tệp giữ đúng từng byte.

  --out TỆP-MỚI                 bản sao sẽ ghi, cùng loại với tệp gốc (.xlsx hoặc .xlsm); không ghi đè tệp đã có
  --overwrite                   cho ghi đè lên TỆP-MỚI nếu đã có; không bao giờ ghi đè tệp gốc
  --dry-run                     chỉ kể từng ô trước và sau khi sửa, không ghi tệp nào
  --only MÃ,…                   chỉ sửa các lỗi có mã này, ví dụ SB304
  --format text|json            dạng kết quả; mặc định là text
  --lang vi|en                  tiếng Việt (mặc định) hoặc tiếng Anh
  --help                        trang này

Mã kết thúc:
  0  đã sửa hết, soát lại không còn gì sửa an toàn được
  1  còn ô không sửa được, có kể lý do
  2  dòng lệnh sai, hoặc loại tệp này không ghi lại được
  3  không đọc được tệp
`,
  noFile: 'Thiếu tệp cần sửa; ví dụ: soatbieu fix bieu.xlsx --out bieu-da-sua.xlsx.',
  oneFile: 'Mỗi lần chỉ sửa một tệp.',
  folder: (path) => `${path} là thư mục; lệnh fix chỉ sửa từng tệp.`,
  noOut: 'Thiếu tên bản sao sẽ ghi; ví dụ: --out bieu-da-sua.xlsx. Muốn xem trước thì dùng --dry-run.',
  outIsFile: (path) => `${path} chính là tệp cần sửa, không ghi đè tệp gốc; chọn tên khác cho --out.`,
  outExists: (path) => `${path} đã có, không ghi đè; chọn tên khác cho --out, hoặc thêm --overwrite.`,
  outIsNoWorkbook: (path, ending) => `${path} phải mang đuôi ${ending}; chọn tên khác cho --out.`,
  noCode: 'mã của lỗi như SB304, nhiều mã cách nhau bằng dấu phẩy',
  cannotFix: (path, why) => `${path}: ${why}`,
  unreadable: (path, why) => `${path}: ${why}`,
  heading: (file, count, isDryRun) => `${file}: ${isDryRun ? 'sẽ sửa' : 'đã sửa'} ${String(count)} ô`,
  nothingToFix: 'không có ô nào sửa an toàn được',
  followed: 'Các ô công thức đổi kết quả theo:',
  refused: 'Không sửa:',
  why: {
    overlap: 'hai cách sửa khác nhau cho cùng một ô; xem rồi tự chọn',
    'formula-lost': 'ô đang có công thức, không thay công thức bằng số',
    stale: 'ô không còn như lúc soát',
    circular: 'công thức mới sẽ tự tham chiếu đến chính mình',
    protected: 'ô bị khóa trên trang được bảo vệ; bỏ bảo vệ trang rồi làm lại',
    'inside-merge': 'ô nằm khuất dưới một ô gộp',
    'array-formula': 'ô thuộc một công thức mảng',
    'pivot-table': 'ô nằm trong PivotTable; sửa ở dữ liệu nguồn rồi làm mới PivotTable',
    'table-heading': 'ô là tiêu đề cột của một bảng (Table) trong Excel; sửa tiêu đề ngay trong Excel',
    'unwritable-formula': 'công thức có tên riêng (LET, LAMBDA), chưa ghi được',
    'no-such-sheet': 'không có trang tính này',
    'no-such-cell': 'không có ô này',
    'no-formula': 'ô không có công thức',
    'no-cell-value': 'một ô không chứa được giá trị này',
    twice: 'hai cách sửa cho cùng một ô',
    signed: 'tệp đã ký số, sửa vào là chữ ký mất hiệu lực',
  },
  remaining: 'Soát lại vẫn còn đề nghị sửa:',
  recalculates:
    'Có công thức khác phép cộng phụ thuộc vào ô đã sửa: Excel sẽ tính lại khi mở bản sao; kết quả cũ của các ô ấy đã bỏ ra. Mở rồi lưu trước khi soát lần nữa.',
  afterwards: (verdict, { error, warning }) => `Soát lại sau khi sửa: ${verdict}; còn ${String(error)} lỗi, ${String(warning)} cảnh báo.`,
  written: (out) => `Đã ghi ${out}.`,
  notWritten: 'Chỉ xem trước, chưa ghi tệp nào.',
  notWrittenSigned: 'Không ghi tệp nào. Dùng bản chưa ký, hoặc mở bằng Excel, gỡ chữ ký số, lưu thành tệp khác rồi làm lại.',
  empty: '(trống)',
};

const en: FixWords = {
  fixHelp: `Usage: soatbieu fix FILE --out COPY [options]

Makes the safe fixes in a copy and checks the copy again; the file itself stays as it is. A safe fix mends how something is written and changes no
figure: numbers stored as text become numbers, a typed total that is right becomes the sum. A formula is never replaced by a number. All other parts of
the file keep their bytes.

  --out COPY                    the copy to write, of the same kind as the file (.xlsx or .xlsm); an existing file is not overwritten
  --overwrite                   lets COPY be overwritten where it exists; the file itself never is
  --dry-run                     only tells every cell before and after, writes no file
  --only CODE,…                 fixes only findings of these codes, such as SB304
  --format text|json            form of the report; text by default
  --lang vi|en                  Vietnamese (default) or English
  --help                        this page

Exit status:
  0  everything was fixed and a check finds nothing more to fix safely
  1  some cells could not be fixed; the report says why
  2  the command line is wrong, or files of this kind cannot be written
  3  the file could not be read
`,
  noFile: 'The file to fix is missing; for example: soatbieu fix table.xlsx --out table-fixed.xlsx.',
  oneFile: 'Only one file is fixed at a time.',
  folder: (path) => `${path} is a folder; the command fix takes one file.`,
  noOut: 'The copy to write is missing; for example: --out table-fixed.xlsx. To look first, use --dry-run.',
  outIsFile: (path) => `${path} is the file to fix and will not be overwritten; choose another name for --out.`,
  outExists: (path) => `${path} exists and will not be overwritten; choose another name for --out, or add --overwrite.`,
  outIsNoWorkbook: (path, ending) => `${path} must end in ${ending}; choose another name for --out.`,
  noCode: 'codes of findings such as SB304, parted by commas',
  cannotFix: (path, why) => `${path}: ${why}`,
  unreadable: (path, why) => `${path}: ${why}`,
  heading: (file, count, isDryRun) => `${file}: ${String(count)} ${count === 1 ? 'cell' : 'cells'} ${isDryRun ? 'to fix' : 'fixed'}`,
  nothingToFix: 'nothing can be fixed safely',
  followed: 'Formulas that give another result with it:',
  refused: 'Not fixed:',
  why: {
    overlap: 'two different fixes for one cell; look and choose',
    'formula-lost': 'the cell holds a formula, which is not replaced by a number',
    stale: 'the cell is not as it was when it was checked',
    circular: 'the new formula would read itself',
    protected: 'the cell is locked on a protected sheet; unprotect the sheet and try again',
    'inside-merge': 'the cell is covered by a merged cell',
    'array-formula': 'the cell belongs to an array formula',
    'pivot-table': 'the cell belongs to a PivotTable; mend its source and refresh it',
    'table-heading': 'the cell heads a column of an Excel table; change the heading in Excel',
    'unwritable-formula': 'the formula gives names of its own (LET, LAMBDA), which cannot be written yet',
    'no-such-sheet': 'there is no such sheet',
    'no-such-cell': 'there is no such cell',
    'no-formula': 'the cell holds no formula',
    'no-cell-value': 'no cell can hold this value',
    twice: 'two fixes for one cell',
    signed: 'the file carries a digital signature, which a change would break',
  },
  remaining: 'The check still offers to fix:',
  recalculates:
    'Formulas that are more than sums depend on what was fixed: Excel will calculate when it opens the copy, and their old results are taken out of it; open and save it before you check it again.',
  afterwards: (verdict, { error, warning }) =>
    `Checked again: ${verdict}; ${String(error)} ${error === 1 ? 'error' : 'errors'}, ${String(warning)} ${warning === 1 ? 'warning' : 'warnings'} left.`,
  written: (out) => `Wrote ${out}.`,
  notWritten: 'A look ahead only: no file was written.',
  notWrittenSigned: 'No file was written. Use a copy without signature, or let Excel remove it, save under another name and try again.',
  empty: '(empty)',
};

const WORDS: Readonly<Record<Language, FixWords>> = { vi, en };

export const fixWords = (language: Language): FixWords => WORDS[language];
