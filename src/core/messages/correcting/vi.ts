/** The view "Cách đọc biểu" in Vietnamese. */
import { amountFromInteger } from '../../money/amount';
import type { CorrectingWords } from './words';
import { formatAmount } from '../numbers';
import { shortLabel } from '../shorten';

const n = (count: number): string => formatAmount(amountFromInteger(count), 'vi');
const named = (what: string, label: string): string => (label === '' ? what : `${what} · ${shortLabel(label)}`);

export const CORRECTING_VI: CorrectingWords = {
  open: 'Xem cách hiểu, sửa nếu chưa đúng',
  title: 'Cách đọc biểu',
  back: 'Về danh sách biểu',
  intro: 'Biểu này được hiểu như dưới đây. Chỗ nào chưa đúng thì bấm “Sửa”, biểu sẽ được soát lại theo ý đã sửa. Không số nào bị đổi.',
  unclear: (count) => `Có ${n(count)} chỗ chưa rõ, nên xem trước.`,
  kept: 'Điều chỉnh được giữ trong bảng tính này; lưu tệp thì lần sau mở vẫn còn.',

  facts: 'Thông tin chung',
  columns: 'Các cột',
  lines: 'Các dòng',
  sums: 'Cộng ngang',
  shown: 'Phép cộng thấy từ số liệu, công thức',
  said: 'Đã điều chỉnh',
  kind: 'Loại biểu',
  period: 'Giai đoạn',
  unit: 'Đơn vị tính',
  edges: 'Phạm vi biểu',
  extent: (headerRow, lastRow, left, right) => `dòng ${String(headerRow)}–${String(lastRow)}, cột ${left}–${right}`,
  column: (letter, label) => named(`Cột ${letter}`, label),
  line: (row, label) => named(`Dòng ${String(row)}`, label),
  adds: (count) => `${n(count)} dòng`,

  why: 'Vì sao?',
  change: 'Sửa',
  changeOf: (what) => `Sửa ${what}`,
  save: 'Lưu',
  cancel: 'Hủy',
  takeBack: 'Bỏ điều chỉnh',
  takeBackOf: (what) => `Bỏ điều chỉnh ${what}`,
  takeBackAll: 'Bỏ mọi điều chỉnh của biểu này',
  allLines: (count) => `Xem tất cả ${n(count)} dòng`,
  moreLines: (next) => `Xem thêm ${n(next)} dòng`,
  onlyTelling: 'Chỉ xem dòng cộng và dòng chưa rõ',

  form: {
    columnIs: 'Cột này là',
    choice: {
      money: 'Số tiền',
      quantity: 'Số lượng',
      price: 'Đơn giá',
      'not-additive': 'Tỷ lệ, bình quân, so sánh (không cộng)',
      ordinal: 'Số thứ tự',
      description: 'Nội dung, tên dòng',
      'unit-of-measure': 'Đơn vị tính của dòng',
      note: 'Ghi chú',
      text: 'Chữ khác',
    },
    year: 'Của năm',
    noYear: 'không theo năm',
    allYears: 'tổng các năm',
    yearNumber: (year) => `năm ${String(year)}`,
    source: 'Của nguồn',
    noSource: 'không theo nguồn',
    lineIs: 'Dòng này là',
    until: 'Cộng các dòng bên dưới, đến hết',
    unitIs: 'Số tiền trong biểu tính bằng',
    headerRow: 'Tiêu đề bắt đầu ở dòng',
    headerRows: 'Tiêu đề gồm mấy dòng',
    lastRow: 'Số liệu đến hết dòng',
    left: 'Từ cột',
    right: 'Đến cột',
  },

  staleTitle: 'Điều chỉnh không còn áp dụng',
  wrongEdges:
    'Phạm vi vừa ghi chưa dùng được. Kiểm tra lại: dòng tiêu đề phải có chữ, số liệu nằm dưới tiêu đề, cột đầu đứng trước cột cuối.',
  notKept: {
    busy: 'Chưa lưu được vì còn ô đang gõ dở. Nhấn Enter cho xong ô đó rồi làm lại.',
    'too-large': 'Chưa lưu được vì bảng tính quá lớn.',
    'no-such-sheet': 'Chưa lưu được vì trang tính này không còn. Hãy soát lại.',
    'view-only': 'Tệp đang mở chỉ để xem nên chưa lưu được. Hãy bấm “Cho phép chỉnh sửa” hoặc lưu thành tệp khác rồi làm lại.',
    'other-workbook': 'Chưa lưu được vì Excel đang ở một tệp khác. Hãy quay lại tệp này rồi làm lại.',
    'host-failed': 'Chưa lưu được điều chỉnh vào bảng tính. Hãy làm lại; nếu vẫn không được thì lưu tệp, đóng rồi mở lại.',
    'program-failed': 'Phần mềm gặp sự cố nên chưa lưu được điều chỉnh. Hãy làm lại.',
  },
};
