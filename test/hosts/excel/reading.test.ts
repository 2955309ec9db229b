/** What only Excel makes difficult about reading: the price of a sync, limits of a message, merges beyond 512, charts. */
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { toA1 } from '../../../src/core/workbook/address';
import { cellsOf, sheetNamed } from '../../support/port-contract/harness';
import type { SeedBook, SeedCell, SeedSheet } from '../../support/seed-book';
import { useExcel } from '../../support/use-excel';
import { valueText } from '../../../src/core/workbook/value-text';

/** A table as offices have them: bold head and totals, indented lines, sums by row. */
function budgetSheet(name: string, lines: number): SeedSheet {
  const cells: Record<string, SeedCell> = { A1: { value: 'TỔNG HỢP KINH PHÍ', style: { bold: true } } };
  for (let line = 0; line < lines; line += 1) {
    const row = line + 4;
    cells[`A${String(row)}`] = { value: line + 1 };
    cells[`B${String(row)}`] = { value: `Nội dung ${String(line + 1)}`, style: { indent: line % 3 } };
    for (const column of ['C', 'D', 'E']) cells[`${column}${String(row)}`] = { value: row * 100, style: { numberFormat: '#,##0' } };
    cells[`F${String(row)}`] = {
      formula: `=SUM(C${String(row)}:E${String(row)})`,
      value: row * 300,
      style: { bold: true, italic: line === 0 },
    };
  }
  return { name, cells, merges: ['A1:F1'], hiddenRows: [5], hiddenColumns: [0] };
}

describe('reading Excel', () => {
  const excel = useExcel({ version: 'ltsc2021' });

  const read = async (book: SeedBook): Promise<{ snapshot: WorkbookSnapshot; syncs: number }> => {
    const port = excel.open(book);
    let snapshot: WorkbookSnapshot = { sheets: [] };
    const syncs = await excel.syncsOf(async () => {
      snapshot = await port.readWorkbook();
    });
    return { snapshot, syncs };
  };

  it('takes three syncs for one sheet', async () => {
    const { snapshot, syncs } = await read({ sheets: [budgetSheet('Biểu 1', 40)] });
    expect(cellsOf(sheetNamed(snapshot, 'Biểu 1'))['F43']?.value).toBe(43 * 300);
    expect(syncs).toBeLessThanOrEqual(3);
  });

  it('takes no more for five sheets', async () => {
    const sheets = [1, 2, 3, 4, 5].map((number) => budgetSheet(`Biểu ${String(number)}`, 60));
    const { snapshot, syncs } = await read({ sheets });
    expect(snapshot.sheets.map((sheet) => Object.keys(cellsOf(sheet)).length)).toEqual(
      sheets.map(({ cells }) => Object.keys(cells ?? {}).length),
    );
    expect(syncs).toBeLessThanOrEqual(6);
  });

  it('takes six at most for a check of ten sheets, what the workbook remembers included', async () => {
    const sheets = Array.from({ length: 10 }, (_sheet, index) => ({
      name: `Biểu ${String(index + 1)}`,
      cells: { A1: { value: 'Nguồn', style: { bold: true } }, B2: { value: index } },
      merges: ['A1:B1'],
    }));
    const port = excel.open({ sheets });
    await port.writeMemory('{}');
    const syncs = await excel.syncsOf(async () => {
      await port.readWorkbook();
      await port.readMemory();
    });
    expect(syncs).toBeLessThanOrEqual(6);
  });

  it('takes two syncs for an empty workbook', async () => {
    const { snapshot, syncs } = await read({ sheets: [{ name: 'Trống' }] });
    expect(snapshot.sheets).toEqual([{ name: 'Trống', visibility: 'visible', rows: [], merges: [], hiddenRows: [], hiddenColumns: [] }]);
    expect(syncs).toBe(2);
  });

  it('reads in messages that Excel can send, and puts the blocks together', async () => {
    const { snapshot, syncs } = await read({ sheets: [budgetSheet('Biểu 1', 12_000), budgetSheet('Biểu 2', 10)] });
    const sheet = sheetNamed(snapshot, 'Biểu 1');
    expect(sheet.rows).toHaveLength(12_003);
    // Every row is where it belongs, on both sides of every cut.
    expect(sheet.rows.slice(3).every((row, line) => row[0]?.value === line + 1 && row[5]?.value === (line + 4) * 300)).toBe(true);
    expect([sheet.hiddenRows, sheet.hiddenColumns]).toEqual([[5], [0]]);
    expect(cellsOf(sheetNamed(snapshot, 'Biểu 2'))['B13']?.value).toBe('Nội dung 10');
    expect(syncs).toBeLessThanOrEqual(6);
  }, 30_000);

  it('reads rows again in smaller pieces when they turn out longer than expected', async () => {
    const long = 'Căn cứ Nghị quyết '.repeat(400);
    const cells = Object.fromEntries(
      Array.from({ length: 500 }, (_line, row) => [toA1({ row, column: 0 }), { value: `${String(row)} ${long}` }]),
    );
    const { snapshot, syncs } = await read({ sheets: [{ name: 'Thuyết minh', cells }] });
    const rows = sheetNamed(snapshot, 'Thuyết minh').rows;
    expect(rows.map((row) => valueText(row[0]?.value).split(' ')[0])).toEqual(rows.map((_row, index) => String(index)));
    expect(syncs).toBeGreaterThan(3);
  });

  it('reads all merges of a sheet that has more than Excel gives at once', async () => {
    const merges = Array.from({ length: 1300 }, (_merge, index) => {
      const row = Math.floor(index / 2) * 2;
      return index % 2 === 0 ? `A${String(row + 1)}:A${String(row + 2)}` : `B${String(row + 1)}:D${String(row + 2)}`;
    });
    const cells = { A1: { value: 'TT' }, B1: { value: 'Nội dung' }, D1300: { value: 1 } };
    const { snapshot } = await read({ sheets: [{ name: 'Biểu 1', cells, merges }, budgetSheet('Biểu 2', 3)] });
    const found = sheetNamed(snapshot, 'Biểu 1').merges.map(
      ({ top, left, bottom, right }) => `${toA1({ row: top, column: left })}:${toA1({ row: bottom, column: right })}`,
    );
    expect([...found].sort()).toEqual([...merges].sort());
    expect(sheetNamed(snapshot, 'Biểu 2').merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 5 }]);
  });

  it('lists a chart sheet as a sheet without cells, and reads the others', async () => {
    const port = excel.open({ sheets: [budgetSheet('Biểu 1', 5), budgetSheet('Biểu 2', 5)] });
    excel.host.userAddsSheet('Biểu đồ', 'chart');
    const { sheets } = await port.readWorkbook();
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Biểu 1', 8],
      ['Biểu 2', 8],
      ['Biểu đồ', 0],
    ]);
  });

  it('pays nothing for formats that reach far beyond the content', async () => {
    const far = { H60000: { style: { bold: true } }, Z9: { style: { numberFormat: '#,##0' } } };
    const { snapshot, syncs } = await read({ sheets: [{ name: 'Biểu 1', cells: { A1: { value: 1 }, B2: { value: 2 }, ...far } }] });
    expect(sheetNamed(snapshot, 'Biểu 1').rows.map((row) => row.length)).toEqual([1, 2]);
    expect(syncs).toBe(3);
  }, 30_000);

  it('gives hidden lines above and left of the content, too', async () => {
    const { snapshot } = await read({
      sheets: [{ name: 'Biểu 1', cells: { D6: { value: 1 }, E8: { value: 2 } }, hiddenRows: [1, 2, 6], hiddenColumns: [0, 4] }],
    });
    const { hiddenRows, hiddenColumns } = sheetNamed(snapshot, 'Biểu 1');
    expect([hiddenRows, hiddenColumns]).toEqual([
      [1, 2, 6],
      [0, 4],
    ]);
  });

  it('gives a text that only looks like a formula as text', async () => {
    const { snapshot } = await read({
      sheets: [{ name: 'Biểu 1', cells: { A1: { value: '=SUM(B1:B2)', style: { numberFormat: '@' } } } }],
    });
    const cell = cellsOf(sheetNamed(snapshot, 'Biểu 1'))['A1'];
    expect([cell?.value, cell?.formula]).toEqual(['=SUM(B1:B2)', undefined]);
  });

  it('gives its references back to Excel', async () => {
    await read({ sheets: [budgetSheet('Biểu 1', 5)] });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(excel.host.leftovers.references).toBe(0);
  });
});

describe('reading Excel when a single row is larger than a message', () => {
  const excel = useExcel({ version: 'ltsc2021', messageLimit: 60_000 });

  it('says that the workbook is too large', async () => {
    const port = excel.open({ sheets: [{ name: 'Biểu 1', cells: { A1: { value: 'dài '.repeat(8000) }, A2: { value: 1 } } }] });
    await expect(port.readWorkbook()).rejects.toMatchObject({ name: 'HostError', code: 'too-large' });
  });
});
