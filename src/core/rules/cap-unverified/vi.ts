/** SB507 in Vietnamese. */
import { citationOf, unreadNames } from '../../messages/caps/act-names';
import type { FindingWords } from '../../messages/findings/words';
import { sentences } from '../../messages/sentences';

export const says = 'Đã áp dụng mức chi chưa ai kiểm chứng.';

export const words: FindingWords['SB507'] = ({ facts: { lines, tests } }) => {
  const unverified = tests.some(({ cap }) => cap?.verified === false);
  const unread = tests.flatMap((test) => test.unread);
  const acts = tests.flatMap(({ cap }) => (cap === null ? [] : [citationOf({ act: cap.act, article: null }, 'vi')]));
  const amended =
    unread.length === 0
      ? ''
      : `Chưa đối chiếu ${unreadNames(unread.filter((one, at) => unread.findIndex(({ number }) => number === one.number) === at))}.`;
  return {
    message: unverified
      ? `Có ${String(lines)} dòng đạt mức chi theo số liệu chưa kiểm chứng.`
      : `Có ${String(lines)} dòng đạt mức chi, nhưng văn bản đã được sửa đổi mà chưa đối chiếu.`,
    why: sentences(`Mức chi lấy theo ${acts.slice(0, 3).join('; ')}.`, amended),
    todo: 'Đối chiếu với văn bản gốc trước khi kết luận là đúng mức chi.',
  };
};
