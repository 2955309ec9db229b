/** Caps that an office enters: from its sheet, from a file, and what they change. */
import type { Catalogue } from '../../../../src/core/law/catalogue';
import { SHIPPED } from '../../../../src/core/law/catalogue';
import { findCapsOfYear } from '../../../../src/core/law/caps-of-year';
import { findCap } from '../../../../src/core/law/find-cap';
import { withOwnCaps } from '../../../../src/core/law/own-caps/overlay';
import { basisIn, entryIn, forceIn } from '../../../../src/core/law/own-caps/own-cap-texts';
import { OWN_WORDS } from '../../../../src/core/law/own-caps/own-words';
import { readOwnFile } from '../../../../src/core/law/own-caps/read-own-file';
import { readOwnSheets } from '../../../../src/core/law/own-caps/read-own-sheet';
import { testSupport } from '../../../../src/core/law/support-against-cap';
import { lineOf } from '../../../support/support-line';
import { readText } from '../../../support/tables';

const SHEET = (row: string, unit = 'Triệu đồng'): string => `
BẢNG THUYẾT MINH MỨC CHI ÁP DỤNG
Đơn vị: ${unit}
TT | Nội dung hoạt động | Nguồn áp dụng | ĐVT | Số lượng | Tổng chi phí hợp lệ | Tỷ lệ tối đa (%) | Mức tối đa cho một đơn vị | Căn cứ | Hiệu lực | Tình trạng kiểm chứng | Điều kiện, ghi chú
${row}`;
const MODEL = 'Xây dựng mô hình trình diễn kỹ thuật (công nghệ mới, sản phẩm mới)';
const ENTERED = 'Người nhập: Nguyễn Văn An, ngày 12/01/2026';
const ROW = (percent: string, amount: string, note = ENTERED): string =>
  `1 | ${MODEL} | KCĐP Cao Bằng | mô hình |  |  | ${percent} | ${amount} | Nghị quyết số 07/2025/NQ-HĐND, Điều 3 khoản 2 | từ 01/01/2026 | do đơn vị nhập | ${note}`;

const fromSheet = (text: string, province: string | null = null): Catalogue =>
  withOwnCaps(SHIPPED, readOwnSheets(readText(text).workbook, SHIPPED, province, OWN_WORDS));

const CAO_BANG = { level: 'province', province: 'cao-bang', activity: 'demo-model' } as const;

test('a cap of the sheet applies in its days, marked as the office’s own', () => {
  const catalogue = fromSheet(SHEET(ROW('30', '400')));
  expect(findCap(SHIPPED, { ...CAO_BANG, on: '2026-01-01' })).toMatchObject({ state: 'no-rule' });
  expect(findCap(catalogue, { ...CAO_BANG, on: '2026-01-01' })).toMatchObject({
    state: 'in-force',
    why: { by: 'entered' },
    caps: [
      {
        percent: '30',
        amountMillionVnd: '400',
        per: 'model',
        article: 'Điều 3 khoản 2',
        verified: true,
        entered: { by: 'Nguyễn Văn An', on: '2026-01-12' },
      },
    ],
  });
  expect(findCap(catalogue, { ...CAO_BANG, on: '2025-12-31' })).toMatchObject({ state: 'no-rule' });
});

test('its unit is the sheet’s, and a rate may be written as a rate', () => {
  const catalogue = fromSheet(SHEET(ROW('30%', '400.000.000'), 'Đồng'));
  expect(catalogue.own).toMatchObject([{ percent: '30', amountMillionVnd: '400' }]);
});

test('without a name and a day it stays unverified, so that a breach is a warning', () => {
  const line = lineOf({ support: '450', cost: '2000', namesOneUnit: true });
  const severity = (note?: string): unknown => {
    const answers = findCapsOfYear(fromSheet(SHEET(ROW('30', '400', note))), { ...CAO_BANG, year: 2026, signedOn: null, on: null });
    return testSupport(line, answers);
  };
  expect(severity('')).toMatchObject({ verdict: 'exceeds', severity: 'warning' });
  expect(severity()).toMatchObject({ verdict: 'exceeds', severity: 'error' });
});

test('local money takes the province of the workbook where the line names none', () => {
  const row = ROW('30', '400').replace('KCĐP Cao Bằng', 'KCĐP');
  expect(fromSheet(SHEET(row), 'cao-bang').own).toMatchObject([{ province: 'cao-bang' }]);
  expect(fromSheet(SHEET(row)).own).toEqual([]);
});

test('a national cap of the office keeps what was not read of its act, unless the amendment is cited too', () => {
  const row = (basis: string): string =>
    `1 | ${MODEL} | KCQG | mô hình |  |  | 30 | 1200 | ${basis} | từ 11/5/2018 | do đơn vị nhập | ${ENTERED}`;
  expect(fromSheet(SHEET(row('Thông tư số 28/2018/TT-BTC, Điều 8 khoản 2'))).own[0]?.unreadAmendments).toMatchObject([
    { number: '64/2024/TT-BTC' },
  ]);
  expect(fromSheet(SHEET(row('Thông tư số 28/2018/TT-BTC, Điều 8 khoản 2 (sửa đổi bởi 64/2024/TT-BTC)'))).own[0]?.unreadAmendments).toEqual(
    [],
  );
});

const ACT = {
  id: 'lam-dong-nq-1-2027',
  number: '01/2027/NQ-HĐND',
  type: 'Nghị quyết',
  issuer: 'HĐND tỉnh Lâm Đồng',
  title: null,
  issued: '2027-01-10',
  from: '2027-02-01',
  to: null,
  level: 'province',
  province: 'lam-dong',
  amends: [],
  amendedBy: [],
  replaces: [],
  replacedBy: null,
  evidence: 'verbatim',
  datesEvidence: 'verbatim',
  note: null,
};
const CAP = {
  id: 'lam-dong.equipment',
  kind: 'cap',
  activity: 'equipment',
  article: 'Điều 4',
  percent: '50',
  percentBase: 'eligible-cost',
  amountMillionVnd: '250',
  per: 'facility',
  conditions: null,
  multipliers: [],
  figures: 'known',
  evidence: 'verbatim',
  figureEvidence: { percent: 'verbatim', amount: 'verbatim', clause: 'verbatim' },
  source: 'Công báo',
  verified: true,
  unreadAmendments: [],
  entered: { by: 'Trần Thị Bình', on: '2027-02-03' },
};
const fileOf = (...caps: object[]): object => ({ ...ACT, caps });

describe('a file of acts', () => {
  test('one act, a list of acts, or acts by name', () => {
    for (const json of [fileOf(CAP), [fileOf(CAP)], { acts: [fileOf(CAP)] }]) {
      const own = readOwnFile(json);
      expect(own.faults).toEqual([]);
      expect(
        findCap(withOwnCaps(SHIPPED, own), { level: 'province', province: 'lam-dong', activity: 'equipment', on: '2027-02-01' }),
      ).toMatchObject({ state: 'in-force', why: { by: 'entered' } });
    }
  });

  test.each([
    ['a figure in words', { ...CAP, amountMillionVnd: 'ba trăm' }, 'caps[0].amountMillionVnd', 'not-a-number', 0],
    ['a number instead of a text', { ...CAP, percent: 50 }, 'caps[0].percent', 'not-a-number', 0],
    ['a day that does not exist', { ...CAP, from: '2027-02-30' }, 'caps[0].from', 'not-a-day', 0],
    ['an activity nobody knows', { ...CAP, activity: 'dancing' }, 'caps[0].activity', 'not-allowed', 0],
    ['a percentage of nothing', { ...CAP, percentBase: null }, 'caps[0].percentBase', 'base-without-percent', 0],
    ['an amount for no unit', { ...CAP, per: null }, 'caps[0].per', 'missing', 0],
    ['a missing field', { ...CAP, conditions: undefined }, 'caps[0].conditions', 'missing', 0],
    ['a field too many', { ...CAP, colour: 'blue' }, 'caps[0].colour', 'unknown-field', 1],
    ['verified by nobody', { ...CAP, entered: undefined }, 'caps[0].verified', 'claims-too-much', 1],
    ['verified without an article', { ...CAP, article: null }, 'caps[0].verified', 'claims-too-much', 1],
    ['a recalled figure called verified', { ...CAP, evidence: 'recalled' }, 'caps[0].verified', 'claims-too-much', 1],
    [
      'a clause that was not read',
      { ...CAP, article: 'Điều 4 khoản 1', figureEvidence: { ...CAP.figureEvidence, clause: 'inferred' } },
      'caps[0].article',
      'clause-not-read',
      0,
    ],
    ['no cap but a text', 'equipment', 'caps[0]', 'not-an-object', 0],
  ])('%s is told by its path, and the other caps apply', (_what, cap, at, kind, stays) => {
    const other = { ...CAP, id: 'lam-dong.brand', activity: 'brand-registration', per: 'brand', amountMillionVnd: '30' };
    const own = readOwnFile(fileOf(cap as object, other));
    expect(own.faults).toContainEqual(expect.objectContaining({ at, kind }));
    expect(own.caps.map(({ cap: { id } }) => id)).toEqual([...(stays === 1 ? ['lam-dong.equipment'] : []), 'lam-dong.brand']);
  });

  test('a cap that claims too much applies, unverified', () => {
    const [own] = readOwnFile(fileOf({ ...CAP, entered: undefined })).caps;
    expect(own?.cap.verified).toBe(false);
  });

  test('two acts for the same days: the first stays, the other is told', () => {
    const second = { ...ACT, id: 'lam-dong-nq-2-2027', number: '02/2027/NQ-HĐND', caps: [{ ...CAP, id: 'other' }] };
    const { caps, faults } = readOwnFile([fileOf(CAP), second]);
    expect(caps.map(({ cap }) => cap.id)).toEqual(['lam-dong.equipment']);
    expect(faults).toMatchObject([{ at: '[1].caps[0]', kind: 'overlap', allowed: '[0].caps[0]' }]);
  });

  test.each([[null], ['text'], [[]], [{}]])('%j holds no caps and breaks nothing', (json) => {
    expect(readOwnFile(json).caps).toEqual([]);
  });
});

describe('what people write', () => {
  test.each([
    ['Nghị quyết số 07/2025/NQ-HĐND, Điều 3 khoản 2', { number: '07/2025/NQ-HĐND', type: 'Nghị quyết', article: 'Điều 3 khoản 2' }],
    [
      'điểm a khoản 2 Điều 6 Quyết định 20/2019/QĐ-UBND',
      { number: '20/2019/QĐ-UBND', type: 'Quyết định', article: 'Điều 6 khoản 2 điểm a' },
    ],
    ['Quyết định 20/2019/QĐ-UBND', { number: '20/2019/QĐ-UBND', type: 'Quyết định', article: null }],
    ['theo quy định của tỉnh', null],
  ])('%s', (text, expected) => {
    expect(basisIn(text)).toEqual(expected);
  });

  test.each([
    ['từ 01/01/2026', { from: '2026-01-01', to: null }],
    ['01/01/2026 – 31/12/2030', { from: '2026-01-01', to: '2030-12-31' }],
    ['từ ngày 1 tháng 7 năm 2026', { from: '2026-07-01', to: null }],
    ['đến hết ngày 31/12/2026', { from: null, to: '2026-12-31' }],
    ['từ 31/02/2026', 'not-a-day'],
    ['năm 2026', 'not-a-day'],
    ['31/12/2030 - 01/01/2026', 'days-reversed'],
  ])('%s', (text, expected) => {
    expect(forceIn(text)).toEqual(expected);
  });

  test.each([
    ['Người nhập: Nguyễn Văn An, ngày 12/01/2026', { by: 'Nguyễn Văn An', on: '2026-01-12' }],
    ['do đơn vị nhập: Lê Thị Hoa 05/02/2026', { by: 'Lê Thị Hoa', on: '2026-02-05' }],
    ['do đơn vị nhập', null],
    ['Người nhập: Nguyễn Văn An', null],
  ])('%s', (text, expected) => {
    expect(entryIn(text)).toEqual(expected);
  });
});

describe('a line with the product’s own words for how well it is known', () => {
  const line = (source: string, figures: string, standing = 'chưa kiểm chứng'): string => `
BẢNG THUYẾT MINH MỨC CHI ÁP DỤNG
Đơn vị: triệu đồng
TT | Nội dung hoạt động | Nguồn áp dụng | ĐVT | Số lượng | Tổng chi phí hợp lệ | Tỷ lệ tối đa (%) | Mức tối đa cho một đơn vị | Căn cứ | Hiệu lực | Tình trạng kiểm chứng | Điều kiện, ghi chú
1 | ${MODEL} | ${source} | mô hình |  |  | ${figures} | Nghị quyết số 07/2025/NQ-HĐND, Điều 3 khoản 2 | từ 01/01/2026 | ${standing} | ${ENTERED}`;

  test('of local money is the office’s own, and never verified', () => {
    expect(fromSheet(line('KCĐP Cao Bằng', '30 | 400')).own).toMatchObject([{ amountMillionVnd: '400', verified: false }]);
  });

  test('of national money changes nothing', () => {
    expect(fromSheet(line('KCQG', '30 | 400')).own).toEqual([]);
  });

  test('that is not complete asks nothing of anybody', () => {
    const { caps, faults } = readOwnSheets(readText(line('KCĐP', '30 | 400')).workbook, SHIPPED, null, OWN_WORDS);
    expect([caps, faults]).toEqual([[], []]);
  });
});

test.each([
  ['no name', { entered: undefined }, 'entered'],
  ['no article', { article: null }, 'article'],
])('a cap that claims to be verified with %s is told once, by what it lacks', (_what, more, lacking) => {
  const faults = readOwnFile(fileOf({ ...CAP, ...more })).faults.filter(({ kind }) => kind === 'claims-too-much');
  expect(faults).toMatchObject([{ at: 'caps[0].verified', allowed: lacking }]);
});

test('an act of no known kind is told, and its caps apply', () => {
  const { faults, caps } = readOwnFile({ ...(fileOf(CAP) as Record<string, unknown>), type: 'resolution' });
  expect(faults).toMatchObject([{ at: 'type', kind: 'not-allowed' }]);
  expect(caps).toHaveLength(1);
});
