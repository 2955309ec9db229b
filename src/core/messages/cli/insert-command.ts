/** What the commands `insert` and `templates` say: help, success, and one sentence for each wrong command line of their own. */
import type { Language } from '../language';

export interface InsertWords {
  readonly insertHelp: string;
  readonly templatesHelp: string;
  noTemplate(all: string): string;
  unknownTemplate(name: string, all: string): string;
  repeatedTemplate(name: string): string;
  readonly noPeriod: string;
  wrongPeriod(text: string): string;
  readonly noOut: string;
  outExists(path: string): string;
  outIsNoWorkbook(path: string, ending: string): string;
  oneNameForMany(name: string): string;
  notReadable(path: string, why: string): string;
  notInserted(path: string, why: string): string;
  written(path: string, sheets: readonly string[]): string;
  /** How many figures of `--from` were carried over, those without a place by their cells, and totals that come out differently. */
  filled(count: number, table: string, unplaced: readonly string[], differing: readonly string[]): string;
  nothingToFill(path: string): string;
  /** Headings that no act gives are told as such. */
  readonly proposed: string;
}

/** The first few cells; a list of hundreds helps nobody. */
const some = (cells: readonly string[]): string => `${cells.slice(0, 8).join(', ')}${cells.length > 8 ? ', …' : ''}`;

const vi: InsertWords = {
  insertHelp: `Cách dùng: soatbieu insert BIỂU --period 2026-2030 --out TỆP.xlsx [tùy chọn]

Ghi một biểu mẫu thành tệp mới, hoặc thêm vào bản sao của một tệp đã có. BIỂU là tên trong soatbieu templates; nhiều biểu ghi cách nhau
bằng dấu phẩy thì được nối với nhau: source-by-year,activity-funding cho bảng tổng hợp lấy số từ phụ lục.

  --period 2026-2030            giai đoạn, tối đa 10 năm; hoặc một năm: 2026
  --out TỆP                     tệp .xlsx sẽ ghi; không ghi đè tệp đã có
  --into TỆP                    thêm vào bản sao của tệp này; tệp gốc giữ nguyên
  --from TỆP                    điền sẵn số liệu của biểu trong tệp này; số nào không có chỗ thì kể ra
  --unit vnd|thousand-vnd|million-vnd|billion-vnd
                                đơn vị tiền; mặc định triệu đồng, riêng dự toán đề án là đồng
  --sources national,local,counterpart,integrated,other
                                các nguồn, theo thứ tự trên biểu; mặc định quốc gia, địa phương, đối ứng, khác
  --province MÃ                 tỉnh, thành phố ghi ở đầu biểu, ví dụ cao-bang
  --groups nine|six|seven       chín nhóm của NĐ 45/2012 (mặc định), sáu nhóm như Bắc Giang, bảy nhóm như Cao Bằng
  --sources-as rows|columns     phụ lục 2: nguồn là dòng (mặc định) hay là cột
  --quantities                  phụ lục 2: thêm đơn vị tính và khối lượng
  --total-column after|before   cột tổng cộng đứng sau (mặc định) hay trước các năm
  --head annex|stand-alone      đầu biểu của phụ lục, hay của biểu đứng riêng có quốc hiệu
  --sheet TÊN                   tên trang tính, tối đa 31 ký tự
  --protect                     khóa các ô công thức, không đặt mật khẩu
  --lang vi|en                  tiếng Việt (mặc định) hoặc tiếng Anh
  --help                        trang này

Mã kết thúc: 0 đã ghi; 2 dòng lệnh sai hoặc không chèn được; 3 không đọc được tệp của --into.
`,
  templatesHelp: `Cách dùng: soatbieu templates [--lang vi|en]

Liệt kê các biểu mẫu mà soatbieu insert ghi được.
`,
  noTemplate: (all) => `Thiếu tên biểu mẫu; có các biểu ${all}.`,
  unknownTemplate: (name, all) => `Không có biểu mẫu “${name}”; chỉ có ${all}.`,
  repeatedTemplate: (name) => `Biểu mẫu “${name}” được ghi hai lần; mỗi biểu chỉ ghi một lần.`,
  noPeriod: 'Thiếu giai đoạn; ví dụ: --period 2026-2030.',
  wrongPeriod: (text) => `--period không nhận “${text}”; viết như 2026-2030, hoặc một năm như 2026.`,
  noOut: 'Thiếu tên tệp sẽ ghi; ví dụ: --out ke-hoach.xlsx.',
  outExists: (path) => `${path} đã có, không ghi đè; chọn tên khác cho --out.`,
  outIsNoWorkbook: (path, ending) => `${path} phải mang đuôi ${ending}; chọn tên khác cho --out.`,
  oneNameForMany: (name) => `Tên “${name}” chỉ đặt được cho một trang tính; bỏ --sheet hoặc chỉ chèn một biểu.`,
  notReadable: (path, why) => `${path}: ${why}`,
  notInserted: (path, why) => `${path}: ${why}`,
  written: (path, sheets) => `Đã ghi ${path}: ${sheets.map((name) => `“${name}”`).join(', ')}.`,
  filled: (count, table, unplaced, differing) =>
    [
      `Đã điền ${String(count)} số từ biểu ${table}.`,
      unplaced.length === 0 ? '' : `Không có chỗ trên biểu mẫu cho ${String(unplaced.length)} số, ở các ô ${some(unplaced)}.`,
      differing.length === 0 ? '' : `Tổng cộng khác với biểu cũ ở các ô ${some(differing)}.`,
    ]
      .filter((text) => text !== '')
      .join(' '),
  nothingToFill: (path) => `${path}: không có biểu nào điền được vào biểu mẫu này.`,
  proposed: 'Các biểu do phần mềm đề xuất theo kế hoạch đã công bố, không phải mẫu ban hành kèm văn bản.',
};

const en: InsertWords = {
  insertHelp: `Usage: soatbieu insert TEMPLATE --period 2026-2030 --out FILE.xlsx [options]

Writes a standard sheet as a new file, or adds it to a copy of an existing one. TEMPLATE is a name of soatbieu templates; several, parted by
commas, are linked: with source-by-year,activity-funding the summary shows the totals of the annex.

  --period 2026-2030            up to 10 years; or one year: 2026
  --out FILE                    the .xlsx file to write; an existing file is never overwritten
  --into FILE                   adds to a copy of this file, which itself stays as it is
  --from FILE                   fills in the figures of a table of this file; tells of those without a place
  --unit vnd|thousand-vnd|million-vnd|billion-vnd
                                unit of money; million đồng by default, for the cost estimate đồng
  --sources national,local,counterpart,integrated,other
                                the sources in the order of the sheet; national, local, counterpart, other by default
  --province CODE               province named in the head, such as cao-bang
  --groups nine|six|seven       the nine groups of NĐ 45/2012 (default), six as in Bắc Giang, seven as in Cao Bằng
  --sources-as rows|columns     annex 2: sources as lines (default) or as columns
  --quantities                  annex 2: with unit of count and quantity
  --total-column after|before   where the total over the years stands
  --head annex|stand-alone      head of an annex, or of a sheet that stands alone
  --sheet NAME                  name of the sheet, up to 31 characters
  --protect                     locks the formulas, without a password
  --lang vi|en                  Vietnamese (default) or English
  --help                        this page

Exit status: 0 written; 2 the command line is wrong or nothing could be inserted; 3 the file of --into could not be read.
`,
  templatesHelp: `Usage: soatbieu templates [--lang vi|en]

Lists the standard sheets that soatbieu insert writes.
`,
  noTemplate: (all) => `The name of a template is missing; there are ${all}.`,
  unknownTemplate: (name, all) => `There is no template “${name}”, only ${all}.`,
  repeatedTemplate: (name) => `The template “${name}” is named twice; name each only once.`,
  noPeriod: 'The period is missing; for example: --period 2026-2030.',
  wrongPeriod: (text) => `--period does not take “${text}”; write it like 2026-2030, or one year like 2026.`,
  noOut: 'The file to write is missing; for example: --out plan.xlsx.',
  outExists: (path) => `${path} exists and will not be overwritten; choose another name for --out.`,
  outIsNoWorkbook: (path, ending) => `${path} must end in ${ending}; choose another name for --out.`,
  oneNameForMany: (name) => `Only one sheet can be called “${name}”; leave --sheet out or insert one sheet only.`,
  notReadable: (path, why) => `${path}: ${why}`,
  notInserted: (path, why) => `${path}: ${why}`,
  written: (path, sheets) => `Wrote ${path}: ${sheets.map((name) => `“${name}”`).join(', ')}.`,
  filled: (count, table, unplaced, differing) =>
    [
      `Filled in ${String(count)} figures of the table ${table}.`,
      unplaced.length === 0 ? '' : `${String(unplaced.length)} figures have no place on the sheet, in cells ${some(unplaced)}.`,
      differing.length === 0 ? '' : `Totals differ from the old table in cells ${some(differing)}.`,
    ]
      .filter((text) => text !== '')
      .join(' '),
  nothingToFill: (path) => `${path}: no table in it can fill this sheet.`,
  proposed: 'The sheets are proposed by this program after published plans; they are no forms issued with an act.',
};

const WORDS: Readonly<Record<Language, InsertWords>> = { vi, en };

export const insertWords = (language: Language): InsertWords => WORDS[language];
