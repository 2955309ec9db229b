/** The part of the port contract about edits: what is written, what is refused, and what must stay as it was. */
import { inverse, type CellContent, type Edit } from '../../../src/core/workbook/edit';
import type { SeedCell } from '../seed-book';
import { cellsOf, readSheet, valuesOf, type HostTraits, type Open } from './harness';

const SHEET = 'Biểu 1';

const edit = (cell: string, before: CellContent, after: CellContent, sheet = SHEET): Edit => ({ sheet, cell, before, after });

const book = (cells: Record<string, SeedCell>, merges: readonly string[] = []) => ({ sheets: [{ name: SHEET, cells, merges }] });

export function editingContract(open: Open, traits: HostTraits): void {
  it('writes numbers, texts, truth values and formulas, and empties cells', async () => {
    const { port } = await open(book({ A1: { value: 1 }, B1: { value: 'cũ' }, C1: { value: 5 }, D1: { value: 6 }, E1: { value: 7 } }));
    const edits = [
      edit('A1', 1, 30900),
      edit('B1', 'cũ', 'mới'),
      edit('C1', 5, true),
      edit('D1', 6, '=SUM(A1,E1)'),
      edit('E1', 7, null),
      edit('F9', null, 12.5),
    ];
    expect(await port.applyEdits(edits)).toEqual({ applied: edits, refused: [] });
    const cells = cellsOf(await readSheet(port, SHEET));
    expect([cells['A1']?.value, cells['B1']?.value, cells['C1']?.value, cells['D1']?.formula, cells['F9']?.value]).toEqual([
      30900,
      'mới',
      true,
      '=SUM(A1,E1)',
      12.5,
    ]);
    expect(cells).not.toHaveProperty('E1');
    expect(cells['A1']).not.toHaveProperty('formula');
  });

  it('replaces a formula by a value and a value by a formula', async () => {
    const { port } = await open(book({ A1: { value: 2 }, A2: { formula: '=A1*2', value: 4 }, A3: { value: 4 } }));
    const edits = [edit('A2', '=A1*2', 4), edit('A3', 4, '=A1+A1')];
    expect(await port.applyEdits(edits)).toEqual({ applied: edits, refused: [] });
    const cells = cellsOf(await readSheet(port, SHEET));
    expect([cells['A2']?.formula, cells['A2']?.value, cells['A3']?.formula]).toEqual([undefined, 4, '=A1+A1']);
  });

  it.each(['2026', '007', '4.700', '4,7', '1/2', '12%', 'TRUE', '-', '+84', '1E5', "'90", '10:30', '#N/A', ' 15 '])(
    'keeps the text %j a text',
    async (text) => {
      const { port } = await open(book({ A1: { value: 'trước' } }));
      const { refused } = await port.applyEdits([edit('A1', 'trước', text)]);
      expect(refused).toEqual([]);
      expect(valuesOf(await readSheet(port, SHEET))).toEqual({ A1: text });
    },
  );

  it('turns a number stored as text into a number, also where the cell is formatted as text', async () => {
    const asText = { numberFormat: '@', bold: true };
    const { port } = await open(book({ A1: { value: '4700' }, A2: { value: '4700', style: asText }, A3: { value: '9', style: asText } }));
    const { refused } = await port.applyEdits([edit('A1', '4700', 4700), edit('A2', '4700', 4700), edit('A3', '9', '=SUM(A1:A2)')]);
    expect(refused).toEqual([]);
    const cells = cellsOf(await readSheet(port, SHEET));
    expect([cells['A1']?.value, cells['A2']?.value, cells['A3']?.formula]).toEqual([4700, 4700, '=SUM(A1:A2)']);
    expect(cells['A2']?.style).toMatchObject(asText);
    expect(cells['A3']?.style).toMatchObject(asText);
  });

  it('leaves formats and the neighbours alone', async () => {
    const look = { numberFormat: '#,##0', bold: true, italic: true, indent: 1, fontName: 'Times New Roman' };
    const { port } = await open(book({ A1: { value: 1, style: look }, B1: { value: 2, style: look }, A2: { value: 'x', style: look } }));
    const before = cellsOf(await readSheet(port, SHEET));
    await port.applyEdits([edit('A1', 1, 10), edit('A2', 'x', '2026')]);
    const after = cellsOf(await readSheet(port, SHEET));
    expect(['A1', 'B1', 'A2'].map((cell) => after[cell]?.style)).toEqual([look, look, look]);
    expect(after['B1']).toEqual(before['B1']);
  });

  it('refuses an edit whose cell has changed since, and writes nothing for it', async () => {
    const { port } = await open(
      book({ A1: { value: 100 }, A2: { value: '100' }, A3: { formula: '=A1*1', value: 100 }, A4: { value: true }, A5: { value: 5 } }),
    );
    const stale = [
      edit('A1', 99, 1),
      edit('A1', '100', 1),
      edit('A1', null, 1),
      edit('A2', 100, 1),
      edit('A3', 100, 1),
      edit('A3', '=A1*2', 1),
      edit('A4', 'TRUE', 1),
      edit('C3', 0, 1),
    ];
    const good = edit('A5', 5, 6);
    const outcome = await port.applyEdits([...stale.slice(0, 4), good, ...stale.slice(4)]);
    expect(outcome).toEqual({ applied: [good], refused: stale.map((each) => ({ edit: each, reason: 'stale' })) });
    expect(valuesOf(await readSheet(port, SHEET))).toEqual({ A1: 100, A2: '100', A3: 100, A4: true, A5: 6 });
  });

  it('knows an error by its name in `before`', async () => {
    const { port } = await open(book({ A1: { value: { error: '#N/A' } }, A2: { formula: '=1/0', value: { error: '#DIV/0!' } } }));
    const edits = [edit('A1', '#N/A', 1), edit('A2', '=1/0', 2)];
    expect(await port.applyEdits(edits)).toEqual({ applied: edits, refused: [] });
    expect(valuesOf(await readSheet(port, SHEET))).toEqual({ A1: 1, A2: 2 });
  });

  it('refuses edits on a sheet that is gone and carries out the others', async () => {
    const { port } = await open(book({ A1: { value: 1 } }));
    const lost = edit('A1', 1, 2, 'Biểu 9');
    const good = edit('A1', 1, 2);
    expect(await port.applyEdits([lost, good])).toEqual({ applied: [good], refused: [{ edit: lost, reason: 'no-such-sheet' }] });
    expect(valuesOf(await readSheet(port, SHEET))).toEqual({ A1: 2 });
  });

  it('refuses to write under a merge, and writes at its first cell', async () => {
    const { port } = await open(book({ A1: { value: 'Nguồn' }, B3: { value: 1 } }, ['A1:B2']));
    const hidden = ['B1', 'A2', 'B2'].map((cell) => edit(cell, null, 1));
    const shown = edit('A1', 'Nguồn', 'Nguồn vốn');
    expect(await port.applyEdits([...hidden, shown])).toEqual({
      applied: [shown],
      refused: hidden.map((each) => ({ edit: each, reason: 'inside-merge' })),
    });
    expect(valuesOf(await readSheet(port, SHEET))).toEqual({ A1: 'Nguồn vốn', B3: 1 });
  });

  it('lets a later edit see what an earlier one wrote', async () => {
    const { port } = await open(book({ A1: { value: 1 } }));
    const chain = [edit('A1', 1, 2), edit('A1', 2, '=1+2'), edit('A1', '=1+2', 'xong')];
    const late = edit('A1', 1, 5);
    expect(await port.applyEdits([...chain, late])).toEqual({ applied: chain, refused: [{ edit: late, reason: 'stale' }] });
    expect(valuesOf(await readSheet(port, SHEET))).toEqual({ A1: 'xong' });
  });

  it('takes everything back with the inverse edits', async () => {
    const { port } = await open(
      book({
        A1: { value: '4700', style: { numberFormat: '@' } },
        A2: { formula: '=1+1', value: 2, style: { bold: true } },
        A3: { value: 'Tổng' },
        A4: { value: 12, style: { numberFormat: '#,##0' } },
      }),
    );
    const before = cellsOf(await readSheet(port, SHEET));
    const edits = [
      edit('A1', '4700', 4700),
      edit('A2', '=1+1', 2),
      edit('A3', 'Tổng', null),
      edit('A4', 12, '12'),
      edit('A5', null, 'mới'),
    ];
    expect((await port.applyEdits(edits)).refused).toEqual([]);
    const back = [...edits].reverse().map(inverse);
    expect(await port.applyEdits(back)).toEqual({ applied: back, refused: [] });
    expect(cellsOf(await readSheet(port, SHEET))).toEqual(before);
  });

  it('puts a text back that only looks like a formula, and never makes one of it', async () => {
    const { port } = await open(book({ A1: { value: '=B1+C1' }, A2: { value: "'=quoted" }, B1: { value: 1 } }));
    const before = cellsOf(await readSheet(port, SHEET));
    const edits = [edit('A1', "'=B1+C1", 5), edit('A2', "''=quoted", null)];
    expect(await port.applyEdits(edits)).toEqual({ applied: edits, refused: [] });
    const back = [...edits].reverse().map(inverse);
    expect(await port.applyEdits(back)).toEqual({ applied: back, refused: [] });
    const after = cellsOf(await readSheet(port, SHEET));
    expect(after).toEqual(before);
    expect(after['A1']).not.toHaveProperty('formula');
  });

  it('does nothing for no edits', async () => {
    const { port } = await open(book({ A1: { value: 1 } }));
    expect(await port.applyEdits([])).toEqual({ applied: [], refused: [] });
    expect(valuesOf(await readSheet(port, SHEET))).toEqual({ A1: 1 });
  });

  if (traits.calculates) {
    it('has calculated what depends on the cells when it resolves', async () => {
      const { port } = await open({
        sheets: [
          {
            name: SHEET,
            cells: {
              A1: { value: 100 },
              A2: { value: 200 },
              A3: { formula: '=SUM(A1:A2)', value: 300, style: { numberFormat: '#,##0' } },
              A4: { formula: '=A3*2', value: 600 },
            },
          },
          { name: 'Tổng hợp', cells: { B2: { formula: "='Biểu 1'!A4+1", value: 601 } } },
        ],
      });
      await port.applyEdits([edit('A1', 100, 1100), edit('A5', null, '=A4-A3')]);
      expect(valuesOf(await readSheet(port, SHEET))).toEqual({ A1: 1100, A2: 200, A3: 1300, A4: 2600, A5: 1300 });
      expect(valuesOf(await readSheet(port, 'Tổng hợp'))).toEqual({ B2: 2601 });
      expect(cellsOf(await readSheet(port, SHEET))['A3']?.text).toMatch(/^1[.,]300$/);
    });
  }
}
