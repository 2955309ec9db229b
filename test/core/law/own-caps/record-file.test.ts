/** Caps as a flat list of records. */
import { SHIPPED } from '../../../../src/core/law/catalogue';
import { findCap } from '../../../../src/core/law/find-cap';
import { withOwnCaps } from '../../../../src/core/law/own-caps/overlay';
import { readOwnFile } from '../../../../src/core/law/own-caps/read-own-file';
import { citationOf } from '../../../../src/core/messages/caps/act-names';

const RECORD = {
  id: 'nq-12-2022.equipment',
  kind: 'cap',
  act: {
    id: 'nq-12-2022',
    number: '12/2022/NQ-HĐND',
    title: 'Mức chi khuyến công',
    citation: 'Điều 4 khoản 1',
    issued: '2022-07-15',
    inForceFrom: '2022-08-01',
    inForceTo: null,
    amendedBy: [],
  },
  level: 'province',
  province: 'Lâm Đồng',
  activity: 'equipment',
  percentOfCost: '50',
  percentBase: 'eligibleCost',
  amountMillionVnd: '200',
  per: 'facility',
  tier: null,
  countLimit: null,
  conditions: '',
  multipliers: [{ factor: '1.5', condition: 'Dây chuyền công nghệ', appliesTo: 'amount', citation: 'Điều 4 khoản 2' }],
  figureStatus: 'known',
  evidence: 'verbatim',
  evidenceNote: 'bản giấy',
  verified: true,
  verifiedBy: 'Nguyễn Văn An',
  verifiedOn: '2023-01-05',
  unreadAmendments: [],
};

const listOf = (...records: readonly object[]): object => ({ schemaVersion: '1.0.0', acts: [], records });

test('a record is a cap of its act, in its days, verified by whoever is named', () => {
  const own = readOwnFile(listOf(RECORD));
  expect(own.faults).toEqual([]);
  const answer = findCap(withOwnCaps(SHIPPED, own), { level: 'province', province: 'lam-dong', activity: 'equipment', on: '2023-01-01' });
  expect(answer).toMatchObject({
    state: 'in-force',
    caps: [{ percent: '50', amountMillionVnd: '200', article: 'Điều 4 khoản 1', verified: true, multipliers: [{ condition: 'line' }] }],
  });
});

test('without name and day it applies to nothing, and that is told once', () => {
  const own = readOwnFile(
    listOf({ ...RECORD, verifiedBy: '' }, { ...RECORD, verifiedOn: undefined }, { ...RECORD, verified: true, verifiedBy: 'Nguyễn Văn An' }),
  );
  expect(own.caps.map(({ cap }) => cap.act.number)).toEqual(['12/2022/NQ-HĐND']);
  expect(own.faults).toEqual([{ at: 'records', kind: 'unconfirmed', found: '2/3', allowed: '' }]);
});

test('name and day alone make it apply, with the weight of a verified one', () => {
  const act = { id: 'own', number: '12/2022/NQ-HĐND' };
  const bare = {
    ...RECORD,
    act,
    sentence: 'Hỗ trợ máy móc: tối đa 200 triệu đồng/cơ sở.',
    verified: undefined,
    figureEvidence: 'proposed',
  };
  const { caps, faults } = readOwnFile(listOf(bare));
  expect(faults).toEqual([]);
  expect(caps).toMatchObject([{ cap: { verified: true, from: '2022-01-01', article: 'Hỗ trợ máy móc: tối đa 200 triệu đồng/cơ sở.' } }]);
});

test('two limits of one activity in two cases stand side by side: what they agree in is certain', () => {
  const hard = { ...RECORD, id: 'a', tier: { text: 'xã khu vực III' } };
  const other = { ...RECORD, id: 'b', amountMillionVnd: '150', tier: { text: 'các xã còn lại' } };
  const own = readOwnFile(listOf(hard, other));
  expect(own.faults).toEqual([]);
  const answer = findCap(withOwnCaps(SHIPPED, own), { level: 'province', province: 'lam-dong', activity: 'equipment', on: '2023-01-01' });
  expect(answer).toMatchObject({ state: 'in-force', caps: [{ amountMillionVnd: '200' }, { amountMillionVnd: '150' }] });
});

test('a fault costs its record and no other', () => {
  const brand = { ...RECORD, id: 'nq-12-2022.brand', activity: 'brand-registration', per: 'brand' };
  const { caps, faults } = readOwnFile(listOf({ ...RECORD, amountMillionVnd: 'hai trăm' }, brand));
  expect(caps.map(({ cap }) => cap.id)).toEqual(['nq-12-2022.brand']);
  expect(faults).toContainEqual(expect.objectContaining({ at: 'records[0].caps[0].amountMillionVnd', kind: 'not-a-number' }));
  expect(faults.filter(({ at }) => !at.startsWith('records[0].'))).toEqual([]);
});

test('what repeats a shipped cap takes nothing of its evidence away', () => {
  const shipped = {
    ...RECORD,
    act: { ...RECORD.act, id: 'tt-28-2018', number: '28/2018/TT-BTC', inForceFrom: '2018-05-11' },
    level: 'national',
    province: null,
    amountMillionVnd: '300',
  };
  expect(withOwnCaps(SHIPPED, readOwnFile(listOf(shipped)))).toBe(SHIPPED);
});

test('a text without a number that somebody holds in hand binds with the weight of a verified one, and is named as what it is', () => {
  const own = readOwnFile(listOf({ ...RECORD, act: { type: 'Nghị quyết', inForceFrom: '2022-08-01' }, sentence: 'Hỗ trợ 50%.' }));
  expect(own.faults).toEqual([]);
  expect(own.caps.map(({ cap }) => [cap.verified, cap.entered, cap.article])).toEqual([
    [true, { by: 'Nguyễn Văn An', on: '2023-01-05' }, 'Hỗ trợ 50%.'],
  ]);
  expect(own.caps.map(({ cap }) => citationOf(cap, 'vi'))).toEqual(['Nghị quyết của đơn vị (chưa ghi số hiệu), Hỗ trợ 50%.']);
});

describe('what the catalogue says as well', () => {
  const twin = SHIPPED.caps.find(
    ({ act, activity, verified }) => act.id === 'hoa-binh-qd-20-2019' && activity === 'demo-model' && !verified,
  );
  const record = {
    ...RECORD,
    act: { id: 'own', number: '20/2019/QĐ-UBND', inForceFrom: '2019-05-01' },
    activity: 'demo-model',
    province: 'hoa-binh',
    percentOfCost: '30',
    amountMillionVnd: '1000',
    per: 'model',
    multipliers: [],
  };
  const heldBy = (given: object): unknown =>
    withOwnCaps(SHIPPED, readOwnFile(listOf(given))).own.map(({ verified, entered }) => [verified, entered?.by]);

  test('a person who held it against the act adds that', () => {
    expect(twin).toMatchObject({ percent: '30', amountMillionVnd: '1000', verified: false });
    expect(heldBy(record)).toEqual([[true, 'Nguyễn Văn An']]);
  });

  test('what was read word for word stays as it is, and a change of the act that nobody read stays unread', () => {
    const national = {
      ...record,
      level: 'national',
      province: null,
      act: { id: 'own', number: '28/2018/TT-BTC', inForceFrom: '2018-05-11' },
    };
    expect(heldBy({ ...national, activity: 'equipment', percentOfCost: '50', amountMillionVnd: '300', per: 'facility' })).toEqual([]);
    const { own } = withOwnCaps(
      SHIPPED,
      readOwnFile(listOf({ ...national, activity: 'cleaner-production-model', percentOfCost: '30', amountMillionVnd: '500' })),
    );
    expect(own.map(({ unreadAmendments }) => unreadAmendments.map(({ number }) => number))).toEqual([['64/2024/TT-BTC']]);
  });
});
