/** Lines whose cap could not be tested: how many, and for want of what. */
import { untestedSentence } from '../../../src/core/messages/caps/caps-untested';
import { checkText } from '../../support/tables';

const plan = (columns: string, ...lines: readonly string[]): string => `
KẾ HOẠCH KHUYẾN CÔNG NĂM 2023
Đơn vị: triệu đồng
TT | Nội dung | ${columns}
${lines.join('\n')}`;

const said = (text: string): string | null => {
  const { caps } = checkText(text);
  return caps === undefined ? null : untestedSentence(caps, 'vi');
};

test('each line once, by what is missing', () => {
  expect(
    said(
      plan(
        'KCQG hỗ trợ',
        '1 | Ứng dụng máy móc thiết bị tiên tiến | 900',
        '2 | Hỗ trợ 02 cơ sở ứng dụng máy móc thiết bị | 500',
        '3 | Tổ chức bình chọn sản phẩm công nghiệp nông thôn tiêu biểu | 150',
        '  | Tổng cộng | 1550',
      ),
    ),
  ).toBe(
    'Chưa đủ căn cứ kiểm tra mức chi của 2 dòng: 1 dòng không ghi số lượng theo đơn vị của mức chi; 1 dòng chưa rõ cấp (tỉnh, khu vực, quốc gia).',
  );
});

test('money of the State that nothing gives to a level', () => {
  const text = plan('Tổng kinh phí | NSNN hỗ trợ | Đối ứng', '1 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị | 900 | 420 | 480');
  expect(checkText(text).findings).toEqual([]);
  expect(said(text)).toBe('Chưa đủ căn cứ kiểm tra mức chi của 1 dòng: chưa rõ kinh phí khuyến công quốc gia hay địa phương.');
});

describe('a plan of national money whose columns say of no money what it is', () => {
  const of = (title: string, column: string): string => `
${title}
Đơn vị: triệu đồng
TT | Nội dung | Số lượng | ${column}
1 | Ứng dụng máy móc thiết bị sản xuất nến | 2 | 900
2 | Thăm hỏi nhân dịp lễ tết | 1 | 50
  | Tổng cộng | | 950`;
  const NATIONAL = 'KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA NĂM 2023';

  test('support or the whole cost: left open for the line that caps speak of, never called nothing to test', () => {
    const text = of(NATIONAL, 'Kinh phí');
    expect(checkText(text).findings).toEqual([]);
    expect(checkText(text).verdicts).toEqual({ sums: 'pass', caps: 'undecided' });
    expect(said(text)).toBe('Chưa đủ căn cứ kiểm tra mức chi của 1 dòng: chưa rõ kinh phí là tiền hỗ trợ hay toàn bộ chi phí.');
  });

  test('said to be the whole cost, or of a programme that pays no support', () => {
    expect(said(of(NATIONAL, 'Tổng kinh phí thực hiện'))).toBeNull();
    expect(checkText(of('DỰ TOÁN CHI NGÂN SÁCH NĂM 2023', 'Kinh phí')).verdicts.caps).toBe('none');
  });
});

describe('a plan whose columns and title name no single year', () => {
  const list = (title: string, support: number): string => `
${title}
Đơn vị: triệu đồng
TT | Nội dung | Số lượng | Tổng kinh phí | KCQG | Đối ứng
1 | Ứng dụng máy móc thiết bị sản xuất nến | 4 | 3100 | ${String(support)} | ${String(3100 - support)}
2 | Ứng dụng máy móc thiết bị đan lát | 1 | 560 | 240 | 320`;
  const marks = (text: string): string[] => checkText(text).findings.map(({ code, severity, cell }) => `${code} ${severity} ${cell}`);

  test('none at all: no law is chosen, and that is said', () => {
    const text = list('DANH MỤC ĐỀ ÁN KHUYẾN CÔNG QUỐC GIA', 1250);
    expect(marks(text)).toEqual([]);
    expect(said(text)).toBe('Chưa đủ căn cứ kiểm tra mức chi của 2 dòng: biểu không ghi năm.');
    expect(checkText(text).verdicts.caps).toBe('undecided');
  });

  test('the name of the sheet', () => {
    expect(marks(`@sheet KH 2022\n${list('DANH MỤC ĐỀ ÁN KHUYẾN CÔNG QUỐC GIA', 1250)}`)).toEqual(['SB501 error E4']);
  });

  test('above the cap of every year of its period', () => {
    expect(marks(list('DANH MỤC ĐỀ ÁN KHUYẾN CÔNG QUỐC GIA GIAI ĐOẠN 2019 - 2021', 1250))).toEqual(['SB501 error E4']);
  });

  test('above the cap of its first years only', () => {
    expect(marks(list('DANH MỤC ĐỀ ÁN KHUYẾN CÔNG QUỐC GIA GIAI ĐOẠN 2016 - 2019', 1000))).toEqual([]);
  });
});

describe('a number in the words of a line that is paid over several years', () => {
  const years = (line: string, first: number, second: number): string => `
KẾ HOẠCH KHUYẾN CÔNG QUỐC GIA GIAI ĐOẠN 2020 - 2021
Đơn vị: triệu đồng
TT | Nội dung | 2020 | | 2021 |
   |          | KCQG | Đối ứng | KCQG | Đối ứng
1 | ${line} | ${String(first)} | 3000 | ${String(second)} | 3000`;

  test('one model of 1.150 in all: whether it is one a year, the table does not say', () => {
    const text = years('Xây dựng 01 mô hình trình diễn kỹ thuật sản xuất tinh bột', 550, 600);
    expect(checkText(text).findings).toEqual([]);
    expect(checkText(text).verdicts.caps).toBe('undecided');
    expect(said(text)).toBe('Chưa đủ căn cứ kiểm tra mức chi của 1 dòng: chưa rõ số lượng ghi là của mỗi năm hay của cả giai đoạn.');
  });

  test('enough even for one in all', () => {
    expect(checkText(years('Xây dựng 01 mô hình trình diễn kỹ thuật sản xuất tinh bột', 450, 550)).verdicts.caps).toBe('pass');
  });

  test('the words count every year by itself', () => {
    expect(checkText(years('Mỗi năm xây dựng 01 mô hình trình diễn kỹ thuật', 550, 600)).verdicts.caps).toBe('pass');
  });
});

test('nothing where every line could be tested, or no cap is in force', () => {
  expect(said(plan('Tổng kinh phí | KCQG hỗ trợ | Đối ứng', '1 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị | 900 | 290 | 610'))).toBeNull();
  expect(said(plan('Tổng kinh phí | KCĐP hỗ trợ | Đối ứng', '1 | Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị | 900 | 290 | 610'))).toBeNull();
});

test('in English as well', () => {
  const untested = { count: 1, years: 0, cost: 2, capital: 0, kind: 0, level: 0, source: 0, activity: 0, year: 0 };
  expect(untestedSentence({ untested }, 'en')).toBe(
    'The caps of 3 lines could not be tested: 1 with no quantity in the unit of the cap; 2 with no total cost.',
  );
});
