/** The words beside the pictures in the pane: money by source and year, and how much of each table was tested. */
import type { SourceId } from '../../table/model/dimensions';
import type { Language } from '../language';

export interface PictureWords {
  readonly title: string;
  readonly funding: string;
  /** What the figures are: those of the workbook, not proven ones. */
  readonly asWritten: string;
  readonly year: string;
  readonly total: string;
  readonly source: Readonly<Record<SourceId, string>>;
  /** On the bar itself. */
  readonly mark: Readonly<Record<SourceId, string>>;
  readonly coverage: string;
  covered(proven: string, all: string): string;
}

const vi: PictureWords = {
  title: 'Nhìn nhanh: kinh phí theo nguồn, phần đã kiểm tra',
  funding: 'Kinh phí theo nguồn và năm (triệu đồng)',
  asWritten: 'Số liệu như đang ghi trong biểu; chỗ có lỗi chưa được sửa ở hình này.',
  year: 'Năm',
  total: 'Cộng',
  source: {
    national: 'Khuyến công quốc gia',
    local: 'Khuyến công địa phương',
    counterpart: 'Đối ứng của cơ sở',
    integrated: 'Vốn lồng ghép',
    other: 'Nguồn khác',
  },
  mark: { national: 'QG', local: 'ĐP', counterpart: 'ĐƯ', integrated: 'LG', other: 'K' },
  coverage: 'Số tiền đã được kiểm tra trong từng biểu',
  covered: (proven, all) => `${proven}/${all}`,
};

const en: PictureWords = {
  title: 'At a glance: money by source, and what was tested',
  funding: 'Money by source and year (million đồng)',
  asWritten: 'Figures as the table has them; mistakes are not corrected here.',
  year: 'Year',
  total: 'Total',
  source: {
    national: 'National programme',
    local: 'Local programme',
    counterpart: 'Counterpart money',
    integrated: 'Other programmes',
    other: 'Other sources',
  },
  mark: { national: 'N', local: 'L', counterpart: 'C', integrated: 'P', other: 'O' },
  coverage: 'Amounts tested in each table',
  covered: (proven, all) => `${proven}/${all}`,
};

const WORDS: Readonly<Record<Language, PictureWords>> = { vi, en };

export const pictureWords = (language: Language): PictureWords => WORDS[language];
