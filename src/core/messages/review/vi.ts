/** The review desk in Vietnamese: as an office writes to a unit. */
import { formatCount } from '../reports/sum-words';
import type { Request, ReviewWords } from './words';

const n = (count: number): string => formatCount(count, 'vi');
const parts = (day: string): readonly [string, string, string] => {
  const [year = '', month = '', date = ''] = day.split('-');
  return [String(Number(date)), String(Number(month)), year];
};
/** As letters of offices have it: days below ten and the months of January and February with a zero in front, so that nothing is put before them. */
const twoDigits = (number: string): string => number.padStart(2, '0');
const short = (day: string): string => parts(day).join('/');
const quoted = (files: readonly string[]): string => files.map((file) => `“${file}”`).join(', ');

const REQUESTS: Readonly<Record<Request, string>> = {
  correct: 'Đề nghị quý đơn vị đối chiếu với hồ sơ gốc, sửa các nội dung nêu trên rồi gửi lại hồ sơ đã sửa.',
  'correct-and-explain':
    'Đề nghị quý đơn vị đối chiếu với hồ sơ gốc, sửa các nội dung cần sửa, xem lại hoặc giải trình các nội dung còn lại, rồi gửi lại hồ sơ đã sửa.',
  explain:
    'Hồ sơ không có lỗi phải sửa ngay. Đề nghị quý đơn vị xem lại các nội dung nêu trên, sửa nếu sai; nếu giữ nguyên thì giải trình.',
  'look-again': 'Đề nghị quý đơn vị xem lại các nội dung nêu trên, sửa nếu sai; nếu giữ nguyên thì giải trình.',
  'send-again': 'Đề nghị quý đơn vị xử lý tệp chưa đọc được như hướng dẫn ở trên rồi gửi lại; phần chưa đọc được chưa có kết luận nào.',
  'send-papers':
    'Đề nghị quý đơn vị gửi biểu số liệu là tệp Excel (.xlsx, .xls, .xlsb), tệp .ods hoặc kế hoạch là tệp Word (.docx); bản quét, ảnh và tệp PDF chưa soát được số liệu. Hồ sơ chưa có kết luận nào.',
  wait: 'Phần chưa đọc được chưa có kết luận nào; cơ quan soát sẽ kiểm tra lại, quý đơn vị chưa phải gửi lại.',
  untested:
    'Chưa kiểm tra được số tiền nào trong hồ sơ nên chưa có kết luận. Đề nghị quý đơn vị bổ sung, làm rõ các điểm nêu ở mục Kết quả chung.',
  'still-untested': 'Chưa kiểm tra được số tiền nào trong hồ sơ nên chưa có kết luận.',
  open: 'Hồ sơ chưa đủ căn cứ để kết luận: còn số liệu chưa thống nhất, chưa rõ hoặc chưa kiểm tra được như nêu trên.',
  'caps-open': 'Riêng mức chi chưa đủ căn cứ để kết luận như nêu ở mục Kết quả chung.',
  'sums-agree': 'Các phép tính trong hồ sơ đều khớp.',
  unsure:
    'Không thấy lỗi ở phần đã soát, nhưng chưa đủ căn cứ để kết luận toàn bộ hồ sơ. Đề nghị quý đơn vị bổ sung, làm rõ các điểm nêu trên.',
  accepted: 'Ngoài các nội dung đã chấp nhận nêu trên, hồ sơ không có nội dung nào phải sửa. Quý đơn vị không cần gửi lại.',
  nothing: 'Các phép tính trong hồ sơ đều khớp, không có nội dung nào phải sửa. Quý đơn vị không cần gửi lại.',
};

export const vi: ReviewWords = {
  letter: {
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    date: (day) => {
      const [date, month, year] = parts(day);
      return `Ngày ${twoDigits(date)} tháng ${Number(month) < 3 ? twoDigits(month) : month} năm ${year}`;
    },
    title: 'THÔNG BÁO KẾT QUẢ SOÁT BIỂU SỐ LIỆU',
    to: (unit) => `Kính gửi: ${unit}`,
    opening: (files, unread) =>
      (unread === 0
        ? `Hồ sơ quý đơn vị gửi gồm ${n(files)} tệp đã được soát số liệu.`
        : `Hồ sơ quý đơn vị gửi gồm ${n(files)} tệp: ${n(files - unread)} tệp đã được soát số liệu, ${n(unread)} tệp không đọc được.`) +
      ' Kết quả và những nội dung đề nghị quý đơn vị xử lý như sau:',
    openingUnread: (files) =>
      files === 1
        ? 'Tệp quý đơn vị gửi không đọc được nên chưa soát được số liệu nào.'
        : `Cả ${n(files)} tệp quý đơn vị gửi đều không đọc được nên chưa soát được số liệu nào.`,
    openingNoFile: 'Trong hồ sơ quý đơn vị gửi không có tệp Excel hay Word nào đọc được để soát.',
    result: 'Kết quả chung',
    resultColumns: ['Tệp', 'Phép cộng', 'Mức chi'],
    unreadableFile: 'Không đọc được',
    errors: (count) => `Nội dung cần sửa (${n(count)} lỗi)`,
    warnings: (count) => `Nội dung cần xem lại hoặc giải trình (${n(count)} cảnh báo)`,
    undecided: (count) => `Nội dung chưa đủ căn cứ kết luận (${n(count)})`,
    columns: ['TT', 'Vị trí', 'Nội dung', 'Số tiền', 'Đề nghị xử lý'],
    inFile: (file) => `Tệp “${file}”`,
    howCounted: ({ tables, continued, paragraphs }) => {
      const said = [
        ...(tables
          ? [
              'bảng đếm từ đầu văn bản, kể cả bảng tiêu đề và bảng ký tên',
              `dòng đếm từ dòng đầu của bảng, kể cả dòng tiêu đề${continued ? ' (bảng ngắt ra dưới cùng một tiêu đề được đếm liền, không đếm lại tiêu đề)' : ''}`,
            ]
          : []),
        ...(paragraphs ? ['đoạn đếm cả dòng trống, nên tìm theo chữ trích trong ngoặc kép'] : []),
      ];
      return `Cách đếm trong văn bản Word: ${said.join('; ')}.`;
    },
    tablesCalled: (file, tables) =>
      `${file === null ? '' : `Trong tệp “${file}”, `}${tables.map(([name, title]) => `${name} là bảng “${title}”`).join('; ')}.`,
    onSheet: (sheet, cell) => `Trang tính “${sheet}”, ô ${cell}`,
    difference: (amount) => `Chênh ${amount}`,
    stated: (amount) => `Đang ghi ${amount}`,
    noAmount: '–',
    notRead: 'Phần chưa đọc được',
    unreadable: (file, why) => `Tệp “${file}”: ${why}`,
    leftAside: (files) => `Không soát ${quoted(files)} vì không phải tệp Excel hay Word.`,
    accepted: 'Nội dung được chấp nhận giữ nguyên',
    nothingAccepted: 'Không có.',
    request: 'Đề nghị',
    asked: (request) => REQUESTS[request],
    calculate: (files, formulas) =>
      `${n(formulas)} công thức chưa có kết quả nên chưa soát được. Đề nghị quý đơn vị mở tệp ${quoted(files)} bằng Excel cho tính lại, lưu rồi gửi lại.`,
    enclosed: (files) => `Gửi kèm bản sao có đánh dấu các ô cần xem: ${quoted(files)}.`,
    regards: 'Trân trọng./.',
    signature: 'NGƯỜI SOÁT',
    signHere: '(Ký, ghi rõ họ tên)',
    number: 'Số: …………',
    copiesTo: 'Nơi nhận:',
    recipients: ['- Như trên;', '- Lưu: Hồ sơ soát.'],
    made: (day, version, caps) =>
      `Soát ngày ${short(day)} bằng phần mềm Soát Biểu phiên bản ${version}, danh mục mức chi phiên bản ${caps}.`,
  },
  summary: {
    title: 'Tổng hợp kết quả soát hồ sơ',
    made: (day, version, caps) => `Soát ngày ${short(day)} bằng Soát Biểu phiên bản ${version}, danh mục mức chi phiên bản ${caps}.`,
    counts: (units, by) =>
      `${n(units)} hồ sơ: ${n(by.pass)} đạt, ${n(by.fail)} có lỗi, ${n(by.undecided)} chưa đủ căn cứ kết luận, ${n(by.unreadable)} không đọc được.`,
    findings: ({ error, warning, undecided }) => `Tất cả có ${n(error)} lỗi, ${n(warning)} cảnh báo, ${n(undecided)} chỗ chưa đủ căn cứ.`,
    matrix: 'Kết quả từng đơn vị',
    columns: {
      number: 'TT',
      unit: 'Đơn vị',
      sums: 'Phép cộng',
      caps: 'Mức chi',
      error: 'Lỗi',
      warning: 'Cảnh báo',
      undecided: 'Chưa đủ căn cứ',
      files: 'Tệp',
      letter: 'Thư',
    },
    sum: 'Cộng',
    sums: { pass: 'Đạt', fail: 'Có lỗi', undecided: 'Chưa đủ căn cứ', unreadable: 'Không đọc được' },
    caps: { pass: 'Trong mức', fail: 'Vượt mức', undecided: 'Chưa đủ căn cứ', none: 'Không phải so', unreadable: 'Không đọc được' },
    totals: 'Kinh phí theo nguồn và năm (triệu đồng)',
    totalsNote: (units, of, failing) =>
      `Cộng theo số các đơn vị ghi, chưa sửa lỗi: ${n(units)}/${n(of)} hồ sơ có biểu ghi tổng số` +
      (failing === 0 ? '.' : `, trong đó ${n(failing)} hồ sơ còn lỗi nên số này có thể thay đổi.`),
    noTotals: 'Không có hồ sơ nào có biểu ghi tổng số theo nguồn hoặc theo năm.',
    source: 'Nguồn',
    sources: {
      national: 'Khuyến công quốc gia',
      local: 'Khuyến công địa phương',
      counterpart: 'Đối ứng',
      integrated: 'Vốn lồng ghép',
      other: 'Nguồn khác',
      all: 'Tổng số',
    },
    whole: 'Cả biểu',
    unitTotals: 'Kinh phí đơn vị ghi (triệu đồng)',
    unreadable: 'Tệp không đọc được',
    noneUnreadable: 'Tệp nào cũng đọc được.',
    accepted: 'Nội dung được chấp nhận giữ nguyên',
    noneAccepted: 'Không có.',
    findingColumns: ['Mức', 'Vị trí', 'Nội dung', 'Số tiền'],
    nothingFound: 'Không có lỗi hay cảnh báo.',
    filesOfUnit: 'Các tệp của hồ sơ',
    letters: 'Thư gửi đơn vị:',
    copies: 'Bản sao có đánh dấu:',
    noFile: 'Không có tệp Excel hay Word nào trong hồ sơ.',
  },
  condition: (place, which, reason) =>
    `${place}: áp dụng mức cao hơn theo ${which === 'line' ? 'điều kiện của dòng' : 'địa bàn, ngành nghề ưu tiên'}; lý do: ${reason}.`,
  internal: 'Phần mềm gặp lỗi khi soát tệp này. Quý đơn vị chưa phải làm gì; cơ quan soát sẽ kiểm tra lại.',
};
