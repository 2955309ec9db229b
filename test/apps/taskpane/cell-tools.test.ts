/** The functions of cells by buttons: from values or addresses, into empty cells only, and results in the place of functions. */
import { createCellTools } from '../../../src/apps/taskpane/control/cell-tools';
import type { Edit } from '../../../src/core/workbook/edit';
import { sheetOf, workbookOf } from '../../support/sheets';

function make() {
  const mended: Edit[] = [];
  const tools = createCellTools({
    port: {
      readWorkbook: () =>
        Promise.resolve(workbookOf(sheetOf([[5000, 5500, '6. 100', 16_700], [{ formula: '=SB.DOCSO("5")', value: 5 }]], { name: 'Biểu' }))),
    },
    mend: (edits) => {
      mended.push(...edits);
      return Promise.resolve();
    },
  });
  return { tools, mended };
}

test('what is typed is a value, or the address of one', async () => {
  const { tools } = make();
  const ask = (id: 'BANGCHU' | 'LECH', ...typed: string[]) => tools.answer({ id, sheet: 'Biểu', typed }, 'vi');
  expect(await ask('BANGCHU', '16.700', 'triệu đồng', '')).toEqual({ kind: 'result', value: 'Mười sáu tỷ bảy trăm triệu đồng' });
  expect(await ask('BANGCHU', 'd1', 'triệu đồng', '')).toEqual({ kind: 'result', value: 'Mười sáu tỷ bảy trăm triệu đồng' });
  // 5.000 + 5.500 + 6.100 is 16.600.
  expect(await ask('LECH', '$A$1:C1', 'D1')).toEqual({ kind: 'result', value: 100 });
  expect(await ask('BANGCHU', 'E9', '', '')).toMatchObject({ kind: 'problem' });
});

test('a result goes into an empty cell, never over what is there', async () => {
  const { tools, mended } = make();
  expect(await tools.write('Biểu', 'A1', 7)).toBe('occupied');
  expect(await tools.write('Biểu', 'ô nào đó', 7)).toBe('no-such-cell');
  expect(await tools.write('Biểu', ' b4 ', 7)).toBe('written');
  expect(mended).toEqual([{ sheet: 'Biểu', cell: 'B4', before: null, after: 7 }]);
});

test('functions become their results', async () => {
  const { tools, mended } = make();
  expect(await tools.freeFunctions()).toBe(1);
  expect(mended).toEqual([{ sheet: 'Biểu', cell: 'A2', before: '=SB.DOCSO("5")', after: 5 }]);
});
