/** The words of the view "Mẫu biểu" in the pane. Names of templates and problems are in forms.ts, what a host refuses in insertion.ts. */
import type { GroupingId } from '../../forms/activities';
import type { KnownUnit } from '../../money/money';
import type { SourceId } from '../../table/model/dimensions';
import type { Language } from '../language';

export interface FormsPaneWords {
  readonly title: string;
  readonly intro: string;
  readonly listName: string;
  preview(name: string): string;
  readonly parameters: string;
  readonly from: string;
  readonly to: string;
  readonly province: string;
  readonly noProvince: string;
  /** A province of before the merger: a plan of those years carries its name. */
  former(name: string): string;
  readonly head: string;
  readonly heads: Readonly<Record<'usual' | 'annex' | 'stand-alone', string>>;
  readonly unit: string;
  readonly units: Readonly<Record<KnownUnit | 'usual', string>>;
  readonly sources: string;
  readonly source: Readonly<Record<SourceId, string>>;
  readonly groups: string;
  readonly grouping: Readonly<Record<GroupingId | 'own', string>>;
  readonly ownGroups: string;
  readonly ownGroupsHint: string;
  /** Opens what is rarely chosen. */
  readonly more: string;
  readonly sourcesAs: string;
  readonly sourcesAsWays: Readonly<Record<'rows' | 'columns', string>>;
  readonly totalColumn: string;
  readonly totalColumnWays: Readonly<Record<'after' | 'before', string>>;
  readonly quantities: string;
  readonly protect: string;
  insert(count: number): string;
  readonly fill: string;
  readonly fillHint: string;
  readonly makeWorkbook: string;
  readonly takeOut: string;
  readonly inserting: string;
  readonly nothingChosen: string;
  inserted(sheets: readonly string[]): string;
  made(sheets: readonly string[]): string;
  removed(sheets: readonly string[]): string;
  filled(figures: number, table: string, unplaced: readonly string[], differing: readonly string[]): string;
  readonly nothingToFill: string;
  readonly failed: string;
}

/** So many cells are named; the rest is counted. */
const CELLS_NAMED = 8;
const listed = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
const cells = (all: readonly string[]): string => all.slice(0, CELLS_NAMED).join(', ') + (all.length > CELLS_NAMED ? ', …' : '');

const vi: FormsPaneWords = {
  title: 'Mẫu biểu',
  intro: 'Chọn biểu cần thêm vào bảng tính. Biểu chọn cùng lúc được nối với nhau: bảng tổng hợp lấy số từ phụ lục kinh phí.',
  listName: 'Các mẫu biểu',
  preview: (name) => `Hình xem trước: ${name}`,
  parameters: 'Tùy chọn của biểu',
  from: 'Từ năm',
  to: 'Đến năm',
  province: 'Tỉnh, thành phố ở đầu biểu',
  noProvince: 'để trống, ghi sau',
  former: (name) => `${name} (trước 12/6/2025)`,
  head: 'Đầu biểu',
  heads: { usual: 'như thường dùng', annex: 'phụ lục kèm theo kế hoạch', 'stand-alone': 'biểu đứng riêng, có quốc hiệu' },
  unit: 'Đơn vị tiền',
  units: {
    usual: 'thường dùng cho từng biểu',
    vnd: 'đồng',
    'thousand-vnd': 'nghìn đồng',
    'million-vnd': 'triệu đồng',
    'billion-vnd': 'tỷ đồng',
  },
  sources: 'Nguồn kinh phí',
  source: {
    national: 'Khuyến công quốc gia',
    local: 'Khuyến công địa phương',
    counterpart: 'Đối ứng của cơ sở',
    integrated: 'Vốn lồng ghép',
    other: 'Nguồn khác',
  },
  groups: 'Nhóm nội dung',
  grouping: {
    nine: 'chín nhóm của NĐ 45/2012',
    six: 'sáu nhóm như Bắc Giang',
    seven: 'bảy nhóm như Cao Bằng',
    own: 'nhóm của đơn vị, tự ghi',
  },
  ownGroups: 'Nhóm và nội dung của đơn vị',
  ownGroupsHint: 'Mỗi dòng một nhóm; dòng bắt đầu bằng dấu “-” là nội dung của nhóm ngay trên.',
  more: 'Tùy chọn khác',
  sourcesAs: 'Phụ lục 2 ghi nguồn',
  sourcesAsWays: { rows: 'thành dòng dưới từng nội dung', columns: 'thành cột cạnh nhau (khổ A3)' },
  totalColumn: 'Cột tổng cộng',
  totalColumnWays: { after: 'sau các năm', before: 'trước các năm' },
  quantities: 'Phụ lục 2 có thêm khối lượng',
  protect: 'Khóa các ô công thức',
  insert: (count) => (count > 1 ? `Chèn ${String(count)} biểu vào bảng tính` : 'Chèn vào bảng tính'),
  fill: 'Điền từ số liệu đang có',
  fillHint: 'Chèn biểu với số liệu lấy từ biểu đang có trong bảng tính này; biểu cũ giữ nguyên.',
  makeWorkbook: 'Tạo bảng tính mới',
  takeOut: 'Bỏ chèn',
  inserting: 'Đang chèn…',
  nothingChosen: 'Chưa chọn biểu nào.',
  inserted: (sheets) => `Đã thêm trang tính ${listed(sheets)}.`,
  made: (sheets) => `Đã mở bảng tính mới có trang tính ${listed(sheets)}.`,
  removed: (sheets) => `Đã bỏ trang tính ${listed(sheets)}; bảng tính như trước khi chèn.`,
  filled: (figures, table, unplaced, differing) =>
    [
      `Đã điền ${String(figures)} số lấy từ biểu ${table}.`,
      unplaced.length > 0 ? `Còn ${String(unplaced.length)} số không có chỗ trên biểu mới, ở các ô ${cells(unplaced)}: hãy tự ghi.` : '',
      differing.length > 0 ? `Tổng cộng khác với biểu cũ ở các ô ${cells(differing)}: hãy đối chiếu.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  nothingToFill: 'Trong bảng tính này không có biểu nào điền được vào mẫu đã chọn. Hãy chèn biểu trống rồi nhập số.',
  failed: 'Phần mềm gặp sự cố nên chưa chèn được gì. Hãy thử lại.',
};

const en: FormsPaneWords = {
  title: 'Standard sheets',
  intro: 'Choose the sheets to add. Sheets chosen together are linked: the summary takes its figures from the funding annex.',
  listName: 'Standard sheets',
  preview: (name) => `Preview: ${name}`,
  parameters: 'Options of the sheets',
  from: 'From year',
  to: 'To year',
  province: 'Province in the head',
  noProvince: 'left open',
  former: (name) => `${name} (before 12/6/2025)`,
  head: 'Head of the sheet',
  heads: { usual: 'as usual', annex: 'annex of a plan', 'stand-alone': 'a paper of its own, with the national name' },
  unit: 'Unit of money',
  units: {
    usual: 'the usual one of each sheet',
    vnd: 'đồng',
    'thousand-vnd': 'thousand đồng',
    'million-vnd': 'million đồng',
    'billion-vnd': 'billion đồng',
  },
  sources: 'Funding sources',
  source: {
    national: 'National programme',
    local: 'Local programme',
    counterpart: 'Counterpart money',
    integrated: 'Other programmes',
    other: 'Other sources',
  },
  groups: 'Groups of activities',
  grouping: { nine: 'the nine of NĐ 45/2012', six: 'six, as in Bắc Giang', seven: 'seven, as in Cao Bằng', own: 'the office’s own' },
  ownGroups: 'Groups and activities of the office',
  ownGroupsHint: 'A group a line; a line that begins with “-” is an activity of the group above.',
  more: 'More options',
  sourcesAs: 'Annex 2 shows sources',
  sourcesAsWays: { rows: 'as lines below each activity', columns: 'as columns (A3 paper)' },
  totalColumn: 'Total column',
  totalColumnWays: { after: 'after the years', before: 'before the years' },
  quantities: 'Annex 2 with quantities',
  protect: 'Lock the formulas',
  insert: (count) => (count > 1 ? `Insert ${String(count)} sheets` : 'Insert'),
  fill: 'Fill from the figures here',
  fillHint: 'Inserts the sheets with the figures of a table of this workbook, which stays as it is.',
  makeWorkbook: 'Make a new workbook',
  takeOut: 'Take out again',
  inserting: 'Inserting…',
  nothingChosen: 'No sheet is chosen.',
  inserted: (sheets) => `Added ${listed(sheets)}.`,
  made: (sheets) => `Opened a new workbook with ${listed(sheets)}.`,
  removed: (sheets) => `Took out ${listed(sheets)}; the workbook is as it was before.`,
  filled: (figures, table, unplaced, differing) =>
    [
      `Filled in ${String(figures)} figures of the table ${table}.`,
      unplaced.length > 0
        ? `${String(unplaced.length)} figures have no place on the sheets, in ${cells(unplaced)}: enter them by hand.`
        : '',
      differing.length > 0 ? `Totals differ from the old table in ${cells(differing)}: compare them.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  nothingToFill: 'No table of this workbook fits the sheets you chose. Insert them blank and type the figures.',
  failed: 'The program met a fault and inserted nothing. Please try again.',
};

const WORDS: Readonly<Record<Language, FormsPaneWords>> = { vi, en };

export const formsPaneWords = (language: Language): FormsPaneWords => WORDS[language];
