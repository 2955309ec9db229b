/**
 * What breaks add-ins in practice, each as the test host plays it, and what the adapter makes of it. Without the answer the scenario
 * fails; docs/excel-hazards.md lists them.
 */
import { inverse, type CellContent, type Edit } from '../../../src/core/workbook/edit';
import type { ExcelHost } from '../../excel-host/excel-host';
import { bareSheet, sampleForm } from '../../support/new-sheets';
import { cellsOf, eventually, quietTime, readSheet, sheetNamed, valuesOf } from '../../support/port-contract/harness';
import { useExcel } from '../../support/use-excel';

const SHEET = 'Biểu 1';
const edit = (cell: string, before: CellContent, after: CellContent): Edit => ({ sheet: SHEET, cell, before, after });

describe('in an Excel that can take back what add-ins do', () => {
  const excel = useExcel({ version: 'm365' });

  it('a reading after a change leaves what Ctrl+Z can take back', async () => {
    const port = excel.open({ sheets: [{ name: SHEET, cells: { A1: { value: 'Nguồn' }, A3: { value: 1 } }, merges: ['A1:B2'] }] });
    await port.readWorkbook();
    excel.host.userTypes(SHEET, 'A3', 2);
    const read = await port.following.readChanged(false);
    expect(typeof read === 'string' ? read : sheetNamed(read, SHEET).merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect(excel.host.undoSteps).toEqual(['person']);
    expect(excel.host.userUndoes()).toBe(true);
    expect(valuesOf(await readSheet(port, SHEET))).toEqual({ A1: 'Nguồn', A3: 1 });
  });

  it('an edit of what was read does, too', async () => {
    const port = excel.open({ sheets: [{ name: SHEET, cells: { A1: { value: 1 }, A3: { value: 3 } }, merges: ['A5:B6'] }] });
    await port.readWorkbook();
    excel.host.userTypes(SHEET, 'A3', 4);
    await port.applyEdits([edit('A1', 1, 2)]);
    expect(excel.host.undoSteps).toEqual(['person', 'add-in']);
  });

  it('after a change reads the sheets it concerns, and no other', async () => {
    const filled = (name: string) => ({ name, cells: { A1: { value: 1 }, A2: { formula: '=A1+1', value: 2 } } });
    const port = excel.open({
      sheets: [filled('Một'), filled('Hai'), { name: 'Tổng', cells: { A1: { formula: '=Một!A2+Hai!A2', value: 4 } } }],
    });
    const stop = port.onChange(() => undefined);
    await port.readWorkbook();
    await eventually(() => excel.host.leftovers.registrations > 0, 'Excel is listened to');
    const asked = await excel.syncsOf(async () => {
      excel.host.userTypes('Một', 'A1', 10);
      await quietTime();
      const read = await port.following.readChanged(false);
      expect(typeof read === 'string' ? read : read.sheets.map((sheet) => sheet.rows.map((row) => row[0]?.value))).toEqual([
        [10, 11],
        [1, 2],
        [13],
      ]);
    });
    expect(asked).toBeLessThanOrEqual(3);
    stop();
  });

  it('reads what is left when a sheet is deleted between the list of sheets and their reading', async () => {
    const filled = (name: string) => ({ name, cells: { A1: { value: 1 } } });
    const port = excel.open({ sheets: [filled('Một'), filled('Hai'), filled('Ba')] });
    const namesOf = async (reading: Promise<{ sheets: readonly { name: string }[] } | string>) => {
      const read = await reading;
      return typeof read === 'string' ? read : read.sheets.map(({ name }) => name);
    };
    const stop = port.onChange(() => undefined);
    await port.readWorkbook();
    await eventually(() => excel.host.leftovers.registrations > 0, 'Excel is listened to');
    excel.host.userTypes('Hai', 'A1', 2);
    await quietTime();
    excel.host.beforeSyncNumber(2, () => {
      excel.host.userDeletesSheet('Hai');
    });
    expect(await namesOf(port.following.readChanged(true))).toEqual(['Một', 'Ba']);
    stop();
    excel.host.beforeSyncNumber(2, () => {
      excel.host.userDeletesSheet('Ba');
    });
    expect(await namesOf(port.readWorkbook())).toEqual(['Một']);
  });

  it('does not read by itself what it has not read when asked, nor more than a person would wait for', async () => {
    const port = excel.open({ sheets: [{ name: SHEET, cells: { A1: { value: 1 } } }] });
    expect(await port.following.readChanged(false)).toBe('not-read');
    await port.readWorkbook();
    excel.host.userAddsSheet('Mới');
    expect(await port.following.readChanged(false)).toBe('not-read');

    const large = excel.open({ sheets: [{ name: SHEET, cells: { A1: { value: 1 }, Z2000: { value: 2 } } }] });
    await large.applyEdits([edit('A1', 1, 2)]);
    await large.readWorkbook();
    await large.applyEdits([edit('A1', 2, 3)]);
    expect(await large.following.readChanged(false)).toBe('large');
    const read = await large.following.readChanged(true);
    expect(typeof read === 'string' ? read : sheetNamed(read, SHEET).rows[0]?.[0]?.value).toBe(3);
  });

  it('waits for sums that Excel is still working out', async () => {
    const port = excel.open({ sheets: [{ name: SHEET, cells: { A1: { value: 1 }, A2: { formula: '=A1*10', value: 10 } } }] });
    await port.readWorkbook();
    excel.host.delayCalculation(3);
    excel.host.userTypes(SHEET, 'A1', 2);
    expect(valuesOf(await readSheet(port, SHEET))).toEqual({ A1: 2, A2: 20 });
  });

  it('hears of a choice from a drop-down list by the calculation alone, and says who else changed something', async () => {
    const port = excel.open({ sheets: [{ name: SHEET, cells: { A1: { value: 1 }, A2: { formula: '=A1', value: 1 } } }] });
    const heard: unknown[] = [];
    const stop = port.onChange((by) => heard.push(by));
    await port.readWorkbook();
    await eventually(() => excel.host.leftovers.registrations > 0, 'Excel is listened to');
    excel.host.userPicks(SHEET, 'A1', 2);
    await eventually(() => heard.length === 1, 'the choice is heard of');
    excel.host.coauthorTypes(SHEET, 'B7', 'x');
    await eventually(() => heard.length === 2, 'the co-author is heard of');
    expect(heard[0]).toBe('here');
    // What the add-in writes is calculated as well: that is no news.
    await port.applyEdits([edit('A1', 2, 3)]);
    await quietTime();
    expect(heard).toHaveLength(2);
    stop();
  });
});

describe('in Excel LTSC 2021', () => {
  const excel = useExcel({ version: 'ltsc2021' });

  it('a reading would take the undo of the person away, and the port says so', async () => {
    const port = excel.open({ sheets: [{ name: SHEET, cells: { A1: { value: 1 } } }] });
    expect(port.following.isFree).toBe(false);
    await port.readWorkbook();
    excel.host.userTypes(SHEET, 'A1', 2);
    await port.readWorkbook();
    expect(excel.host.undoSteps).toEqual([]);
  });

  it('writes across rows that a filter hides into the cells that are meant', async () => {
    const cells = Object.fromEntries(['A1', 'A2', 'A3', 'A4', 'A5'].map((cell) => [cell, { value: `cũ ${cell}` }]));
    const port = excel.open({ sheets: [{ name: SHEET, cells }] });
    excel.host.userFiltersOut(SHEET, [1, 3]);
    const edits = Object.keys(cells).map((cell) => edit(cell, `cũ ${cell}`, `mới ${cell}`));
    expect(await port.applyEdits(edits)).toEqual({ applied: edits, refused: [] });
    expect(valuesOf(await readSheet(port, SHEET))).toEqual(Object.fromEntries(Object.keys(cells).map((cell) => [cell, `mới ${cell}`])));
    const back = edits.map(inverse).reverse();
    expect((await port.applyEdits(back)).refused).toEqual([]);
    expect(valuesOf(await readSheet(port, SHEET))).toEqual(Object.fromEntries(Object.keys(cells).map((cell) => [cell, `cũ ${cell}`])));
  });

  it('a formula in one cell of a table changes no other cell of its column', async () => {
    const port = excel.open({
      sheets: [
        {
          name: SHEET,
          cells: {
            A1: { value: 'Nội dung' },
            B1: { value: '2026' },
            B2: { value: 100 },
            B3: { value: 200 },
            B4: { value: 300 },
            C4: { value: 1 },
          },
        },
      ],
    });
    excel.host.userMakesTable(SHEET, 'Bảng', 'A1:B4');
    const total = edit('B4', 300, '=SUM(B2:B3)');
    expect(await port.applyEdits([total])).toEqual({ applied: [total], refused: [] });
    expect(cellsOf(await readSheet(port, SHEET))['B4']?.formula).toBe('=SUM(B2:B3)');
    expect(valuesOf(await readSheet(port, SHEET))).toMatchObject({ B2: 100, B3: 200, B4: 300 });
    await port.applyEdits([inverse(total)]);
    expect(valuesOf(await readSheet(port, SHEET))).toMatchObject({ B2: 100, B3: 200, B4: 300 });
  });

  it.each([1, 2, 3])('a person who begins to type before sync %i finds the workbook as it was', async (sync) => {
    const port = excel.open({ sheets: [{ name: SHEET, cells: { A1: { value: 1 }, A2: { value: 2 } } }] });
    await port.readWorkbook();
    const before = cellsOf(await readSheet(port, SHEET));
    excel.host.beforeSyncNumber(sync, () => {
      excel.host.userBeginsCellEdit();
    });
    const [outcome] = await Promise.allSettled([port.applyEdits([edit('A1', 1, 10)])]);
    excel.host.userEndsCellEdit();
    const after = cellsOf(await readSheet(port, SHEET));
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'busy' } });
    expect(after).toEqual(before);
  });

  it('a long call that is interrupted goes back, but for the cell that the person has filled meanwhile', async () => {
    // Far more than one message takes.
    const long = 'x'.repeat(30_000);
    const places = Array.from({ length: 150 }, (_cell, index) => `A${String(index * 2 + 1)}`);
    const port = excel.open({ sheets: [{ name: SHEET, cells: Object.fromEntries(places.map((cell) => [cell, { value: 'cũ' }])) }] });
    await port.readWorkbook();
    // Sheets, cells, the first message, and then somebody types.
    excel.host.beforeSyncNumber(4, () => {
      excel.host.userTypes(SHEET, 'A1', 'của tôi');
      excel.host.userBeginsCellEdit();
      setTimeout(() => {
        excel.host.userEndsCellEdit();
      }, 50);
    });
    await expect(port.applyEdits(places.map((cell) => edit(cell, 'cũ', long)))).rejects.toMatchObject({ code: 'busy' });
    expect(valuesOf(await readSheet(port, SHEET))).toEqual({
      ...Object.fromEntries(places.map((cell) => [cell, 'cũ'])),
      A1: 'của tôi',
    });
  });

  it('a cell that somebody fills between our look and our writing keeps what they typed', async () => {
    const port = excel.open({ sheets: [{ name: SHEET, cells: { A1: { value: 1 }, A2: { value: 2 } } }] });
    await port.readWorkbook();
    excel.host.beforeSyncNumber(3, () => {
      excel.host.userTypes(SHEET, 'A1', 77);
    });
    const [late, good] = [edit('A1', 1, 10), edit('A2', 2, 20)];
    expect(await port.applyEdits([late, good])).toEqual({ applied: [good], refused: [{ edit: late, reason: 'stale' }] });
    expect(valuesOf(await readSheet(port, SHEET))).toEqual({ A1: 77, A2: 20 });
  });

  it('a person who begins to type while sheets are being filled finds no sheet left over', async () => {
    const port = excel.open({ sheets: [{ name: SHEET }] });
    excel.host.beforeSyncNumber(3, () => {
      excel.host.userBeginsCellEdit();
      setTimeout(() => {
        excel.host.userEndsCellEdit();
      }, 50);
    });
    await expect(port.insertSheets([sampleForm(), bareSheet('Hai')])).rejects.toMatchObject({ code: 'busy' });
    expect((await port.readWorkbook()).sheets.map(({ name }) => name)).toEqual([SHEET]);
  });

  it('says that another workbook is in front, and leaves no sheet behind when the person goes there half-way', async () => {
    const port = excel.open({ sheets: [{ name: SHEET, cells: { A1: { value: 1 } } }] });
    excel.host.userGoesToAnotherWorkbook();
    const elsewhere = { name: 'HostError', code: 'other-workbook' };
    await expect(port.select({ sheet: SHEET, row: 0, column: 0 })).rejects.toMatchObject(elsewhere);
    await expect(port.insertSheets([bareSheet('Hai')])).rejects.toMatchObject(elsewhere);
    // Reading and writing do not need the window.
    expect((await port.applyEdits([edit('A1', 1, 2)])).refused).toEqual([]);
    excel.host.userComesBack();
    excel.host.userEntersArrayFormula(SHEET, 'A1');
    expect((await port.readWorkbook()).sheets).toHaveLength(1);
  });

  it.each<[string, Parameters<ExcelHost['refuse']>[0]]>([
    ['frozen panes', 'freeze'],
    ['a page fitted to its paper', 'fit'],
  ])('inserts a sheet in an Excel without %s', async (_what, refused) => {
    const port = excel.open({ sheets: [{ name: SHEET }] });
    excel.host.refuse(refused);
    const form = sampleForm();
    await port.insertSheets([form]);
    expect((await port.readWorkbook()).sheets.map(({ name }) => name)).toContain(form.name);
    const zoom = excel.host.setUpOf(form.name)['page Zoom'] as Record<string, number>;
    if (refused === 'fit') expect(zoom['scale']).toBeGreaterThan(10);
  });

  it('refuses a list of choices that Excel would tear apart, before anything is asked', async () => {
    const port = excel.open({ sheets: [{ name: SHEET }] });
    const allow = { kind: 'list' as const, values: ['Sở, ngành', 'huyện'] };
    const validations = [{ range: { top: 0, left: 0, bottom: 0, right: 0 }, allow, title: 't', message: 'm' }];
    const syncs = await excel.syncsOf(() => expect(port.insertSheets([{ ...bareSheet('Hai'), validations }])).rejects.toThrow(RangeError));
    expect(syncs).toBe(0);
  });

  it('says that a workbook is open for viewing only, and reads it', async () => {
    const port = excel.open({ sheets: [{ name: SHEET, cells: { A1: { value: 1 } } }] });
    excel.host.userOpensReadOnly();
    const refused = { name: 'HostError', code: 'view-only' };
    expect(valuesOf(await readSheet(port, SHEET))).toEqual({ A1: 1 });
    await expect(port.applyEdits([edit('A1', 1, 2)])).rejects.toMatchObject(refused);
    await expect(port.insertSheets([bareSheet('Hai')])).rejects.toMatchObject(refused);
    await expect(port.writeMemory('x')).rejects.toMatchObject(refused);
    expect(valuesOf(await readSheet(port, SHEET))).toEqual({ A1: 1 });
  });

  it('takes a function that is still being asked for no error', async () => {
    const port = excel.open({ sheets: [{ name: SHEET, cells: { A1: { value: 1 } } }] });
    excel.host.userTypes(SHEET, 'A2', '=SB.BANGCHU(A1)');
    excel.host.answersLater(SHEET, 'A2');
    expect(cellsOf(await readSheet(port, SHEET))['A2']).toMatchObject({ uncalculated: true, value: '' });
  });

  it('reads in smaller pieces where Excel hands over nothing of a large range', async () => {
    const cells = Object.fromEntries(Array.from({ length: 400 }, (_row, row) => [`B${String(row + 1)}`, { value: row }]));
    const port = excel.open({ sheets: [{ name: SHEET, cells }] });
    excel.host.handOverAtMost(150);
    expect(Object.keys(valuesOf(await readSheet(port, SHEET)))).toHaveLength(400);
  });
});

describe('in an Excel that says of a message too large only that something is wrong', () => {
  const excel = useExcel({ version: 'ltsc2021', messageLimit: 60_000, sizeErrors: 'general' });

  it('reads in halves', async () => {
    const cells = Object.fromEntries(Array.from({ length: 600 }, (_row, row) => [`A${String(row + 1)}`, { value: `dòng ${String(row)}` }]));
    const port = excel.open({ sheets: [{ name: SHEET, cells }] });
    expect(Object.keys(valuesOf(await readSheet(port, SHEET)))).toHaveLength(600);
  });
});
