/** Comments beside marks are known again in any copy, and are a person's own as soon as one has written into them. */
import { noteOrigin, saysAlready, signedNote } from '../../../src/core/workbook/mark-notes';

const NOTE = signedNote('LỖI SB101\nTổng ghi 610, thừa 9.');

test('a comment of ours is known again, however its lines end', () => {
  expect(noteOrigin(NOTE)).toBe('own');
  expect(noteOrigin(NOTE.replace(/\n/g, '\r\n'))).toBe('own');
  expect(noteOrigin(`${NOTE}\n`)).toBe('own');
  expect(saysAlready(NOTE.replace(/\n/g, '\r\n'), NOTE)).toBe(true);
});

test.each([
  ['a word changed', NOTE.replace('thừa', 'thiếu')],
  ['something written above', `Đã xem.\n${NOTE}`],
  ['something written below', `${NOTE}\nĐã xem.`],
  ['our line alone', NOTE.split('\n').at(-1) ?? ''],
])('%s: it is theirs', (_what, content) => {
  expect(noteOrigin(content)).toBe('written-into');
});

test('whoever writes of us has not written for us', () => {
  expect(noteOrigin('Soát Biểu báo thừa 9, nhờ anh xem lại.')).toBe('foreign');
  expect(noteOrigin('Xem [Soát Biểu] nhé')).toBe('foreign');
  expect(noteOrigin('')).toBe('foreign');
});
