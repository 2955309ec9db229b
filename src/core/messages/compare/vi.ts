/** The comparison of two versions in Vietnamese. */
import type { CompareWords } from './words';

const some = (areas: readonly string[]): string => `${areas.slice(0, 5).join('; ')}${areas.length > 5 ? '; …' : ''}`;

export const vi: CompareWords = {
  help: `Cách dùng: soatbieu compare BẢN-CŨ BẢN-MỚI [tùy chọn]

So hai bản của một hồ sơ theo nội dung: dòng theo tên, số tiền theo nguồn và năm, không theo vị trí. Mỗi bản là một tệp (Excel, .ods, Word
.docx) hoặc một thư mục; bản Word so được với bản Excel. Tổng chỉ đổi theo các số thành phần thì không kể.

  --format text|json|html   dạng kết quả; mặc định là text
  --out TỆP                 ghi kết quả vào tệp thay vì in ra màn hình
  --lang vi|en              tiếng Việt (mặc định) hoặc tiếng Anh
  --help                    trang này

Mã kết thúc: 0 không có gì đổi; 1 có thay đổi; 2 dòng lệnh sai; 3 có tệp không đọc được (phần còn lại vẫn được so).
`,
  heading: 'So sánh hai bản',
  versions: (old, now) => `Bản cũ: ${old}. Bản mới: ${now}.`,
  noChange: 'Không có thay đổi nào về dòng, số tiền, nguồn hay năm.',
  noChangeInRest: 'Phần so được không có thay đổi nào về dòng, số tiền, nguồn hay năm.',
  count: (changes) => `${String(changes)} thay đổi.`,
  kind: {
    'line-added': 'Thêm dòng',
    'line-removed': 'Bỏ dòng',
    'line-renamed': 'Đổi tên dòng',
    'line-moved': 'Chuyển dòng',
    'amount-changed': 'Đổi số',
    'total-changed': 'Đổi tổng',
    'moved-between-sources': 'Chuyển nguồn',
    'unit-changed': 'Đổi đơn vị',
    'years-shifted': 'Chuyển năm',
  },
  source: {
    national: 'khuyến công quốc gia',
    local: 'khuyến công địa phương',
    counterpart: 'đối ứng',
    integrated: 'vốn lồng ghép',
    other: 'nguồn khác',
    all: 'mọi nguồn',
    'state-budget': 'ngân sách nhà nước',
  },
  year: (year) => `năm ${String(year)}`,
  years: (years) => `các năm ${years.map(String).join(', ')}`,
  increase: (amount) => `tăng ${amount}`,
  decrease: (amount) => `giảm ${amount}`,
  nothing: '(trống)',
  notThere: 'không có',
  added: (label, amount) => `thêm “${label}”${amount === '' ? '' : `: ${amount}`}`,
  removed: (label, amount) => `bỏ “${label}”${amount === '' ? '' : `, trước đây ${amount}`}`,
  renamed: (old, now) => `“${old}” nay là “${now}”`,
  moved: (label) => `“${label}” chuyển sang chỗ khác trong biểu`,
  movedMoney: (about, parts) => `${about}: ${parts}; tổng không đổi`,
  unitChanged: (old, now, figures) => {
    if (old === null || now === null) {
      const stated = old === null ? `bản cũ không ghi đơn vị, bản mới ghi ${now ?? ''}` : `bản cũ ghi ${old}, bản mới không ghi đơn vị`;
      return `${stated}; các con số được so như đang ghi, không quy đổi`;
    }
    const how = {
      kept: ', nhưng các con số giữ nguyên: mọi số tiền vì thế đều đổi',
      converted: '; số tiền được so sau khi quy đổi',
      'as-written': '; không quy đổi được nên các con số được so như đang ghi',
    };
    return `từ ${old} sang ${now}${how[figures]}`;
  },
  otherUnit: 'đơn vị không phải tiền Việt Nam',
  countedOtherwise: (label, old, now) => `“${label}” tính bằng ${old}, nay là ${now}`,
  measure: { quantity: 'số lượng', price: 'đơn giá' },
  wholeTable: 'cả biểu',
  shifted: (label, years, periods) =>
    `${label === '' ? vi.wholeTable : `“${label}”`} ${years > 0 ? 'lùi lại' : 'làm sớm'} ${String(Math.abs(years))} năm${periods === '' ? '' : ` (${periods})`}`,
  place: (place) => `(${place})`,
  places: (old, now) => `(bản cũ: ${old}; bản mới: ${now})`,
  cell: (cell, sheet) => `ô ${cell}, trang “${sheet}”`,
  sheet: (sheet) => `trang “${sheet}”`,
  totals: 'Tổng trước và sau',
  allSources: 'Tổng cộng',
  addedUp: 'Cộng lại (biểu không ghi tổng chung)',
  totalUnread: 'chưa đọc được',
  totalsDiffer: (version, totals, unit) => {
    const parts = totals.map(({ name, isStated, said, workedOut }) =>
      isStated
        ? `${name} ghi ${said}, các ô cộng lại được ${workedOut}`
        : `${name} được ${said} theo các tổng ghi trong biểu, ${workedOut} theo từng ô`,
    );
    return `${version === 'old' ? 'Bản cũ' : 'Bản mới'} có tổng không bằng số cộng lại${unit === '' ? '' : ` (${unit})`}: ${parts.join('; ')}.`;
  },
  totalsUnread: (version, totals, unit) => {
    const parts = totals.map(({ name, workedOut }) => `${name}, các ô cộng lại được ${workedOut}`);
    return `${version === 'old' ? 'Bản cũ' : 'Bản mới'} có tổng chưa đọc được${unit === '' ? '' : ` (${unit})`}: ${parts.join('; ')}.`;
  },
  totalNotStated: (version) => `${version === 'old' ? 'Bản cũ' : 'Bản mới'} không ghi tổng cộng; số trên là cộng lại từ các ô.`,
  columns: { source: 'Nguồn', old: 'Bản cũ', new: 'Bản mới', difference: 'Chênh lệch', unit: 'Đơn vị' },
  tableOnlyOld: 'biểu này chỉ có ở bản cũ',
  tableOnlyNew: 'biểu này chỉ có ở bản mới',
  untitled: 'Biểu không có tiêu đề',
  uncalculated: (version, cells) =>
    `${version === 'old' ? 'Bản cũ' : 'Bản mới'} có ${String(cells.length)} ô công thức chưa được tính nên không so được: ${some(cells)}. Mở tệp bằng Excel, lưu lại rồi so lần nữa.`,
  lost: (version, files) =>
    `${version === 'old' ? 'Bản cũ' : 'Bản mới'} có ${String(files.length)} tệp không đọc được: ${files.join('; ')}. Chỉ so được phần còn lại.`,
  setAside: (version, places) =>
    `Ở ${version === 'old' ? 'bản cũ' : 'bản mới'} không so, vì phần tương ứng có thể nằm trong tệp không đọc được: ${places.join('; ')}.`,
  unread: (version, areas) =>
    `${version === 'old' ? 'Bản cũ' : 'Bản mới'} có ${String(areas.length)} vùng số không đọc được thành biểu, không so được: ${some(areas)}.`,
  noTables: 'Không đọc được biểu nào ở cả hai bản, nên không nói được gì về thay đổi.',
  twoPaths: 'Cần đúng hai đường dẫn: bản cũ rồi bản mới.',
  notReadable: (path, why) => `${path}: ${why}`,
  nothingFound: (path) => `${path}: không có tệp Excel hay Word nào.`,
};
