/** The command `consolidate` in Vietnamese. */
import { NO_PLACE } from '../../forms/consolidation-remarks';
import { absolute, isNegative, subtract } from '../../money/amount';
import { formatAmount, unitWord } from '../numbers';
import type { ConsolidateWords, ToldDifference } from './words';

const some = (cells: readonly string[]): string => `${cells.slice(0, 8).join(', ')}${cells.length > 8 ? ', …' : ''}`;

const SOURCES: Readonly<Record<ToldDifference['source'], string>> = {
  all: 'tổng cộng',
  national: 'khuyến công quốc gia',
  local: 'khuyến công địa phương',
  counterpart: 'đối ứng',
  integrated: 'lồng ghép',
  other: 'nguồn khác',
};

function difference({ source, year, stated, placed, cell }: ToldDifference): string {
  const off = subtract(stated, placed);
  const by = `${isNegative(off) ? 'thừa' : 'thiếu'} ${formatAmount(absolute(off), 'vi')}`;
  const when = year === null ? 'cả giai đoạn' : `năm ${String(year)}`;
  return `${SOURCES[source]} ${when} ghi ${formatAmount(stated, 'vi')} (${cell}), đã tổng hợp ${formatAmount(placed, 'vi')}, ${by}`;
}

export const vi: ConsolidateWords = {
  help: `Cách dùng: soatbieu consolidate ĐƯỜNG-DẪN… --out TỆP.xlsx [tùy chọn]

Cộng biểu của nhiều đơn vị, dù bố cục và đơn vị tiền khác nhau, vào một biểu tổng hợp có công thức. Một thư mục: mỗi thư mục con hoặc mỗi
tệp trong đó là hồ sơ của một đơn vị. Nhiều đường dẫn: mỗi thư mục, mỗi tệp được kể tên là một đơn vị. Trang “Nguồn số liệu” ghi từng số lấy từ tệp,
trang, ô nào. Đơn vị còn lỗi thì không cộng, được kể trong tệp và ở đây; số không có chỗ, tổng của đơn vị khác số đã tổng hợp cũng vậy.

  --out TỆP                     tệp .xlsx sẽ ghi; không ghi đè tệp đã có
  --include-failing             cộng cả đơn vị còn lỗi; số lỗi ghi ở cột “Số lỗi”
  --period 2026-2030            giai đoạn tổng hợp; mặc định theo số liệu các đơn vị
  --unit vnd|thousand-vnd|million-vnd|billion-vnd
                                đơn vị tiền của biểu tổng hợp; mặc định triệu đồng
  --sources national,local,counterpart,integrated,other
                                các nguồn có cột riêng; mặc định theo số liệu
  --province MÃ                 tỉnh: ghi ở đầu biểu và để lấy mức chi khi soát
  --on NĂM-THÁNG-NGÀY           ngày lấy mức chi khi soát
  --lang vi|en                  tiếng Việt (mặc định) hoặc tiếng Anh
  --help                        trang này

Mã kết thúc: 0 đã cộng mọi đơn vị; 1 có đơn vị không cộng; 2 dòng lệnh sai; 3 có tệp không đọc được.
`,
  noPath: 'Thiếu tệp hoặc thư mục của các đơn vị.',
  noOut: 'Thiếu tên tệp sẽ ghi; ví dụ: --out tong-hop.xlsx.',
  outIsNoWorkbook: (path) => `${path} phải mang đuôi .xlsx; chọn tên khác cho --out.`,
  outExists: (path) => `${path} đã có, không ghi đè; chọn tên khác cho --out.`,
  nothingFound: (path) => `${path}: không có tệp Excel hay Word nào.`,
  reading: (number, of, unit) => `Đang đọc ${String(number)}/${String(of)}: ${unit}`,
  leftOutForErrors: (unit, errors) => `Không cộng ${unit}: còn ${String(errors)} lỗi (thêm --include-failing để vẫn cộng).`,
  unreadable: (unit, file, why) => `Không cộng ${unit}: ${file}: ${why}`,
  because: NO_PLACE,
  noFigures: (unit, reasons) =>
    reasons.length === 0
      ? `Không cộng ${unit}: không đọc được số tiền nào theo nguồn và năm.`
      : `Không cộng ${unit}: không số tiền nào tổng hợp được (${reasons.join('; ')}).`,
  noFiles: (unit) => `Không cộng ${unit}: thư mục không có tệp nào đọc được (Excel hoặc Word .docx).`,
  noPlace: (unit, groups) => {
    const count = groups.reduce((sum, { cells }) => sum + cells.length, 0);
    const told = groups.map(({ because, cells }) => `vì ${because}: ${some(cells)}`).join('; ');
    return `${unit}: ${String(count)} số không có chỗ trên biểu tổng hợp ${told}.`;
  },
  notRead: (unit, cells) => `${unit}: ${String(cells.length)} ô chưa đọc được số tiền nên chưa cộng: ${some(cells)}.`,
  differing: (unit, money, sums) =>
    `${unit}: tổng của đơn vị khác số đã tổng hợp (${unitWord(money, 'vi')}): ${sums.map(difference).join('; ')}.`,
  unused: (unit, table) => `${unit}: biểu ${table} không cộng vào vì nói khác biểu đã lấy, trùng nguồn và năm.`,
  nothingToWrite: 'Không có đơn vị nào cộng được, nên không ghi tệp.',
  periodTooLong: (from, to, most) =>
    `Số liệu trải từ ${String(from)} đến ${String(to)}, quá ${String(most)} năm; chọn giai đoạn bằng --period.`,
  written: (path, units, leftOut) =>
    `Đã ghi ${path}: ${String(units)} đơn vị${leftOut === 0 ? '' : `, không cộng ${String(leftOut)} đơn vị`}.`,
};
