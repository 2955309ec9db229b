/**
 * A finding as it is written to the unit that sent the table: the same sentences, but what to do is done in the unit's papers. Whoever
 * reads the letter has no view to choose anything in.
 */
import type { Finding, FindingCode } from '../../rules/common/finding';
import { wordsOf } from '../findings/of';
import type { Words } from '../findings/words';
import type { Language } from '../language';
import { problemWords, type ProblemCode } from '../reports/problems';
import { sentences } from '../sentences';
import { reviewWords } from './of';

type Todos = Readonly<Partial<Record<FindingCode, string>>>;

const TODO: Readonly<Record<Language, Todos>> = {
  vi: {
    SB501: 'Giảm mức hỗ trợ xuống trong mức, hoặc sửa số lượng nếu ghi sai; nếu thuộc diện hưởng mức cao hơn thì nêu rõ căn cứ.',
    SB502: 'Giảm mức hỗ trợ xuống trong tỷ lệ, hoặc sửa tổng chi phí nếu ghi sai; nếu thuộc diện hưởng mức cao hơn thì nêu rõ căn cứ.',
    SB503: 'Tăng vốn đối ứng hoặc giảm mức hỗ trợ cho đúng tỷ lệ.',
    SB504: 'Giảm chi quản lý xuống trong tỷ lệ cho phép, hoặc nêu rõ căn cứ.',
    SB505: 'Nêu số hiệu, điều khoản của văn bản quy định mức chi mà đơn vị áp dụng.',
    SB508: 'Điều chỉnh kế hoạch cho nằm trong trần được giao.',
    SB506: 'Ghi rõ nội dung hoạt động trong tên dòng, đúng tên gọi trong quy định về khuyến công.',
  },
  en: {
    SB501: 'Lower the support to the cap, or correct the count if it is wrong; if a higher cap applies, state the grounds.',
    SB502: 'Lower the support to the share, or correct the cost if it is wrong; if a higher cap applies, state the grounds.',
    SB503: 'Raise the counterpart or lower the support until the share is right.',
    SB504: 'Lower the management cost to its share, or state the grounds.',
    SB505: 'State number and article of the act whose caps you go by.',
    SB508: 'Bring the plan within the ceiling.',
    SB506: 'Word the line so that it names the activity as the regulations do.',
  },
};

/** The reviewer could enter caps; the unit has nothing to enter them into. */
const OFFER = /\s*(?:Anh\/chị có thể nhập|You may enter)[^.]*\./;

export function wordsForUnit(finding: Finding, language: Language): Words {
  const words = wordsOf(finding, language);
  if (finding.code === 'SB205' && finding.facts.reason === 'renamed') return { ...words, todo: ONE_PLACE[language] };
  const todo = finding.severity === 'info' ? undefined : TODO[language][finding.code];
  return { ...words, why: words.why.replace(OFFER, ''), ...(todo !== undefined && { todo }) };
}

const ONE_PLACE: Readonly<Record<Language, string>> = {
  vi: 'Nếu là một nơi thì giữ một dòng, theo tên mới; nếu là hai nơi thì xác nhận lại số liệu từng nơi.',
  en: 'If it is one place, keep one line, under the new name; if two, confirm the figures of each.',
};

type Asked = Readonly<Record<ProblemCode, string | null>>;

/** What the unit is asked to do about a file that could not be read; null where it can do nothing. */
const ASKED: Readonly<Record<Language, Asked>> = {
  vi: {
    'not-a-workbook': 'Đề nghị kiểm tra lại và gửi tệp Excel hoặc Word.',
    'empty-file': 'Đề nghị gửi lại tệp có đủ nội dung.',
    truncated: 'Đề nghị gửi lại tệp.',
    encrypted: 'Đề nghị bỏ mật khẩu, lưu lại rồi gửi lại.',
    damaged: 'Đề nghị mở bằng Excel (văn bản thì bằng Word) để sửa chữa, lưu thành tệp mới rồi gửi lại.',
    'too-large': 'Đề nghị xóa các trang tính và vùng định dạng thừa, hoặc tách thành nhiều tệp, rồi gửi lại.',
    'unsupported-format': 'Đề nghị mở tệp bằng phần mềm đã tạo ra nó, lưu thành .xlsx rồi gửi lại.',
    'old-document': 'Đề nghị mở bằng Word, chọn Lưu thành (Save As) loại “Word Document (.docx)” rồi gửi lại.',
    'renamed-text': 'Đề nghị mở bằng Excel rồi lưu thành .xlsx, hoặc bằng Word rồi lưu thành .docx, và gửi lại.',
    unreadable: null,
    'not-found': null,
    'read-only-format': null,
    signed: null,
    'read-only-document': null,
    internal: null,
  },
  en: {
    'not-a-workbook': 'Please look again and send an Excel or Word file.',
    'empty-file': 'Please send the file again with its content.',
    truncated: 'Please send the file again.',
    encrypted: 'Please remove the password, save the file and send it again.',
    damaged: 'Please let Excel (or Word, for a document) repair it, save it as a new file and send that.',
    'too-large': 'Please delete sheets and formatted areas that are not needed, or split the file, and send it again.',
    'unsupported-format': 'Please open it in the program that made it, save it as .xlsx and send that.',
    'old-document': 'Please open it in Word, choose Save As “Word Document (.docx)” and send that.',
    'renamed-text': 'Please open it in Excel and save it as .xlsx, or in Word and save it as .docx, and send that.',
    unreadable: null,
    'not-found': null,
    'read-only-format': null,
    signed: null,
    'read-only-document': null,
    internal: null,
  },
};

/** Whether the unit can do anything about it. */
export const canMend = (code: ProblemCode): boolean => ASKED.vi[code] !== null;

/** What is wrong with a file, and what the unit can do about it. */
export function problemForUnit(code: ProblemCode, language: Language): string {
  const asked = ASKED[language][code];
  return asked === null ? reviewWords(language).internal : sentences(problemWords(code, language).what, asked);
}
