/** SB403: what must be found, and honest look-alikes that must stay silent. */
import { ruleCases } from '../../support/rule-cases';
import { checkText } from '../../support/tables';

const RATES = `
Đơn vị: triệu đồng
TT | Nội dung | Định mức tháng | Định mức năm | Dự phòng
1 | Máy móc, thiết bị | 40 | =C3*12→480 | 10
2 | Hội chợ triển lãm | 20 | =C3*12→480 !SB403 | 12
3 | Đào tạo nghề | 10 | =C5*12→120 | 14
4 | Tư vấn | 5 | =C6*12→60 | 16
  | Tổng cộng | =SUM(C3:C6)→75 | =SUM(D3:D6)→1140 | =SUM(E3:E6)→52`;

ruleCases('SB403', {
  speaks: {
    'a reference one line too high': RATES,
    'a reference one line too high in a form that nobody has filled in': `
Household budget
Line | A month | A year | Reserve
Rent |  | =B3*12→0 !SB001:info | =C3*0.1→0
Food |  | =B4*12→0 | =C4*0.1→0
Heating |  | =B4*12→0 !SB403 | =C5*0.1→0
Travel |  | =B6*12→0 | =C6*0.1→0
Clothes |  | =B7*12→0 | =C7*0.1→0
Books |  | =B8*12→0 | =C8*0.1→0`,
    'a product of a half-filled form, where most of the others multiply blanks as well': `
Household budget
Line | Number | Months | Price | With tax | Amount
Rent | 1 !SB001 | 12 | 300 | =D3*1.1→330 | =B3*C3*E3→3960
Food | 2 | 12 | 40 | =D4*1.1→44 | =B4*C4*E4→1056
Heating |  |  |  | =D5*1.1→0 | =B5*C5*E5→0
Travel |  |  |  | =D6*1.1→0 | =B5*C6*E6→0 !SB403
Clothes |  |  |  | =D7*1.1→0 | =B7*C7*E7→0
Books |  |  |  | =D8*1.1→0 | =B8*C8*E8→0
Gifts |  |  |  | =D9*1.1→0 | =B9*C9*E9→0`,
    'a price looked up word for word as in the line below': `
Đơn vị: đồng
TT | Mã | Số lượng | Đơn giá | Thành tiền | | Mã hàng | Giá
1 | A | 2 | =VLOOKUP(B3,$G$3:$H$6,2,0)→1000 | =C3*D3→2000 | | A | 1000
2 | B | 7 | =VLOOKUP(B5,$G$3:$H$6,2,0)→3300 !SB403 | =C4*D4→23100 | | B | 2100
3 | C | 3 | =VLOOKUP(B5,$G$3:$H$6,2,0)→3300 | =C5*D5→9900 | | C | 3300
4 | D | 5 | =VLOOKUP(B6,$G$3:$H$6,2,0)→4700 | =C6*D6→23500 | | D | 4700
5 | A | 6 | =VLOOKUP(B7,$G$3:$H$6,2,0)→1000 | =C7*D7→6000
6 | C | 9 | =VLOOKUP(B8,$G$3:$H$6,2,0)→3300 | =C8*D8→29700
  | Tổng cộng | | | =SUM(E3:E8)→94200`,
  },
  silent: {
    'a fee worked out from the total below it, where the columns of its line are blank': `
Đơn vị: đồng
TT | Nội dung | Thành tiền | Thuế | Tổng tiền | Ngân sách | Đối ứng
A | Chi tổ chức lớp | =SUM(C4:C6)→8600000 | =SUM(D4:D6)→688000 | =SUM(E4:E6)→9288000 | =SUM(F4:F6)→4644000 | =SUM(G4:G6)→4644000
1 | Thuê hội trường | 1200000 | =C4*8%→96000 | =C4+D4→1296000 | =E4*0.5→648000 | =E4-F4→648000
2 | In tài liệu | 2300000 | =C5*8%→184000 | =C5+D5→2484000 | =E5*0.5→1242000 | =E5-F5→1242000
3 | Thù lao giảng viên | 5100000 | =C6*8%→408000 | =C6+D6→5508000 | =E6*0.5→2754000 | =E6-F6→2754000
B | Chi khác | =SUM(C8:C11)→4400000 | =SUM(D8:D11)→352000 | =SUM(E8:E11)→4752000 | =SUM(F8:F11)→2376000 | =SUM(G8:G11)→2376000
1 | Nước uống | 700000 | =C8*8%→56000 | =C8+D8→756000 | =E8*0.5→378000 | =E8-F8→378000
2 | Thuê xe | 1700000 | =C9*8%→136000 | =C9+D9→1836000 | =E9*0.5→918000 | =E9-F9→918000
3 | Băng rôn | 600000 | =C10*8%→48000 | =C10+D10→648000 | =E10*0.5→324000 | =E10-F10→324000
4 | Văn phòng phẩm | 1400000 | =C11*8%→112000 | =C11+D11→1512000 | =E11*0.5→756000 | =E11-F11→756000
  | Cộng trực tiếp | =C3+C7→13000000 | =D3+D7→1040000 | =E3+E7→14040000 | =F3+F7→7020000 | =G3+G7→7020000
  | Chi phí quản lý (5%) | | | =E12*5%→702000 | =E13*0.5→351000 | =E13-F13→351000
  | TỔNG DỰ TOÁN | | | =E12+E13→14742000 | =F12+F13→7371000 | =G12+G13→7371000`,
    'a share worked out above the headings of the column that uses it': `
Đơn vị: triệu đồng
 | Tỷ lệ | | 0.4 | =1-D2→0.6
TT | Chỉ tiêu | Thực hiện | Trung ương | Địa phương
1 | Thu phí | 1250 | =C4*D$2→500 | =C4-D4→750
2 | Thu thuê đất | 2310 | =C5*D$2→924 | =C5-D5→1386
3 | Thu phạt | 645 | =C6*D$2→258 | =C6-D6→387
4 | Thu khác | 815 | =C7*D$2→326 | =C7-D7→489
5 | Thu cổ tức | 1430 | =C8*D$2→572 | =C8-D8→858
  | Tổng cộng | =SUM(C4:C8)→6450 | =SUM(D4:D8)→2580 | =SUM(E4:E8)→3870`,
    'the sum of a group in the one year and beside it, among lines that only repeat their year': `
Đơn vị: triệu đồng
TT | Nội dung | Năm 2026 | Tổng cộng
1 | Nâng cao năng lực | =SUM(C4,C5)→528 | =SUM(D4,D5)→528
1.1 | Mở lớp may | 211 | =SUM(C4)→211
1.2 | Quy hoạch cụm | 317 | =SUM(C5)→317
2 | Mô hình trình diễn | =SUM(C7,C8,C9,C10)→886 | =SUM(D7,D8,D9,D10)→886
2.1 | Lò nung | 120 | =SUM(C7)→120
2.2 | Truyền nghề | 215 | =SUM(C8)→215
2.3 | Máy sấy | 251 | =SUM(C9)→251
2.4 | Máy đóng gói | 300 | =SUM(C10)→300
3 | Hợp tác quốc tế | =SUM(C12,C13)→419 | =SUM(D12,D13)→419
3.1 | Phòng giới thiệu | 130 | =SUM(C12)→130
3.2 | Hội nghị | 289 | =SUM(C13)→289
  | Tổng cộng | =SUM(C3,C6,C11)→1833 | =SUM(D3,D6,D11)→1833`,
    'one sum written in two ways': `
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc, thiết bị | 317 | 421 | =SUM(C3:D3)→738
2 | Hội chợ triển lãm | 215 | 333 | =C4+D4→548
3 | Đào tạo nghề | 111 | 123 | =SUM(C5:D5)→234
4 | Tư vấn | 70 | 80 | =SUM(C6:D6)→150
  | Tổng cộng | =SUM(C3:C6)→713 | =SUM(D3:D6)→957 | =SUM(E3:E6)→1670`,
    'kin that disagree say nothing': `
Đơn vị: triệu đồng
TT | Nội dung | Định mức tháng | Định mức năm | Dự phòng
1 | Máy móc, thiết bị | 40 | =C3*12→480 | 10
2 | Hội chợ triển lãm | 20 | =C3*12→480 | 12
3 | Đào tạo nghề | 10 | =C5+E5→24 | 14
4 | Tư vấn | 5 | =C5*2→20 | 16
  | Tổng cộng | =SUM(C3:C6)→75 | =SUM(D3:D6)→1004 | =SUM(E3:E6)→52`,
  },
});

test('the mend is the formula of the kin, to be reviewed', () => {
  expect(checkText(RATES).findings[0]?.fix).toEqual({
    kind: 'review',
    edits: [{ sheet: 'Biểu 1', cell: 'D4', before: '=C3*12', after: '=C4*12' }],
  });
});
