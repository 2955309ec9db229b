/** The words of the review of a whole folder in the browser edition; verdicts and columns are worded as on the page over all units (`messages/review`). */
import type { Language } from '../language';
import { formatCount } from '../reports/sum-words';

export interface ReviewingWords {
  /** Of the part; `folder` is empty where several were dropped together. */
  title(folder: string): string;
  offered(submissions: number): string;
  readonly start: string;
  checking(submissions: number): string;
  /** Changes with every submission; seen, not spoken. */
  at(number: number, of: number, unit: string): string;
  readonly progress: string;
  readonly stop: string;
  readonly stopping: string;
  stopped(done: number, of: number): string;
  readonly goOn: string;
  done(submissions: number, by: Readonly<Record<'pass' | 'fail' | 'undecided' | 'unreadable', number>>): string;
  readonly failed: string;
  readonly save: Readonly<Record<'summary' | 'letters' | 'consolidation', string>>;
  readonly saving: string;
  /** Names of the files, `folder` as above. */
  fileName(kind: 'summary' | 'letters' | 'consolidation', folder: string): string;
  saved(kind: 'summary' | 'letters' | 'consolidation', file: string, added: number, left: number): string;
  readonly nothingToAdd: string;
  readonly notSaved: string;
  /** Field for the office that sends the letters. */
  readonly sender: string;
  readonly senderHint: string;
  readonly close: string;
  readonly waiting: string;
  /** What the button says that opens a file of a submission beside. */
  openFile(file: string, unit: string): string;
  readonly noSubmission: string;
}

const VI_NAMES = { summary: 'Kết quả soát', letters: 'Thư gửi các đơn vị', consolidation: 'Biểu tổng hợp số liệu' } as const;
const EN_NAMES = { summary: 'Results', letters: 'Letters to the units', consolidation: 'Consolidated figures' } as const;
const ENDINGS = { summary: 'html', letters: 'zip', consolidation: 'xlsx' } as const;

const named = (name: string, folder: string, ending: string): string => `${name}${folder === '' ? '' : ` - ${folder}`}.${ending}`;

const vn = (count: number): string => formatCount(count, 'vi');
const en = (count: number): string => formatCount(count, 'en');

const VI: ReviewingWords = {
  title: (folder) => (folder === '' ? 'Soát các thư mục vừa thả' : `Soát cả thư mục “${folder}”`),
  offered: (submissions) => `Thư mục này có ${vn(submissions)} hồ sơ. Soát hết thì có bảng kết quả, thư gửi từng đơn vị và biểu tổng hợp.`,
  start: 'Soát tất cả',
  checking: (submissions) => `Đang soát ${vn(submissions)} hồ sơ, ngay trên máy này.`,
  at: (number, of, unit) => `${vn(number)}/${vn(of)}: ${unit}`,
  progress: 'Số hồ sơ đã soát',
  stop: 'Dừng',
  stopping: 'Đang dừng, chờ soát nốt hồ sơ này…',
  stopped: (done, of) => `Đã dừng, mới soát ${vn(done)}/${vn(of)} hồ sơ. Tệp lưu lúc này chỉ có các hồ sơ đã soát.`,
  goOn: 'Soát tiếp',
  done: (submissions, { pass, fail, undecided, unreadable }) =>
    [
      `Đã soát ${vn(submissions)} hồ sơ: ${vn(pass)} đạt, ${vn(fail)} có lỗi`,
      ...(undecided === 0 ? [] : [`${vn(undecided)} chưa đủ căn cứ`]),
      ...(unreadable === 0 ? [] : [`${vn(unreadable)} không đọc được`]),
    ].join(', ') + '.',
  failed: 'Phần mềm gặp sự cố nên dừng soát. Bấm “Soát tiếp” để thử lại; nếu vẫn không được, hãy tải lại trang này.',
  save: { summary: 'Lưu bảng kết quả', letters: 'Lưu thư gửi đơn vị', consolidation: 'Lưu biểu tổng hợp' },
  saving: 'Đang ghi tệp…',
  fileName: (kind, folder) => named(VI_NAMES[kind], folder, ENDINGS[kind]),
  saved: (kind, file, added, left) => {
    const where = `Đã lưu “${file}” vào thư mục tải xuống.`;
    if (kind === 'letters') return `${where} Giải nén ra: mỗi đơn vị một thư (Word và trang web), kèm bản sao tệp Excel có đánh dấu.`;
    if (kind === 'consolidation')
      return `${where} Đã cộng ${vn(added)} đơn vị${left === 0 ? '' : `; ${vn(left)} đơn vị không cộng, lý do ghi dưới biểu`}.`;
    return where;
  },
  nothingToAdd: 'Không có đơn vị nào cộng được: đơn vị thì còn lỗi, đơn vị thì không có số theo nguồn và năm.',
  notSaved: 'Chưa ghi được tệp vì phần mềm gặp sự cố. Kết quả soát vẫn còn đây, hãy thử lại.',
  sender: 'Cơ quan gửi thư',
  senderHint: 'Cơ quan gửi thư, ghi ở đầu thư',
  close: 'Đóng phần soát thư mục',
  waiting: 'chưa soát',
  openFile: (file, unit) => `Mở “${file}” của ${unit}`,
  noSubmission: 'Trong thư mục này không có tệp Excel hay Word nào để soát.',
};

const EN: ReviewingWords = {
  title: (folder) => (folder === '' ? 'Review of the dropped folders' : `Review of the folder “${folder}”`),
  offered: (submissions) =>
    `This folder holds ${en(submissions)} submissions. A review gives a page of results, a letter to each unit and the consolidated figures.`,
  start: 'Review all',
  checking: (submissions) => `Reviewing ${en(submissions)} submissions, on this machine.`,
  at: (number, of, unit) => `${en(number)}/${en(of)}: ${unit}`,
  progress: 'Submissions reviewed',
  stop: 'Stop',
  stopping: 'Stopping after this submission…',
  stopped: (done, of) => `Stopped at ${en(done)} of ${en(of)} submissions. What is saved now holds those alone.`,
  goOn: 'Go on',
  done: (submissions, { pass, fail, undecided, unreadable }) =>
    [
      `Reviewed ${en(submissions)} submissions: ${en(pass)} pass, ${en(fail)} with errors`,
      ...(undecided === 0 ? [] : [`${en(undecided)} not decided`]),
      ...(unreadable === 0 ? [] : [`${en(unreadable)} unreadable`]),
    ].join(', ') + '.',
  failed: 'The program failed and the review stopped. “Go on” tries again; if that does not help, load this page again.',
  save: { summary: 'Save the results', letters: 'Save the letters', consolidation: 'Save the consolidated figures' },
  saving: 'Writing the file…',
  fileName: (kind, folder) => named(EN_NAMES[kind], folder, ENDINGS[kind]),
  saved: (kind, file, added, left) => {
    const where = `Saved “${file}” in the downloads folder.`;
    if (kind === 'letters')
      return `${where} Unpacked, it holds a letter to each unit (Word and web page) and marked copies of the workbooks.`;
    if (kind === 'consolidation')
      return `${where} ${en(added)} units were added${left === 0 ? '' : `; ${en(left)} were left out, with the reason below the table`}.`;
    return where;
  },
  nothingToAdd: 'No unit can be added: they have errors, or no figures by source and year.',
  notSaved: 'The program failed and the file was not written. The results are still here; please try again.',
  sender: 'Office that sends the letters',
  senderHint: 'Office that sends the letters',
  close: 'Close the review of the folder',
  waiting: 'not reviewed',
  openFile: (file, unit) => `Open “${file}” of ${unit}`,
  noSubmission: 'This folder holds no Excel or Word file to check.',
};

const WORDS: Readonly<Record<Language, ReviewingWords>> = { vi: VI, en: EN };

export const reviewingWords = (language: Language): ReviewingWords => WORDS[language];
