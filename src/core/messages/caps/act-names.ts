/** Acts as papers name them: "TT 28/2018/TT-BTC", "Nghị quyết 07/2025/NQ-HĐND tỉnh Cao Bằng", with the article as far as it was read. */
import type { ActData, Cap, UnreadAmendment } from '../../law/act';
import { provinceOf } from '../../law/provinces';
import type { Language } from '../language';

type Named = Pick<ActData, 'number' | 'type' | 'level' | 'province' | 'issuer'>;

const SHORT: Readonly<Record<string, string>> = {
  'Nghị định': 'NĐ',
  'Thông tư': 'TT',
  'Thông tư liên tịch': 'TTLT',
  'Nghị quyết': 'NQ',
  'Quyết định': 'QĐ',
  'Chỉ thị': 'CT',
};

/** "tỉnh Cao Bằng", "thành phố Huế"; the bare name in English. */
export function provinceName(code: string, language: Language): string {
  const province = provinceOf(code);
  if (province === null) return code;
  if (language === 'en') return province.name;
  return `${province.kind === 'city' ? 'thành phố' : 'tỉnh'} ${province.name}`;
}

function named({ number, type, level, province, issuer }: Named, word: string, language: Language): string {
  if (number === null) return `${type} của ${issuer}`;
  const where = level === 'province' && province !== null ? ` ${provinceName(province, language)}` : '';
  return `${word} ${number}${where}`;
}

export const shortAct = (act: Named, language: Language): string => named(act, SHORT[act.type] ?? act.type, language);
export const longAct = (act: Named, language: Language): string => named(act, act.type, language);

/** "TT 28/2018/TT-BTC, Điều 8 khoản 4"; a clause that was not read never stands in the data. */
export function citationOf({ act, article }: Pick<Cap, 'act' | 'article'>, language: Language): string {
  return [shortAct(act, language), ...(article === null ? [] : [article])].join(', ');
}

/** "TT 64/2024" for 64/2024/TT-BTC. */
export function shortNumber(number: string): string {
  const [no = '', year = '', code = ''] = number.split('/');
  return `${code.split('-')[0] ?? ''} ${no}/${year}`;
}

export const unreadNames = (unread: readonly UnreadAmendment[]): string => unread.map(({ number }) => shortNumber(number)).join(', ');
