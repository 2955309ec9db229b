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
    expect(await port.marks.remove()).toEqual({ removed: 3, locked: [], differing: [], keptNotes: 0 });
    expect([formulas(SHEET), formulas('Biểu 2')]).toEqual([[THEIRS], []]);
    expect(await port.readWorkbook()).toEqual(before);
    expect(excel.host.names).toEqual({ Tong: `'${SHEET}'!$B$3` });
  });

  it('pay no heed to a chart that is a sheet of its own', async () => {
    const port = await open();
    excel.host.userAddsSheet('Đồ thị', 'chart');
    await port.readWorkbook();
    await port.marks.show([mark('B2', 'error')]);
    expect(await port.marks.remove()).toEqual({ removed: 1, locked: [], differing: [], keptNotes: 0 });
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
    expect(await port.marks.remove()).toEqual({ removed: 1, locked: ['Biểu 2'], differing: ['contents', 'looks'], keptNotes: 0 });
  });

  it('are as many as there are findings, in few syncs', async () => {
    const port = await open();
    const marks = Array.from({ length: 900 }, (_mark, index) => mark(`${'ABC'.charAt(index % 3)}${String(index + 1)}`, 'error'));
    expect(await excel.syncsOf(() => port.marks.show(marks))).toBeLessThanOrEqual(4);
    expect((await port.marks.remove()).removed).toBe(5);
  });

  describe('with comments', () => {
    const noted = (cell: string, words: string, sheet = SHEET): CellMark => ({ ...mark(cell, 'error', sheet), words });

    it('stand at the cell with the words of all its findings, of a range at its first cell', async () => {
      const port = await open();
      const { notes } = await port.marks.show([
        noted('B2', 'LỖI SB101\nThừa 900.'),
        noted('B2', 'LƯU Ý SB405\nGõ tay.'),
        noted('A1:B3', 'CẢNH BÁO SB301'),
      ]);
      expect(notes).toEqual({ written: 2, taken: 0, refused: false });
      const comments = excel.host.commentsOf(SHEET);
      expect(Object.keys(comments)).toEqual(['B2', 'A1']);
      expect(comments['B2']).toMatch(/^LỖI SB101\nThừa 900\.\n\nLƯU Ý SB405\nGõ tay\.\n\[Soát Biểu [0-9a-f]{8}\]$/);
      expect((await port.marks.show([mark('B2', 'error')])).notes).toBeUndefined();
      expect(excel.host.commentsOf(SHEET)).toEqual({});
    });

    it('go without a trace, whoever else has commented', async () => {
      const port = await open();
      excel.host.userComments(SHEET, 'B9', 'Chị Hương xem giúp');
      const before = excel.host.wholeWorkbook;
      await port.marks.show([noted('B2', 'LỖI'), noted('C3', 'LỖI', 'Biểu 2')]);
      expect(await port.marks.remove()).toEqual({ removed: 4, locked: [], differing: [], keptNotes: 0 });
      expect(excel.host.wholeWorkbook).toBe(before);
    });

    it('leave a cell alone that has a comment, or a note of the old kind, which nobody can see beforehand', async () => {
      const port = await open();
      excel.host.userComments(SHEET, 'B2', 'Của tôi');
      excel.host.userNotes(SHEET, 'B3');
      const { notes } = await port.marks.show([noted('B2', 'LỖI'), noted('A1', 'LỖI'), noted('B3', 'LỖI'), noted('C3', 'LỖI', 'Biểu 2')]);
      expect(notes).toEqual({ written: 2, taken: 2, refused: false });
      expect(excel.host.commentsOf(SHEET)['B2']).toBe('Của tôi');
      expect(Object.keys(excel.host.commentsOf('Biểu 2'))).toEqual(['C3']);
    });

    it('stay where somebody answered or wrote into them, and that is said', async () => {
      const port = await open();
      await port.marks.show([noted('A1', 'một'), noted('B2', 'hai'), noted('B3', 'ba')]);
      excel.host.userTouchesComment(SHEET, 'B2', { answer: 'Đã sửa' });
      excel.host.userTouchesComment(SHEET, 'B3', { content: `${excel.host.commentsOf(SHEET)['B3'] ?? ''}\nĐã xem` });
      expect(await port.marks.remove()).toEqual({ removed: 2, locked: [], differing: [], keptNotes: 2 });
      expect(Object.keys(excel.host.commentsOf(SHEET))).toEqual(['B2', 'B3']);
    });

    it('follow the findings: the right ones are not taken out and put back', async () => {
      const port = await open();
      await port.marks.show([noted('A1', 'một'), noted('B2', 'hai')]);
      excel.host.userTouchesComment(SHEET, 'A1', { content: (excel.host.commentsOf(SHEET)['A1'] ?? '').replace(/\n/g, '\r\n') });
      const kept = excel.host.commentsOf(SHEET)['A1'];
      const { notes } = await port.marks.show([noted('A1', 'một'), noted('B3', 'ba')]);
      expect(notes).toEqual({ written: 2, taken: 0, refused: false });
      expect(excel.host.commentsOf(SHEET)['A1']).toBe(kept);
      expect(Object.keys(excel.host.commentsOf(SHEET)).sort()).toEqual(['A1', 'B3']);
    });

    it('are known again in another session, and on locked sheets none are written', async () => {
      const port = await open();
      await port.marks.show([noted('B2', 'LỖI'), noted('A1', 'LỖI', 'Khóa')]);
      expect(excel.host.commentsOf('Khóa')).toEqual({});
      const saved = excel.host.commentsOf(SHEET)['B2'] ?? '';
      const another = await open();
      excel.host.userComments(SHEET, 'B2', saved);
      expect((await another.marks.remove()).removed).toBe(1);
      expect(excel.host.commentsOf(SHEET)).toEqual({});
    });

    it('are refused by an Excel without them: then the marks stand alone', async () => {
      const port = await open();
      excel.host.refuse('comments');
      const outcome = await port.marks.show([noted('B2', 'LỖI')]);
      expect(outcome).toEqual({ marked: 1, locked: [], notes: { written: 0, taken: 0, refused: true } });
      expect((await port.marks.remove()).removed).toBe(1);
    });

    it('come in few syncs', async () => {
      const port = await open();
      const marks = Array.from({ length: 300 }, (_mark, index) => noted(`B${String(index + 10)}`, `LỖI ${String(index)}`));
      expect(await excel.syncsOf(() => port.marks.show(marks))).toBeLessThanOrEqual(8);
    });
  });
});
