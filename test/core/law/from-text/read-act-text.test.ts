/** Caps from the text of an act: what a sentence with its full condition gives, and what is listed instead of being guessed. */
import { readActText } from '../../../../src/core/law/from-text/read-act-text';
import type { Proposal } from '../../../../src/core/law/from-text/proposal';

const short = ({ article, activity, percent, percentBase, amountMillionVnd, per }: Proposal): string =>
  [
    article,
    activity,
    percent === null ? '' : `${percent}% ${percentBase ?? ''}`,
    amountMillionVnd === null ? '' : `${amountMillionVnd}/${per ?? ''}`,
  ].join(' | ');

const proposed = (...lines: readonly string[]): string[] => readActText(lines.join('\n')).proposals.map(short);
const listed = (...lines: readonly string[]): string[] => readActText(lines.join('\n')).notUnderstood.map(({ reason }) => reason);

describe('one sentence, one limit', () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      '3. Hỗ trợ ứng dụng máy móc thiết bị tiên tiến: tối đa 50% chi phí nhưng không quá 200 triệu đồng/cơ sở.',
      'equipment | 50% eligible-cost | 200/facility',
    ],
    [
      '3. Hỗ trợ xây dựng mô hình trình diễn kỹ thuật. Mức hỗ trợ không quá 30 % tổng chi phí và tối đa 0,8 tỷ đồng/mô hình.',
      'demo-model | 30% eligible-cost | 800/model',
    ],
    ['3. Chi hỗ trợ thuê tư vấn lập dự án đầu tư: 25.000.000 đồng (hai mươi lăm triệu đồng)/cơ sở.', 'consulting |  | 25/facility'],
    ['3. Hỗ trợ 80% giá thuê gian hàng cho cơ sở tham gia hội chợ, triển lãm trong nước.', 'fair-join | 80% booth-rent | '],
    ['3. Mỗi cụm công nghiệp được hỗ trợ lập quy hoạch chi tiết không quá 400 triệu đồng.', 'cluster-planning |  | 400/industrialCluster'],
    ['3. Tập huấn khởi sự doanh nghiệp: mức chi tối đa 450 nghìn đồng/học viên.', 'management-training |  | 0.45/trainee'],
    ['3. Đào tạo nghề cho lao động nông thôn: không quá 3 triệu đồng/người/khóa.', 'vocational-training |  | 3/person'],
    [
      '3. Hỗ trợ lãi suất vốn vay cho cơ sở gây ô nhiễm di dời: 50% lãi suất, không quá 400 triệu đồng/cơ sở.',
      'relocation-interest | 50% loan-interest | 400/facility',
    ],
  ];
  test.each(cases)('%s', (sentence, expected) => {
    expect(proposed('Điều 4. Mức chi', sentence)).toEqual([`Điều 4 khoản 3 | ${expected}`]);
    expect(listed('Điều 4. Mức chi', sentence)).toEqual([]);
  });
});

describe('several limits', () => {
  test('by level, each its own kind', () => {
    expect(
      proposed(
        'Điều 4. Mức chi',
        '2. Tổ chức bình chọn sản phẩm công nghiệp nông thôn tiêu biểu: không quá 150 triệu đồng/lần đối với cấp tỉnh và 250 triệu đồng/lần đối với cấp khu vực.',
      ),
    ).toEqual([
      'Điều 4 khoản 2 | product-selection-provincial |  | 150/occasion',
      'Điều 4 khoản 2 | product-selection-regional |  | 250/occasion',
    ]);
  });

  test('by place, below a head that has the percentage: each beside head and item, told apart by its words', () => {
    const { proposals, notUnderstood } = readActText(
      [
        'Điều 5. Mức chi',
        '1. Hỗ trợ ứng dụng máy móc thiết bị: 50% chi phí nhưng không quá:',
        '- 300 triệu đồng/cơ sở đối với cơ sở tại xã khu vực III;',
        '- 200 triệu đồng/cơ sở đối với cơ sở tại các xã còn lại.',
      ].join('\n'),
    );
    expect(proposals.map(short)).toEqual([
      'Điều 5 khoản 1 | equipment | 50% eligible-cost | 300/facility',
      'Điều 5 khoản 1 | equipment | 50% eligible-cost | 200/facility',
    ]);
    expect(proposals.map(({ tier }) => tier)).toEqual(['đối với cơ sở tại xã khu vực III', 'đối với cơ sở tại các xã còn lại']);
    expect(notUnderstood).toEqual([]);
  });

  test('by registered capital', () => {
    const { proposals } = readActText(
      'Điều 3. Mức chi\n1. Doanh nghiệp mới thành lập: vốn đăng ký trên 20 tỷ đồng hỗ trợ 10 triệu đồng/doanh nghiệp; vốn đăng ký đến 20 tỷ đồng hỗ trợ 5 triệu đồng/doanh nghiệp.',
    );
    expect(proposals.map(({ amountMillionVnd, capital }) => [amountMillionVnd, capital])).toEqual([
      ['10', { above: '20', upTo: null }],
      ['5', { above: null, upTo: '20' }],
    ]);
  });

  test('a multiple for a line is a multiplier of the limit before it', () => {
    const { proposals, notUnderstood } = readActText(
      'Điều 8. Mức chi\n4. Hỗ trợ ứng dụng máy móc thiết bị. Mức hỗ trợ tối đa 50% chi phí nhưng không quá 300 triệu đồng/cơ sở. Trường hợp dây chuyền công nghệ thì mức hỗ trợ không quá 1,5 lần mức hỗ trợ nêu trên.',
    );
    expect(proposals.map(({ multipliers }) => multipliers.map(({ factor, condition }) => [factor, condition]))).toEqual([
      [['1.5', 'line']],
    ]);
    expect(notUnderstood).toEqual([]);
  });
});

describe('the places and days of an act', () => {
  const text = [
    'HỘI ĐỒNG NHÂN DÂN',
    'TỈNH LÂM ĐỒNG',
    'Số: 9/2027/NQ-HĐND',
    'Lâm Đồng, ngày 12 tháng 8 năm 2027',
    'NGHỊ QUYẾT',
    'Quy định mức chi hoạt động khuyến công',
    'Căn cứ Thông tư số 28/2018/TT-BTC ngày 28 tháng 3 năm 2018;',
    'Điều 4. Mức chi',
    '6. Mức hỗ trợ đối với cơ sở:',
    'b) Hỗ trợ xây dựng, đăng ký nhãn hiệu: không quá 30 triệu đồng/nhãn hiệu.',
    'Điều 7. Hiệu lực',
    'Nghị quyết này được thông qua ngày 12 tháng 8 năm 2027 và có hiệu lực từ ngày 22 tháng 8 năm 2027.',
  ].join('\n');

  test('number, days, province, and the point', () => {
    const { act, proposals } = readActText(text);
    expect(act).toMatchObject({
      number: '9/2027/NQ-HĐND',
      type: 'Nghị quyết',
      issued: '2027-08-12',
      from: '2027-08-22',
      level: 'province',
      province: 'lam-dong',
    });
    expect(proposals.map(({ article }) => article)).toEqual(['Điều 4 khoản 6 điểm b']);
  });

  test('a new wording of another act names both places', () => {
    const { proposals, notUnderstood } = readActText(
      [
        'Điều 1. Sửa đổi, bổ sung một số điều',
        '1. Sửa đổi, bổ sung khoản 3 Điều 4 như sau:',
        '“3. Hỗ trợ ứng dụng máy móc thiết bị: tối đa 50% chi phí, không quá 250 triệu đồng/cơ sở.”',
        '2. Thay cụm từ “30 triệu đồng” bằng cụm từ “35 triệu đồng” tại khoản 6 Điều 4.',
        '3. Bãi bỏ khoản 9 Điều 4.',
      ].join('\n'),
    );
    expect(proposals.map(({ article, amends, amountMillionVnd }) => [article, amends, amountMillionVnd])).toEqual([
      ['Điều 1 khoản 1', 'Điều 4 khoản 3', '250'],
    ]);
    expect(notUnderstood.map(({ article, reason }) => [article, reason])).toEqual([
      ['Điều 1 khoản 2', 'amendment'],
      ['Điều 1 khoản 3', 'amendment'],
    ]);
  });

  test('a new wording below an amendment of several clauses takes the article from above', () => {
    const { proposals } = readActText(
      [
        'Điều 1. Sửa đổi, bổ sung Nghị quyết số 8/2021/NQ-HĐND',
        '1. Sửa đổi khoản 2 và bổ sung khoản 4 Điều 6 như sau:',
        'a) Sửa đổi khoản 2 như sau:',
        '“2. Hỗ trợ ứng dụng máy móc thiết bị: tối đa 45% chi phí, không quá 240 triệu đồng/cơ sở.”',
        'b) Bổ sung khoản 4 như sau:',
        '“4. Hỗ trợ xây dựng, đăng ký nhãn hiệu: không quá 31 triệu đồng/nhãn hiệu.”',
      ].join('\n'),
    );
    expect(proposals.map(({ article, amends }) => [article, amends])).toEqual([
      ['Điều 1 khoản 1 điểm a', 'Điều 6 khoản 2'],
      ['Điều 1 khoản 1 điểm b', 'Điều 6 khoản 4'],
    ]);
  });

  test('an item of a list without numbers is cited by its count below the point', () => {
    const { proposals } = readActText(
      [
        'Điều 4. Mức chi',
        '2. Tổ chức bình chọn sản phẩm công nghiệp nông thôn tiêu biểu:',
        '- Cấp huyện: không quá 31 triệu đồng/lần;',
        '- Cấp tỉnh: không quá 95 triệu đồng/lần.',
        '3. Ứng dụng máy móc thiết bị tiên tiến:',
        '- Tại phường:',
        '+ Hợp tác xã: tối đa 40% chi phí, không quá 140 triệu đồng/cơ sở;',
        '+ Doanh nghiệp: tối đa 45% chi phí, không quá 160 triệu đồng/cơ sở.',
        '- Tại xã: tối đa 50% chi phí, không quá 210 triệu đồng/cơ sở.',
        '4. Đăng ký nhãn hiệu: không quá 27 triệu đồng/nhãn hiệu.',
      ].join('\n'),
    );
    expect(proposals.map(({ article, passage, amountMillionVnd }) => [article, passage, amountMillionVnd])).toEqual([
      ['Điều 4 khoản 2', 'gạch đầu dòng 1', '31'],
      ['Điều 4 khoản 2', 'gạch đầu dòng 2', '95'],
      ['Điều 4 khoản 3', 'gạch đầu dòng 1, dấu cộng 1', '140'],
      ['Điều 4 khoản 3', 'gạch đầu dòng 1, dấu cộng 2', '160'],
      ['Điều 4 khoản 3', 'gạch đầu dòng 2', '210'],
      ['Điều 4 khoản 4', null, '27'],
    ]);
  });

  test('a row that begins with a dash is cited so below the number above it', () => {
    const { proposals } = readActText(
      [
        'PHỤ LỤC',
        'STT\tNội dung\tĐơn vị\tMức tối đa (triệu đồng)',
        '1\tThưởng sản phẩm công nghiệp nông thôn tiêu biểu\t\t',
        '\t- Cấp tỉnh\tSản phẩm\t3',
        '\t- Cấp khu vực\tSản phẩm\t5',
        '2\tĐăng ký nhãn hiệu\tNhãn hiệu\t25',
      ].join('\n'),
    );
    expect(proposals.map(({ article, passage, amountMillionVnd }) => [article, passage, amountMillionVnd])).toEqual([
      ['Phụ lục mục 1', 'gạch đầu dòng 1', '3'],
      ['Phụ lục mục 1', 'gạch đầu dòng 2', '5'],
      ['Phụ lục mục 2', null, '25'],
    ]);
  });

  test('a row of a table within an article is cited by its number there, which is no clause', () => {
    const { proposals } = readActText(
      [
        'Điều 3. Mức chi như sau:',
        'STT\tNội dung\tMức hỗ trợ',
        '1\tĐăng ký nhãn hiệu\tKhông quá 24 triệu đồng/nhãn hiệu',
        '2\tThuê tư vấn\tKhông quá 18 triệu đồng/cơ sở',
      ].join('\n'),
    );
    expect(proposals.map(({ article, passage }) => [article, passage])).toEqual([
      ['Điều 3', 'số thứ tự 1'],
      ['Điều 3', 'số thứ tự 2'],
    ]);
  });

  test('lines that a page broke are one sentence', () => {
    const broken = [
      'Điều 4. Mức chi',
      '1. Hỗ trợ ứng dụng máy móc thiết bị tiên tiến vào sản xuất công nghiệp -',
      'tiểu thủ công nghiệp cho các cơ sở công nghiệp nông thôn trên địa bàn các',
      'xã, phường trong tỉnh. Mức hỗ trợ tối đa 50% chi phí nhưng không quá 200',
      'triệu đồng/cơ sở.',
      '2. Hỗ trợ xây dựng, đăng ký nhãn hiệu cho các sản phẩm công nghiệp nông',
      'thôn: không quá 30 triệu đồng/nhãn hiệu.',
    ];
    expect(proposed(...broken)).toEqual([
      'Điều 4 khoản 1 | equipment | 50% eligible-cost | 200/facility',
      'Điều 4 khoản 2 | brand-registration |  | 30/brand',
    ]);
  });
});

describe('what is not understood is listed, and proposes nothing', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['2. Tổng kinh phí thực hiện giai đoạn 2026 - 2030 là 25 tỷ đồng.', 'no-limit'],
    ['2. Cơ sở đối ứng ít nhất 50% chi phí.', 'no-limit'],
    ['2. Hỗ trợ tiền ăn cho học viên học nghề: 30.000 đồng/người/ngày.', 'compound-unit'],
    ['2. Hỗ trợ từ 100 triệu đồng đến 200 triệu đồng/mô hình trình diễn kỹ thuật.', 'threshold'],
    ['2. Doanh nghiệp có doanh số từ 10 tỷ đồng trở lên được hỗ trợ 50 triệu đồng/doanh nghiệp.', 'threshold'],
    ['2. Hỗ trợ ứng dụng máy móc thiết bị bằng 80% mức hỗ trợ quy định tại Thông tư số 28/2018/TT-BTC.', 'of-another-cap'],
    ['2. Hỗ trợ hạ tầng cụm công nghiệp không quá 1,000 triệu đồng/cụm công nghiệp.', 'figure-unreadable'],
    ['2. Chi trồng hoa: tối đa 20 triệu đồng/cơ sở.', 'activity-unnamed'],
    ['2. Hỗ trợ thi đua: thưởng 10 triệu đồng/cá nhân xuất sắc.', 'unit-unclear'],
    ['2. Hỗ trợ máy móc thiết bị, mô hình trình diễn kỹ thuật: 100 triệu đồng; 200 triệu đồng.', 'tiers-unclear'],
  ];
  test.each(cases)('%s', (sentence, reason) => {
    expect(proposed('Điều 4. Mức chi', sentence)).toEqual([]);
    expect(listed('Điều 4. Mức chi', sentence)).toEqual([reason]);
  });

  test('a part of what a clause supports is no limit of the whole', () => {
    const lines = [
      'Điều 4. Mức chi',
      '3. Hỗ trợ tổ chức hội chợ, triển lãm trong tỉnh:',
      'a) Chi thuê mặt bằng: không quá 200 triệu đồng/hội chợ;',
      'b) Chi tuyên truyền, quảng bá: không quá 20 triệu đồng/hội chợ.',
    ];
    expect(proposed(...lines)).toEqual([]);
    expect(listed(...lines)).toEqual(['activity-unnamed', 'activity-unclear']);
  });

  test('days, telephone numbers and numbers of acts are no figures', () => {
    expect(readActText('Điều 9. Theo Thông tư số 28/2018/TT-BTC ngày 28/3/2018; điện thoại 0916.650.252, trước ngày 30/9.')).toMatchObject({
      proposals: [],
      notUnderstood: [],
    });
  });

  test('a row of a table whose heading says no unit of money, or nothing of a cap', () => {
    expect(listed('Phụ lục I', 'TT\tNội dung\tMức chi', '1\tHỗ trợ phòng trưng bày\t50')).toEqual(['table-row']);
    expect(listed('Phụ lục I', 'TT\tNội dung\tDự toán năm 2027 (triệu đồng)', '1\tHỗ trợ phòng trưng bày\t50')).toEqual(['table-row']);
  });
});

describe('tables', () => {
  test('a cell with a whole sentence', () => {
    expect(proposed('Phụ lục I', '1\tThuê tư vấn\t50% chi phí, không quá 35 triệu đồng/cơ sở')).toEqual([
      'Phụ lục I mục 1 | consulting | 50% eligible-cost | 35/facility',
    ]);
  });

  test('bare numbers take percentage, money and count from the headings of their columns', () => {
    expect(
      proposed(
        'Phụ lục I',
        'TT\tNội dung\tĐVT\tMức hỗ trợ\t',
        '\t\t\tTỷ lệ (% chi phí)\tTối đa (nghìn đồng)',
        '(1)\t(2)\t(3)\t(4)\t(5)',
        'A\tThị trường\t\t\t',
        '1\tHỗ trợ phòng trưng bày\tphòng trưng bày\t40\t45.000',
      ),
    ).toEqual(['Phụ lục I mục A.1 | showroom | 40% eligible-cost | 45/showroom']);
  });

  test('columns of caps for several cases are tiers of their own', () => {
    const { proposals } = readActText(
      [
        'Phụ lục I',
        'TT\tNội dung\tMức chi tối đa (triệu đồng/lần)\t',
        '\t\tCấp tỉnh\tCấp khu vực',
        '1\tBình chọn sản phẩm công nghiệp nông thôn tiêu biểu\t110\t210',
      ].join('\n'),
    );
    expect(proposals.map(short)).toEqual([
      'Phụ lục I mục 1 | product-selection-provincial |  | 110/occasion',
      'Phụ lục I mục 1 | product-selection-regional |  | 210/occasion',
    ]);
  });

  test('what is written across several rows is of each of them', () => {
    expect(
      proposed(
        'Phụ lục',
        'Nội dung\tĐối tượng\tMức tối đa',
        'Ứng dụng máy móc thiết bị\tDoanh nghiệp\t300 triệu đồng/cơ sở',
        '\tHộ kinh doanh\t150 triệu đồng/cơ sở',
      ),
    ).toEqual(['Phụ lục | equipment |  | 300/facility', 'Phụ lục | equipment |  | 150/facility']);
  });
});

test.each([
  ['Nghị quyết có hiệu lực từ ngày 01 tháng 01 năm 2027 và thay thế Nghị quyết số 3/2019/NQ-HĐND.', '2027-01-01'],
  [
    'Đề án được duyệt trước ngày Nghị quyết này có hiệu lực thì thực hiện đến ngày 31 tháng 12 năm 2028.\nNghị quyết này có hiệu lực từ ngày 15 tháng 3 năm 2027.',
    '2027-03-15',
  ],
])('the first day is the act’s own: %s', (text, day) => {
  expect(readActText(`NGHỊ QUYẾT\nĐiều 1. Hiệu lực\n${text}`).act.from).toBe(day);
});

test('a multiple of the wage raises no limit', () => {
  const { proposals, notUnderstood } = readActText(
    [
      'Điều 2. Mức chi',
      '3. Hỗ trợ ứng dụng máy móc thiết bị: tối đa 50% chi phí, không quá 200 triệu đồng/cơ sở.',
      'Cộng tác viên tại xã biên giới hưởng thù lao bằng 0,7 lần mức lương cơ sở/người/tháng.',
    ].join('\n'),
  );
  expect(proposals.map(({ multipliers }) => multipliers)).toEqual([[]]);
  expect(notUnderstood.map(({ reason }) => reason)).toEqual(['multiplier']);
});

test('what is paid on top of a limit is no limit', () => {
  const { proposals, notUnderstood } = readActText(
    'Hỗ trợ ứng dụng máy móc thiết bị: cơ sở do phụ nữ làm chủ được hỗ trợ thêm 10 triệu đồng/cơ sở.',
  );
  expect(proposals).toEqual([]);
  expect(notUnderstood.map(({ reason }) => reason)).toEqual(['tiers-unclear']);
});

test('a table without a frame is one: its bars part cells', () => {
  const rows = [
    'Nội dung | Mức hỗ trợ tối đa (triệu đồng) | Đơn vị tính',
    'Đăng ký nhãn hiệu | 34 | nhãn hiệu',
    'Thuê tư vấn | 18 | cơ sở',
  ];
  expect(proposed('Điều 2. Mức chi', ...rows)).toEqual([
    'Điều 2 | brand-registration |  | 34/brand',
    'Điều 2 | consulting |  | 18/facility',
  ]);
  // A bar in a line of its own parts nothing.
  expect(proposed('Điều 2. Mức chi | Khuyến công | Địa phương', '1. Đăng ký nhãn hiệu: 34 triệu đồng/nhãn hiệu.')).toEqual([
    'Điều 2 khoản 1 | brand-registration |  | 34/brand',
  ]);
});

test('points with a dash behind their letter, and numbers of a text for the web, are points and clauses', () => {
  expect(
    proposed(
      'Điều 8. Mức chi',
      '2\\. Hỗ trợ phát triển cụm công nghiệp:',
      'a- Chi hỗ trợ lập quy hoạch chi tiết cụm công nghiệp: không quá 50% chi phí và tối đa 350 triệu đồng/cụm.',
      'đ- Chi hỗ trợ mở rộng thị trường tiêu thụ sản phẩm: tối đa 50% chi phí, không quá 20 triệu đồng/cơ sở.',
    ),
  ).toEqual([
    'Điều 8 khoản 2 điểm a | cluster-planning | 50% eligible-cost | 350/industrialCluster',
    'Điều 8 khoản 2 điểm đ | market-expansion | 50% eligible-cost | 20/facility',
  ]);
});

test('a bound behind a list of costs is of them all', () => {
  expect(
    proposed(
      'Điều 2. Mức chi',
      '7. Tổ chức hội chợ cấp tỉnh: hỗ trợ 80% chi phí thuê mặt bằng, dàn dựng gian hàng; trang trí chung; điện nước, bảo vệ; mức hỗ trợ không quá 420 triệu đồng/hội chợ.',
    ),
  ).toEqual(['Điều 2 khoản 7 | fair-organize | 80% eligible-cost | 420/fair']);
});

test('what an amount is for may stand in its condition', () => {
  expect(
    proposed(
      'Điều 2. Mức chi',
      '4. Tập huấn khởi sự doanh nghiệp: không quá 60 triệu đồng/lớp (từ 50 học viên trở lên), riêng lớp dưới 50 học viên không quá 40 triệu đồng.',
    ),
  ).toEqual(['Điều 2 khoản 4 | management-training |  | 60/class', 'Điều 2 khoản 4 | management-training |  | 40/class']);
});
