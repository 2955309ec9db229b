/** The words of checking by itself after a change: that it is on, or why it is not and what to do. */
import type { NotFollowed } from '../../workbook/port';
import type { Language } from '../language';

export interface FollowingWords {
  readonly on: string;
  /** @param isStale something has changed since */
  off(why: NotFollowed | 'no-undo', isStale: boolean): string;
}

const STALE_VI = 'Bảng tính đã đổi, kết quả dưới đây có thể đã cũ.';
const STALE_EN = 'The workbook has changed; the results below may be out of date.';

const WHY_VI: Readonly<Record<NotFollowed | 'no-undo', string>> = {
  'no-undo': 'Không tự soát lại, để Ctrl+Z của anh/chị còn dùng được ở bản Excel này. Sửa xong hãy bấm “Soát biểu”.',
  large: 'Trang tính lớn nên không tự soát lại. Sửa xong hãy bấm “Soát biểu”.',
  'not-read': 'Có trang mới, hoặc dòng, cột vừa thêm bớt. Bấm “Soát biểu” để soát lại.',
};

const WHY_EN: Readonly<Record<NotFollowed | 'no-undo', string>> = {
  'no-undo': 'Not checked again by itself, so that Ctrl+Z keeps working in this Excel. Press “Check tables” when done.',
  large: 'The sheets are large, so they are not checked again by themselves. Press “Check tables” when done.',
  'not-read': 'A sheet is new, or rows or columns came or went. Press “Check tables” to check again.',
};

const WORDS: Readonly<Record<Language, FollowingWords>> = {
  vi: { on: 'Tự soát lại khi số liệu thay đổi.', off: (why, isStale) => `${isStale ? `${STALE_VI} ` : ''}${WHY_VI[why]}` },
  en: { on: 'Checked again whenever figures change.', off: (why, isStale) => `${isStale ? `${STALE_EN} ` : ''}${WHY_EN[why]}` },
};

export const followingWords = (language: Language): FollowingWords => WORDS[language];
