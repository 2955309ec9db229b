/** What is counted and is no money: units of headings and lines ("(ha)", "hộ"), and the words that begin what is counted ("Số lớp", "Diện tích", "Hệ số"). */
import { fold } from './fold';

const UNITS = [
  ...[
    'ha',
    'm',
    'm2',
    'm²',
    'm3',
    'm³',
    'km',
    'km2',
    'kg',
    'tạ',
    'tấn',
    'lít',
    'kw',
    'kwh',
    'mw',
    'kva',
    'cv',
    'cái',
    'chiếc',
    'bộ',
    'máy',
  ],
  ...[
    'người',
    'hộ',
    'lao động',
    'học viên',
    'đại biểu',
    'lượt',
    'lượt người',
    'nghìn người',
    'công',
    'ngày',
    'giờ',
    'buổi',
    'tháng',
    'năm',
  ],
  ...[
    'lớp',
    'khóa',
    'đợt',
    'cuộc',
    'chuyến',
    'lần',
    'kỳ',
    'hội chợ',
    'gian hàng',
    'gian',
    'hội nghị',
    'hội thảo',
    'chương trình',
    'tin bài',
    'bài',
  ],
  ...[
    'đề án',
    'dự án',
    'mô hình',
    'cơ sở',
    'cơ sở cnnt',
    'doanh nghiệp',
    'dn',
    'hợp tác xã',
    'htx',
    'cụm',
    'cụm công nghiệp',
    'ccn',
    'sản phẩm',
  ],
  ...['xã', 'huyện', 'thôn', 'tỉnh', 'con', 'cây', 'điểm', 'hồ sơ', 'nhiệm vụ', 'hệ số'],
];
const KNOWN: ReadonlySet<string> = new Set(UNITS.map(fold));
const NAMED = new RegExp(
  `^(?:\\d+ )*(?:${['diện tích', 'hệ số', 'sản lượng', 'công suất', 'dân số', 'số lượng', 'khối lượng'].map(fold).join('|')}|so (?:${UNITS.map(
    fold,
  )
    .filter((unit) => unit.length > 1)
    .join('|')}))\\b`,
);
const TOTALS = new RegExp(
  `^(?:diem|tong (?:so )?(?:${['điểm', 'diện tích', 'sản lượng', 'lao động', 'học viên', 'người', 'hộ', 'lớp', 'cơ sở', 'đề án', 'dự án'].map(fold).join('|')}))$`,
);
const LAST_BRACKET = /[([]([^()[\]]*)[)\]]\s*$/u;

/** "Diện tích (ha)", "Số lớp đào tạo", "Hệ số lương". */
export function countsThings(text: string, folded: string): boolean {
  const unit = LAST_BRACKET.exec(text)?.[1];
  return (unit !== undefined && KNOWN.has(fold(unit))) || NAMED.test(folded) || TOTALS.test(folded);
}

/** "người", "cơ sở", "lớp" and nothing else. */
export const isCountUnit = (text: string): boolean => KNOWN.has(fold(text));
