/** The worked examples of the law of caps, each with its figures and with the sentence that an officer reads. */
import { SHIPPED } from '../../../src/core/law/catalogue';
import { findCap } from '../../../src/core/law/find-cap';
import { testShare } from '../../../src/core/law/share-limits';
import { computationLine, managementWords, supportWords } from '../../../src/core/messages/caps/of';
import type { CapWords } from '../../../src/core/messages/caps/words';
import type { SupportTest } from '../../../src/core/law/support';
import { toPlainText } from '../../../src/core/money/amount';
import { amount, tested } from '../../support/support-line';

/** The sentences one after the other, as the examples print them: a remark belongs to what may be an error, a warning asks already. */
function inFull({ result, computation, basis, remark }: CapWords, severity: 'error' | 'warning' | null): string {
  return [result, computation, basis, severity === 'error' ? remark : ''].filter((text) => text !== '').join(' ');
}

const said = (test: SupportTest): string => inFull(supportWords(test, 'vi'), test.severity);

test('1: the amount is exceeded, and the text was read: an error', () => {
  const found = tested({ year: 2022, activity: 'equipment' }, { support: '320', cost: '640', count: '1', countUnit: 'facility' });
  expect(found).toMatchObject({ verdict: 'exceeds', severity: 'error', binding: 'amount' });
  expect(said(found)).toBe(
    'Mức hỗ trợ vượt 20 triệu đồng. Cách tính: 50% × 640 = 320 triệu đồng; mức tối đa 300 triệu đồng/cơ sở; mức được hỗ trợ nhiều nhất là 300 triệu đồng, biểu ghi 320 triệu đồng. Căn cứ: TT 28/2018/TT-BTC, Điều 8 khoản 4. Nếu là dây chuyền công nghệ, mức tối đa là 1,5 lần (450 triệu đồng) và phải ghi rõ.',
  );
  expect(computationLine(found, 'vi')).toBe(
    '50% × 640 = 320; 320 > 300 triệu đồng/cơ sở → vượt 20 triệu đồng; TT 28/2018/TT-BTC, Điều 8 khoản 4',
  );
});

test('2: the same line in 2026, after a change that was not read: a warning', () => {
  const found = tested({ year: 2026, activity: 'equipment' }, { support: '320', cost: '640', count: '1' });
  expect(found).toMatchObject({ verdict: 'exceeds', severity: 'warning' });
  expect(said(found)).toBe(
    'Mức hỗ trợ vượt 20 triệu đồng so với mức 300 triệu đồng/cơ sở (50% × 640 = 320 triệu đồng). Căn cứ: TT 28/2018/TT-BTC, Điều 8 khoản 4; chưa đối chiếu TT 64/2024.',
  );
});

test('3: the percentage binds: an error', () => {
  const found = tested({ year: 2021, activity: 'demo-model' }, { support: '500', cost: '1500', namesOneUnit: true });
  expect(found).toMatchObject({ verdict: 'exceeds', severity: 'error', binding: 'percent' });
  expect(said(found)).toBe(
    'Mức hỗ trợ vượt 50 triệu đồng. Cách tính: 30% × 1.500 = 450 triệu đồng; mức tối đa 1.000 triệu đồng/mô hình; lấy số nhỏ hơn là 450 triệu đồng, biểu ghi 500 triệu đồng. Căn cứ: TT 28/2018/TT-BTC, Điều 8 khoản 2.',
  );
});

test('4: a group without its cost is tested in part', () => {
  const found = tested({ year: 2023, activity: 'equipment' }, { support: '5200', count: '19', countUnit: 'facility' });
  expect(found).toMatchObject({ verdict: 'within-total', severity: null, missing: ['base'] });
  expect(said(found)).toBe(
    'Đạt theo tổng số: 5.200 ≤ 300 × 19 = 5.700 triệu đồng (bình quân 273,7 triệu đồng/cơ sở). Chưa đủ căn cứ kiểm tra tỷ lệ 50%: biểu không có tổng chi phí; tổng chi phí cần ít nhất 10.400 triệu đồng.',
  );
});

const HOA_BINH = { level: 'province', province: 'hoa-binh', year: 2020, activity: 'cleaner-production-model' } as const;

test('5a: local money under an act that the user picked', () => {
  const line = { support: '480', cost: '1500', namesOneUnit: true };
  expect(tested(HOA_BINH, line)).toMatchObject({ verdict: 'undetermined', answer: { why: { reason: 'start-unknown' } } });
  const found = tested({ ...HOA_BINH, picked: ['hoa-binh-qd-20-2019'] }, line);
  expect(found).toMatchObject({ verdict: 'exceeds', severity: 'warning' });
  expect(said(found)).toBe(
    'Mức hỗ trợ vượt 30 triệu đồng: 30% × 1.500 = 450 triệu đồng (tối đa 500 triệu đồng/mô hình), biểu ghi 480 triệu đồng. Theo QĐ 20/2019/QĐ-UBND tỉnh Hòa Bình – chưa kiểm chứng.',
  );
});

test('5b: local money whose act is known but not its figures; the national cap does not stand in', () => {
  const found = tested(
    { level: 'province', province: 'cao-bang', year: 2026, activity: 'equipment' },
    { support: '350', cost: '600', count: '1' },
  );
  expect(found).toMatchObject({ verdict: 'no-cap', cap: null, answer: { state: 'no-rule' } });
  expect(said(found)).toBe(
    'Chưa có số liệu mức chi để kiểm tra. Văn bản áp dụng: Nghị quyết 07/2025/NQ-HĐND tỉnh Cao Bằng. Anh/chị có thể nhập mức chi từ văn bản này.',
  );
});

const LINE = { support: '430', cost: '1000', count: '1' } as const;

test.each(['equipment', 'equipment-line'])('6: a technological line may have more, once that is confirmed (%s)', (activity) => {
  // The activity of its own names the line; the wider one needs the words.
  const found = tested({ year: 2021, activity }, activity === 'equipment' ? { ...LINE, signs: ['line'] } : LINE);
  expect(found).toMatchObject({ verdict: 'needs-confirmation', severity: 'warning' });
  expect(said(found)).toBe(
    'Mức hỗ trợ 430 triệu đồng cao hơn mức 300 triệu đồng/cơ sở. Với dây chuyền công nghệ, mức tối đa là 1,5 × 300 = 450 triệu đồng (đạt). Cần xác nhận đây là dây chuyền công nghệ. Căn cứ: TT 28/2018/TT-BTC, Điều 8 khoản 4.',
  );
  const confirmed = tested(
    { year: 2021, activity },
    { ...LINE, confirmed: [{ condition: 'line', reason: 'Hợp đồng dây chuyền đồng bộ' }] },
  );
  expect(confirmed).toMatchObject({ verdict: 'within-multiplied', severity: null });
  expect(said(confirmed)).toContain('đã áp dụng mức 1,5 lần theo xác nhận của người dùng');
});

test('7: management cost of an authority, historic: an error', () => {
  const answer = findCap(SHIPPED, {
    level: 'national',
    province: null,
    activity: 'management-cost-authority',
    on: '2016-01-01',
    kind: 'management-cost',
  });
  if (answer.state !== 'in-force') throw new Error(answer.state);
  const found = testShare({ unit: 'million-vnd', decimals: 0, part: amount('60'), whole: amount('2800') }, answer.caps[0], '2016-01-01');
  if (found === null) throw new Error('no percentage');
  expect(found).toMatchObject({ severity: 'error' });
  expect(toPlainText(found.excess ?? amount('0'))).toBe('18');
  expect(inFull(managementWords(found, 'vi'), found.severity)).toBe(
    'Chi quản lý vượt 18 triệu đồng: tối đa 1,5% × 2.800 = 42 triệu đồng, biểu ghi 60 triệu đồng. Căn cứ: TTLT 26/2014/TTLT-BTC-BCT, Điều 6 khoản 2 điểm s.',
  );
});

test('8: a place of priority may have more, if the ministry agrees', () => {
  const found = tested(
    { year: 2016, activity: 'pollution-cluster' },
    { support: '2000', cost: '6000', namesOneUnit: true, signs: ['priority'] },
  );
  expect(found).toMatchObject({ verdict: 'needs-confirmation', severity: 'warning' });
  expect(said(found)).toBe(
    'Mức hỗ trợ 2.000 triệu đồng cao hơn mức 1.500 triệu đồng/cụm công nghiệp (30% × 6.000 = 1.800 triệu đồng). Địa bàn ưu tiên có thể được tới 1,5 lần, nhiều nhất 2.250 triệu đồng, nếu Bộ Công Thương phê duyệt. Cần xác nhận. Căn cứ: TTLT 26/2014/TTLT-BTC-BCT, Điều 6 khoản 2 điểm p, điểm t.',
  );
});
