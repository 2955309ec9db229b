/** Where figures stand together that no words head, what names their lines and heads their columns. */
import { columnsIn, linesIn, tableIn, tablesIn } from '../../../support/blocks';

const SCHOOLS = `
Programm | Inland | Ausland | Summe
Schulen | 815994 | 160409 | 976403
Kultur | 389673 | 83231 | 472904
Total | 1205667 | 243640 | 1449307`.trim();

const POSTS = `
Stellen | Frauen | Männer | Alle
Schulen | 3127 | 2208 | 5335
Kultur | 419 | 377 | 796
Total | 3546 | 2585 | 6131`.trim();

describe('bands', () => {
  test('four blank rows part two tables', () => {
    expect(tablesIn(`${SCHOOLS}\n\n\n\n\n${POSTS}`)).toEqual(['figures A1:D4', 'figures A9:D12']);
  });

  test('a row of headings between them does as well, where enough rows are without figures', () => {
    expect(tablesIn(`${SCHOOLS}\n\nStellenplan\n\n${POSTS}`)).toEqual(['figures A1:D4', 'figures A8:D11']);
  });

  test('a sum that reaches across the gap holds them together', () => {
    expect(
      tablesIn(`
Programm | Inland | Ausland | Weitere
Schulen | 815994 | 160409 | 22107
Kultur | 389673 | 83231 | 31904




Strassen | 919415 | 188744 | 40216
Gesamt | 2125082 | 432384 | 94227`),
    ).toEqual(['figures A1:D9']);
  });

  test('a total that is wrong by a digit makes a table of its only sum', () => {
    // 51772030 + 17403080 = 69175110; 59175110 stands there.
    expect(
      tablesIn(`
Artikel | Betrag
Sommer | 51772030
Winter | 17403080
Total | 59175110`),
    ).toEqual(['figures A1:B4']);
  });

  test('a product in every line makes a table of figures as a sum does', () => {
    expect(
      tablesIn(`
Artikel | Stück | Preis | Betrag
Tische | 12 | 450 | 5400
Stühle | 37 | 180 | 6660
Lampen | 23 | 96 | 2208`),
    ).toEqual(['figures A1:D4']);
  });

  test('figures without any sum are no table', () => {
    expect(tablesIn('Telefon | 3127 | 2208\nZimmer | 419 | 377\nPlatz | 12 | 881')).toEqual([]);
  });
});

describe('side by side', () => {
  const BOTH = `
Programm | Inland | Ausland | | Stelle | Frauen | Männer
Schulen | 815994 | 160409 | | Lehrkräfte | 3127 | 2208
Kultur | 389673 | 83231 | | Museen | 419 | 377
Strassen | 919415 | 188744 | | Werkhof | 906 | 1814
Total | 2125082 | 432384 | | Zusammen | 4452 | 4399`;

  test('two tables with names of their own are two', () => {
    expect(tablesIn(BOTH)).toEqual(['figures A1:C5', 'figures E1:G5']);
    expect(linesIn(tableIn(BOTH, 1))).toEqual(['2 Lehrkräfte', '3 Museen', '4 Werkhof', '5 Zusammen']);
    expect(columnsIn(tableIn(BOTH, 1))).toEqual(['F Frauen', 'G Männer']);
  });

  test('where a sum along the rows reaches across they are one', () => {
    // F adds up B and E: the words between are remarks.
    expect(
      tablesIn(`
Programm | Inland | | Bemerkung | Ausland | Summe
Schulen | 815994 | | ohne Bau | 160409 | 976403
Kultur | 389673 | | mit Museen | 83231 | 472904
Strassen | 919415 | | netto | 188744 | 1108159
Total | 2125082 | | geprüft | 432384 | 2557466`),
    ).toEqual(['figures A1:F5']);
  });

  test('free figures beside a table of words are a table of their own', () => {
    const text = `
Đơn vị: triệu đồng | | | | | | | |
TT | Nguồn kinh phí | 2026 | 2027 | Tổng cộng | | | |
1 | Khuyến công quốc gia | 2807 | 4713 | 7520 | | | |
2 | Khuyến công địa phương | 5011 | 5523 | 10534 | | | |
  | Tổng cộng | 7818 | 10236 | 18054 | | | |
  |  |  |  |  |  |  |  |
  |  |  |  |  |  |  |  |
  |  |  |  |  |  |  |  |
  |  |  |  |  |  |  |  |
  |  |  |  |  |  | Alpha | 81599 | 16040
  |  |  |  |  |  | Beta | 38967 | 8323
  |  |  |  |  |  | Gamma | 120566 | 24363`;
    expect(tablesIn(text)).toEqual(['words A2:E5', 'figures G10:I12']);
    expect(linesIn(tableIn(text, 1))).toEqual(['10 Alpha', '11 Beta', '12 Gamma']);
  });
});

describe('headings and names', () => {
  test('two rows of headings, the upper one spread over its columns', () => {
    const table = tableIn(`
@merge B1:C1 D1:E1
Programm | 2012 | | 2013 |
         | Inland | Ausland | Inland | Ausland
Schulen | 815994 | 160409 | 22107 | 7704
Kultur | 389673 | 83231 | 31904 | 6118
Total | 1205667 | 243640 | 54011 | 13822`);
    expect(columnsIn(table)).toEqual(['B 2012 › Inland', 'C 2012 › Ausland', 'D 2013 › Inland', 'E 2013 › Ausland']);
    expect(linesIn(table)).toEqual(['3 Schulen', '4 Kultur', '5 Total']);
  });

  test('a year among words heads a column, and is no figure of a line', () => {
    const table = tableIn(`
Konto | Art | 2012 | Anteil | Alle
Löhne | Personal | 81599 | 16040 | 97639
Mieten | Sache | 38967 | 8323 | 47290
Reisen | Sache | 12044 | 3107 | 15151
Total | | 132610 | 27470 | 160080`);
    expect(columnsIn(table)).toEqual(['C 2012', 'D Anteil', 'E Alle']);
    expect(linesIn(table)).toEqual(['2 Löhne', '3 Mieten', '4 Reisen', '5 Total']);
  });

  test('a lone text that begins left of the figures is a title, and heads nothing', () => {
    const table = tableIn(`
Budget of the city
in 1000
Account | Name | Plan | Actual | Revised
3010 | Salaries | 81599 | 16040 | 97639
3011 | Rents | 38967 | 8323 | 47290
3012 | Travel | 12044 | 3107 | 15151
     | Sum | 132610 | 27470 | 160080`);
    expect(table.headerRows).toEqual([2]);
    expect(columnsIn(table)).toEqual(['C Plan', 'D Actual', 'E Revised']);
    expect(linesIn(table)).toEqual(['4 Salaries', '5 Rents', '6 Travel', '7 Sum']);
  });

  test('names are the words that tell most lines apart', () => {
    const table = tableIn(`
Theme | Project | Unit | Plan | Actual
Health | Clinic | km | 81599 | 16040
Health | School meals | pcs | 38967 | 8323
Health | Nurses | pcs | 12044 | 3107
Health | Sum | | 132610 | 27470`);
    expect(linesIn(table)).toEqual(['2 Clinic', '3 School meals', '4 Nurses', '5 Sum']);
  });

  test('hidden rows are lines, and known to be hidden', () => {
    const table = tableIn(`@hide 3\n${SCHOOLS}`);
    expect(table.lines.map(({ hidden }) => hidden)).toEqual([false, true, false]);
  });
});

describe('columns of codes are no columns of figures', () => {
  test.each([
    ['accounts that grow, as numbers', ['3010', '3020', '3030', '3105', '3110', '3199', '3300', '3310']],
    ['codes of one width, as texts', ['"4111"', '"2212"', '"4116"', '"1011"', '"5331"', '"6171"', '"3639"', '"2143"']],
    ['codes with zeros in front', ['"0100"', '"0101"', '"2011"', '"0107"', '"2200"', '"2201"', '"0450"', '"1900"']],
  ])('%s', (_what, codes) => {
    const parts = [81599, 38967, 12044, 7316, 44021, 9218, 30077, 5113];
    const others = [16040, 8323, 3107, 2519, 9904, 1187, 6202, 871];
    const lines = parts.map(
      (part, at) => `Zeile ${String.fromCharCode(65 + at)}x | ${String(part)} | ${codes[at] ?? ''} | ${String(others[at] ?? 0)}`,
    );
    const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);
    const table = tableIn(`Name | Plan | Code | Ist\n${lines.join('\n')}\nSumme | ${String(sum(parts))} | | ${String(sum(others))}`);
    expect(columnsIn(table)).toEqual(['B Plan', 'D Ist']);
    expect(table.range).toMatchObject({ left: 0, right: 3 });
  });
});
