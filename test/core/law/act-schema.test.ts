/** The schema for people who add an act: every file that is there fits it, and the slips that are easily made do not. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { PACKS } from '../../../src/core/packs/register';

const core = path.resolve(__dirname, '../../../src/core');
const read = (file: string): Record<string, unknown> => JSON.parse(readFileSync(path.join(core, file), 'utf8')) as Record<string, unknown>;

const ajv = new Ajv({ allErrors: true });
const isValid = ajv.compile(read('law/act.schema.json'));

const files = PACKS.flatMap(({ id, acts }) => (acts === null ? [] : [`packs/${id}/acts`])).flatMap((folder) =>
  readdirSync(path.join(core, folder)).flatMap((name) => (name.endsWith('.json') ? [`${folder}/${name}`] : [])),
);

it.each(files)('%s', (file) => {
  isValid(read(file));
  expect(isValid.errors ?? []).toEqual([]);
});

const ACT = {
  id: 'lam-dong-nq-12-2027',
  number: '12/2027/NQ-HĐND',
  type: 'Nghị quyết',
  issuer: 'HĐND tỉnh Lâm Đồng',
  title: null,
  issued: null,
  from: null,
  to: null,
  level: 'province',
  province: 'lam-dong',
  amends: [],
  amendedBy: [],
  replaces: [],
  replacedBy: null,
  evidence: 'summary',
  datesEvidence: 'summary',
  note: null,
  caps: [],
};

const CAP = {
  id: 'lam-dong-nq-12-2027-may-moc',
  kind: 'cap',
  activity: 'any',
  article: null,
  percent: '50',
  percentBase: 'eligible-cost',
  amountMillionVnd: '200',
  per: null,
  conditions: null,
  multipliers: [],
  figures: 'known',
  evidence: 'summary',
  figureEvidence: { percent: 'summary', amount: 'summary', clause: 'summary' },
  source: 'trích yếu',
  verified: false,
  unreadAmendments: [],
};

it('takes a new act, with a cap and without', () => {
  expect(isValid(ACT)).toBe(true);
  expect(isValid({ ...ACT, caps: [CAP] })).toBe(true);
});

it.each([
  ['a day written as people write it', { ...ACT, from: '01/07/2027' }],
  ['a day left out', { ...ACT, to: undefined }],
  ['a word of no list', { ...ACT, evidence: 'read' }],
  ['a field that nobody reads', { ...ACT, remark: 'x' }],
  ['a figure as a number', { ...ACT, caps: [{ ...CAP, amountMillionVnd: 200 }] }],
  ['a figure with thousands', { ...ACT, caps: [{ ...CAP, amountMillionVnd: '1.000,5' }] }],
  ['a cap without its source', { ...ACT, caps: [{ ...CAP, source: undefined }] }],
])('refuses %s', (_slip, act) => {
  expect(isValid(JSON.parse(JSON.stringify(act)))).toBe(false);
});
