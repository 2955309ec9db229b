/** The names of what stands around the cells of the browser edition's grid, for those who hear the page. What the grid's maker names in Vietnamese is its own. */
import type { Language } from '../language';

export interface GridWords {
  readonly selectedCell: string;
  readonly definedNames: string;
  readonly widerFormula: string;
  readonly allSheets: string;
  readonly sheetTabs: string;
  readonly zoomOut: string;
  readonly zoomIn: string;
  readonly notices: string;
  readonly cellContent: string;
  /** The editor of the line above the cells, a part of the page of its own. */
  readonly formulaLine: string;
  readonly sidebar: string;
  readonly closeSidebar: string;
  /** What none of these names and what has no words of its own. */
  readonly anyButton: string;
  readonly anyField: string;
}

const vi: GridWords = {
  selectedCell: 'Ô đang chọn',
  definedNames: 'Các tên đã đặt trong bảng tính',
  widerFormula: 'Mở rộng thanh công thức',
  allSheets: 'Danh sách trang tính',
  sheetTabs: 'Các trang tính',
  zoomOut: 'Thu nhỏ',
  zoomIn: 'Phóng to',
  notices: 'Thông báo của bảng tính',
  cellContent: 'Nội dung ô',
  formulaLine: 'Dòng công thức',
  sidebar: 'Ngăn phụ của bảng tính',
  closeSidebar: 'Đóng ngăn phụ',
  anyButton: 'Nút của bảng tính',
  anyField: 'Ô nhập của bảng tính',
};

const en: GridWords = {
  selectedCell: 'Selected cell',
  definedNames: 'Defined names of the workbook',
  widerFormula: 'Show more of the formula',
  allSheets: 'List of sheets',
  sheetTabs: 'Sheets',
  zoomOut: 'Zoom out',
  zoomIn: 'Zoom in',
  notices: 'Messages of the workbook',
  cellContent: 'Content of the cell',
  formulaLine: 'Formula line',
  sidebar: 'Side panel of the workbook',
  closeSidebar: 'Close the side panel',
  anyButton: 'Button of the workbook',
  anyField: 'Field of the workbook',
};

const WORDS: Readonly<Record<Language, GridWords>> = { vi, en };

export const gridWords = (language: Language): GridWords => WORDS[language];
