/** The task pane in Vietnamese, as a colleague of the finance office would say it. No English, no jargon of programs. */
import { amountFromInteger } from '../../money/amount';
import { formatAmount, unitWord } from '../numbers';
import type { PaneWords } from './words';

const n = (count: number): string => formatAmount(amountFromInteger(count), 'vi');
const listed = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(', ');
const some = (count: number, what: string): string | null => (count === 0 ? null : `${n(count)} ${what}`);

export const PANE_VI: PaneWords = {
  language: 'vi',
  count: n,
  paneName: 'Soát biểu',
  check: 'Soát biểu',

  progress: {
    reading: 'Đang đọc bảng tính…',
    checking: 'Đang soát…',
    again: 'Đang soát lại…',
    waiting: 'Bảng tính đang bận, sẽ soát lại khi rảnh.',
  },

  firstRun: {
    title: 'Chưa soát lần nào',
    running: 'Đang soát lần đầu…',
    failed: 'Chưa có kết luận',
    what: 'Bấm “Soát biểu” để thử lại mọi phép cộng trong bảng tính đang mở: cộng theo năm, theo nguồn, từ mục con lên mục cha.',
    promise: 'Không ô nào bị sửa. Số liệu không rời khỏi máy này.',
  },
  noTable: {
    title: 'Chưa thấy biểu nào để soát',
    why: 'Một biểu cần có dòng tiêu đề (năm, nguồn kinh phí, tổng cộng) và các ô số tiền bên dưới.',
    todo: 'Hãy mở bảng tính có biểu kinh phí rồi bấm “Soát biểu”.',
  },

  verdict: {
    mistakes: (count) => `Có ${n(count)} chỗ phải sửa`,
    mistakesLeft: (count) => `Còn ${n(count)} chỗ phải sửa`,
  },

  worthALook: (count) => `Không có lỗi. Còn ${n(count)} chỗ nên xem qua bên dưới.`,

  tables: {
    title: (count) => `Biểu đã đọc (${n(count)})`,
    kindLabel: 'Loại biểu',
    kind: {
      'source-by-year': 'Tổng hợp kinh phí theo nguồn',
      'activity-by-year': 'Kinh phí theo nội dung',
      'activity-by-source-by-year': 'Kinh phí theo nội dung và nguồn',
      'project-list': 'Danh mục đề án',
      'cost-estimate': 'Dự toán kinh phí',
      other: 'Biểu số liệu khác',
    },
    source: {
      national: 'khuyến công quốc gia',
      local: 'khuyến công địa phương',
      counterpart: 'đối ứng của cơ sở',
      integrated: 'vốn lồng ghép',
      other: 'nguồn khác',
    },
    period: (period) => {
      if (period === null) return 'chưa rõ';
      return period.from === period.to ? `năm ${String(period.from)}` : `${String(period.from)}–${String(period.to)}`;
    },
    unit: (unit) => (unit === 'unknown' ? 'chưa ghi' : unit === 'other' ? 'đơn vị khác' : unitWord(unit, 'vi')),
    sourcesLabel: 'Nguồn',
    periodLabel: 'Giai đoạn',
    unitLabel: 'Đơn vị',
    noSources: 'không chia theo nguồn',
    unreadTitle: 'Vùng có số chưa soát được',
    unread: {
      'no-header': 'chưa thấy dòng tiêu đề',
      'no-structure': 'chưa rõ cách bố trí dòng, cột',
      'too-small': 'quá ít số liệu',
      'not-a-budget': 'không phải biểu kinh phí',
      'lost-sheet': 'tệp không còn nội dung của trang tính này, chưa soát được gì ở đó',
      'too-much-text': 'văn bản quá dài, chỉ soát phần đầu',
    },
  },

  severity: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý', undecided: 'Chưa đủ căn cứ' },
  filterName: 'Chỉ xem',
  findingsName: 'Các chỗ cần xem',
  more: (next, left) => `Xem thêm ${n(next)} chỗ (còn ${n(left)})`,

  place: (sheet, cell) => `${sheet} › ${PANE_VI.cell(cell)}`,
  cell: (cell) => `${cell.includes(':') ? 'vùng' : 'ô'} ${cell}`,

  card: {
    actual: 'đang ghi',
    expected: 'phải là',
    computed: 'tính ra',
    why: 'Vì sao?',
    todo: 'Cách xử lý',
    related: 'Các ô liên quan',
    alternatives: 'Cũng có thể sai ở',
    code: 'Mã để trao đổi:',
  },

  sumSheet: {
    title: (unit) => (unitWord(unit, 'vi') === '' ? 'Cộng thử' : `Cộng thử (${unitWord(unit, 'vi')})`),
    productTitle: 'Nhân thử',
    given: { sum: 'Cộng lại được', product: 'Nhân ra được', difference: 'Trừ ra được' },
    written: 'Đang ghi',
    difference: 'Lệch',
    more: (count) => `… và ${n(count)} số nữa`,
    moreSums: (count) => `Còn ${n(count)} phép tính khác sai theo.`,
    bounds: (lower, upper) => `Các số đã làm tròn thì tổng có thể từ ${lower} đến ${upper}.`,
  },

  trouble: {
    check: {
      busy: 'Bảng tính đang bận, có thể còn ô đang gõ dở. Nhấn Enter cho xong ô đó rồi soát lại.',
      'too-large': 'Bảng tính quá lớn nên chưa đọc hết được. Hãy chép các biểu cần soát sang một tệp mới rồi soát lại.',
      'no-such-sheet': 'Một trang tính vừa bị xóa hoặc đổi tên trong lúc đọc. Hãy soát lại.',
      'view-only': 'Tệp đang mở chỉ để xem nên chưa đọc được. Hãy bấm “Cho phép chỉnh sửa” rồi soát lại.',
      'other-workbook': 'Phía trước đang là một tệp khác. Hãy quay lại tệp này rồi soát lại.',
      'host-failed': 'Chưa đọc được bảng tính. Hãy soát lại; nếu vẫn không được thì lưu tệp, đóng rồi mở lại.',
      'program-failed': 'Phần mềm gặp sự cố trong lúc soát nên chưa có kết luận. Hãy soát lại.',
    },
    jump: {
      busy: 'Chưa mở được ô này vì còn ô đang gõ dở. Nhấn Enter cho xong ô đó rồi bấm lại.',
      'too-large': 'Chưa mở được ô này. Hãy bấm lại.',
      'no-such-sheet': 'Trang tính này không còn trong bảng tính. Hãy soát lại để cập nhật kết quả.',
      'view-only': 'Tệp đang mở chỉ để xem nên chưa mở được ô này. Hãy bấm “Cho phép chỉnh sửa” rồi bấm lại.',
      'other-workbook': 'Chưa mở được ô này vì phía trước đang là một tệp khác. Hãy quay lại tệp này rồi bấm lại.',
      'host-failed': 'Chưa mở được ô này. Hãy bấm lại.',
      'program-failed': 'Chưa mở được ô này. Hãy bấm lại.',
    },
    retry: 'Soát lại',
    dismiss: 'Đóng',
    older: 'Kết quả dưới đây là của lần soát trước.',
  },

  announce: {
    checking: 'Đang soát.',
    noneLeft: 'Không còn chỗ nào phải sửa',
    alsoFound: ({ warning, info, undecided }) =>
      listed([some(warning, 'cảnh báo'), some(info, 'lưu ý'), some(undecided, 'chỗ chưa đủ căn cứ')]),
  },
};
