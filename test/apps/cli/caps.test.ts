/** The command `caps`, and the options of `check` that say which law applies. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { run } from '../../../src/apps/cli/run';
import { ACTS_SHA256 } from '../../../src/core/packs/khuyen-cong/act-files';

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

interface CheckReport {
  readonly caps: { readonly own?: { readonly file: string; readonly sha256: string } };
  readonly files: readonly [
    {
      readonly findings: readonly { readonly code: string; readonly cell: string; readonly severity: string }[];
      readonly capChanges?: readonly object[];
    },
  ];
}

/** A plan of local money: activity, cost, support, counterpart. */
async function planWith(lines: readonly (readonly [string, number, number, number])[], year = 2026): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Kế hoạch');
  sheet.addRow([`KẾ HOẠCH KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM ${String(year)}`]);
  sheet.addRow(['Đơn vị: triệu đồng']);
  sheet.addRow(['TT', 'Nội dung', 'Tổng kinh phí', 'KCĐP hỗ trợ', 'Đối ứng']);
  lines.forEach((line, at) => sheet.addRow([at + 1, ...line]));
  const totals = [1, 2, 3].map((column) => lines.reduce((sum, line) => sum + Number(line[column]), 0));
  if (lines.length > 1) sheet.addRow(['', 'Tổng cộng', ...totals]);
  return new Uint8Array(await book.xlsx.writeBuffer());
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

  test('caps of a file, and which lines they change', async () => {
    const cap = {
      id: 'bac-giang.equipment',
      kind: 'cap',
      activity: 'equipment',
      article: 'Điều 3',
      percent: '50',
      percentBase: 'eligible-cost',
      amountMillionVnd: '200',
      per: 'facility',
      conditions: null,
      multipliers: [],
      figures: 'known',
      evidence: 'entered',
      figureEvidence: { percent: 'entered', amount: 'entered', clause: 'entered' },
      source: 'văn bản của tỉnh',
      verified: true,
      unreadAmendments: [],
      entered: { by: 'Nguyễn Văn An', on: '2026-01-12' },
    };
    const act = {
      id: 'bac-giang-nq-1',
      number: '01/2026/NQ-HĐND',
      type: 'Nghị quyết',
      issuer: 'HĐND tỉnh Bắc Giang',
      title: 'Mức chi khuyến công',
      issued: '2025-12-01',
      from: '2026-01-01',
      to: null,
      level: 'province',
      province: 'bac-giang',
      amends: [],
      amendedBy: [],
      replaces: [],
      replacedBy: null,
      evidence: 'entered',
      datesEvidence: 'entered',
      note: null,
      caps: [cap],
    };
    const plan = path.join(folder, 'plan.xlsx');
    writeFileSync(
      plan,
      await planWith([
        ['Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị chế biến chè', 900, 250, 650],
        ['Hội nghị tổng kết công tác khuyến công', 30, 30, 0],
      ]),
    );
    const file = inFolder('muc-chi.json', JSON.stringify(act));
    const json = async (...more: string[]): Promise<CheckReport> => {
      const { out, err } = await soatbieu('check', plan, '--province', 'bac-giang', '--format', 'json', '--caps', file, ...more);
      expect(err).toBe('');
      return JSON.parse(out) as CheckReport;
    };
    const { files, caps } = await json('--impact');
    expect(files[0].findings.map(({ code, cell, severity }) => `${code} ${cell} ${severity}`)).toContain('SB501 D4 error');
    expect(files[0].capChanges).toEqual([
      {
        sheet: 'Kế hoạch',
        cell: 'B4',
        label: 'Hỗ trợ 01 cơ sở ứng dụng máy móc thiết bị chế biến chè',
        level: 'province',
        before: { verdict: 'no-cap', excess: null, cap: null },
        after: { verdict: 'exceeds', excess: '50', cap: 'bac-giang.equipment' },
      },
    ]);
    expect(caps.own).toEqual({ file, sha256: createHash('sha256').update(readFileSync(file)).digest('hex') });
    expect((await json()).files[0].capChanges).toBeUndefined();
    const { out } = await soatbieu('check', plan, '--province', 'bac-giang', '--caps', file, '--impact');
    expect(out).toContain('Mức chi đã nhập, văn bản đã chọn làm đổi kết quả của 1 dòng so với danh mục có sẵn.');
    expect(out.replace(/\s+/g, ' ')).toContain('chế biến chè”: trước là chưa có mức chi, nay là vượt 50 triệu đồng.');
  });

  test('an act of unknown start that was picked', async () => {
    const plan = path.join(folder, 'plan.xlsx');
    writeFileSync(plan, await planWith([['01 mô hình thí điểm áp dụng sản xuất sạch hơn', 1500, 480, 1020]], 2020));
    const codes = async (...more: string[]): Promise<string[]> => {
      const { out } = await soatbieu('check', plan, '--province', 'hoa-binh', '--format', 'json', ...more);
      return (JSON.parse(out) as CheckReport).files[0].findings.map(({ code, severity }) => `${code} ${severity}`);
    };
    expect(await codes()).toEqual(['SB505 undecided']);
    expect(await codes('--acts', '20/2019/QĐ-UBND')).toEqual(['SB502 warning']);
    expect(await codes('--acts', 'hoa-binh-qd-20-2019')).toEqual(['SB502 warning']);
    const { status, err } = await soatbieu('check', plan, '--acts', '99/2099/QĐ-UBND');
    expect([status, err.trim().split('\n').length]).toEqual([2, 1]);
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
