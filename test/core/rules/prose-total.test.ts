/** SB202: what sentences and "Bằng chữ" say against the totals of the table. */
import { ruleCases } from '../../support/rule-cases';

const SOURCES = `
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công quốc gia | 203 | 211 | 414
2 | Khuyến công địa phương | 512 | 600 | 1112
3 | Đối ứng của cơ sở | 766 | 841 | 1607
  | Tổng cộng | 1481 | 1652 | 3133`;
const PLAN = 'Tổng kinh phí dự kiến triển khai thực hiện Kế hoạch giai đoạn 2026 - 2027 là';

ruleCases('SB202', {
  speaks: {
    'the whole is another in the sentence above the table': `${PLAN} 3.313 triệu đồng, trong đó: !SB202=3133${SOURCES}`,
    'the sentence uses another unit and is wrong in it': `${PLAN} 3,331 tỷ đồng. !SB202${SOURCES}`,
    'one of the sources in the list behind the whole':
      `${PLAN} 3.133 triệu đồng, trong đó: khuyến công quốc gia 414 triệu đồng, khuyến công địa phương 1.121 triệu đồng, đối ứng của các cơ sở công nghiệp nông thôn 1.607 triệu đồng. !SB202=1112${SOURCES}`, // prettier-ignore
    'the list stands in bullets below the sentence': `${PLAN} 3.133 triệu đồng, trong đó:
- Kinh phí khuyến công quốc gia: 441 triệu đồng; !SB202=414
- Kinh phí khuyến công địa phương: 1.112 triệu đồng.
${SOURCES.trim()}`,
    'one year of the whole': `${PLAN} 3.133 triệu đồng, trong đó: năm 2026 là 1.481 triệu đồng; năm 2027 là 1.562 triệu đồng. !SB202=1652${SOURCES}`,
    'the sentence is broken over two rows': `${PLAN.replace(/ là$/, '')}
là 3.313 triệu đồng. !SB202
${SOURCES.trim()}`,
    'everything said is in millions, the table in thousands: one unit is mistaken, once':
      `${PLAN} 3.133 triệu đồng, trong đó: khuyến công quốc gia 414 triệu đồng, khuyến công địa phương 1.112 triệu đồng. !SB202${SOURCES.replace('triệu', 'nghìn')}`, // prettier-ignore
    'the text stands on a sheet of its own': `
@sheet Thuyết minh
${PLAN} 3.313 triệu đồng. !SB202
@sheet Biểu 1
${SOURCES.trim()}`,
    'the words below the table say another amount': `${SOURCES.trim()}
Bằng chữ: Ba tỷ một trăm ba mươi ba triệu năm trăm nghìn đồng !SB202=3133`,
    'the words stand in the cell beside their label': `${SOURCES.trim()}
Bằng chữ: !SB202 | Ba nghìn ba trăm mười ba triệu đồng chẵn`,
    'figures and words of one sentence': `Số tiền đề nghị: 3.133.000.000 đồng (Bằng chữ: Ba tỷ ba trăm mười ba triệu đồng) !SB202${SOURCES}`,
  },
  silent: {
    'everything agrees, in every way of writing it':
      `${PLAN} 3.133 triệu đồng, trong đó: khuyến công quốc gia 414 triệu đồng, khuyến công địa phương 1,112 tỷ đồng, đối ứng của cơ sở 1.607.000.000 đồng.${SOURCES}
Bằng chữ: Ba tỷ một trăm ba mươi ba triệu đồng chẵn./.`, // prettier-ignore
    'the words are said by the unit': `${SOURCES.trim()}
(Bằng chữ: Ba nghìn một trăm ba mươi ba triệu đồng)`,
    'the words leave the đồng away': `${SOURCES.trim()}
Bằng chữ: Ba nghìn một trăm ba mươi ba triệu`,
    'the sentence is rounded, and says so or not': `${PLAN} khoảng 3,1 tỷ đồng.${SOURCES}`,
    'rounded to thousands without a word': `${PLAN} 58.000 triệu đồng.
Đơn vị: triệu đồng
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công địa phương | 5512 | 6611 | 12123
2 | Đối ứng của cơ sở | 22766 | 23141 | 45907
  | Tổng cộng | 28278 | 29752 | 58030`,
    'at least so much': `${PLAN} trên 3.000 triệu đồng.${SOURCES}`,
    'another period': `${SOURCES.trim()}
Ghi chú: tổng kinh phí thực hiện Kế hoạch giai đoạn 2021 - 2025 là 2.950 triệu đồng.`,
    'what was spent': `Tổng kinh phí đã thực hiện là 3.050 triệu đồng.${SOURCES}`,
    'a ceiling and an amount for one': `Mức hỗ trợ tối đa 300 triệu đồng/mô hình; kinh phí không quá 3.000 triệu đồng.${SOURCES}`,
    'money for one thing': `Tổng kinh phí hỗ trợ máy móc, thiết bị là 3.050 triệu đồng.${SOURCES}`,
    'the public money is another total': `Tổng kinh phí ngân sách nhà nước là 1.526 triệu đồng.${SOURCES}`,
    'a whole that leaves the counterpart out': `Tổng kinh phí thực hiện Kế hoạch là 1.526 triệu đồng.${SOURCES}`,
    'a whole of one year': `Tổng kinh phí thực hiện Kế hoạch là 1.481 triệu đồng.${SOURCES}`,
    'a source outside a list': `Năm trước, khuyến công quốc gia hỗ trợ 440 triệu đồng.${SOURCES}`,
    'the name of a local programme': `Tổng kinh phí thực hiện Chương trình khuyến công địa phương là 1.200 triệu đồng.${SOURCES}`,
    'the name of the province': `Tổng kinh phí thực hiện Kế hoạch khuyến công tỉnh Bắc Giang giai đoạn 2026 - 2027 là 3.133 triệu đồng.${SOURCES}`,
    'other money of the province': `Giá trị sản xuất công nghiệp đạt 3.050 triệu đồng, tăng 200 triệu đồng so với năm 2025.${SOURCES}`,
    'words that can be heard in two ways': `${SOURCES.trim()}
Bằng chữ: Ba tỷ một trăm ba triệu đồng`,
    'the table itself disputes its total: that is said there': `${PLAN} 3.133 triệu đồng.${SOURCES.replace('| 3133', '| 3313 !SB104=3133')}`,
    'the table has no unit': `${PLAN} 3.313 triệu đồng.
TT !SB301 | Nguồn kinh phí | 2026 | 2027 | Tổng cộng
1 | Khuyến công địa phương | 512 | 600 | 1112
2 | Đối ứng của cơ sở | 766 | 841 | 1607
  | Tổng cộng | 1278 | 1441 | 2719`,
  },
  limits: {
    'a total of which the words say more than that it is the whole': `Tổng kinh phí hỗ trợ thực hiện các nội dung là 3.313 triệu đồng.${SOURCES}`,
  },
});
