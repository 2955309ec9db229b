/** The words of help and settings in the pane. */
import type { Language } from '../language';

export interface HelpWords {
  readonly title: string;
  readonly guide: string;
  readonly codes: string;
  readonly limits: string;
  readonly opensBeside: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly exact: string;
  readonly exactHint: string;
  readonly caps: string;
  readonly toCaps: string;
  /** @param day of the newest text in the catalogue */
  about(version: string, catalogue: string, day: string): string;
}

const vi: HelpWords = {
  title: 'Trợ giúp và cài đặt',
  guide: 'Hướng dẫn sử dụng',
  codes: 'Ý nghĩa các mã, kèm ví dụ',
  limits: 'Những gì chưa làm được',
  opensBeside: 'mở ở cửa sổ khác',
  language: 'Ngôn ngữ',
  languages: { vi: 'Tiếng Việt', en: 'English' },
  exact: 'Biểu đã công bố: lệch do làm tròn là cảnh báo',
  exactHint: 'Chỉ áp dụng cho bảng tính đang mở, trong lần mở này.',
  caps: 'Tỉnh, mức chi riêng và trần kinh phí chọn ở thẻ Mức chi; được nhớ trong bảng tính.',
  toCaps: 'Mở thẻ Mức chi',
  about: (version, catalogue, day) => `Soát Biểu ${version}. Bộ mức chi ${catalogue}, theo các văn bản đến ngày ${day}.`,
};

const en: HelpWords = {
  title: 'Help and settings',
  guide: 'User guide (Vietnamese)',
  codes: 'What the codes mean, with examples',
  limits: 'What cannot be done yet',
  opensBeside: 'opens in another window',
  language: 'Language',
  languages: { vi: 'Tiếng Việt', en: 'English' },
  exact: 'Published tables: rounding differences are warnings',
  exactHint: 'For the workbook that is open, while it is open.',
  caps: 'Province, own caps and ceilings are chosen among the spending caps and remembered in the workbook.',
  toCaps: 'Show the spending caps',
  about: (version, catalogue, day) => `Soát Biểu ${version}. Catalogue of caps ${catalogue}, texts up to ${day}.`,
};

const WORDS: Readonly<Record<Language, HelpWords>> = { vi, en };

export const helpWords = (language: Language): HelpWords => WORDS[language];
