/** SB103: the lines of a group against the group's own line. */
import { ruleCases } from '../../support/rule-cases';
import { checkText } from '../../support/tables';

ruleCases('SB103', {
  speaks: {
    'the typed figure of a group in one year': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028 | Tổng cộng
I | Mô hình trình diễn kỹ thuật | 600 | 710 !SB103=700 | 800 | 2100
1 | Cơ sở An Phú | 350 | 300 | 500 | 1150
2 | Cơ sở Bình Minh | 250 | 400 | 300 | 950
II | Hỗ trợ máy móc, thiết bị | 400 | 500 | 450 | 1350
1 | Cơ sở Cầu Vồng | 150 | 200 | 250 | 600
2 | Cơ sở Đại Phát | 250 | 300 | 200 | 750
  | Tổng cộng | 1000 | 1200 | 1250 | 3450`,
    'a formula of the second group takes one line too few': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027
A | Mô hình trình diễn kỹ thuật | =SUM(C4:C5)→613 | =SUM(D4:D5)→725
1 | Cơ sở An Phú | 352 | 307
2 | Cơ sở Bình Minh | 261 | 418
B | Hỗ trợ máy móc, thiết bị | =SUM(C7:C8)→391 !SB103=702 | =SUM(D7:D9)→907
1 | Cơ sở Cầu Vồng | 153 | 204
2 | Cơ sở Đại Phát | 238 | 309
3 | Cơ sở Gia Hưng | 311 | 394
  | Tổng cộng | =C3+C6→1004 | =D3+D6→1632`,
    'a line "Cộng mục" closes its group': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028
I | Mô hình trình diễn kỹ thuật | | |
1 | Cơ sở An Phú | 352 | 307 | 511
2 | Cơ sở Bình Minh | 261 | 418 | 322
  | Cộng mục I | 613 | 725 | 833
II | Hỗ trợ máy móc, thiết bị | | |
1 | Cơ sở Cầu Vồng | 153 | 204 | 257
2 | Cơ sở Đại Phát | 238 | 309 | 266
  | Cộng mục II | 391 | 531 !SB103=513 | 523
  | Tổng cộng | 1004 | 1238 | 1356`,
    'sources below an activity, marked by dashes': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Mô hình trình diễn kỹ thuật | 613 | 725 | 1338
  | - Khuyến công quốc gia | 352 | 307 | 659
  | - Đối ứng của cơ sở | 261 | 418 | 679
2 | Hỗ trợ máy móc, thiết bị | 391 | 541 !SB103=513 | 904
  | - Khuyến công quốc gia | 153 | 204 | 357
  | - Đối ứng của cơ sở | 238 | 309 | 547
  | Tổng cộng | 1004 | 1238 | 2242`,
  },
  silent: {
    'a group that is not split in one of its columns': `
Đơn vị: triệu đồng
TT | Nội dung | Giá trị hợp đồng | 2026 | 2027
1 | Gói thầu trong nước | 700 | 310 | 390
1.1 | Nhà xưởng | 450 | 200 | 250
1.2 | Máy móc | 250 | 110 | 140
2 | Gói thầu ngoài nước | 900 | 505 | 395
2.1 | Chi phí đoàn | | 40 | 35
2.2 | Hàng hóa | | 465 | 360
  | Tổng cộng | 1600 | 815 | 785`,
    'a group in which dashes say so': `
Đơn vị: triệu đồng
TT | Nội dung | Giá trị hợp đồng | 2026 | 2027
1 | Gói thầu trong nước | 700 | 310 | 390
1.1 | Nhà xưởng | 450 | 200 | 250
1.2 | Máy móc | 250 | 110 | 140
2 | Gói thầu ngoài nước | 900 | 505 | 395
2.1 | Chi phí đoàn | - | 40 | 35
2.2 | Hàng hóa | x | 465 | 360
  | Tổng cộng | 1600 | 815 | 785`,
    'groups in two depths, all exact': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027
A | Khuyến công quốc gia | 1004 | 1238
I | Mô hình trình diễn kỹ thuật | 613 | 725
1 | Cơ sở An Phú | 352 | 307
2 | Cơ sở Bình Minh | 261 | 418
II | Hỗ trợ máy móc, thiết bị | 391 | 513
1 | Cơ sở Cầu Vồng | 153 | 204
2 | Cơ sở Đại Phát | 238 | 309
B | Khuyến công địa phương | 322 | 351
1 | Hội chợ triển lãm | 211 | 230
2 | Bình chọn sản phẩm | 111 | 121
  | Tổng cộng | 1326 | 1589`,
    'the numbering starts again in each group': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027
I | Mô hình trình diễn kỹ thuật | 613 | 725
1 | Cơ sở An Phú | 352 | 307
2 | Cơ sở Bình Minh | 261 | 418
II | Hỗ trợ máy móc, thiết bị | 391 | 513
1 | Cơ sở Cầu Vồng | 153 | 204
2 | Cơ sở Đại Phát | 238 | 309
  | Tổng cộng | 1004 | 1238`,
    'groups told by bold letters only': `
Đơn vị: triệu đồng
@bold A3:D3 A6:D6
TT | Nội dung | 2026 | 2027
  | Mô hình trình diễn kỹ thuật | 613 | 725
  | Cơ sở An Phú | 352 | 307
  | Cơ sở Bình Minh | 261 | 418
  | Hỗ trợ máy móc, thiết bị | 391 | 513
  | Cơ sở Cầu Vồng | 153 | 204
  | Cơ sở Đại Phát | 238 | 309
  | Tổng cộng | 1004 | 1238`,
    'a "trong đó" line below a group gives less than the group': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027
1 | Mô hình trình diễn kỹ thuật | 613 | 725
  | Trong đó: chuyển tiếp từ năm trước | 352 | 307
2 | Hỗ trợ máy móc, thiết bị | 391 | 513
  | Trong đó: chuyển tiếp từ năm trước | 153 | 204
  | Tổng cộng | 1004 | 1238`,
    'a bold line that is no total of what follows is no error on its looks alone': `
Đơn vị: triệu đồng
@bold A3:D3
TT | Nội dung | 2026 | 2027
1 | Đề án điểm | 613 | 725
2 | Cơ sở Bình Minh | 261 | 418
3 | Cơ sở Cầu Vồng | 153 | 204
  | Tổng cộng | 1027 | 1347`,
  },
});

/** @param second what stands for the second group in 2027, and what the total comes to with it */
const SUBTOTALS = (second: string, total: number, hidden = ''): string => `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | 2028
I | Mô hình trình diễn kỹ thuật | =SUBTOTAL(9,C4:C5)→600 | =SUBTOTAL(9,D4:D5)→700 | =SUBTOTAL(9,E4:E5)→800
1 | Cơ sở An Phú | 350 | 300 | 500
2 | Cơ sở Bình Minh | 250 | 400 | 300
II | Hỗ trợ máy móc, thiết bị | =SUBTOTAL(9,C7:C8)→400 | ${second} | =SUBTOTAL(9,E7:E8)→450
1 | Cơ sở Cầu Vồng | 160 | 205 | 180
2 | Cơ sở Đại Phát | 240 | 295 | 270
III | Hội chợ triển lãm | =SUBTOTAL(9,C10:C11)→300 | =SUBTOTAL(9,D10:D11)→310 | =SUBTOTAL(9,E10:E11)→320
1 | Hội chợ vùng | 100 | 110 | 120
2 | Hội chợ tỉnh | 200 | 200 | 200
  | Tổng cộng | =SUBTOTAL(9,C3:C11)→1300 | =SUBTOTAL(9,D3:D11)→${String(total)} | =SUBTOTAL(9,E3:E11)→1570
${hidden}`;

test.each([
  ['among subtotals a figure that was typed over one gets the subtotal back, not a number', '', '=SUBTOTAL(9,D7:D8)'],
  ['where lines are hidden a subtotal may pass them over: the figure is proposed', '@hide rows 8', 500],
])('%s', (_, hidden, after) => {
  const found = checkText(SUBTOTALS('590', 2100, hidden)).findings.filter(({ cell }) => cell === 'D6');
  expect(found.map(({ code, fix }) => [code, fix?.edits.map((edit) => edit.after)])).toEqual([['SB103', [after]]]);
});
