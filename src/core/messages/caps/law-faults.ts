/** What is wrong with a cap or an act that somebody entered: a phrase for each kind of fault, for findings and for files. */
import type { Fault, FaultKind } from '../../law/json-fields';
import type { Language } from '../language';

const WORDS: Readonly<Record<Language, Readonly<Record<FaultKind, string>>>> = {
  vi: {
    missing: 'còn để trống',
    'not-an-object': 'không đúng cấu trúc',
    'not-a-list': 'phải là một danh sách',
    'not-text': 'phải là chữ',
    'not-true-or-false': 'phải là true hoặc false',
    'not-a-number': 'không đọc được thành số',
    'not-a-day': 'không phải là ngày có thật',
    'not-allowed': 'không có trong danh sách cho phép',
    'unknown-field': 'là mục không dùng đến',
    'days-reversed': 'có ngày kết thúc trước ngày bắt đầu',
    'no-figure': 'không khớp với các con số đã ghi',
    'base-without-percent': 'thiếu tỷ lệ hoặc thiếu căn cứ tính tỷ lệ',
    'clause-not-read': 'ghi khoản, điểm khi chưa đọc nguyên văn',
    'claims-too-much': 'vẫn coi là chưa kiểm chứng vì còn thiếu số hiệu, điều, ngày hiệu lực hoặc người và ngày kiểm chứng',
    overlap: 'trùng thời gian với một mức đã có',
    'stands-twice': 'đứng hai lần',
    'not-readable': 'không thấy số hiệu văn bản',
    unconfirmed:
      'chưa ai xác nhận nên chưa dùng: đối chiếu với văn bản rồi xác nhận (soatbieu caps --confirm, hoặc điền verifiedBy và verifiedOn)',
  },
  en: {
    missing: 'is left empty',
    'not-an-object': 'is not built as it should be',
    'not-a-list': 'must be a list',
    'not-text': 'must be text',
    'not-true-or-false': 'must be true or false',
    'not-a-number': 'cannot be read as a number',
    'not-a-day': 'is no day that exists',
    'not-allowed': 'is not one of what is allowed',
    'unknown-field': 'is a field nobody reads',
    'days-reversed': 'ends before it begins',
    'no-figure': 'does not fit the figures given',
    'base-without-percent': 'lacks the percentage or what it is taken of',
    'clause-not-read': 'names a clause that was not read',
    'claims-too-much': 'counts as not verified, since number, article, first day or who verified it and when is lacking',
    overlap: 'holds at the same time as another cap',
    'stands-twice': 'stands twice',
    'not-readable': 'names no act by its number',
    unconfirmed:
      'is confirmed by nobody and not used: hold it against the act, then confirm it (soatbieu caps --confirm, or fill in verifiedBy and verifiedOn)',
  },
};

/** "còn để trống", "không có trong danh sách cho phép (KCQG, KCĐP)" */
export function faultPhrase({ kind, allowed }: Pick<Fault, 'kind' | 'allowed'>, language: Language): string {
  return `${WORDS[language][kind]}${allowed === '' ? '' : ` (${allowed})`}`;
}

/** "caps[2].amountMillionVnd “ba trăm” không đọc được thành số": one line of a report about a file. */
export function faultLine(fault: Fault, language: Language): string {
  const found = fault.found === '' ? '' : ` “${fault.found.replace(/^"|"$/g, '')}”`;
  return `${fault.at}${found} ${faultPhrase(fault, language)}`;
}
