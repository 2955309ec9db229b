/** SB202: what sentences and "Bằng chữ" say against the totals of the table. */
import { checkWorkbook } from '../../../src/core/check/check';
import { wordsOf } from '../../../src/core/messages/findings/of';
import { ruleCases } from '../../support/rule-cases';
import { sheetOf, workbookOf } from '../../support/sheets';

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
    'one of the sources in the list behind the whole': `${PLAN} 3.133 triệu đồng, trong đó: khuyến công quốc gia 414 triệu đồng, khuyến công địa phương 1.121 triệu đồng, đối ứng của các cơ sở công nghiệp nông thôn 1.607 triệu đồng. !SB202=1112${SOURCES}`,
    'the list stands in bullets below the sentence': `${PLAN} 3.133 triệu đồng, trong đó:
- Kinh phí khuyến công quốc gia: 441 triệu đồng; !SB202=414
- Kinh phí khuyến công địa phương: 1.112 triệu đồng.
${SOURCES.trim()}`,
    'one year of the whole': `${PLAN} 3.133 triệu đồng, trong đó: năm 2026 là 1.481 triệu đồng; năm 2027 là 1.562 triệu đồng. !SB202=1652${SOURCES}`,
    'the sentence is broken over two rows': `${PLAN.replace(/ là$/, '')}
là 3.313 triệu đồng. !SB202
${SOURCES.trim()}`,
    'everything said is in millions, the table in thousands: one unit is mistaken, once': `${PLAN} 3.133 triệu đồng, trong đó: khuyến công quốc gia 414 triệu đồng, khuyến công địa phương 1.112 triệu đồng. !SB202${SOURCES.replace('triệu', 'nghìn')}`,
    'a thing of the list that has its own line': `${PLAN} 1.367 triệu đồng, gồm: hỗ trợ máy móc, thiết bị 717 triệu đồng; hội chợ triển lãm 629 triệu đồng. !SB202=738
Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Hỗ trợ máy móc, thiết bị | 317 | 421 | 738
2 | Hội chợ triển lãm | 256 | 373 | 629
  | Tổng cộng | 573 | 794 | 1367`,
    'the text stands on a sheet of its own': `
@sheet Thuyết minh
${PLAN} 3.313 triệu đồng. !SB202
@sheet Biểu 1
${SOURCES.trim()}`,
    'the words below the table say another amount': `${SOURCES.trim()}
Bằng chữ: Ba tỷ một trăm ba mươi ba triệu năm trăm nghìn đồng !SB202=3133`,
    'the words stand in the cell beside their label': `${SOURCES.trim()}
Bằng chữ: !SB202 | Ba nghìn ba trăm mười ba triệu đồng chẵn`,
    'figures and words agree with each other and not with the table': `Tổng kinh phí: 3.313 triệu đồng (Bằng chữ: Ba tỷ ba trăm mười ba triệu đồng) !SB202=3133${SOURCES}`,
    'figures and words of one sentence': `Số tiền đề nghị: 3.133.000.000 đồng (Bằng chữ: Ba tỷ ba trăm mười ba triệu đồng) !SB202${SOURCES}`,
  },
  silent: {
    'everything agrees, in every way of writing it': `${PLAN} 3.133 triệu đồng, trong đó: khuyến công quốc gia 414 triệu đồng, khuyến công địa phương 1,112 tỷ đồng, đối ứng của cơ sở 1.607.000.000 đồng.${SOURCES}
Bằng chữ: Ba tỷ một trăm ba mươi ba triệu đồng chẵn./.`,
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
    'the sources of what was spent': `Tổng kinh phí đã thực hiện là 3.050 triệu đồng, trong đó: khuyến công quốc gia 404 triệu đồng, khuyến công địa phương 1.100 triệu đồng.${SOURCES}`,
    'what was spent, in a list below the whole': `${PLAN} 3.133 triệu đồng, trong đó:
- Giai đoạn trước đã hỗ trợ: khuyến công quốc gia 404 triệu đồng.
${SOURCES.trim()}`,
    'a ceiling and an amount for one': `Mức hỗ trợ tối đa 300 triệu đồng/mô hình; kinh phí không quá 3.000 triệu đồng.${SOURCES}`,
    'money for one thing': `Tổng kinh phí hỗ trợ máy móc, thiết bị là 3.050 triệu đồng.${SOURCES}`,
    'the public money is another total': `Tổng kinh phí ngân sách nhà nước là 1.526 triệu đồng.${SOURCES}`,
    'a whole that leaves the counterpart out': `Tổng kinh phí thực hiện Kế hoạch là 1.526 triệu đồng.${SOURCES}`,
    'a whole of one year': `Tổng kinh phí thực hiện Kế hoạch là 1.481 triệu đồng.${SOURCES}`,
    'a source outside a list': `Năm trước, khuyến công quốc gia hỗ trợ 440 triệu đồng.${SOURCES}`,
    'the name of a local programme': `Tổng kinh phí thực hiện Chương trình khuyến công địa phương là 1.200 triệu đồng.${SOURCES}`,
    'the name of the province': `Tổng kinh phí thực hiện Kế hoạch khuyến công tỉnh Bắc Giang giai đoạn 2026 - 2027 là 3.133 triệu đồng.${SOURCES}`,
    'other money of the province': `Giá trị sản xuất công nghiệp đạt 3.050 triệu đồng, tăng 200 triệu đồng so với năm 2025.${SOURCES}`,
    'money that another paper gave': `Tổng kinh phí năm 2026 là 1.500 triệu đồng theo Quyết định số 12/QĐ-UBND.${SOURCES}`,
    'money that was allotted': `Dự toán được giao năm 2026: 1.500 triệu đồng.${SOURCES}`,
    'a whole that says it is rounded': `Tổng kinh phí làm tròn: 3.100 triệu đồng.${SOURCES}`,
    'a year that the table does not hold': `${SOURCES.trim()}
Tổng kinh phí thực hiện năm 2025 là 1.450 triệu đồng.`,
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

/** Several lines in one cell (realities 18), which a table written as text cannot show. */
describe('lines of one cell', () => {
  const found = (lines: string, amount: number): string[] => {
    const rows = [
      ['DANH MỤC ĐỀ ÁN KHUYẾN CÔNG NĂM 2026'],
      ['Đơn vị: triệu đồng'],
      ['TT', 'Tên đề án', 'Nguồn kinh phí', 'Tổng kinh phí'],
      [1, 'Hỗ trợ máy móc, thiết bị sản xuất gạch', lines, amount],
      [2, 'Hỗ trợ mẫu mã, bao bì sản phẩm sợi nấm', 'KCĐP', 233],
      [null, 'Tổng cộng', null, amount + 233],
    ];
    const { findings } = checkWorkbook(workbookOf(sheetOf(rows)), { exact: false });
    return findings.filter(({ code }) => code === 'SB202').map((finding) => `${finding.cell} ${wordsOf(finding, 'vi').message}`);
  };

  test('they do not add up to the amount beside them', () => {
    expect(found('- KCQG: 300\n- KCĐP: 200\n- Đối ứng: 500', 900)).toEqual([
      'C4 Các dòng trong ô C4 cộng lại được 1.000 triệu đồng, còn ô D4 ghi 900 triệu đồng.',
    ]);
  });

  test.each([
    ['they add up', '- KCQG: 300\n- KCĐP: 200\n- Đối ứng: 500', 1000],
    ['in another unit', '- KCĐP: 0,2 tỷ đồng\n- Đối ứng: 800 triệu đồng', 1000],
    ['the public part of the whole', '- KCQG: 300\n- KCĐP: 200', 1000],
    ['some of the whole', 'Trong đó:\n- KCĐP: 200\n- Đối ứng: 500', 1000],
    ['lines that are no sources', '- Máy ép: 300\n- Lò nung: 200', 900],
    ['a line without an amount', '- KCQG: 300\n- Đối ứng của cơ sở', 900],
  ])('%s: silent', (_, lines, amount) => {
    expect(found(lines, amount)).toEqual([]);
  });
});
