/** Reality 13: a sum with an error value in it is not judged; the others are. A SUM one line short is judged by what the table means. */
import { outlineOfText } from '../support/reading';
import { expectAnswer } from '../support/rule-cases';
import { checkText } from '../support/tables';

test('equations that need an error value are undecided, and the error is said once', () => {
  const text = `
Đơn vị: triệu đồng
TT | Nội dung | 2021 | 2022 | Tổng cộng
1 | Máy móc, thiết bị | 200 | #REF! | =C3+D3→#REF!
2 | Hội chợ triển lãm | 100 | 120 | =C4+D4→220
 | Tổng cộng | =SUM(C3:C4)→300 | =SUM(D3:D4)→#REF! | =SUM(E3:E4)→#REF!`;
  const outline = outlineOfText(text);
  expect(outline.sums).toEqual([
    'E3 = C3:D3 undecided',
    'E4 = C4:D4',
    'E5 = C5:D5 undecided',
    'C5 = C3:C4',
    'D5 = D3:D4 undecided',
    'E5 = E3:E4 undecided',
  ]);
  expect(checkText(text).findings).toMatchObject([{ code: 'SB401', cell: 'D3', severity: 'error', facts: { dependents: 3 } }]);
});

test('a SUM that stops one line short is an error with its cause', () => {
  const text = `
Đơn vị: triệu đồng
TT | Nội dung | 2021 | 2022 | Tổng cộng
1 | Máy móc, thiết bị | 200 | 317 | =SUM(C3:D3)→517
2 | Hội chợ triển lãm | 100 | 120 | =SUM(C4:D4)→220
3 | Đào tạo nghề | 80 | 95 | =SUM(C5:D5)→175
 | Tổng cộng | =SUM(C3:C4)→300 !SB102=380 | =SUM(D3:D5)→532 | =SUM(E3:E5)→912`;
  expect(checkText(text).findings.filter(({ code }) => code === 'SB102')).toMatchObject([{ cell: 'C6', cause: { kind: 'range-short' } }]);
});

test('a SUM with the right result is not accused, whatever it adds', () => {
  expectAnswer(`
Đơn vị: triệu đồng
TT | Nội dung | 2021 | 2022 | Tổng cộng
1 | Máy móc, thiết bị | 200 | 317 | =C3+D3→517
2 | Hội chợ triển lãm | 100 | 120 | =SUM(C4:D4)→220
 | Tổng cộng | =C3+C4→300 | =SUM(D3:D4)→437 | =SUM(C5:D5)→737`);
});
