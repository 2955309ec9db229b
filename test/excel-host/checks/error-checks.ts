/** Checks of errors: which code Excel gives for which mistake, and what the library finds out by itself. */
import type { Check } from './check';
import { mustEqual, mustFail } from './expect';

const firstSheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

export const errorChecks: readonly Check[] = [
  {
    name: 'a property that was not loaded cannot be read',
    run: () =>
      mustFail('PropertyNotLoaded', async (context) => {
        const range = firstSheet(context).getRange('A1');
        await context.sync();
        return range.values;
      }),
  },
  {
    name: 'a sheet that is not there is ItemNotFound',
    run: () =>
      mustFail('ItemNotFound', async (context) => {
        context.workbook.worksheets.getItem('Không có').load('name');
        await context.sync();
      }),
  },
  {
    name: 'values of another size than the range are InvalidArgument',
    run: () =>
      mustFail('InvalidArgument', async (context) => {
        firstSheet(context).getRange('A1:B2').values = [[1, 2, 3]];
        await context.sync();
      }),
  },
  {
    name: 'a range that nobody tracks is gone after its run',
    run: async () => {
      const kept: Excel.Range[] = [];
      await Excel.run(async (context) => {
        kept.push(firstSheet(context).getRange('A1'));
        await context.sync();
      });
      const [range] = kept;
      if (range === undefined) throw new Error('the first run did not come to its end');
      try {
        await Excel.run(range, async (context) => {
          range.load('values');
          await context.sync();
        });
      } catch (error) {
        if (!(error instanceof OfficeExtension.Error)) throw error;
        mustEqual(error.code, 'InvalidObjectPath', 'the code of the error');
        return;
      }
      throw new Error('the range could still be used');
    },
  },
];
