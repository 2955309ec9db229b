/** SB406: what must be found, and honest look-alikes that must stay silent. */
import { ruleCases } from '../../support/rule-cases';
import { checkText } from '../../support/tables';

const PLUG = `
Đơn vị: triệu đồng
TT | Nội dung | Số tiền
1 | Máy móc, thiết bị | 317
2 | Hội chợ triển lãm | 215
3 | Đào tạo nghề | 111
4 | Dự phòng | =SUM(C3:C5)+850→1493 !SB406`;

const COUNT = `
Số dư
Kỳ | Mức lương | Mức phụ cấp
Một | 317 !SB001 | =B3+50→367
Hai | 215 | =B4+50→265
Ba | 111 | =B5+50→161
Bốn | 70 | =B6+50+9→129 !SB406
Năm | 90 | =B7+50→140
Sáu | 45 | =B8+50→95
Bảy | 81 | =B9+50→131`;

test('what all others add as well stays', () => {
  expect(checkText(COUNT).findings.find(({ code }) => code === 'SB406')?.fix?.edits).toMatchObject([{ cell: 'C6', after: '=B6+50' }]);
});

ruleCases('SB406', {
  speaks: {
    'a number typed behind a sum': PLUG,
    'a second number where all others of the line add one': COUNT,
  },
  silent: {
    'a rate is no plug': `
Đơn vị: triệu đồng
TT | Nội dung | Số tiền
1 | Máy móc, thiết bị | 317
2 | Hội chợ triển lãm | 215
3 | Đào tạo nghề | 111
4 | Dự phòng | =SUM(C3:C5)*0.1→64.3`,
    'a total that is wrong by it is said with its figures': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | =SUM(C3:D3)→738
2 | Hội chợ triển lãm | 215 | 333 | =SUM(C4:D4)→548
3 | Đào tạo nghề | 111 | 123 | =SUM(C5:D5)→234
  | Tổng cộng | =SUM(C3:C5)+850→1493 !SB102=643 | =SUM(D3:D5)→877 | =SUM(E3:E5)→1520`,
  },
});

test('the mend takes the number out, to be reviewed', () => {
  expect(checkText(PLUG).findings[0]?.fix).toMatchObject({ kind: 'review', edits: [{ cell: 'C6', after: '=SUM(C3:C5)' }] });
});
