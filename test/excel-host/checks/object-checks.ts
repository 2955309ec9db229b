/** Checks of objects: null objects, sheets in their collection, tracked ranges, the object form of load. */
import type { Check } from './check';
import { mustEqual } from './expect';

const nullObjects: Check = {
  name: 'null objects know that they are null, and so do their children',
  run: () =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const missing = worksheets.getItemOrNullObject('Không có').load('name');
      const used = missing.getUsedRangeOrNullObject(true).load('address');
      const merged = worksheets.getActiveWorksheet().getRange('A1:B2').getMergedAreasOrNullObject().load('areaCount');
      const active = worksheets.getActiveWorksheet().load('name');
      const found = worksheets.getItemOrNullObject('Kiểm tra').load('name');
      await context.sync();
      mustEqual(
        [missing.isNullObject, used.isNullObject, merged.isNullObject, found.isNullObject],
        [true, true, true, false],
        'null or not',
      );
      mustEqual(found.name, 'Kiểm tra', 'the sheet that is there');
      mustEqual(active.name === '', false, 'an active sheet without a name');
    }),
};

const sheets: Check = {
  name: 'sheets are added, renamed and listed',
  run: () =>
    Excel.run(async (context) => {
      const added = context.workbook.worksheets.add('Tạm');
      added.name = 'Biểu phụ';
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/id,items/position,items/visibility');
      await context.sync();
      const last = worksheets.items[worksheets.items.length - 1];
      mustEqual([last?.name, last?.visibility, last?.position], ['Biểu phụ', 'Visible', worksheets.items.length - 1], 'the last sheet');
      mustEqual(new Set(worksheets.items.map(({ id }) => id)).size, worksheets.items.length, 'the number of different ids');
    }),
};

const partOfCollection: Check = {
  name: 'a collection gives the part that was asked for',
  run: () =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const all = worksheets.load('items/name');
      await context.sync();
      const names = all.items.map(({ name }) => name);
      const second = context.workbook.worksheets.load({ $top: 1, $skip: 1, name: true });
      await context.sync();
      mustEqual(
        second.items.map(({ name }) => name),
        names.slice(1, 2),
        'the second sheet',
      );
    }),
};

const objectLoad: Check = {
  name: 'load takes an object, set writes one, toJSON gives one',
  run: () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Biểu phụ').getRange('A1:B1');
      range.set({ format: { indentLevel: 2, font: { italic: true } } });
      range.load({ address: true, format: { indentLevel: true, font: { italic: true } } });
      await context.sync();
      const { address, format } = range.toJSON();
      mustEqual([address, format?.indentLevel, format?.font?.italic], ["'Biểu phụ'!A1:B1", 2, true], 'the range as plain data');
    }),
};

const trackedObjects: Check = {
  name: 'a tracked range survives its run until it is untracked',
  run: async () => {
    const kept: Excel.Range[] = [];
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Biểu phụ').getRange('A2');
      range.values = [['còn đây']];
      context.trackedObjects.add(range);
      kept.push(range);
      await context.sync();
    });
    const [range] = kept;
    if (range === undefined) throw new Error('the first run did not come to its end');
    await Excel.run(range, async (context) => {
      range.load('values');
      await context.sync();
      mustEqual(range.values, [['còn đây']], 'its value');
      range.untrack();
      await context.sync();
    });
  },
};

/** `retrieve` is in the library and in no documentation; the test host answers it because the library may use it. */
interface Retrievable {
  retrieve(...names: string[]): { readonly values: unknown };
}

const retrieved: Check = {
  name: 'retrieve gives plain data',
  run: () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Biểu phụ').getRange('A2') as Excel.Range & Partial<Retrievable>;
      if (range.retrieve === undefined) return;
      const plain = range.retrieve('values');
      await context.sync();
      mustEqual(plain.values, [['còn đây']], 'values');
    }),
};

export const objectChecks: readonly Check[] = [nullObjects, sheets, partOfCollection, objectLoad, trackedObjects, retrieved];
