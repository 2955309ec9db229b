/** Packs are data: each is whole in itself, a sheet is of the one that its title names, and a made-up one works as the shipped ones do. */
import { capCases } from '../../../src/core/law/cases/cap-cases';
import { toPlainText } from '../../../src/core/money/amount';
import { KHUYEN_CONG } from '../../../src/core/packs/khuyen-cong/pack';
import type { Pack } from '../../../src/core/packs/pack';
import { PACKS } from '../../../src/core/packs/register';
import { packOfTable } from '../../../src/core/table/pack-of-table';
import { readTables } from '../../../src/core/table/read-workbook';
import { checkText, readText } from '../../support/tables';

const SOURCE_WORDS = ['national', 'local', 'counterpart', 'integrated', 'other', 'stateBudget', 'total'];

test.each(PACKS)('$id: every name it uses is one that it has', (pack) => {
  const activities = pack.activities.map(({ id }) => id);
  const units = pack.countUnits.map(({ id }) => id);
  expect(pack.sources.map(({ id }) => id).filter((id) => !SOURCE_WORDS.includes(id))).toEqual([]);
  expect(pack.phrases.activities.map(({ id }) => id).filter((id) => !activities.includes(id))).toEqual([]);
  expect(pack.activities.map(({ unit }) => unit).filter((unit) => !units.includes(unit))).toEqual([]);
  expect(pack.activities.flatMap(({ parent }) => parent ?? []).filter((parent) => !activities.includes(parent))).toEqual([]);
  expect(pack.countUnitTexts.map(({ id }) => id).filter((id) => !units.includes(id))).toEqual([]);
  expect(pack.words.programme).not.toEqual([]);
});

test.each(PACKS.filter(({ acts }) => acts !== null))('$id: its version names its newest act', ({ acts }) => {
  const issued = (acts?.files ?? []).flatMap(([, act]) => (act as { readonly issued?: string | null }).issued ?? []).sort();
  expect(issued).not.toEqual([]);
  // In its version.json.
  const { newestSource = '' } = acts ?? {};
  expect({ newestSource, laterThanIt: issued.filter((day) => day > newestSource) }).toEqual({ newestSource, laterThanIt: [] });
});

test('no activity and no pack stands twice', () => {
  const ids = PACKS.flatMap(({ id, activities }) => [id, ...activities.map((one) => one.id)]);
  expect(new Set(ids).size).toBe(ids.length);
});

const packIn = (text: string, packs = PACKS): string[] => {
  const reading = readTables(readText(text).workbook, [], packs);
  return reading.tables.map((table) => packOfTable(reading, table).id);
};

const table = (title: string): string => `
${title}
Đơn vị: triệu đồng
TT | Nội dung | Tổng số | NSTW | NSĐP
1 | Giao thông | 300 | 200 | 100
2 | Thủy lợi | 150 | 100 | 50
 | Tổng cộng | 450 | 300 | 150`;

test.each([
  ['KẾ HOẠCH VỐN THỰC HIỆN CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA XÂY DỰNG NÔNG THÔN MỚI NĂM 2026', 'nong-thon-moi'],
  ['Nguồn vốn CTMTQG NTM năm 2026', 'nong-thon-moi'],
  ['KẾ HOẠCH KHUYẾN CÔNG GẮN VỚI XÂY DỰNG NÔNG THÔN MỚI NĂM 2026', 'khuyen-cong'],
  ['DỰ TOÁN CHI NGÂN SÁCH NĂM 2026', 'khuyen-cong'],
  ['DỰ TOÁN CHI CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA GIẢM NGHÈO BỀN VỮNG NĂM 2026', 'khuyen-cong'],
])('%s is of %s', (title, id) => {
  expect(packIn(table(title))).toEqual([id]);
});

test('a line may name any programme: the title alone decides', () => {
  expect(packIn(table('DỰ TOÁN CHI NĂM 2026').replace('Giao thông', 'Chương trình xây dựng nông thôn mới'))).toEqual(['khuyen-cong']);
});

const SOURCES = `
KẾ HOẠCH VỐN CHƯƠNG TRÌNH MTQG XÂY DỰNG NÔNG THÔN MỚI NĂM 2026
Đơn vị: triệu đồng
TT | Nội dung | Tổng vốn | NSTW | NSĐP | Vốn lồng ghép | Doanh nghiệp | Cộng đồng dân cư
1 | Đường trục thôn | 1500 | 600 | 400 | 200 | 100 | 200
2 | Nhà văn hóa xã | 900 | 300 | 250 | 150 | 50 | 150
3 | Cấp nước sinh hoạt | 700 | 350 | 150 | 100 | 0 | 100
 | Tổng cộng | 3100 | 1250 | 800 | 450 | 150 | 450`;

test('nông thôn mới: five sources side by side add up, each known for what it is, and no cap speaks of any', () => {
  const report = checkText(SOURCES);
  expect(report.findings).toEqual([]);
  expect(report.tables.map(({ sources }) => sources)).toEqual([['national', 'local', 'counterpart', 'integrated', 'other']]);
  expect(report.verdicts).toEqual({ sums: 'pass', caps: 'none' });
});

test('nông thôn mới: a wrong figure is found at its cell', () => {
  const found = checkText(SOURCES.replace('| 250 | 150 | 50 | 150', '| 250 | 510 | 50 | 150')).findings;
  expect(found.map(({ code, cell, expected }) => [code, cell, expected && toPlainText(expected)])).toEqual([['SB110', 'F5', '150']]);
});

test('nông thôn mới: sources down the side, over years', () => {
  const report = checkText(`
TỔNG HỢP NGUỒN VỐN XÂY DỰNG NÔNG THÔN MỚI GIAI ĐOẠN 2026 - 2028
Đơn vị: triệu đồng
TT | Nguồn vốn | 2026 | 2027 | 2028 | Tổng cộng
1 | Ngân sách trung ương | 500 | 520 | 540 | 1560
2 | Ngân sách tỉnh | 300 | 310 | 320 | 930
3 | Vốn lồng ghép | 200 | 210 | 220 | 630
4 | Đóng góp của cộng đồng dân cư | 90 | 95 | 100 | 285
 | Tổng cộng | 1090 | 1135 | 1180 | 3405`);
  expect(report.findings).toEqual([]);
  expect(report.tables.map(({ kind, sources }) => [kind, sources])).toEqual([
    ['source-by-year', ['national', 'local', 'counterpart', 'integrated']],
  ]);
});

test('nông thôn mới: two columns of one sort of money are two parts of the total', () => {
  const report = checkText(`
NGUỒN LỰC XÂY DỰNG NÔNG THÔN MỚI NĂM 2026
Đơn vị: triệu đồng
TT | Nội dung | Tổng vốn | NSTW | NSĐP | Vốn tín dụng | Doanh nghiệp | Cộng đồng dân cư
1 | Xã An Hòa | 1550 | 600 | 400 | 250 | 100 | 200
2 | Xã Bình Lâm | 850 | 300 | 250 | 130 | 40 | 130
 | Tổng cộng | 2400 | 900 | 650 | 380 | 140 | 330`);
  expect(report.findings).toEqual([]);
  expect(report.verdicts.sums).toBe('pass');
});

test('words of khuyến công in a plan of nông thôn mới bring no caps', () => {
  const plan = (title: string): string => `
${title}
Đơn vị: triệu đồng
TT | Nội dung | Tổng số | NSTW | NSĐP | Cộng đồng dân cư
1 | Hỗ trợ công nghiệp nông thôn: ứng dụng máy móc, thiết bị cho 01 cơ sở | 5000 | 4000 | 500 | 500
2 | Đường trục thôn | 3000 | 2000 | 500 | 500
 | Tổng cộng | 8000 | 6000 | 1000 | 1000`;
  expect(checkText(plan('KẾ HOẠCH VỐN XÂY DỰNG NÔNG THÔN MỚI NĂM 2026')).verdicts.caps).toBe('none');
});

/** A programme that nobody has: one activity under words of its own, and a source that is called as nowhere else. */
const MADE: Pack = {
  ...KHUYEN_CONG,
  id: 'lang-nghe',
  words: { programme: ['bảo tồn làng nghề'], national: [], local: [] },
  sources: [{ id: 'national', synonyms: ['quỹ làng nghề'] }, ...KHUYEN_CONG.sources.filter(({ id }) => id !== 'national')],
  activities: [{ id: 'kiln', vi: 'Xây lò nung', en: 'Kilns', unit: 'facility' }],
  phrases: { ...KHUYEN_CONG.phrases, activities: [{ id: 'kiln', units: ['facility'], phrases: ['xây lò nung'] }] },
  acts: null,
};

test('a pack that is handed over is read by its own words', () => {
  const { workbook } = readText(`
KẾ HOẠCH BẢO TỒN LÀNG NGHỀ NĂM 2026
Đơn vị: triệu đồng
TT | Nội dung | Tổng kinh phí | Quỹ làng nghề | Đối ứng
1 | Xây lò nung cho 02 cơ sở | 300 | 200 | 100
2 | Ứng dụng máy móc, thiết bị | 150 | 100 | 50
 | Tổng cộng | 450 | 300 | 150`);
  const reading = readTables(workbook, [], [...PACKS, MADE]);
  const { cases, unmatched } = capCases(workbook, reading, { choices: [], disputed: new Set() });
  expect(cases.map(({ level, match, support }) => [level, match.activity, toPlainText(support)])).toEqual([['national', 'kiln', '200']]);
  // Machinery is an activity of another programme.
  expect(unmatched.map(({ line }) => reading.tables[0]?.lines[line]?.label)).toEqual(['Ứng dụng máy móc, thiết bị']);
});

describe('two programmes on one sheet', () => {
  const NTM = `
TT | Nội dung | Tổng vốn | NSTW | NSĐP | Vốn tín dụng | Cộng đồng dân cư
1 | Đường trục thôn | 1350 | 600 | 400 | 150 | 200
2 | Nhà văn hóa xã | 800 | 300 | 250 | 100 | 150
 | Tổng cộng | 2150 | 900 | 650 | 250 | 350`;
  const KC = `
TT | Nội dung | Tổng kinh phí | KCQG | KCĐP | Đối ứng
1 | Hỗ trợ 01 cơ sở ứng dụng máy móc, thiết bị | 900 | 200 | 100 | 600
2 | Tập huấn khởi sự doanh nghiệp | 60 | 0 | 60 | 0
 | Tổng cộng | 960 | 200 | 160 | 600`;
  const PUBLIC = `
TT | Nội dung | Cộng | NSTW | NSĐP
1 | Kênh mương | 300 | 200 | 100
2 | Chợ xã | 150 | 100 | 50
 | Tổng cộng | 450 | 300 | 150`;
  const readAs = (text: string): [string, readonly string[]][] => {
    const { workbook } = readText(text);
    const reading = readTables(workbook);
    return reading.tables.map((table) => [packOfTable(reading, table).id, table.sources]);
  };
  const OF_NTM = ['nong-thon-moi', ['national', 'local', 'counterpart', 'other']];
  const OF_KC = ['khuyen-cong', ['national', 'local', 'counterpart']];

  test('each table by the title right above it', () => {
    expect(readAs(`KẾ HOẠCH KHUYẾN CÔNG NĂM 2026\nĐơn vị: triệu đồng${KC}\n\nNGUỒN VỐN XÂY DỰNG NÔNG THÔN MỚI NĂM 2026${NTM}`)).toEqual([
      OF_KC,
      OF_NTM,
    ]);
    expect(readAs(`NGUỒN VỐN XÂY DỰNG NÔNG THÔN MỚI NĂM 2026\nĐơn vị: triệu đồng${NTM}\n\nKẾ HOẠCH KHUYẾN CÔNG NĂM 2026${KC}`)).toEqual([
      OF_NTM,
      OF_KC,
    ]);
  });

  test('without a title of its own, by the headings of its columns; else by the sheet', () => {
    expect(readAs(`NGUỒN VỐN XÂY DỰNG NÔNG THÔN MỚI NĂM 2026\nĐơn vị: triệu đồng${NTM}\n\nBiểu số 2${KC}`)).toEqual([OF_NTM, OF_KC]);
    expect(readAs(`NGUỒN VỐN XÂY DỰNG NÔNG THÔN MỚI NĂM 2026\nĐơn vị: triệu đồng${NTM}\n\nBiểu số 2${PUBLIC}`)).toEqual([
      OF_NTM,
      ['nong-thon-moi', ['national', 'local']],
    ]);
  });

  test('a remark between them names no programme', () => {
    expect(
      readAs(`KẾ HOẠCH KHUYẾN CÔNG NĂM 2026\nĐơn vị: triệu đồng${KC}\nGhi chú: lồng ghép xây dựng nông thôn mới\n\nBiểu số 2${KC}`),
    ).toEqual([OF_KC, OF_KC]);
  });

  test('nothing is found in either, and caps are asked of one of them', () => {
    const { findings } = checkText(
      `KẾ HOẠCH KHUYẾN CÔNG NĂM 2026\nĐơn vị: triệu đồng${KC}\n\nNGUỒN VỐN XÂY DỰNG NÔNG THÔN MỚI NĂM 2026${NTM}`,
    );
    expect(findings.filter(({ code }) => !code.startsWith('SB5'))).toEqual([]);
  });
});

describe('sentences beside a table of nông thôn mới', () => {
  const plan = (sentence: string): string => `
KẾ HOẠCH VỐN XÂY DỰNG NÔNG THÔN MỚI NĂM 2026
Đơn vị: triệu đồng
TT | Nội dung | Tổng vốn | NSTW | NSĐP | Cộng đồng dân cư
1 | Đường trục thôn | 1200 | 600 | 400 | 200
2 | Nhà văn hóa xã | 700 | 300 | 250 | 150
 | Tổng cộng | 1900 | 900 | 650 | 350
${sentence}`;
  const said = (sentence: string): string[] =>
    checkText(plan(sentence)).findings.flatMap(({ code, expected }) =>
      code === 'SB202' ? [expected === null ? '' : toPlainText(expected)] : [],
    );

  test.each([
    'Tổng nguồn vốn xây dựng nông thôn mới năm 2026 là 1.900 triệu đồng, trong đó: ngân sách trung ương 900 triệu đồng; cộng đồng dân cư đóng góp 350 triệu đồng.',
    'Doanh nghiệp trên địa bàn đóng góp 500 triệu đồng.',
  ])('agrees, or says another thing: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  test('a sentence that states another whole, or another part, is told', () => {
    expect(said('Tổng nguồn vốn xây dựng nông thôn mới năm 2026 là 1.910 triệu đồng.')).toEqual(['1900']);
    expect(said('Tổng nguồn vốn là 1.900 triệu đồng, trong đó: cộng đồng dân cư 355 triệu đồng.')).toEqual(['350']);
  });
});
