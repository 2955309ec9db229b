/**
 * A finding as it is written to the unit that sent the table: the same sentences, but what to do is done in the unit's papers. Whoever
 * reads the letter has no view to choose anything in.
 */
import type { Finding, FindingCode } from '../../rules/common/finding';
import { wordsOf } from '../findings/of';
import type { Words } from '../findings/words';
import type { Language } from '../language';

type Todos = Readonly<Partial<Record<FindingCode, string>>>;

const TODO: Readonly<Record<Language, Todos>> = {
  vi: {
    SB501: 'Giảm mức hỗ trợ xuống trong mức, hoặc sửa số lượng nếu ghi sai; nếu thuộc diện hưởng mức cao hơn thì nêu rõ căn cứ.',
    SB502: 'Giảm mức hỗ trợ xuống trong tỷ lệ, hoặc sửa tổng chi phí nếu ghi sai; nếu thuộc diện hưởng mức cao hơn thì nêu rõ căn cứ.',
    SB503: 'Tăng vốn đối ứng hoặc giảm mức hỗ trợ cho đúng tỷ lệ.',
    SB504: 'Giảm chi quản lý xuống trong tỷ lệ cho phép, hoặc nêu rõ căn cứ.',
    SB505: 'Nêu số hiệu, điều khoản của văn bản quy định mức chi mà đơn vị áp dụng.',
    SB506: 'Ghi rõ nội dung hoạt động trong tên dòng, đúng tên gọi trong quy định về khuyến công.',
  },
  en: {
    SB501: 'Lower the support to the cap, or correct the count if it is wrong; if a higher cap applies, state the grounds.',
    SB502: 'Lower the support to the share, or correct the cost if it is wrong; if a higher cap applies, state the grounds.',
    SB503: 'Raise the counterpart or lower the support until the share is right.',
    SB504: 'Lower the management cost to its share, or state the grounds.',
    SB505: 'State number and article of the act whose caps you go by.',
    SB506: 'Word the line so that it names the activity as the regulations do.',
  },
};

export function wordsForUnit(finding: Finding, language: Language): Words {
  const words = wordsOf(finding, language);
  const todo = finding.severity === 'info' ? undefined : TODO[language][finding.code];
  return todo === undefined ? words : { ...words, todo };
}
