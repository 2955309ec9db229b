/** The head of an act however it is laid out: its number before, beside or behind title and type, its day, its province, what it changes. */
import { readActText } from '../../../../src/core/law/from-text/read-act-text';

const BODY = ['Điều 1. Mức chi', '1. Phòng trưng bày: 50% chi phí, tối đa 40 triệu đồng/phòng trưng bày.'];
const headOf = (...lines: readonly string[]): object => {
  const { number, type, title, issued, province, level, amends } = readActText([...lines, ...BODY].join('\n')).act;
  return { number, type, title, issued, province, level, amends };
};

const HA_NAM = {
  number: '12/2023/NQ-HĐND',
  type: 'Nghị quyết',
  title: 'Quy định mức chi khuyến công tỉnh Hà Nam',
  issued: '2023-12-07',
  province: 'ha-nam',
  level: 'province',
  amends: [],
};

describe('one act, laid out in many ways', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'letterhead in one column',
      [
        'HỘI ĐỒNG NHÂN DÂN',
        'TỈNH HÀ NAM',
        '-------',
        'Số: 12/2023/NQ-HĐND',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Hà Nam, ngày 07 tháng 12 năm 2023',
        'NGHỊ QUYẾT',
        'Quy định mức chi khuyến công tỉnh Hà Nam',
      ],
    ],
    ['all on one line', ['NGHỊ QUYẾT số 12/2023/NQ-HĐND ngày 07/12/2023 Quy định mức chi khuyến công tỉnh Hà Nam']],
    ['without “số”', ['Nghị quyết 12/2023/NQ-HĐND, ngày 7-12-2023: Quy định mức chi khuyến công tỉnh Hà Nam']],
    [
      'who issued it between type and number',
      [
        'Nghị quyết của Hội đồng nhân dân tỉnh Hà Nam số 12/2023/NQ-HĐND ngày 07 tháng 12 năm 2023',
        'Quy định mức chi khuyến công tỉnh Hà Nam',
      ],
    ],
    [
      'number and day on lines of their own below the type',
      ['NGHỊ QUYẾT', 'Số 12/2023/NQ-HĐND', 'ngày 07 tháng 12 năm 2023', 'Quy định mức chi khuyến công tỉnh Hà Nam'],
    ],
    ['the number behind the title', ['NGHỊ QUYẾT', 'Quy định mức chi khuyến công tỉnh Hà Nam', '(Số: 12/2023/NQ-HĐND, ngày 07/12/2023)']],
    [
      'the two sides of a table',
      [
        'HỘI ĐỒNG NHÂN DÂN TỈNH HÀ NAM ------- Số: 12/2023/NQ-HĐND\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc --------------- Hà Nam, ngày 07 tháng 12 năm 2023',
        'NGHỊ QUYẾT',
        'Quy định mức chi khuyến công tỉnh Hà Nam',
      ],
    ],
    [
      'the two sides of a letterhead run together',
      [
        'HỘI ĐỒNG NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'TỈNH HÀ NAM Độc lập - Tự do - Hạnh phúc',
        'Số: 12/2023/NQ-HĐND Hà Nam, ngày 07 tháng 12 năm 2023',
        'NGHỊ QUYẾT',
        'Quy định mức chi khuyến công tỉnh Hà Nam',
      ],
    ],
    [
      'as a scan spaces it',
      [
        'H Ộ I  Đ Ồ N G  N H Â N  D Â N',
        'T Ỉ N H  H À  N A M',
        'Số : 12 / 2023 / NQ - HĐND',
        'Hà Nam , ngày 07  tháng 12 năm2023',
        'N G H Ị   Q U Y Ế T',
        'Quy định mức chi khuyến công tỉnh Hà Nam',
      ],
    ],
    [
      'the number on the line below its word',
      ['NGHỊ QUYẾT', 'Số:', '12/2023/NQ-HĐND', 'Hà Nam, 7/12/2023', 'Quy định mức chi khuyến công tỉnh Hà Nam'],
    ],
    [
      'the letterhead and the type on one line',
      ['HĐND TỈNH HÀ NAM - NGHỊ QUYẾT số 12/2023/NQ-HĐND ngày 7/12/2023', 'Quy định mức chi khuyến công tỉnh Hà Nam'],
    ],
  ];
  test.each(cases)('%s', (_, lines) => {
    expect(headOf(...lines)).toEqual(HA_NAM);
  });

  test('in capitals throughout', () => {
    expect(
      headOf('NGHỊ QUYẾT CỦA HỘI ĐỒNG NHÂN DÂN TỈNH HÀ NAM SỐ 12/2023/NQ-HĐND NGÀY 07 THÁNG 12 NĂM 2023 QUY ĐỊNH MỨC CHI KHUYẾN CÔNG'),
    ).toEqual({ ...HA_NAM, title: 'QUY ĐỊNH MỨC CHI KHUYẾN CÔNG' });
  });
});

describe('whose number it is', () => {
  test('an act that changes another has its own, wherever it stands', () => {
    const title = 'Sửa đổi, bổ sung một số điều của Quy định ban hành kèm theo Nghị quyết số 17/2021/NQ-HĐND';
    const own = { number: '5/2025/NQ-HĐND', title, issued: '2025-04-25', amends: ['17/2021/NQ-HĐND'] };
    expect(headOf('HỘI ĐỒNG NHÂN DÂN TỈNH HÀ NAM', 'NGHỊ QUYẾT', title, 'Số: 5/2025/NQ-HĐND', 'Hà Nam, ngày 25/4/2025')).toMatchObject(own);
    expect(headOf(`NGHỊ QUYẾT số 5/2025/NQ-HĐND ngày 25/4/2025 ${title}`)).toMatchObject(own);
  });

  test('another act’s number is not taken for it', () => {
    expect(headOf('NGHỊ QUYẾT', 'Sửa đổi Nghị quyết số 17/2021/NQ-HĐND về mức chi khuyến công tỉnh Hà Nam')).toMatchObject({
      number: null,
      amends: ['17/2021/NQ-HĐND'],
    });
    expect(headOf('NGHỊ QUYẾT', 'Về mức chi theo Thông tư số 28/2018/TT-BTC trên địa bàn tỉnh Hà Nam')).toMatchObject({ number: null });
  });

  test('a regulation goes by the act that it came with', () => {
    expect(
      headOf(
        'QUY CHẾ',
        'Quản lý kinh phí khuyến công',
        '(Ban hành kèm theo Quyết định số 27/2020/QĐ-UBND ngày 14/10/2020 của UBND tỉnh Hà Nam)',
      ),
    ).toMatchObject({ number: '27/2020/QĐ-UBND', type: 'Quyết định', issued: '2020-10-14', province: 'ha-nam' });
  });
});

describe('days that stand elsewhere', () => {
  test('passed on, said at the end', () => {
    const text = [
      'NGHỊ QUYẾT',
      'Số: 2/2027/NQ-HĐND',
      ...BODY,
      'Nghị quyết này được Hội đồng nhân dân tỉnh Hà Nam khóa X thông qua ngày 09 tháng 12 năm 2026.',
    ];
    expect(readActText(text.join('\n')).act.issued).toBe('2026-12-09');
  });

  test.each([
    'Điều 5. Hiệu lực từ ngày 01/8/2026.',
    'Điều 4. Có hiệu lực kể từ ngày 01 tháng 8 năm 2026.',
    'Điều 8. Hiệu lực thi hành: từ ngày 1/8/2026.',
  ])('in force, said without the act’s name: %s', (text) => {
    expect(readActText(`NGHỊ QUYẾT\n${BODY.join('\n')}\n${text}`).act.from).toBe('2026-08-01');
  });
});
