/** The command `caps`, and the options of `check` that say which law applies. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../../src/apps/cli/run';
import { ACTS_SHA256 } from '../../../src/core/law/act-files';

const CLEAN = path.resolve(__dirname, '../../../examples/bac-giang-2021-2025.xlsx');

async function soatbieu(...argv: string[]): Promise<{ status: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const status = await run(argv, { out: (text) => (out += text), err: (text) => (err += text), isTerminal: false });
  return { status, out, err };
}

interface CapsReport {
  readonly caps: { readonly version: string; readonly sha256: string };
  readonly inForce: readonly {
    readonly id: string;
    readonly level: string;
    readonly unreadAmendments: readonly object[];
    readonly act: object;
  }[];
  readonly offered: readonly { readonly id: string }[];
  readonly unread: readonly { readonly number: string }[];
}

async function capsOf(...argv: string[]): Promise<CapsReport> {
  const { status, out, err } = await soatbieu('caps', '--format', 'json', ...argv);
  expect([status, err]).toEqual([0, '']);
  return JSON.parse(out) as CapsReport;
}

test('lists what is in force on the day, with act, days, evidence and the sum over the catalogue', async () => {
  const before = await capsOf('--on', '2018-05-10', '--level', 'national');
  const after = await capsOf('--on', '2018-05-11', '--level', 'national');
  const ids = (report: CapsReport): string[] => report.inForce.map(({ id }) => id);
  expect(ids(before)).toContain('ttlt-26-2014.equipment');
  expect(ids(before)).not.toContain('tt-28-2018.equipment');
  expect(ids(after)).toContain('tt-28-2018.equipment');
  expect(ids(after)).not.toContain('ttlt-26-2014.equipment');
  expect(after.caps.sha256).toBe(ACTS_SHA256);
  expect(after.inForce.find(({ id }) => id === 'tt-28-2018.equipment')).toMatchObject({
    citation: 'TT 28/2018/TT-BTC, Điều 8 khoản 4',
    percent: '50',
    amount: '300',
    unit: 'million-vnd',
    per: 'facility',
    evidence: 'verbatim',
    verified: true,
    from: '2018-05-11',
    to: null,
    unreadAmendments: [],
    act: { number: '28/2018/TT-BTC', amendedBy: ['64/2024/TT-BTC'] },
  });
});

test('from 28/8/2024 every national cap of the circular carries what was not read', async () => {
  const { inForce } = await capsOf('--on', '2024-08-28', '--level', 'national');
  const circular = inForce.filter(({ id }) => id.startsWith('tt-28-2018'));
  expect(circular.length).toBeGreaterThan(20);
  expect(circular.filter(({ unreadAmendments }) => unreadAmendments.length === 0)).toEqual([]);
});

test('a province sees its own acts only, and is told which ones were not read', async () => {
  const report = await capsOf('--on', '2026-01-01', '--province', 'cao-bang');
  expect(report.inForce).toEqual([]);
  expect(report.unread).toMatchObject([{ number: '07/2025/NQ-HĐND' }]);
  expect((await soatbieu('caps', '--on', '2026-01-01', '--province', 'Cao Bằng')).out).toContain(
    'Nghị quyết 07/2025/NQ-HĐND tỉnh Cao Bằng',
  );
});

test('acts of unknown start are offered, never in force', async () => {
  const { inForce, offered } = await capsOf('--on', '2020-01-01', '--province', 'hoa-binh');
  expect(inForce).toEqual([]);
  expect(offered.length).toBe(4);
});

test('text in either language', async () => {
  expect((await soatbieu('caps', '--on', '2022-01-01')).out).toContain('50% tổng chi phí; 300 triệu đồng/cơ sở');
  expect((await soatbieu('caps', '--on', '2022-01-01', '--lang', 'en')).out).toContain('50% of the cost; 300 million đồng/facility');
});

test.each([
  ['a day that does not exist', ['--on', '2026-02-30']],
  ['a day put another way', ['--on', '01/01/2026']],
  ['a province nobody knows', ['--province', 'xyz']],
  ['a level that is none', ['--level', 'district']],
  ['a form that is none', ['--format', 'html']],
  ['an option of another command', ['--exact']],
  ['a forgotten value', ['--on']],
  ['a file', ['ke-hoach.xlsx']],
])('2 and one sentence for %s', async (_what, argv) => {
  const { status, out, err } = await soatbieu('caps', ...argv);
  expect([status, out]).toEqual([2, '']);
  expect(err.trim().split('\n')).toHaveLength(1);
});

test('--help explains itself', async () => {
  expect(await soatbieu('caps', '--help')).toMatchObject({ status: 0, err: '' });
});

describe('check', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'soatbieu-caps-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const inFolder = (name: string, text: string): string => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  };

  test('the report names the catalogue it used', async () => {
    const { out } = await soatbieu('check', CLEAN, '--format', 'json', '--on', '2022-01-01', '--province', 'bac-giang');
    expect((JSON.parse(out) as CapsReport).caps.sha256).toBe(ACTS_SHA256);
  });

  test.each([[['--on', '2026-13-01']], [['--province', 'nowhere']], [['--caps', 'khong-co.json']]])('2 for %j', async (argv) => {
    expect((await soatbieu('check', CLEAN, ...argv)).status).toBe(2);
  });

  test('2 for caps that are no JSON', async () => {
    expect((await soatbieu('check', CLEAN, '--caps', inFolder('muc-chi.json', '{'))).status).toBe(2);
  });

  test('faults in a file of caps are told by path and stop nothing', async () => {
    const file = inFolder('muc-chi.json', JSON.stringify({ id: 'x', caps: [{ id: 'x.y' }] }));
    const { status, err } = await soatbieu('check', CLEAN, '--caps', file);
    expect(status).toBe(0);
    expect(err).toContain('caps[0].kind');
    expect(err).toContain('number');
  });
});

describe('ceilings that finance gave', () => {
  /** 27.700 triệu đồng of the national budget over 2021–2025, 4.700 of them in 2022. */
  const findings = async (ceilings: string): Promise<string[]> => {
    const { out } = await soatbieu('check', CLEAN, '--ceilings', ceilings, '--format', 'json', '--fail-on', 'never');
    const { files } = JSON.parse(out) as { files: readonly [{ readonly findings: readonly { code: string; cell: string }[] }] };
    return files[0].findings.map(({ code, cell }) => `${code} ${cell}`);
  };

  test('what is above is named at its cell, what is not stays silent', async () => {
    expect(await findings('national:2022=4699')).toEqual(['SB508 D11']);
    expect(await findings('national:2022=4700,local:2022=999999')).toEqual([]);
  });

  test.each(['national:2022=4.700', 'national:2022', 'trung ương:2022=5', ''])('“%s” is refused with one sentence', async (text) => {
    const { status, out, err } = await soatbieu('check', CLEAN, `--ceilings=${text}`);
    expect([status, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
