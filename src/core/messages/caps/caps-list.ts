/** The words around a list of caps. */
import type { Language } from '../language';

export interface CapsListWords {
  heading(day: string, version: string): string;
  readonly none: string;
  readonly offered: string;
  readonly unread: string;
  readonly flag: string;
  count(inForce: number, offered: number, unread: number): string;
}

const WORDS: Readonly<Record<Language, CapsListWords>> = {
  vi: {
    heading: (day, version) => `MỨC CHI KHUYẾN CÔNG, ngày ${day} (danh mục phiên bản ${version})`,
    none: 'Không có mức chi nào có hiệu lực trong danh mục. Mức của quốc gia không dùng thay cho địa phương.',
    offered: 'Chưa biết ngày hiệu lực, chỉ dùng khi anh/chị xác nhận',
    unread: 'Có quy định mức chi nhưng chưa đọc được con số',
    flag: 'Mức chưa kiểm chứng chỉ để tham khảo; cần đối chiếu với văn bản trước khi dùng.',
    count: (inForce, offered, unread) =>
      `${String(inForce)} mức có hiệu lực; ${String(offered)} mức chưa rõ ngày hiệu lực; ${String(unread)} văn bản chưa có con số.`,
  },
  en: {
    heading: (day, version) => `SPENDING CAPS on ${day} (catalogue ${version})`,
    none: 'No cap of the catalogue is in force. National caps do not stand in for local money.',
    offered: 'Start not known: used only when you confirm it',
    unread: 'Set caps, but their figures were not read',
    flag: 'Caps that are not verified are for reference; hold them against the act before use.',
    count: (inForce, offered, unread) =>
      `${String(inForce)} in force; ${String(offered)} of unknown start; ${String(unread)} acts without figures.`,
  },
};

export const capsListWords = (language: Language): CapsListWords => WORDS[language];
