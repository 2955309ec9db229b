/** The part of the port contract about new sheets: they come whole and in order, overwrite nothing, and go again untouched. */
import { checkWorkbook } from '../../../src/core/check/check';
import { buildForms } from '../../../src/core/forms/build';
import { parametersOf } from '../../../src/core/forms/parameters';
import { TEMPLATES } from '../../../src/core/forms/register';
import type { NewSheet } from '../../../src/core/workbook/new-sheet';
import type { WorkbookPort } from '../../../src/core/workbook/port';
import { WITHOUT_CAPS } from '../../../bench/measure/without-caps';
import { bareSheet, sampleForm } from '../new-sheets';
import { randomFacts } from '../random-plans';
import { cellsOf, readSheet, valuesOf, type HostTraits, type Open } from './harness';

const BOOK = {
  sheets: [
    { name: 'Biểu 1', cells: { A1: { value: 1 }, A2: { formula: '=A1+1', value: 2, style: { bold: true } } } },
    { name: 'Biểu 2', cells: { A1: { value: 'x' } }, merges: ['A1:B1'] },
  ],
};

const namesIn = async (port: WorkbookPort): Promise<string[]> => (await port.readWorkbook()).sheets.map(({ name }) => name);

export function insertingContract(open: Open, traits: HostTraits): void {
  it('puts sheets into the workbook in the order given, and moves no other out of its order', async () => {
    const { port } = await open(BOOK);
    await port.insertSheets([bareSheet('Hai'), bareSheet('Một')]);
    const names = await namesIn(port);
    expect(names.filter((name) => name.startsWith('Biểu'))).toEqual(['Biểu 1', 'Biểu 2']);
    expect(names.slice(names.indexOf('Hai'), names.indexOf('Hai') + 2)).toEqual(['Hai', 'Một']);
    expect(names).toHaveLength(4);
  });

  it('takes all standard sheets, filled: calculated and read back, the check has nothing to say', async () => {
    const { port } = await open(BOOK);
    const parameters = parametersOf({ period: { from: 2026, to: 2028 }, unit: 'million-vnd' });
    const facts = randomFacts(parameters, 'million-vnd', 7);
    const before = await port.readWorkbook();
    const sheets = buildForms(
      TEMPLATES.map(({ id }) => id),
      parameters,
      { facts, takenNames: before.sheets.map(({ name }) => name) },
    );
    await port.insertSheets(sheets);
    const own = new Set(sheets.map(({ name }) => name));
    const after = (await port.readWorkbook()).sheets.filter(({ name }) => own.has(name));
    expect(after).toHaveLength(sheets.length);
    // Amounts drawn at random keep their sums, not the caps.
    const { verdict, findings } = checkWorkbook({ sheets: after }, { exact: false, law: WITHOUT_CAPS });
    expect([verdict, findings.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`)]).toEqual(['pass', []]);
  });

  it('fills them with texts, figures and calculated formulas, and leaves every other sheet as it was', async () => {
    const { port } = await open(BOOK);
    const before = await port.readWorkbook();
    const form = sampleForm();
    await port.insertSheets([form]);
    const sheet = await readSheet(port, form.name);
    for (const [row, cells] of form.rows.entries())
      for (const [column, cell] of cells.entries()) {
        const [content, read] = [cell?.content ?? null, sheet.rows[row]?.[column] ?? undefined];
        if (content === null) expect(read).toBeUndefined();
        else if (content.kind === 'formula') expect(read).toMatchObject({ formula: content.formula, value: content.value });
        else {
          expect(read?.value).toBe(content.kind === 'text' ? content.text : content.value);
          expect(read).not.toHaveProperty('formula');
        }
      }
    expect(sheet.rows[4]?.[1]?.style).toMatchObject({ fontName: 'Times New Roman', indent: 1, bold: false });
    expect(sheet.rows[6]?.[2]?.style).toMatchObject({ fontName: 'Times New Roman', bold: true, numberFormat: '#,##0;-#,##0;"-"' });
    expect([...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left)).toEqual(
      [...form.merges].sort((a, b) => a.top - b.top || a.left - b.left),
    );
    expect(sheet.visibility).toBe('visible');
    const after = await port.readWorkbook();
    for (const old of before.sheets) expect(after.sheets.find(({ name }) => name === old.name)).toEqual(old);
  });

  it.each(['2026', '1.10', '4.700', '1/2', 'TRUE', '- Khuyến công', '=SUM(A1)', '+84', "'90", '@a', '#N/A'])(
    'keeps the text %j a text',
    async (text) => {
      const { port } = await open(BOOK);
      await port.insertSheets([bareSheet('Chữ', { kind: 'text', text })]);
      const cells = cellsOf(await readSheet(port, 'Chữ'));
      expect(cells['A1']?.value).toBe(text);
      expect(cells['A1']).not.toHaveProperty('formula');
    },
  );

  it('overwrites nothing: a name that is taken, in any case, refuses all sheets', async () => {
    const { port } = await open(BOOK);
    const before = await port.readWorkbook();
    await expect(port.insertSheets([bareSheet('Mới'), bareSheet('BIỂU 2')])).rejects.toMatchObject({
      name: 'HostError',
      code: 'name-taken',
    });
    await expect(port.insertSheets([bareSheet('Mới'), bareSheet('mới')])).rejects.toMatchObject({ code: 'name-taken' });
    expect(await port.readWorkbook()).toEqual(before);
  });

  it('takes edits on a new sheet like on any other', async () => {
    const { port } = await open(BOOK);
    await port.insertSheets([sampleForm()]);
    const edit = { sheet: 'TH nguồn-năm', cell: 'D6', before: null, after: 950 };
    expect(await port.applyEdits([edit])).toEqual({ applied: [edit], refused: [] });
    const values = valuesOf(await readSheet(port, 'TH nguồn-năm'));
    expect(values['D6']).toBe(950);
    if (traits.calculates) expect([values['D7'], values['E7'], values['B9']]).toEqual([2300.5, 4300.5, 'Cộng: 4300.5']);
  });

  it('shows a cell of a new sheet', async () => {
    const { port } = await open(BOOK);
    await port.insertSheets([bareSheet('Mới')]);
    await expect(port.select({ sheet: 'Mới', row: 0, column: 0 })).resolves.toBeUndefined();
  });

  it('takes them out again and leaves the workbook as it was', async () => {
    const { port } = await open(BOOK);
    const before = await port.readWorkbook();
    const sheets: NewSheet[] = [sampleForm(), bareSheet('Hai')];
    await port.insertSheets(sheets);
    await port.select({ sheet: 'Hai', row: 0, column: 0 });
    await port.removeInserted(sheets);
    expect(await port.readWorkbook()).toEqual(before);
    await port.insertSheets(sheets);
    expect(await namesIn(port)).toHaveLength(4);
  });

  it('does not take out what a person has worked on, what a formula reads, or what is gone', async () => {
    const { port } = await open(BOOK);
    await port.insertSheets([sampleForm(), bareSheet('Hai')]);
    const typed = { sheet: 'TH nguồn-năm', cell: 'D6', before: null, after: 950 };
    await port.applyEdits([typed]);
    await expect(port.removeInserted([bareSheet('Hai'), sampleForm()])).rejects.toMatchObject({ name: 'HostError', code: 'changed-since' });
    expect(await namesIn(port)).toHaveLength(4);
    await port.applyEdits([
      { ...typed, before: 950, after: null },
      { sheet: 'Biểu 1', cell: 'C1', before: null, after: "='TH nguồn-năm'!E7" },
    ]);
    await expect(port.removeInserted([sampleForm()])).rejects.toMatchObject({ code: 'changed-since' });
    await port.applyEdits([{ sheet: 'Biểu 1', cell: 'C1', before: "='TH nguồn-năm'!E7", after: null }]);
    await port.removeInserted([sampleForm()]);
    await expect(port.removeInserted([sampleForm()])).rejects.toMatchObject({ code: 'no-such-sheet' });
  });

  it('does nothing for no sheets', async () => {
    const { port } = await open(BOOK);
    await port.insertSheets([]);
    await port.removeInserted([]);
    expect(await namesIn(port)).toEqual(['Biểu 1', 'Biểu 2']);
  });
}
