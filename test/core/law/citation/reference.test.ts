/** References inside acts: points, clauses, articles. */
import { readReferences } from '../../../../src/core/law/citation/reference';

test.each([
  ['điểm a khoản 2 Điều 6', { point: 'a', clause: '2', article: '6', fault: null }],
  ['Điều 6 khoản 2 điểm đ', { point: 'đ', clause: '2', article: '6', fault: null }],
  ['khoản 4 Điều 8', { point: null, clause: '4', article: '8', fault: null }],
  ['Điều 8 khoản 4', { point: null, clause: '4', article: '8', fault: null }],
  ['khoản 2 điểm a Điều 6', { point: 'a', clause: '2', article: '6', fault: 'order' }],
  ['điểm f khoản 2 Điều 6', { point: 'f', clause: '2', article: '6', fault: 'letter' }],
])('%s', (text, expected) => {
  expect(readReferences(`theo ${text} Thông tư số 28/2018/TT-BTC`)).toMatchObject([expected]);
});

test.each(['Điều 6', 'tài khoản 2', 'theo điều 4 và khoản 2', 'điểm bán hàng khoản 2 tỷ', 'đề án điểm khoản 3 triệu'])(
  '“%s” is no reference to judge',
  (text) => {
    expect(readReferences(text).filter(({ fault }) => fault !== null)).toEqual([]);
  },
);
