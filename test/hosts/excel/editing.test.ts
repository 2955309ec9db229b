/** What only Excel makes difficult about edits: protection, manual calculation, formats that spread, refusals half-way. */
import type { CellContent, Edit } from '../../../src/core/workbook/edit';
import { cellsOf, readSheet, valuesOf } from '../../support/port-contract/harness';
import { useExcel } from '../../support/use-excel';

const SHEET = 'Biểu 1';
const edit = (cell: string, before: CellContent, after: CellContent): Edit => ({ sheet: SHEET, cell, before, after });

describe('editing in Excel', () => {
  const excel = useExcel({ version: 'ltsc2021' });

  it('refuses locked cells of a protected sheet and writes the unlocked ones', async () => {
    const cells = { A1: { value: 1 }, A2: { value: 2 }, A3: { value: '4700', style: { numberFormat: '@' } } };
    const port = excel.open({ sheets: [{ name: SHEET, isProtected: true, cells }] });
    excel.host.userUnlocks(SHEET, 'A2');
    excel.host.userUnlocks(SHEET, 'A3');
    const locked = edit('A1', 1, 10);
    const open = edit('A2', 2, 20);
    // A number would need the text format lifted, which protection forbids; another text does not.
    const asNumber = edit('A3', '4700', 4700);
    const asText = edit('A3', '4700', '4.700');
    expect(await port.applyEdits([locked, open, asNumber, asText])).toEqual({
      applied: [open, asText],
      refused: [
        { edit: locked, reason: 'protected' },
        { edit: asNumber, reason: 'protected' },
      ],
    });
    expect(valuesOf(await readSheet(port, SHEET))).toEqual({ A1: 1, A2: 20, A3: '4.700' });
  });

  it('writes neither into a pivot table nor into the heading of a table, and beside both as anywhere', async () => {
    const cells = { A1: { value: '2025' }, A2: { value: 1 }, C1: { value: '2025' }, C2: { value: 1 } };
    const port = excel.open({ sheets: [{ name: SHEET, cells }] });
    excel.host.userMakesTable(SHEET, 'Bang', 'A1:A2');
    excel.host.userMakesPivotTable(SHEET, 'C1:C1');
    const [heading, line] = [edit('A1', '2025', 2025), edit('A2', 1, 2)];
    const [inside, below] = [edit('C1', '2025', 2025), edit('C2', 1, 2)];
    expect(await port.applyEdits([heading, line, inside, below])).toEqual({
      applied: [line, below],
      refused: [
        { edit: heading, reason: 'table-heading' },
        { edit: inside, reason: 'pivot-table' },
      ],
    });
    expect(valuesOf(await readSheet(port, SHEET))).toEqual({ A1: '2025', A2: 2, C1: '2025', C2: 2 });
  });

  it('calculates after its edits where the person has set calculation to manual', async () => {
    const port = excel.open({ sheets: [{ name: SHEET, cells: { A1: { value: 1 }, A2: { formula: '=A1*10', value: 10 } } }] });
    await port.readWorkbook();
    excel.host.userSetsCalculation('Manual');
    excel.host.userTypes(SHEET, 'A1', 2);
    expect(valuesOf(await readSheet(port, SHEET))).toEqual({ A1: 2, A2: 10 });
    await port.applyEdits([edit('A1', 2, 3)]);
    expect(valuesOf(await readSheet(port, SHEET))).toEqual({ A1: 3, A2: 30 });
  });

  it('does not let a formula take on the format of what it adds', async () => {
    const money = { style: { numberFormat: '#,##0' } };
    const port = excel.open({
      sheets: [{ name: SHEET, cells: { A1: { value: 1, ...money }, A2: { value: 2, ...money }, A3: { value: 3 } } }],
    });
    await port.applyEdits([edit('A3', 3, '=SUM(A1:A2)')]);
    expect(cellsOf(await readSheet(port, SHEET))['A3']).toMatchObject({ formula: '=SUM(A1:A2)', style: { numberFormat: 'General' } });
  });

  it('changes nothing when Excel refuses one of the edits half-way', async () => {
    const asText = { style: { numberFormat: '@' } };
    const port = excel.open({
      sheets: [
        { name: SHEET, cells: { A1: { value: '4700', ...asText }, B1: { value: 2 }, C1: { value: '9', ...asText }, D1: { value: 4 } } },
      ],
    });
    const before = cellsOf(await readSheet(port, SHEET));
    excel.host.userEntersArrayFormula(SHEET, 'C1');
    const edits = [edit('A1', '4700', 4700), edit('B1', 2, '=1+1'), edit('C1', '9', 9), edit('D1', 4, 5)];
    await expect(port.applyEdits(edits)).rejects.toMatchObject({ name: 'HostError', code: 'host-failed' });
    expect(cellsOf(await readSheet(port, SHEET))).toEqual(before);
  });

  it('writes thousands of scattered cells in a few syncs', async () => {
    const addresses = Array.from({ length: 2500 }, (_cell, index) => `${'ACE'.charAt(index % 3)}${String(index + 1)}`);
    const port = excel.open({
      sheets: [{ name: SHEET, cells: Object.fromEntries(addresses.map((address) => [address, { value: 'x' }])) }],
    });
    const edits = addresses.map((address, index) => edit(address, 'x', index));
    const syncs = await excel.syncsOf(async () => {
      expect((await port.applyEdits(edits)).applied).toHaveLength(2500);
    });
    expect(syncs).toBeLessThanOrEqual(8);
    expect(valuesOf(await readSheet(port, SHEET))).toEqual(Object.fromEntries(addresses.map((address, index) => [address, index])));
  }, 120_000);

  it('rejects an address that is none, before anything is asked of Excel', async () => {
    const port = excel.open({ sheets: [{ name: SHEET, cells: { A1: { value: 1 } } }] });
    const syncs = await excel.syncsOf(() => expect(port.applyEdits([edit('Z0', 1, 2)])).rejects.toThrow('Z0'));
    expect(syncs).toBe(0);
  });

  it('says that Excel is busy while a person is editing a cell, and works again afterwards', async () => {
    const port = excel.open({ sheets: [{ name: SHEET, cells: { A1: { value: 1 } } }] });
    excel.host.userBeginsCellEdit();
    const busy = { name: 'HostError', code: 'busy' };
    await expect(port.readWorkbook()).rejects.toMatchObject(busy);
    await expect(port.applyEdits([edit('A1', 1, 2)])).rejects.toMatchObject(busy);
    await expect(port.select({ sheet: SHEET, row: 0, column: 0 })).rejects.toMatchObject(busy);
    excel.host.userEndsCellEdit();
    expect(valuesOf(await readSheet(port, SHEET))).toEqual({ A1: 1 });
  });

  it('brings the sheet to the front and selects the cell', async () => {
    const port = excel.open({ sheets: [{ name: SHEET }, { name: "Năm '26" }, { name: 'Ẩn', visibility: 'hidden' }] });
    await port.select({ sheet: "Năm '26", row: 6, column: 2 });
    expect(excel.host.selection).toBe("Năm '26!C7");
    await expect(port.select({ sheet: 'Ẩn', row: 0, column: 0 })).rejects.toMatchObject({ code: 'host-failed' });
    expect(excel.host.selection).toBe("Năm '26!C7");
  });
});
