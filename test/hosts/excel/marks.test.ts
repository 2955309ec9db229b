/** Marks in Excel: over the cells that are meant, told apart without colour, and gone without a trace of their having been there. */
import type { CellMark } from '../../../src/core/workbook/marks';
import { useExcel } from '../../support/use-excel';

const SHEET = 'Biểu 1';
const BOOK = {
  sheets: [
    {
      name: SHEET,
      cells: {
        A1: { value: 'Nguồn', style: { bold: true } },
        B2: { value: 30800, style: { numberFormat: '#,##0' } },
        B3: { formula: '=B2*2', value: 61600 },
      },
      merges: ['A1:B1'],
    },
    { name: 'Biểu 2', cells: { C3: { value: 7 } } },
    { name: 'Khóa', cells: { A1: { value: 1 } }, isProtected: true },
  ],
};
const mark = (cell: string, level: CellMark['level'], sheet = SHEET): CellMark => ({ sheet, cell, level });
const THEIRS = '=$B$2>100';

describe('marks in Excel', () => {
  const excel = useExcel({ version: 'ltsc2021' });

  async function open() {
    const port = excel.open(BOOK);
    excel.host.userAddsRule(SHEET, 'A1:B9', THEIRS);
    excel.host.userNames('Tong', `'${SHEET}'!$B$3`);
    excel.host.otherAddInKeeps('khac', 1);
    await port.readWorkbook();
    return port;
  }
  const formulas = (sheet: string): readonly string[] => excel.host.rulesOf(sheet).map(({ formula }) => formula);

  it('stand over the cells, the gravest first, each level with a line of its own', async () => {
    const port = await open();
    const outcome = await port.marks.show([
      mark('B2', 'warning'),
      mark('B2', 'error'),
      mark('B3', 'info'),
      mark('C3', 'warning', 'Biểu 2'),
    ]);
    expect(outcome).toEqual({ marked: 3, locked: [] });
    expect(excel.host.rulesOf(SHEET).map(({ ranges, look }) => [ranges, look['EdgeTop.Style'], look['Font.Bold']])).toEqual([
      ['B2', 'Continuous', true],
      ['B3', 'Dot', undefined],
      ['A1:B9', undefined, undefined],
    ]);
    expect(excel.host.rulesOf('Biểu 2').map(({ ranges, look }) => [ranges, look['EdgeLeft.Style']])).toEqual([['C3', 'Dash']]);
  });

  it('take the place of those before, and leave locked sheets alone', async () => {
    const port = await open();
    await port.marks.show([mark('B2', 'error'), mark('C3', 'error', 'Biểu 2')]);
    expect(await port.marks.show([mark('B3', 'error'), mark('A1', 'error', 'Khóa')])).toEqual({ marked: 1, locked: ['Khóa'] });
    expect(excel.host.rulesOf(SHEET).map(({ ranges }) => ranges)).toEqual(['B3', 'A1:B9']);
    expect(excel.host.rulesOf('Biểu 2')).toEqual([]);
  });

  it('go again, and the comparison proves that nothing else changed', async () => {
    const port = await open();
    const before = await port.readWorkbook();
    await port.marks.show([mark('B2', 'error'), mark('B3', 'warning'), mark('C3', 'info', 'Biểu 2')]);
    expect(await port.marks.remove()).toEqual({ removed: 3, locked: [], differing: [] });
    expect([formulas(SHEET), formulas('Biểu 2')]).toEqual([[THEIRS], []]);
    expect(await port.readWorkbook()).toEqual(before);
    expect(excel.host.names).toEqual({ Tong: `'${SHEET}'!$B$3` });
  });

  it('pay no heed to a chart that is a sheet of its own', async () => {
    const port = await open();
    excel.host.userAddsSheet('Đồ thị', 'chart');
    await port.readWorkbook();
    await port.marks.show([mark('B2', 'error')]);
    expect(await port.marks.remove()).toEqual({ removed: 1, locked: [], differing: [] });
  });

  it('are known again in a copy that was saved with them', async () => {
    const port = await open();
    await port.marks.show([mark('B2', 'error')]);
    excel.host.userAddsRule('Biểu 2', 'C3', '=LEN("SoatBieu-Mark-Error") > 0');
    expect((await port.marks.remove()).removed).toBe(2);
  });

  it('say what changed meanwhile, and which sheet keeps its marks', async () => {
    const port = await open();
    await port.marks.show([mark('B2', 'error'), mark('C3', 'error', 'Biểu 2')]);
    excel.host.userProtects('Biểu 2');
    excel.host.beforeSyncNumber(7, () => {
      excel.host.userTypes(SHEET, 'B9', 'mới');
    });
    expect(await port.marks.remove()).toEqual({ removed: 1, locked: ['Biểu 2'], differing: ['contents', 'looks'] });
  });

  it('are as many as there are findings, in few syncs', async () => {
    const port = await open();
    const marks = Array.from({ length: 900 }, (_mark, index) => mark(`${'ABC'.charAt(index % 3)}${String(index + 1)}`, 'error'));
    expect(await excel.syncsOf(() => port.marks.show(marks))).toBeLessThanOrEqual(4);
    expect((await port.marks.remove()).removed).toBe(5);
  });
});
