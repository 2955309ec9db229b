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
  readonly unit: string;
  readonly units: Readonly<Record<KnownUnit | 'usual', string>>;
  readonly sources: string;
  readonly source: Readonly<Record<SourceId, string>>;
  readonly groups: string;
  readonly grouping: Readonly<Record<GroupingId, string>>;
  readonly sourcesAs: string;
  readonly sourcesAsWays: Readonly<Record<'rows' | 'columns', string>>;
  readonly totalColumn: string;
  readonly totalColumnWays: Readonly<Record<'after' | 'before', string>>;
  readonly quantities: string;
  readonly protect: string;
  insert(count: number): string;
  readonly inserting: string;
  readonly nothingChosen: string;
  inserted(sheets: readonly string[]): string;
  readonly failed: string;
}

const vi: FormsPaneWords = {
  title: 'Mẫu biểu',
  intro: 'Chọn biểu cần thêm vào bảng tính. Biểu chọn cùng lúc được nối với nhau: bảng tổng hợp lấy số từ phụ lục kinh phí.',
  listName: 'Các mẫu biểu',
  preview: (name) => `Hình xem trước: ${name}`,
  parameters: 'Tùy chọn của biểu',
  from: 'Từ năm',
  to: 'Đến năm',
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
  grouping: { nine: 'chín nhóm của NĐ 45/2012', six: 'sáu nhóm như Bắc Giang', seven: 'bảy nhóm như Cao Bằng' },
  sourcesAs: 'Phụ lục 2 ghi nguồn',
  sourcesAsWays: { rows: 'thành dòng dưới từng nội dung', columns: 'thành cột cạnh nhau (khổ A3)' },
  totalColumn: 'Cột tổng cộng',
  totalColumnWays: { after: 'sau các năm', before: 'trước các năm' },
  quantities: 'Phụ lục 2 có thêm khối lượng',
  protect: 'Khóa các ô công thức',
  insert: (count) => (count > 1 ? `Chèn ${String(count)} biểu vào bảng tính` : 'Chèn vào bảng tính'),
  inserting: 'Đang chèn…',
  nothingChosen: 'Chưa chọn biểu nào.',
  inserted: (sheets) => `Đã thêm trang tính ${sheets.map((name) => `“${name}”`).join(', ')}.`,
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
  grouping: { nine: 'the nine of NĐ 45/2012', six: 'six, as in Bắc Giang', seven: 'seven, as in Cao Bằng' },
  sourcesAs: 'Annex 2 shows sources',
  sourcesAsWays: { rows: 'as lines below each activity', columns: 'as columns (A3 paper)' },
  totalColumn: 'Total column',
  totalColumnWays: { after: 'after the years', before: 'before the years' },
  quantities: 'Annex 2 with quantities',
  protect: 'Lock the formulas',
  insert: (count) => (count > 1 ? `Insert ${String(count)} sheets` : 'Insert'),
  inserting: 'Inserting…',
  nothingChosen: 'No sheet is chosen.',
  inserted: (sheets) => `Added ${sheets.map((name) => `“${name}”`).join(', ')}.`,
  failed: 'The program met a fault and inserted nothing. Please try again.',
};

const WORDS: Readonly<Record<Language, FormsPaneWords>> = { vi, en };

export const formsPaneWords = (language: Language): FormsPaneWords => WORDS[language];
