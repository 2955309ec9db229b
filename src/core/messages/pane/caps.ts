/** The texts of the view “Mức chi”: what applies to the lines of this workbook, what has to be chosen or confirmed. */
import type { ConditionId, Level } from '../../law/act';
import type { Language } from '../language';

export interface CapPaneWords {
  title(count: number): string;
  readonly province: string;
  readonly noProvince: string;
  /** The heading of the workbook names it. */
  fromHeading(name: string): string;
  readonly search: string;
  readonly searchHint: string;
  readonly nothingFound: string;
  readonly listName: string;
  readonly level: Readonly<Record<Level, string>>;
  readonly limit: string;
  readonly article: string;
  readonly force: string;
  readonly evidence: string;
  readonly lines: string;
  above(count: number): string;
  years(years: readonly number[]): string;
  more(count: number): string;
  readonly openTitle: string;
  readonly openHint: string;
  /** Names the field for one line. */
  activityOf(label: string): string;
  readonly chooseActivity: string;
  readonly likely: string;
  readonly others: string;
  readonly conditionTitle: string;
  readonly condition: Readonly<Record<ConditionId, string>>;
  readonly reason: string;
  reasonOf(label: string): string;
  readonly confirm: string;
  readonly takeBack: string;
  confirmed(reason: string): string;
  /** Offers an act whose start or territory is not known. */
  apply(act: string): string;
  picked(act: string): string;
  readonly unpick: string;
  ceilingTitle(given: number): string;
  readonly ceilingHint: string;
  readonly ceilingLevel: Readonly<Record<'national' | 'local', string>>;
  /** The row of a year, or of the whole period. */
  ceilingYear(year: number | null): string;
  /** Names a field: source and year. */
  ceilingOf(level: string, year: string): string;
  readonly planned: string;
  readonly notANumber: string;
  readonly changesTitle: string;
}

const span = (years: readonly number[]): string => {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
};

const WORDS: Readonly<Record<Language, CapPaneWords>> = {
  vi: {
    title: (count) => (count === 0 ? 'Mức chi' : `Mức chi (${String(count)})`),
    province: 'Tỉnh, thành phố',
    noProvince: 'Chưa chọn',
    fromHeading: (name) => `${name} (theo tiêu đề biểu)`,
    search: 'Tìm mức chi',
    searchHint: 'Nội dung, số văn bản…',
    nothingFound: 'Không có mức chi nào khớp.',
    listName: 'Mức chi áp dụng cho các dòng của tệp này',
    level: { national: 'Khuyến công quốc gia', province: 'Khuyến công địa phương' },
    limit: 'Mức tối đa',
    article: 'Căn cứ',
    force: 'Hiệu lực',
    evidence: 'Kiểm chứng',
    lines: 'Dòng',
    above: (count) => `${String(count)} dòng vượt mức`,
    years: (years) => (years.length === 0 ? '' : `năm ${span(years)}`),
    more: (count) => `và ${String(count)} dòng nữa`,
    openTitle: 'Dòng chưa rõ nội dung',
    openHint: 'Chọn nội dung để tra được mức chi. Lựa chọn được ghi nhớ trong tệp.',
    activityOf: (label) => `Nội dung của dòng “${label}”`,
    chooseActivity: 'Chọn nội dung…',
    likely: 'Có thể là',
    others: 'Nội dung khác',
    conditionTitle: 'Điều kiện cần xác nhận',
    condition: { line: 'Đây là dây chuyền công nghệ', priority: 'Thuộc địa bàn, ngành nghề ưu tiên' },
    reason: 'Lý do',
    reasonOf: (label) => `Lý do của dòng “${label}”`,
    confirm: 'Xác nhận',
    takeBack: 'Bỏ xác nhận',
    confirmed: (reason) => `Đã xác nhận: ${reason}`,
    apply: (act) => `Áp dụng ${act}`,
    picked: (act) => `Anh/chị đã chọn áp dụng ${act}.`,
    unpick: 'Bỏ chọn',
    ceilingTitle: (given) => (given === 0 ? 'Trần kinh phí được giao' : `Trần kinh phí được giao (${String(given)})`),
    ceilingHint: 'Nhập theo triệu đồng, ví dụ 5.000. Để trống nếu không có trần. Số đã nhập được ghi nhớ trong tệp.',
    ceilingLevel: { national: 'Quốc gia', local: 'Địa phương' },
    ceilingYear: (year) => (year === null ? 'Cả giai đoạn' : String(year)),
    ceilingOf: (level, year) =>
      `Trần kinh phí khuyến công ${level.toLowerCase()}, ${/^\d/.test(year) ? `năm ${year}` : year.toLowerCase()}, triệu đồng`,
    planned: 'Biểu ghi',
    notANumber: 'Chỉ ghi số, ví dụ 5.000 hoặc 5.000,5.',
    changesTitle: 'Dòng đổi kết quả',
  },
  en: {
    title: (count) => (count === 0 ? 'Spending caps' : `Spending caps (${String(count)})`),
    province: 'Province',
    noProvince: 'Not chosen',
    fromHeading: (name) => `${name} (by the heading)`,
    search: 'Search caps',
    searchHint: 'Activity, number of an act…',
    nothingFound: 'No cap matches.',
    listName: 'Caps of the lines in this workbook',
    level: { national: 'National khuyến công', province: 'Local khuyến công' },
    limit: 'At most',
    article: 'Basis',
    force: 'In force',
    evidence: 'Evidence',
    lines: 'Lines',
    above: (count) => `${String(count)} ${count === 1 ? 'line' : 'lines'} above`,
    years: (years) => span(years),
    more: (count) => `and ${String(count)} more`,
    openTitle: 'Lines of unknown activity',
    openHint: 'Choose the activity so that its cap can be looked up. The choice is remembered in the file.',
    activityOf: (label) => `Activity of the line “${label}”`,
    chooseActivity: 'Choose the activity…',
    likely: 'May be',
    others: 'Other activities',
    conditionTitle: 'Conditions to confirm',
    condition: { line: 'This is a technological line', priority: 'The area or trade has priority' },
    reason: 'Reason',
    reasonOf: (label) => `Reason for the line “${label}”`,
    confirm: 'Confirm',
    takeBack: 'Take back',
    confirmed: (reason) => `Confirmed: ${reason}`,
    apply: (act) => `Go by ${act}`,
    picked: (act) => `You chose to go by ${act}.`,
    unpick: 'Take back',
    ceilingTitle: (given) => (given === 0 ? 'Budget given' : `Budget given (${String(given)})`),
    ceilingHint: 'In million đồng, such as 5,000. Leave empty where none was given. What you enter is remembered in the file.',
    ceilingLevel: { national: 'National', local: 'Local' },
    ceilingYear: (year) => (year === null ? 'Whole period' : String(year)),
    ceilingOf: (level, year) => `${level} khuyến công budget, ${year.toLowerCase()}, million đồng`,
    planned: 'Planned',
    notANumber: 'A number only, such as 5000 or 5000.5.',
    changesTitle: 'Lines whose result changes',
  },
};

export const capPaneWords = (language: Language): CapPaneWords => WORDS[language];
