/** The words above the list of findings: tabs, search, the way from one finding to the next. */
import { amountFromInteger } from '../../money/amount';
import type { Language } from '../language';
import { formatAmount } from '../numbers';

export interface FindingToolWords {
  readonly tabsName: string;
  readonly tabs: Readonly<Record<'results' | 'reading' | 'caps' | 'forms', string>>;
  readonly search: string;
  /** Shows search and filters where there is little room. */
  readonly narrow: string;
  readonly sheet: string;
  allSheets(count: number): string;
  sheetOption(sheet: string, count: number): string;
  readonly previous: string;
  readonly next: string;
  /** "3/60" */
  position(at: number, of: number): string;
  /** The same for who only hears it. */
  positionSpoken(at: number, of: number): string;
  readonly nothingFound: string;
  /** On paper, where search and filters are not seen. */
  readonly narrowed: (shown: number, all: number) => string;
  readonly noTables: string;
  readonly noCaps: string;
}

const nVi = (count: number): string => formatAmount(amountFromInteger(count), 'vi');
const nEn = (count: number): string => formatAmount(amountFromInteger(count), 'en');

const vi: FindingToolWords = {
  tabsName: 'Các phần của Soát Biểu',
  tabs: { results: 'Kết quả', reading: 'Cách đọc biểu', caps: 'Mức chi', forms: 'Mẫu biểu' },
  search: 'Tìm trong kết quả',
  narrow: 'Tìm, lọc',
  sheet: 'Trang tính',
  allSheets: (count) => `Mọi trang tính (${nVi(count)})`,
  sheetOption: (sheet, count) => `${sheet} (${nVi(count)})`,
  previous: 'Lỗi trước',
  next: 'Lỗi sau',
  position: (at, of) => `${String(at)}/${String(of)}`,
  positionSpoken: (at, of) => (at === 0 ? `${nVi(of)} chỗ trong danh sách` : `Chỗ thứ ${nVi(at)} trong ${nVi(of)} chỗ`),
  nothingFound: 'Không có chỗ nào khớp với điều đang tìm.',
  narrowed: (shown, all) => `Dưới đây chỉ có ${nVi(shown)} trong ${nVi(all)} chỗ, vì danh sách đang được lọc.`,
  noTables: 'Chưa đọc được biểu nào trong bảng tính này.',
  noCaps: 'Chưa thấy dòng nào trong bảng tính này phải so với mức chi.',
};

const en: FindingToolWords = {
  tabsName: 'Parts of Soát Biểu',
  tabs: { results: 'Results', reading: 'How tables are read', caps: 'Spending caps', forms: 'Standard sheets' },
  search: 'Search the results',
  narrow: 'Search, filter',
  sheet: 'Sheet',
  allSheets: (count) => `All sheets (${nEn(count)})`,
  sheetOption: (sheet, count) => `${sheet} (${nEn(count)})`,
  previous: 'Previous finding',
  next: 'Next finding',
  position: (at, of) => `${String(at)}/${String(of)}`,
  positionSpoken: (at, of) => (at === 0 ? `${nEn(of)} places in the list` : `Place ${nEn(at)} of ${nEn(of)}`),
  nothingFound: 'Nothing matches the search.',
  narrowed: (shown, all) => `The list below holds only ${nEn(shown)} of ${nEn(all)} places: it is narrowed.`,
  noTables: 'No table of this workbook could be read.',
  noCaps: 'No line of this workbook has to be held against a cap.',
};

const WORDS: Readonly<Record<Language, FindingToolWords>> = { vi, en };

export const findingToolWords = (language: Language): FindingToolWords => WORDS[language];
