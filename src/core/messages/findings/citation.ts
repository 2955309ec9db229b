/** Sentences about citations of acts (SB509), one set for each check. */
import { writtenDay } from '../../law/day';
import type { CitationFacts } from '../../rules/common/facts';
import type { Language } from '../language';
import type { Words } from './words';

type Writer = (facts: CitationFacts, cell: string) => Words;
type Writers = Readonly<Record<CitationFacts['check'], Writer>>;

const more = ({ count }: CitationFacts): string => (count > 1 ? ` Còn ${String(count - 1)} chỗ khác như vậy.` : '');
const moreEn = ({ count }: CitationFacts): string =>
  count > 1 ? ` There ${count === 2 ? 'is 1 more place' : `are ${String(count - 1)} more places`} like it.` : '';

const penVi =
  (what: string): Writer =>
  (facts, cell) => ({
    message: `Số hiệu “${facts.written}” ở ô ${cell} ${what}.${more(facts)}`,
    why: 'Số hiệu viết sai kiểu thì tìm văn bản không ra.',
    todo: `Ghi lại là “${facts.proposed ?? facts.number}”.`,
  });

const penEn =
  (what: string): Writer =>
  (facts, cell) => ({
    message: `The number “${facts.written}” in cell ${cell} ${what}.${moreEn(facts)}`,
    why: 'An act cannot be found by a number that is written another way.',
    todo: `Write “${facts.proposed ?? facts.number}”.`,
  });

const vi: Writers = {
  'missing-year': ({ written, proposed }, cell) => ({
    message: `Số hiệu “${written}” ở ô ${cell} thiếu năm ban hành.`,
    why: 'Nghị định, thông tư và luật luôn có năm trong số hiệu; thiếu năm thì không biết là văn bản nào.',
    todo: proposed === null ? 'Tra lại văn bản rồi ghi đủ số, năm và ký hiệu.' : `Nếu là văn bản “${proposed}” thì ghi đủ như vậy.`,
  }),
  'short-year': penVi('ghi năm bằng hai chữ số'),
  slash: penVi('dùng dấu “/” ở chỗ phải là dấu “-”'),
  spacing: penVi('có dấu cách ở giữa'),
  dash: penVi('dùng dấu gạch dài thay cho dấu “-”'),
  lookalike: penVi('có chữ trông giống nhưng thuộc bảng chữ khác'),
  'no-diacritics': penVi('thiếu dấu của chữ Đ'),
  'type-word': ({ written, word }, cell) => ({
    message: `Trước số hiệu “${written}” ở ô ${cell} ghi “${word ?? ''}”, không khớp với ký hiệu.`,
    why: 'Ký hiệu cho biết loại văn bản: NĐ là nghị định, TT là thông tư, TTLT là thông tư liên tịch.',
    todo: 'Xem lại tên loại văn bản hoặc ký hiệu, sửa chỗ ghi nhầm.',
  }),
  'date-year': ({ written }, cell) => ({
    message: `Ngày ghi sau số hiệu “${written}” ở ô ${cell} không cùng năm với số hiệu.`,
    why: 'Năm trong số hiệu là năm ban hành, nên ngày ban hành phải thuộc năm đó.',
    todo: 'Tra lại văn bản, sửa ngày hoặc sửa số hiệu.',
  }),
  'date-mismatch': ({ written, day }, cell) => ({
    message: `Ngày ghi sau số hiệu “${written}” ở ô ${cell} khác ngày ban hành.`,
    why: `Theo danh mục, văn bản này ban hành ngày ${day === null ? '' : writtenDay(day)}.`,
    todo: 'Tra lại văn bản rồi sửa ngày.',
  }),
  expired: ({ number, day, proposed }, cell) => ({
    message: `Văn bản “${number}” ở ô ${cell} đã hết hiệu lực trước các năm của biểu.`,
    why: `Theo danh mục, văn bản này có hiệu lực đến hết ngày ${day === null ? '' : writtenDay(day)}.`,
    todo: proposed === null ? 'Tra văn bản đang có hiệu lực để dẫn thay.' : `Dẫn “${proposed}” nếu nội dung vẫn phù hợp.`,
  }),
  'amendment-missing': ({ number, proposed }, cell) => ({
    message: `Văn bản “${number}” ở ô ${cell} đã được sửa đổi, nhưng không thấy dẫn văn bản sửa đổi.`,
    why: `Theo danh mục, văn bản này đã được sửa đổi bởi “${proposed ?? ''}”.`,
    todo: 'Ghi thêm “được sửa đổi, bổ sung” kèm văn bản sửa đổi, nếu phần được dẫn có thay đổi.',
  }),
  'not-in-register': (facts, cell) => ({
    message: `Văn bản “${facts.written}” ở ô ${cell} chưa có trong danh mục.${more(facts)}`,
    why: 'Danh mục chỉ gồm các văn bản về khuyến công và vài văn bản liên quan, nên đây không phải là lỗi.',
    todo: 'Tự kiểm tra số, ngày và hiệu lực của văn bản.',
  }),
  reference: (facts, cell) => ({
    message: `Chỗ dẫn “${facts.written}” ở ô ${cell} ${facts.word === 'letter' ? 'có chữ cái không dùng để đánh thứ tự điểm' : 'không đúng thứ tự điểm, khoản, điều'}.${more(facts)}`,
    why: 'Thường viết “điểm a khoản 2 Điều 6”; các điểm đánh theo thứ tự a, b, c, d, đ, e, g, h, i, k.',
    todo: 'Xem lại văn bản rồi ghi đúng điểm, khoản, điều.',
  }),
};

const en: Writers = {
  'missing-year': ({ written, proposed }, cell) => ({
    message: `The number “${written}” in cell ${cell} lacks its year.`,
    why: 'Decrees, circulars and laws always carry a year; without it the act cannot be told.',
    todo: proposed === null ? 'Look the act up and write its number in full.' : `Write “${proposed}” if that is the act.`,
  }),
  'short-year': penEn('has a year of two digits'),
  slash: penEn('has “/” where “-” belongs'),
  spacing: penEn('has blanks in it'),
  dash: penEn('has a long dash instead of “-”'),
  lookalike: penEn('has letters of another alphabet that look alike'),
  'no-diacritics': penEn('lacks the stroke of Đ'),
  'type-word': ({ written, word }, cell) => ({
    message: `“${word ?? ''}” before the number “${written}” in cell ${cell} does not fit its code.`,
    why: 'The code names the type: NĐ a decree, TT a circular, TTLT a joint circular.',
    todo: 'Correct the word or the code.',
  }),
  'date-year': ({ written }, cell) => ({
    message: `The date after “${written}” in cell ${cell} is not of the year in the number.`,
    why: 'The year in the number is the year of issue.',
    todo: 'Look the act up and correct date or number.',
  }),
  'date-mismatch': ({ written, day }, cell) => ({
    message: `The date after “${written}” in cell ${cell} is not its day of issue.`,
    why: `By the register it was issued on ${day === null ? '' : writtenDay(day)}.`,
    todo: 'Look the act up and correct the date.',
  }),
  expired: ({ written, day, proposed }, cell) => ({
    message: `The act “${written}” in cell ${cell} ended before the years of the table.`,
    why: `By the register it was in force until ${day === null ? '' : writtenDay(day)}.`,
    todo: proposed === null ? 'Cite the act that is in force.' : `Cite “${proposed}” if it still fits.`,
  }),
  'amendment-missing': ({ written, proposed }, cell) => ({
    message: `The act “${written}” in cell ${cell} has been amended, but the amendment is not cited.`,
    why: `By the register it was amended by “${proposed ?? ''}”.`,
    todo: 'Cite the amendment too if it touches what is cited.',
  }),
  'not-in-register': (facts, cell) => ({
    message: `The act “${facts.written}” in cell ${cell} is not in the register.${moreEn(facts)}`,
    why: 'The register holds acts of this field only, so this is no error.',
    todo: 'Check number, date and force of the act yourself.',
  }),
  reference: (facts, cell) => ({
    message: `The reference “${facts.written}” in cell ${cell} ${facts.word === 'letter' ? 'names a letter that lists of points do not have' : 'mixes the order of point, clause and article'}.${moreEn(facts)}`,
    why: 'It is usually written “điểm a khoản 2 Điều 6”; points run a, b, c, d, đ, e, g, h, i, k.',
    todo: 'Look the act up and correct the reference.',
  }),
};

const BY_LANGUAGE: Readonly<Record<Language, Writers>> = { vi, en };

export const citationWords = (facts: CitationFacts, cell: string, language: Language): Words =>
  BY_LANGUAGE[language][facts.check](facts, cell);
