/** SB402: what must be found, and honest look-alikes that must stay silent. */
import { ruleCases } from '../../support/rule-cases';
import { checkText } from '../../support/tables';

const RIGHT = `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | =SUM(C3:D3)→738
2 | Hội chợ triển lãm | 215 | 333 | 548 !SB402
3 | Đào tạo nghề | 111 | 123 | =SUM(C5:D5)→234
4 | Tư vấn | 70 | 80 | =SUM(C6:D6)→150
  | Tổng cộng | =SUM(C3:C6)→713 | =SUM(D3:D6)→957 | =SUM(E3:E6)→1670`;

ruleCases('SB402', {
  speaks: {
    'one total of a line typed among formulas': RIGHT,
    'a formula that lies in its cell as text': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | =SUM(C3:D3)→738
2 | Hội chợ triển lãm | 215 | 333 | "=SUM(C4:D4)" !SB402
3 | Đào tạo nghề | 111 | 123 | =SUM(C5:D5)→234
4 | Tư vấn | 70 | 80 | =SUM(C6:D6)→150
  | Tổng cộng | =SUM(C3:C6)→713 | =SUM(D3:D6)→957 | =SUM(E3:E6)→1122`,
    'a total that only fetches its number, as text': `
@sheet Biểu 1
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 100 | 110 | 210
2 | Khuyến công địa phương | "='Biểu 2'!C4" !SB402 !SB002 | 220 | 420
  | Tổng cộng | 300 | 330 | 630
@sheet Biểu 2
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy sấy chè | 200 | 220 | 420`,
    'three of ten typed in a column of formulas: a hint': `
Đơn vị: triệu đồng
TT | Nội dung | Định mức tháng | Định mức năm
1 | Máy móc, thiết bị | 40 | =C3*12→480
2 | Hội chợ triển lãm | 20 | =C4*12→240
3 | Đào tạo nghề | 10 | =C5*12→120
4 | Tư vấn | 5 | 75 !SB402:info
5 | Thông tin | 8 | 90
6 | Khảo sát | 9 | 80
7 | Quản lý | 6 | =C9*12→72
8 | Kiểm tra | 7 | =C10*12→84
9 | Tập huấn | 11 | =C11*12→132
10 | Hội thảo | 12 | =C12*12→144`,
    'products typed that are what the formulas of other lines give': `
Đơn vị: triệu đồng
TT | Nội dung | Đơn giá | Số lượng | Thành tiền
1 | Máy dệt | 26 | 3 | 78 !SB402:info
2 | Máy cắt | 12 | 4 | 48
3 | Máy may | 5 | 3 | =C5*D5→15
4 | Máy thêu | 7 | 2 | =C6*D6→14
  | Tổng cộng |  |  | =SUM(E3:E6)→155`,
    'the whole of a share typed as 1 where its parts are divided by one cell': `
Enrolments
Line | N | %
All | =B4+B6→1000 | 1 !SB402:info
Dropped | 300 | =B4/B3→0.3

Stayed | 700 | =B6/B3→0.7`,
    'numbers typed among formulas that take one cell off a number of their own each: a hint without a formula': `
Kết quả thi
Loại | 2021 | 2022 | 2023 | 2024 | 2025
Giỏi | 1135 | 1258 | 1441 | 1452 | 1484
Khá | =5458-B3→4323 | =5712-C3→4454 | =6324-D3→4883 | =6602-E3→5150 | 5188 !SB402:info`,
    'a column of shares typed beside one that is divided by a cell of its own': `
Thị phần
Đơn vị | Vốn 2024 | Tỷ lệ 2024 | Vốn 2025 | Tỷ lệ 2025
A | 30 | =B3/B$7→0.3 | 50 | 0.25 !SB402:info
B | 45 | =B4/B$7→0.45 | 70 | 0.35
C | 20 | =B5/B$7→0.2 | 60 | 0.3
D | 5 | =B6/B$7→0.05 | 20 | 0.1
Cộng | =SUM(B3:B6)→100 | | =SUM(D3:D6)→200`,
    'a column of shares typed of one number, as the formulas of the other column divide by another': `
Thị phần
Đơn vị | Vốn 2024 | Tỷ lệ 2024 | Vốn 2025 | Tỷ lệ 2025
A | 30 | =B3/160→0.1875 | 55 | 0.171875 !SB402:info
B | 45 | =B4/160→0.28125 | 75 | 0.234375
C | 20 | =B5/160→0.125 | 65 | 0.203125
D | 5 | =B6/160→0.03125 | 25 | 0.078125
E | 12 | =B7/160→0.075 | 11 | 0.034375`,
    'the one number typed in a line of formulas, and just what they give': `
Dự toán
Khoản | Quý I | Quý II | Quý III | Quý IV | Cả năm | Ghi
A | 12 | 15 | 18 | 11 | 56 |
B | 22 | 25 | 28 | 21 | 96 |
Hệ số | 2 | 3 | 2 | 3 | 2 |
Nhân | =B3*B5→24 | =C3*C5→45 | 36 !SB402 | =E3*E5→33 | =F3*F5→112 |`,
    'years typed above years that are counted': `
Thống kê
Năm | Thu | Chi
2001 | 973 !SB001 | 593
2002 !SB402:info | 1040 | 641
2003 | 1109 | 903
=A5+1→2004 | 1223 | 106
=A6+1→2005 | 1543 | 384
=A7+1→2006 | 1595 | 585`,
    'totals typed of which a part is the rest, where other columns add theirs up: nothing to put in their place': `
Kết quả thi
Loại | 2021 | 2022 | 2023 | 2024 | 2025 | 2026
Giỏi | 11 | 14 | 12 | 15 | 17 | 18
Khá | 42 | 39 | 45 | 41 | 44 | 47
Còn lại | =B6-B4-B3→29 | =C6-C4-C3→33 | =D6-D4-D3→31 | 27 | 30 | 36
Tất cả | 82 !SB402:info | 86 | 88 | =SUM(E3:E5)→83 | =SUM(F3:F5)→91 | =SUM(G3:G5)→101`,
    'among formulas of one form whose block ends where typed figures begin': `
Lượng phân bón
Cây | Sản lượng | Tỷ lệ | Lượng
Lúa | 310 | 2 | =B3*(C3/100)→6.2
Ngô | 320 | 5 | 17 !SB402
Khoai | 250 | 4 | =B5*(C5/100)→10
Sắn | 120 | 5 | =B6*(C6/100)→6
Đậu | 230 | 10 | =B7*(C7/100)→23
Lạc | 80 | 5 | =B8*(C8/100)→4
Mía | 280 | 5 | =B9*(C9/100)→14
Ghi | | | 3
Thêm | | | 7`,
  },
  silent: {
    'words that begin with a sign of equality, and columns that say what they add up': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | 2 | 3 | 4 | "=3+4"
1 | Máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 215 | 333 | "= như năm trước"
3 | Đào tạo nghề | 111 | 123 | 234
  | Tổng cộng | 643 | 877 | `,
    'lump sums without quantity and rate': `
Estimate
Item | Qty | Rate | Amount | Reserve | In all
Set-up
Fence | 40 | 120 | =B4*C4→4800 | =D4*10%→480 | =D4+E4→5280
Gate | 35 | 90 | =B5*C5→3150 | =D5*10%→315 | =D5+E5→3465
Road | 22 | 310 | =B6*C6→6820 | =D6*10%→682 | =D6+E6→7502
Insurance | | | 12500 | =D7*10%→1250 | =D7+E7→13750
Site office | | | 32500 | =D8*10%→3250 | =D8+E8→35750
Subtotal set-up | | | =SUM(D4:D8)→59770 | =SUM(E4:E8)→5977 | =SUM(F4:F8)→65747
Building
Walls | 80 | 15 | =B11*C11→1200 | =D11*10%→120 | =D11+E11→1320
Doors | 12 | 240 | =B12*C12→2880 | =D12*10%→288 | =D12+E12→3168
Windows | 18 | 260 | =B13*C13→4680 | =D13*10%→468 | =D13+E13→5148
Stairs | 2 | 3400 | =B14*C14→6800 | =D14*10%→680 | =D14+E14→7480
Floors | 7 | 810 | =B15*C15→5670 | =D15*10%→567 | =D15+E15→6237
Subtotal building | | | =SUM(D11:D15)→21230 | =SUM(E11:E15)→2123 | =SUM(F11:F15)→23353`,
    'the only year of a heading that is repeated among lines with sums': `
Đơn vị: triệu đồng
TT | Nội dung | 2024
 |  | Tổng cộng | KCQG | Khuyến công địa phương
1 | Sản phẩm tiêu biểu | =SUM(D4:E4)→10000 | =SUM(D5:D6)→8700 | =SUM(E5:E6)→1300
a | Mô hình sản xuất | =SUM(D5:E5)→7200 | 6500 | 700
b | Thiết kế bao bì | =SUM(D6:E6)→2800 | 2200 | 600
2 | Đào tạo | =SUM(D7:E7)→8900 | =SUM(D8:D10)→600 | =SUM(E8:E10)→8300
a | Hội nghị giao ban | =SUM(D8:E8)→8000 | 400 | 7600
b | Khảo sát học tập | =SUM(D9:E9)→800 | 200 | 600
c | Máy sấy nông sản | =SUM(D10:E10)→100 |  | 100
TT | Nội dung | 2024
 |  | Tổng cộng | KCQG | Khuyến công địa phương
3 | Thông tin | =SUM(D13:E13)→10600 | =SUM(D14:D15)→4100 | =SUM(E14:E15)→6500
a | Chuyên mục truyền hình | =SUM(D14:E14)→4100 | 2700 | 1400
b | Trang tin điện tử | =SUM(D15:E15)→6500 | 1400 | 5100
  | Tổng kinh phí | =SUM(D16:E16)→29500 | =SUM(D4,D7,D13)→13400 | =SUM(E4,E7,E13)→16100`,
    'means typed beside sums: their total adds nothing up': `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | Tổng cộng | 2026 | 2027 | Bình quân năm
1 | Khuyến công quốc gia | =SUM(D3:E3)→700 | 300 | 400 | 350
2 | Khuyến công địa phương | =SUM(D4:E4)→310 | 110 | 200 | 155
3 | Đối ứng của cơ sở | =SUM(D5:E5)→960 | 450 | 510 | 480
  | Tổng cộng | =SUM(D6:E6)→1970 | =SUM(D3:D5)→860 | =SUM(E3:E5)→1110 | 985`,
    'years of a heading that is repeated among sums of columns': `
Đơn vị: triệu đồng
@merge A2:A3 B2:B3 C2:D2 E2:F2 G2:H2 A7:A8 B7:B8 C7:D7 E7:F7 G7:H7
TT | Nội dung | KCQG | | KCĐP | | Tổng số |
 | | 2026 | 2027 | 2026 | 2027 | 2026 | 2027
1 | Máy móc, thiết bị | 317 | 421 | 100 | 120 | =C4+E4→417 | =D4+F4→541
2 | Hội chợ triển lãm | 215 | 333 | 90 | 80 | =C5+E5→305 | =D5+F5→413
3 | Đào tạo nghề | 111 | 123 | 70 | 60 | =C6+E6→181 | =D6+F6→183
TT | Nội dung | KCQG | | KCĐP | | Tổng số |
 | | 2026 | 2027 | 2026 | 2027 | 2026 | 2027
4 | Tư vấn cho cơ sở | 70 | 80 | 30 | 40 | =C9+E9→100 | =D9+F9→120
5 | Thông tin, tuyên truyền | 40 | 50 | 20 | 10 | =C10+E10→60 | =D10+F10→60
6 | Khảo sát học tập | 60 | 30 | 10 | 20 | =C11+E11→70 | =D11+F11→50
  | Tổng cộng | =SUM(C4:C6,C9:C11)→813 | =SUM(D4:D6,D9:D11)→1037 | =SUM(E4:E6,E9:E11)→320 | =SUM(F4:F6,F9:F11)→330 | =SUM(G4:G6,G9:G11)→1133 | =SUM(H4:H6,H9:H11)→1367`,
    'a rate at the end of a line of totals': `
Thực hiện
Mục | Dự toán | Thực hiện | Còn lại | % thực hiện
Chi A | 100 | 80 | 20 | 80
Chi B | 10 | 0 | 10 | 0
Chi C | 5 | 0 | 5 | 0
Tất cả | =B3+B4+B5→115 | =C3+C4+C5→80 | =D3+D4+D5→35 | 69.6`,
    'a column of figures of its own beside calculated ones': `
Thị phần
Đơn vị | Vốn 2024 | Tỷ lệ 2024 | Vốn 2025 | Điểm
A | 30 | =B3/160→0.1875 | 55 | 0.171
B | 45 | =B4/160→0.28125 | 75 | 0.5
C | 20 | =B5/160→0.125 | 65 | 0.25
D | 5 | =B6/160→0.03125 | 25 | 0.125
E | 12 | =B7/160→0.075 | 11 | 0.75`,
    'more of them typed than calculated': `
Đơn vị: triệu đồng
TT | Nội dung | Định mức tháng | Định mức năm
1 | Máy móc, thiết bị | 40 | =C3*12→480
2 | Hội chợ triển lãm | 20 | =C4*12→240
3 | Đào tạo nghề | 10 | =C5*12→120
4 | Tư vấn | 5 | 75
5 | Thông tin | 8 | 90
6 | Khảo sát | 9 | 80
7 | Quản lý | 6 | 70`,
    'a typed total that is wrong is said with its figures': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | =SUM(C3:D3)→738
2 | Hội chợ triển lãm | 215 | 333 | 584 !SB101
3 | Đào tạo nghề | 111 | 123 | =SUM(C5:D5)→234
4 | Tư vấn | 70 | 80 | =SUM(C6:D6)→150
  | Tổng cộng | =SUM(C3:C6)→713 | =SUM(D3:D6)→957 | =SUM(E3:E6)→1706`,
    'numbers of lines begin anew in every group': `
Đơn vị: triệu đồng
TT | Nội dung | Số tiền
1 | Máy móc, thiết bị | 317
=A3+1→2 | Hội chợ triển lãm | 215
=A4+1→3 | Đào tạo nghề | 111
1 | Tư vấn | 70
=A6+1→2 | Thông tin | 90
=A7+1→3 | Khảo sát | 45
  | Tổng cộng | =SUM(C3:C8)→848`,
  },
});

test('a number that is what the formula gives is safely replaced by it, never the other way round', () => {
  expect(checkText(RIGHT).findings[0]?.fix).toEqual({
    kind: 'safe',
    edits: [{ sheet: 'Biểu 1', cell: 'E4', before: 548, after: '=SUM(C4:D4)' }],
  });
});

test('a total of which a part is the rest is never given a formula that would go round in a circle', () => {
  const report = checkText(`
Kết quả thi
Loại | 2021 | 2022 | 2023 | 2024 | 2025 | 2026
Giỏi | 11 | 14 | 12 | 15 | 17 | 18
Khá | 42 | 39 | 45 | 41 | 44 | 47
Còn lại | =B6-B4-B3→29 | =C6-C4-C3→33 | =D6-D4-D3→31 | 27 | 30 | 36
Tất cả | 82 | 86 | 88 | =SUM(E3:E5)→83 | =SUM(F3:F5)→91 | =SUM(G3:G5)→101`);
  expect(report.findings.flatMap(({ fix }) => fix?.edits ?? [])).toEqual([]);
});
