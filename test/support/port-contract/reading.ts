/** The part of the port contract about reading: what a snapshot of a given book must say, and what it must leave out. */
import { cellsOf, readSheet, valuesOf, type HostTraits, type Open } from './harness';

export function readingContract(open: Open, traits: HostTraits): void {
  it('lists the sheets in their order, with their visibility', async () => {
    const { port } = await open({
      sheets: [
        { name: 'Biểu 1', cells: { A1: { value: 1 } } },
        { name: "Năm '26", visibility: 'hidden', cells: { A1: { value: 2 } } },
        { name: 'Định mức', visibility: 'very-hidden', cells: { A1: { value: 3 } } },
      ],
    });
    const { sheets } = await port.readWorkbook();
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Biểu 1', 'visible'],
      ["Năm '26", 'hidden'],
      ['Định mức', 'very-hidden'],
    ]);
    expect(sheets.map(valuesOf)).toEqual([{ A1: 1 }, { A1: 2 }, { A1: 3 }]);
  });

  it('gives numbers, texts, truth values and errors as what they are', async () => {
    const { port } = await open({
      sheets: [
        {
          name: 'Biểu 1',
          cells: {
            A1: { value: 'Khuyến công địa phương' },
            B1: { value: 309600 },
            C1: { value: 0.1 },
            D1: { value: true },
            E1: { value: { error: '#N/A' } },
            A2: { value: '4700' },
            B2: { value: 0 },
            C2: { value: -12.5 },
            D2: { value: false },
            E2: { value: ' thừa dấu cách ' },
          },
        },
      ],
    });
    expect(valuesOf(await readSheet(port, 'Biểu 1'))).toEqual({
      A1: 'Khuyến công địa phương',
      B1: 309600,
      C1: 0.1,
      D1: true,
      E1: { error: '#N/A' },
      A2: '4700',
      B2: 0,
      C2: -12.5,
      D2: false,
      E2: ' thừa dấu cách ',
    });
  });

  it('keeps an error apart from a text that spells it', async () => {
    const { port } = await open({
      sheets: [{ name: 'Biểu 1', cells: { A1: { formula: '=1/0', value: { error: '#DIV/0!' } }, A2: { value: '#DIV/0!' } } }],
    });
    expect(valuesOf(await readSheet(port, 'Biểu 1'))).toEqual({ A1: { error: '#DIV/0!' }, A2: '#DIV/0!' });
  });

  it('gives formulas with their results, and none for typed values', async () => {
    const { port } = await open({
      sheets: [
        {
          name: 'Biểu 1',
          cells: {
            A1: { value: 100 },
            A2: { value: 200 },
            A3: { formula: '=SUM(A1:A2)', value: 300 },
            A4: { formula: '=IF(A3>1000,"vượt","")', value: '' },
            A5: { formula: "='Biểu 2'!A1*2", value: 14 },
            A6: { formula: '=A1=100', value: true },
          },
        },
        { name: 'Biểu 2', cells: { A1: { value: 7 } } },
      ],
    });
    const cells = cellsOf(await readSheet(port, 'Biểu 1'));
    expect(Object.entries(cells).map(([address, { formula, value }]) => [address, formula, value])).toEqual([
      ['A1', undefined, 100],
      ['A2', undefined, 200],
      ['A3', '=SUM(A1:A2)', 300],
      ['A4', '=IF(A3>1000,"vượt","")', ''],
      ['A5', "='Biểu 2'!A1*2", 14],
      ['A6', '=A1=100', true],
    ]);
    expect(Object.keys(cells['A1'] ?? {})).not.toContain('formula');
  });

  it('shows figures as they are printed', async () => {
    const { port } = await open({
      sheets: [
        {
          name: 'Biểu 1',
          cells: {
            A1: { value: 309600, style: { numberFormat: '#,##0' } },
            A2: { value: 4.75, style: { numberFormat: '0.0' } },
            A3: { value: 0.125, style: { numberFormat: '0.0%' } },
            A4: { value: 1234 },
            A5: { value: 'Tổng cộng' },
            A6: { formula: '=SUM(A1,A4)', value: 310834, style: { numberFormat: '#,##0' } },
          },
        },
      ],
    });
    const shown = Object.values(cellsOf(await readSheet(port, 'Biểu 1'))).map(({ text }) => text);
    // Which mark separates is the affair of the machine's region; that the format was applied is ours.
    expect(shown.map((text) => text.replace(/[.,]/g, '·'))).toEqual(['309·600', '4·8', '12·5%', '1234', 'Tổng cộng', '310·834']);
  });

  it('ends sheet and rows at the last content, whatever formats lie beyond', async () => {
    const { port } = await open({
      sheets: [
        {
          name: 'Biểu 1',
          cells: {
            B2: { value: 'Nguồn' },
            D2: { value: 2026 },
            B4: { value: 'Tổng' },
            F3: { style: { numberFormat: '#,##0', bold: true } },
            H60: { style: { numberFormat: '#,##0', bold: true } },
          },
        },
        { name: 'Trống' },
        { name: 'Chỉ có định dạng', cells: { C3: { style: { bold: true } } } },
      ],
    });
    const { sheets } = await port.readWorkbook();
    expect(sheets.map(({ rows }) => rows.map((row) => row.length))).toEqual([[0, 4, 0, 2], [], []]);
    expect(sheets.map(valuesOf)).toEqual([{ B2: 'Nguồn', D2: 2026, B4: 'Tổng' }, {}, {}]);
  });

  it('gives merges, hidden rows and hidden columns', async () => {
    const { port } = await open({
      sheets: [
        {
          name: 'Biểu 1',
          cells: { A1: { value: 'TỔNG HỢP KINH PHÍ' }, A3: { value: 1 }, B3: { value: 2 }, C5: { value: 3 }, D8: { value: 4 } },
          merges: ['A1:D1', 'A3:A4', 'C5:D6'],
          hiddenRows: [3, 6],
          hiddenColumns: [1],
        },
        { name: 'Biểu 2', cells: { B2: { value: 1 } } },
      ],
    });
    const { sheets } = await port.readWorkbook();
    const byPlace = [...(sheets[0]?.merges ?? [])].sort((a, b) => a.top - b.top || a.left - b.left);
    expect(byPlace).toEqual([
      { top: 0, left: 0, bottom: 0, right: 3 },
      { top: 2, left: 0, bottom: 3, right: 0 },
      { top: 4, left: 2, bottom: 5, right: 3 },
    ]);
    expect(sheets.map(({ hiddenRows, hiddenColumns }) => [hiddenRows, hiddenColumns])).toEqual([
      [[3, 6], [1]],
      [[], []],
    ]);
    expect(sheets[1]?.merges).toEqual([]);
  });

  it('gives what formatting says about a cell', async () => {
    const money = { numberFormat: '#,##0', bold: true, italic: false, indent: 0, fontName: 'Times New Roman' };
    const { port } = await open({
      sheets: [
        {
          name: 'Biểu 1',
          cells: {
            A1: { value: 'Tổng cộng', style: { ...money, numberFormat: 'General' } },
            B1: { value: 100, style: money },
            C1: { value: 200, style: money },
            A2: { value: 'Trong đó', style: { italic: true, indent: 2, fontName: '.VnTime' } },
            B2: { value: '007', style: { numberFormat: '@' } },
          },
        },
      ],
    });
    const cells = cellsOf(await readSheet(port, 'Biểu 1'));
    expect(cells['A1']?.style).toEqual({ ...money, numberFormat: 'General' });
    expect(cells['B1']?.style).toEqual(money);
    expect(cells['A2']?.style).toEqual({ numberFormat: 'General', bold: false, italic: true, indent: 2, fontName: '.VnTime' });
    expect(cells['B2']?.style).toMatchObject({ numberFormat: '@', bold: false, italic: false, indent: 0 });
  });

  it('is plain data: nothing is lost on the way through JSON', async () => {
    const { port } = await open({
      sheets: [
        {
          name: 'Biểu 1',
          cells: { A1: { value: 1 }, C1: { formula: '=A1/0', value: { error: '#DIV/0!' } }, C3: { value: 'a' } },
          merges: ['C3:D3'],
        },
      ],
    });
    const sheet = await readSheet(port, 'Biểu 1');
    const copy = JSON.parse(JSON.stringify(sheet)) as typeof sheet;
    expect(cellsOf(copy)).toEqual(cellsOf(sheet));
    expect({ ...copy, rows: [] }).toEqual({ ...sheet, rows: [] });
  });

  if (traits.snapshotIsCopied !== true) {
    it('is frozen, and shares one style object between cells that look the same', async () => {
      const bold = { bold: true, numberFormat: '#,##0' };
      const { port } = await open({
        sheets: [
          { name: 'Biểu 1', cells: { A1: { value: 1, style: bold }, B1: { value: 2 }, A2: { value: 3, style: bold } }, merges: ['C1:D1'] },
        ],
      });
      const snapshot = await port.readWorkbook();
      const [sheet] = snapshot.sheets;
      const first = sheet?.rows[0]?.[0];
      const parts = [snapshot, snapshot.sheets, sheet, sheet?.rows, sheet?.rows[0], first, first?.style, sheet?.merges, sheet?.hiddenRows];
      expect(parts.map((part) => part !== undefined && Object.isFrozen(part))).toEqual(parts.map(() => true));
      expect(sheet?.rows[1]?.[0]?.style).toBe(first?.style);
      expect(sheet?.rows[0]?.[1]?.style).not.toBe(first?.style);
    });
  }
}
