/** Checks of events: who is told of a change, a new sheet and a selection, and that a removed handler is silent. */
import type { Check } from './check';
import { afterEvents, mustEqual } from './expect';

const SHEET = 'Biểu phụ';

async function write(address: string, value: number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange(address).values = [[value]];
    await context.sync();
  });
  await afterEvents();
}

export const changeEventCheck: Check = {
  name: 'onChanged tells of a change and by whom, until its handler is removed',
  run: async () => {
    const heard: [address: string, source: string | undefined][] = [];
    const registered = await Excel.run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add((event) => {
        heard.push([event.address, event.triggerSource]);
        return Promise.resolve();
      });
      await context.sync();
      return handler;
    });
    await write('C3', 1);
    mustEqual(heard, [['C3', 'ThisLocalAddin']], 'what was heard');
    await Excel.run(registered.context, async (context) => {
      registered.remove();
      await context.sync();
    });
    await write('C4', 2);
    mustEqual(heard.length, 1, 'events after the handler was removed');
  },
};

export const sheetEventsCheck: Check = {
  name: 'onAdded tells of a new sheet',
  run: async () => {
    const heard: string[] = [];
    const registered = await Excel.run(async (context) => {
      const handler = context.workbook.worksheets.onAdded.add(({ type }) => {
        heard.push(type);
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.add('Thêm sau');
      await context.sync();
      return handler;
    });
    await afterEvents();
    mustEqual(heard, ['WorksheetAdded'], 'what was heard');
    await Excel.run(registered.context, async (context) => {
      registered.remove();
      await context.sync();
    });
  },
};

export const selectionCheck: Check = {
  name: 'a selected range becomes the selection, and onSelectionChanged tells of it',
  run: async () => {
    let heard = 0;
    const registered = await Excel.run(async (context) => {
      const handler = context.workbook.onSelectionChanged.add(() => {
        heard += 1;
        return Promise.resolve();
      });
      await context.sync();
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.activate();
      sheet.getRange('B2:B3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      mustEqual(selected.address, "'Biểu phụ'!B2:B3", 'the selection');
      return handler;
    });
    await afterEvents();
    mustEqual(heard, 1, 'times the selection was announced');
    await Excel.run(registered.context, async (context) => {
      registered.remove();
      await context.sync();
    });
  },
};
