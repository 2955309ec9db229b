/** SB401: what must be found, and honest look-alikes that must stay silent. */
import { ruleCases } from '../../support/rule-cases';
import { checkText } from '../../support/tables';

const LOST = `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | =SUM(C3:D3)→738
2 | Hội chợ triển lãm | 215 | =#REF!+10→#REF! !SB401 | =SUM(C4:D4)→#REF!
3 | Đào tạo nghề | 111 | 123 | =SUM(C5:D5)→234
  | Tổng cộng | =SUM(C3:C5)→643 | =SUM(D3:D5)→#REF! | =SUM(E3:E5)→#REF!`;

ruleCases('SB401', {
  speaks: {
    'a divisor outside the table, where its kin divide by the total': `
Đơn vị: triệu đồng
TT | Nội dung | Kinh phí | Tỷ trọng
1 | Máy móc, thiết bị | 400 | =C3/C$8→0.4
2 | Hội chợ triển lãm | 150 | =C4/C$8→0.15
3 | Đào tạo nghề | 100 | =C5/C10→#DIV/0! !SB401:warning
4 | Tư vấn | 120 | =C6/C$8→0.12
5 | Khảo sát | 230 | =C7/C$8→0.23
  | Tổng cộng | =SUM(C3:C7)→1000 |`,
    'a lost reference, once, where it begins': LOST,
    'nothing to divide by, with nothing that follows': `
Đơn vị: triệu đồng
TT | Nội dung | Kế hoạch | Thực hiện | Tỷ lệ (%)
1 | Máy móc, thiết bị | 400 | 300 | =D3/C3*100→75
2 | Hội chợ triển lãm |  | 150 | =D4/C4*100→#DIV/0! !SB401:info
3 | Đào tạo nghề | 100 | 80 | =D5/C5*100→80
  | Tổng cộng | =SUM(C3:C5)→500 | =SUM(D3:D5)→530 |`,
  },
  silent: {
    'what fails by a number stored as text is told at the text': `
Đơn vị: triệu đồng
TT | Nội dung | Giao | Đã chi | Còn lại
1 | Máy móc, thiết bị | 1317 | 1000 | =C3-D3→317
2 | Hội chợ triển lãm | "2.215.000" !SB304 | 1100 | =C4-D4→#VALUE!
3 | Đào tạo nghề | 1409 | 1200 | =C5-D5→209
4 | Tư vấn | 1610 | 900 | =C6-D6→710
  | Tổng cộng | =SUM(C3:C6)→4336 | =SUM(D3:D6)→4200 | =SUM(E3:E6)→#VALUE!`,
    'no error, nothing said': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027
1 | Máy móc, thiết bị | 30 | 120`,
  },
});

test('the cells that pass it on are counted', () => {
  expect(checkText(LOST).findings[0]?.facts).toMatchObject({ error: '#REF!', dependents: 3 });
});

test('what the kin of a lost reference say is offered, to be reviewed', () => {
  const [finding] = checkText(`
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | =SUM(C3:D3)→738
2 | Hội chợ triển lãm | 215 | 333 | =SUM(#REF!)→#REF!
3 | Đào tạo nghề | 111 | 123 | =SUM(C5:D5)→234
4 | Tư vấn | 70 | 80 | =SUM(C6:D6)→150
  | Tổng cộng | =SUM(C3:C6)→713 | =SUM(D3:D6)→957 | =SUM(E3:E6)→#REF!`).findings;
  expect(finding?.code).toBe('SB401');
  expect(finding?.fix).toEqual({
    kind: 'review',
    edits: [{ sheet: 'Biểu 1', cell: 'E4', before: '=SUM(#REF!)', after: '=SUM(C4:D4)' }],
  });
});
