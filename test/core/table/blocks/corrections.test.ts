/** What a person says of a table that figures alone showed has the same effect as anywhere, or is said to have none. */
import { correctionSection } from '../../../../src/core/check/remembered-corrections';
import { marksOfEdges } from '../../../../src/core/table/said/corrected-area';
import type { Correction } from '../../../../src/core/table/model/corrections';
import { SheetView } from '../../../../src/core/table/seeing/sheet-view';
import { columnAt, confirmed, explained, lineAt, sayColumn, sayLine, understood } from '../../../support/corrections';
import { briefly, readText } from '../../../support/tables';

const TEXT = `
Funktion | Personal | Sachaufwand | Beiträge | Summe
Schulen | 815994 | 160409 | 457909 | 1434312
Kultur | 389673 | 83231 | 356800 | 829704
Strassen | 919415 | 188744 | 290363 | 1398522
Stellen | 12 | 44 | 7 | 63
Gesamtsumme | 2125082 | 432384 | 1105072 | 3662538`;

const read = (text: string) => readText(text).workbook;
const workbook = read(TEXT);
const table = understood(workbook);

/** "9 of 20": sums tested, and amounts that stand in them. */
function told(corrections: readonly Correction[], text = TEXT) {
  const report = explained(read(text), corrections);
  const [first] = report.tables;
  return {
    findings: briefly(report),
    sums: first?.equations.total,
    tested: `${String(report.coverage.testedCells)} of ${String(report.coverage.amountCells)}`,
    stale: report.stale.map(({ missing }) => missing),
  };
}

test('nothing said: the line of posts stands among the amounts', () => {
  expect(table.mark.readBy).toBe('figures');
  expect(told([])).toEqual({ findings: [], sums: 9, tested: '20 of 20', stale: [] });
});

test('unit, kind and period are taken over', () => {
  const said: Correction[] = [
    { what: 'unit', table: table.mark, as: 'million-vnd' },
    { what: 'kind', table: table.mark, as: 'cost-estimate' },
    { what: 'period', table: table.mark, as: { from: 2026, to: 2030 } },
  ];
  const report = explained(workbook, said);
  expect(report.tables[0]).toMatchObject({ unit: 'million-vnd', kind: 'cost-estimate', period: { from: 2026, to: 2030 } });
  expect(report.tables[0]?.understanding?.unit).toMatchObject({ confidence: 'sure', reasons: [{ why: 'person' }] });
  expect(report.tables[0]?.equations.total).toBe(9);
});

describe('a line', () => {
  test('that is no line of the table is in no sum, and no amount', () => {
    expect(told([sayLine(table, 5, 'ignored')])).toEqual({ findings: [], sums: 8, tested: '16 of 16', stale: [] });
  });

  test('that only names others adds up to nothing', () => {
    const said = [sayLine(table, 5, 'heading')];
    expect(told(said).sums).toBe(8);
    expect(lineAt(understood(workbook, said), 5)).toMatchObject({ value: 'heading', confidence: 'sure' });
  });

  test('that is within another is added up nowhere', () => {
    const said = [sayLine(table, 5, 'part')];
    expect(told(said)).toMatchObject({ findings: [], sums: 8, tested: '16 of 20' });
    expect(lineAt(understood(workbook, said), 5).value).toBe('part');
  });

  test('that is no total loses its sums down the columns, and keeps the one along itself', () => {
    expect(told([sayLine(table, 6, 'item')])).toMatchObject({ findings: [], sums: 5 });
  });

  test('that adds up the lines below it must do so', () => {
    // 389673 + 919415 is not 815994: the person is mistaken, or the figures are.
    const { findings, sums } = told([sayLine(table, 2, 'parent', 4)]);
    expect(sums).toBe(13);
    expect(findings.filter((finding) => finding.startsWith('error'))).not.toEqual([]);
  });

  test('that is a total is believed where it holds once', () => {
    const text = `
Name | Plan | Ist
Alpha | 4127 | 3381
Beta | 2936 | 1472
Gamma | 5849 | 6628
Delta | 12912 | 11491
Plan gesamt | 17 | 23`;
    const before = understood(read(text));
    expect(explained(read(text), [sayLine(before, 5, 'total')]).tables[0]?.understanding?.lines[3]).toMatchObject({ value: 'total' });
  });
});

describe('a line that is called a total', () => {
  // 5849 + 1103 = 6952 and 6628 + 2417 = 9045.
  const list = (plan: number, ist: number): string => `
Name | Plan | Ist
Alpha | 4127 | 3381
Beta | 2936 | 1472
Nord | 7063 | 4853
Epsilon | 8213 | 5578
Zeta | 3391 | 4466
Ost | 11604 | 10044
Eta | 1289 | 2953
Theta | 7717 | 1364
West | 9006 | 4317
Gamma | 5849 | 6628
Delta | 1103 | 2417
Rest | ${String(plan)} | ${String(ist)}`;

  test('adds up what stands above it as far as the total before, and where it does not, that is said', () => {
    const wrong = list(7952, 9145);
    expect(told([], wrong)).toMatchObject({ findings: [], sums: 6 });
    const { findings, sums } = told([sayLine(understood(read(wrong)), 13, 'group-total')], wrong);
    expect(sums).toBe(8);
    // It holds nowhere: the person may be mistaken as well as the figures, so it is left open and named.
    expect(findings).toEqual(['undecided SB002 B13', 'undecided SB002 C13']);
    const right = list(6952, 9045);
    expect(told([sayLine(understood(read(right)), 13, 'group-total')], right)).toMatchObject({ findings: [], sums: 8 });
  });
});

test('what was found, said again by a person, changes nothing', () => {
  const outline = `
Programm | Inland | Ausland
Alle Zwecke | 1205667 | 243640
Schulen | 815994 | 160409
Grundschule | 415994 | 100409
Gymnasium | 400000 | 60000
Kultur | 389673 | 83231
Theater | 189673 | 3231
Museum | 200000 | 80000`;
  for (const text of [TEXT, outline]) {
    const plain = explained(read(text));
    const corrections = plain.tables.flatMap(({ understanding }) => (understanding === null ? [] : confirmed(understanding)));
    expect(corrections.length).toBeGreaterThan(5);
    const again = explained(read(text), corrections);
    expect(again.stale).toEqual([]);
    expect(briefly(again)).toEqual(briefly(plain));
    expect(again.tables.map(({ equations, coverage }) => [equations, coverage])).toEqual(
      plain.tables.map(({ equations, coverage }) => [equations, coverage]),
    );
    const roles = ({ tables }: typeof plain) => tables.flatMap(({ understanding }) => understanding?.lines.map(({ value }) => value));
    expect(roles(again)).toEqual(roles(plain));
  }
});

describe('a column', () => {
  test('that does not add is in no sum along the lines or down them', () => {
    const said = [sayColumn(table, 'E', { role: 'not-additive' })];
    // Down the columns B to D remain; the line of posts is no part of them.
    expect(told(said)).toEqual({ findings: [], sums: 3, tested: '12 of 15', stale: [] });
    expect(columnAt(understood(workbook, said), 'E')).toMatchObject({ value: { role: 'not-additive' }, confidence: 'sure' });
  });

  test('of quantities stays among the figures', () => {
    const said = [sayColumn(table, 'B', { measure: 'quantity' })];
    expect(columnAt(understood(workbook, said), 'B').value.measure).toBe('quantity');
    expect(told(said).sums).toBe(9);
  });
});

test('edges lay the table out anew, whatever showed it first', () => {
  const text = `${TEXT}\nVorjahr | 1999 | 871 | 402 | 3272`;
  const [sheet] = read(text).sheets;
  const marks = sheet && marksOfEdges(new SheetView(sheet), { headerRow: 0, headerRows: 1, lastRow: 5, left: 0, right: 4 });
  if (!marks) throw new Error('no edges');
  const report = explained(read(text), [{ what: 'edges', table: understood(read(text)).mark, ...marks }]);
  expect(report.tables[0]).toMatchObject({ range: 'A1:E6', equations: { failed: 0, undecided: 0 } });
  expect(report.tables[0]?.corrections).toHaveLength(1);
});

describe('the place is found again', () => {
  const said = [sayLine(table, 5, 'ignored'), sayColumn(table, 'E', { role: 'not-additive' })];

  test('after rows were put in above and between', () => {
    expect(told(said, `Stadt\n\n${TEXT.trim()}`)).toMatchObject({ sums: 3, stale: [] });
    expect(told(said, TEXT.replace('Stellen', 'Umwelt | 0 | 0 | 0 | 0\nStellen'))).toMatchObject({ sums: 3, stale: [] });
  });

  test('a heading or a line that says something else is gone, and this is said', () => {
    expect(told(said, TEXT.replace('Summe', 'Alles'))).toMatchObject({ stale: ['column'] });
    expect(told(said, TEXT.replace('Stellen', 'Köpfe'))).toMatchObject({ stale: ['line'] });
  });

  test('a table that is gone as a whole is said to be', () => {
    expect(told(said, 'Name | Wert\nAlpha | 3').stale).toEqual(['table', 'table']);
  });

  test('what was said of a table of figures does not stick to one of words that is like it', () => {
    const words = `
Đơn vị: triệu đồng
TT | Funktion | Personal | Sachaufwand | Beiträge | Tổng cộng
1 | Schulen | 815994 | 160409 | 457909 | 1434312
2 | Kultur | 389673 | 83231 | 356800 | 829704
  | Tổng cộng | 1205667 | 243640 | 814709 | 2264016`;
    const report = explained(read(words), [sayLine(table, 3, 'ignored')]);
    expect(report.tables.every(({ corrections }) => corrections.length === 0)).toBe(true);
    expect(report.stale).toHaveLength(1);
  });
});

test('the memory of a workbook keeps what showed the table', () => {
  const said: Correction[] = [{ what: 'unit', table: table.mark, as: 'vnd' }];
  const written: unknown = JSON.parse(JSON.stringify(correctionSection.write({ corrections: said, foreign: [] })));
  expect(correctionSection.read(written)).toEqual({ corrections: said, foreign: [] });
  const later = [{ what: 'unit', table: { ...table.mark, readBy: 'pictures' }, as: 'vnd' }];
  expect(correctionSection.read(later)).toEqual({ corrections: [], foreign: later });
});
