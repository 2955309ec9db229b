/** The texts of the office's own caps in the view “Mức chi”: taking them from the text of an act, confirming, keeping, handing on. */
import type { Language } from '../language';

type Missing = 'number' | 'from' | 'province' | 'by';
type Problem = 'activity' | 'percent' | 'amount' | 'figure' | 'per' | 'article' | 'days' | 'by';

export interface OwnCapsWords {
  title(count: number): string;
  readonly hint: string;
  readonly fromText: string;
  readonly openFile: string;
  readonly saveFile: string;
  readonly text: string;
  readonly textHint: string;
  readonly chooseDocument: string;
  readonly read: string;
  readonly close: string;
  readonly trouble: Readonly<Record<'no-text' | 'no-figures' | 'no-caps', string>>;
  taken(count: number): string;

  readonly importTitle: string;
  readonly number: string;
  readonly from: string;
  /** The day of a field once more: browsers write it in the order of their own language. */
  dayMeant(day: string): string;
  readonly to: string;
  readonly level: string;
  readonly province: string;
  readonly chooseProvince: string;
  readonly by: string;
  readonly byHint: string;
  stillMissing(what: readonly Missing[]): string;

  proposals(count: number): string;
  readonly proposalsHint: string;
  readonly noneLeft: string;
  /** The name of one entry in a list. */
  entry(article: string | null, activity: string): string;
  readonly lookClosely: string;
  about(words: string): string;
  dependsOn(condition: string): string;
  multiplied(factor: string): string;
  amends(place: string): string;
  readonly confirm: string;
  readonly edit: string;
  readonly putAside: string;
  notUnderstood(count: number): string;
  readonly notUnderstoodHint: string;
  readonly enterByHand: string;

  readonly activity: string;
  readonly chooseActivity: string;
  readonly anyActivity: string;
  readonly percent: string;
  readonly base: string;
  readonly amount: string;
  readonly per: string;
  readonly choosePer: string;
  readonly article: string;
  readonly conditions: string;
  readonly problem: Readonly<Record<Problem, string>>;
  readonly save: string;
  readonly cancel: string;

  readonly kept: string;
  verified(by: string, on: string): string;
  /** A cap that is kept and cannot be used, with the reason. */
  notUsed(reason: string): string;
  readonly remove: string;
  readonly removeForGood: string;
  readonly leave: string;
  /** The list of caps that stand in the workbook's own sheet. */
  readonly inSheet: string;
  readonly basis: string;
  /** On the button that takes the last change of these caps back. */
  readonly undo: string;
}

const MISSING_VI: Readonly<Record<Missing, string>> = {
  number: 'số hiệu văn bản',
  from: 'ngày có hiệu lực',
  province: 'tỉnh, thành phố',
  by: 'người đối chiếu',
};
const MISSING_EN: Readonly<Record<Missing, string>> = {
  number: 'number of the act',
  from: 'first day in force',
  province: 'province',
  by: 'who checked it',
};

const WORDS: Readonly<Record<Language, OwnCapsWords>> = {
  vi: {
    title: (count) => (count === 0 ? 'Mức chi của đơn vị' : `Mức chi của đơn vị (${String(count)})`),
    hint: 'Nhập mức chi từ nghị quyết, quyết định mà đơn vị đang có. Chỉ mức đã được anh/chị xác nhận mới được áp dụng.',
    fromText: 'Nhập từ văn bản…',
    openFile: 'Mở tệp mức chi…',
    saveFile: 'Lưu thành tệp…',
    text: 'Nội dung văn bản',
    textHint: 'Dán cả văn bản hoặc chỉ các điều về mức chi.',
    chooseDocument: 'Chọn tệp .docx, .txt…',
    read: 'Đọc văn bản',
    close: 'Đóng',
    trouble: {
      'no-text': 'Không đọc được chữ nào. Hãy dán nội dung hoặc chọn tệp .docx, .txt (bản quét ảnh không đọc được).',
      'no-figures': 'Không thấy câu nào có số tiền, tỷ lệ hay “lần mức”.',
      'no-caps': 'Tệp này không có mức chi nào đã được xác nhận.',
    },
    taken: (count) => `Đã nhận ${String(count)} mức chi từ tệp.`,
    importTitle: 'Nhập mức chi từ văn bản',
    number: 'Số hiệu văn bản',
    from: 'Có hiệu lực từ ngày',
    dayMeant: (day) => `Tức là ngày ${day}.`,
    to: 'Đến hết ngày',
    level: 'Áp dụng cho nguồn',
    province: 'Tỉnh, thành phố ban hành',
    chooseProvince: 'Chọn tỉnh…',
    by: 'Người đối chiếu',
    byHint: 'Họ tên người chịu trách nhiệm xác nhận.',
    stillMissing: (what) => `Cần điền trước khi xác nhận: ${what.map((one) => MISSING_VI[one]).join(', ')}.`,
    proposals: (count) => `Mức đề xuất (${String(count)})`,
    proposalsHint: 'Đối chiếu từng mức với câu của văn bản rồi xác nhận. Chưa xác nhận thì chưa áp dụng.',
    noneLeft: 'Không còn mức nào chờ xác nhận.',
    entry: (article, activity) => (article === null ? activity : `${article}: ${activity}`),
    lookClosely: 'Cần xem kỹ: chưa chắc nội dung hoặc đơn vị tính.',
    about: (words) => `Nội dung lấy từ câu: “${words}”`,
    dependsOn: (condition) => `Điều kiện: ${condition}`,
    multiplied: (factor) => `Có thể đến ${factor} lần khi đủ điều kiện.`,
    amends: (place) => `Sửa đổi ${place} của văn bản trước.`,
    confirm: 'Xác nhận',
    edit: 'Sửa',
    putAside: 'Không dùng',
    notUnderstood: (count) => `Câu chưa hiểu được (${String(count)})`,
    notUnderstoodHint: 'Các câu này có con số nhưng phần mềm chưa hiểu. Nếu là mức chi, anh/chị tự nhập.',
    enterByHand: 'Tự nhập mức này',
    activity: 'Nội dung chi',
    chooseActivity: 'Chọn nội dung…',
    anyActivity: 'Mọi nội dung',
    percent: 'Tỷ lệ tối đa, %',
    base: 'Tính trên',
    amount: 'Mức tối đa, triệu đồng',
    per: 'Tính cho mỗi',
    choosePer: 'Chọn đơn vị…',
    article: 'Điều, khoản, điểm',
    conditions: 'Điều kiện',
    problem: {
      activity: 'Chọn nội dung chi.',
      percent: 'Tỷ lệ là số lớn hơn 0, không quá 100, ví dụ 50 hoặc 37,5.',
      amount: 'Mức là số lớn hơn 0, ví dụ 300 hoặc 0,5.',
      figure: 'Ghi tỷ lệ, mức tiền hoặc cả hai.',
      per: 'Chọn mức tiền tính cho mỗi đơn vị nào.',
      article: 'Ghi điều, khoản của văn bản để người khác tra lại được.',
      days: 'Ngày cuối phải sau ngày đầu; để trống nếu còn hiệu lực.',
      by: 'Ghi họ và tên người đối chiếu với văn bản.',
    },
    save: 'Lưu',
    cancel: 'Hủy',
    kept: 'Mức chi của đơn vị, đang áp dụng',
    verified: (by, on) => `${by} xác nhận ngày ${on}`,
    notUsed: (reason) => `Chưa áp dụng: ${reason}.`,
    remove: 'Xóa',
    removeForGood: 'Xóa hẳn',
    leave: 'Giữ lại',
    inSheet: 'Mức chi ghi trong bảng “Mức chi áp dụng”',
    basis: 'Căn cứ (số hiệu, điều, khoản)',
    undo: 'Hoàn tác thay đổi mức chi',
  },
  en: {
    title: (count) => (count === 0 ? 'Caps of this office' : `Caps of this office (${String(count)})`),
    hint: 'Take caps from the acts that your office holds. Only what you confirm applies.',
    fromText: 'From the text of an act…',
    openFile: 'Open a file of caps…',
    saveFile: 'Save as a file…',
    text: 'Text of the act',
    textHint: 'Paste the whole act, or the articles with caps only.',
    chooseDocument: 'Choose a .docx or .txt file…',
    read: 'Read the text',
    close: 'Close',
    trouble: {
      'no-text': 'No text could be read. Paste it, or choose a .docx or .txt file (scanned pictures cannot be read).',
      'no-figures': 'No sentence has an amount, a percentage or a multiple of a cap.',
      'no-caps': 'The file holds no cap that somebody confirmed.',
    },
    taken: (count) => `Took ${String(count)} ${count === 1 ? 'cap' : 'caps'} from the file.`,
    importTitle: 'Caps from the text of an act',
    number: 'Number of the act',
    from: 'In force from',
    dayMeant: (day) => `That is ${day} (day/month/year).`,
    to: 'Last day',
    level: 'For money of',
    province: 'Province that issued it',
    chooseProvince: 'Choose a province…',
    by: 'Checked by',
    byHint: 'Name of who answers for it.',
    stillMissing: (what) => `Fill in before confirming: ${what.map((one) => MISSING_EN[one]).join(', ')}.`,
    proposals: (count) => `Proposed (${String(count)})`,
    proposalsHint: 'Hold each against the sentence of the act, then confirm it. What is not confirmed does not apply.',
    noneLeft: 'None is waiting to be confirmed.',
    entry: (article, activity) => (article === null ? activity : `${article}: ${activity}`),
    lookClosely: 'Look closely: activity or unit are not certain.',
    about: (words) => `What it is for stands in: “${words}”`,
    dependsOn: (condition) => `Condition: ${condition}`,
    multiplied: (factor) => `Up to ${factor} times under a condition.`,
    amends: (place) => `Amends ${place} of the earlier act.`,
    confirm: 'Confirm',
    edit: 'Edit',
    putAside: 'Do not use',
    notUnderstood: (count) => `Sentences not understood (${String(count)})`,
    notUnderstoodHint: 'They have figures that the program does not understand. Enter those that are caps yourself.',
    enterByHand: 'Enter this cap',
    activity: 'Activity',
    chooseActivity: 'Choose the activity…',
    anyActivity: 'Any activity',
    percent: 'At most, %',
    base: 'Taken of',
    amount: 'At most, million đồng',
    per: 'For each',
    choosePer: 'Choose the unit…',
    article: 'Article, clause, point',
    conditions: 'Condition',
    problem: {
      activity: 'Choose the activity.',
      percent: 'A number above 0 and up to 100, such as 50 or 37.5.',
      amount: 'A number above 0, such as 300 or 0.5.',
      figure: 'Give the percentage, the amount or both.',
      per: 'Choose what the amount is for one of.',
      article: 'Give article and clause, so that others find it.',
      days: 'The last day comes after the first; leave it empty while the cap holds.',
      by: 'Give first and last name of who held it against the act.',
    },
    save: 'Save',
    cancel: 'Cancel',
    kept: 'Caps of this office that apply',
    verified: (by, on) => `Confirmed by ${by} on ${on}`,
    notUsed: (reason) => `Not applied: ${reason}.`,
    remove: 'Remove',
    removeForGood: 'Remove for good',
    leave: 'Keep',
    inSheet: 'Caps in the sheet “Mức chi áp dụng”',
    basis: 'Basis (number, article, clause)',
    undo: 'Take back the last change of caps',
  },
};

export const ownCapsWords = (language: Language): OwnCapsWords => WORDS[language];
