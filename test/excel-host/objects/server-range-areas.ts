/** Excel's RangeAreas and RangeCollection: several ranges of a sheet at once. */
import { quoteSheetName, rangeToA1, type CellRange } from '../../../src/core/workbook/address';
import { invalidArgument } from '../protocol/rich-api-error';
import { method, navigation, scalar, type Members, type ServerObject } from '../protocol/server-object';
import type { SheetModel } from '../model/sheet-model';
import { wholeNumber } from './arguments';
import type { ExcelContext } from './excel-context';
import { ServerConditionalFormats } from './server-conditional-formats';
import { ServerRange } from './server-range';

export class ServerRangeAreas implements ServerObject {
  readonly typeName = 'RangeAreas';
  readonly members: Members;

  constructor(context: ExcelContext, sheet: SheetModel, ranges: readonly CellRange[]) {
    this.members = {
      AreaCount: scalar(() => ranges.length),
      Address: scalar(() => ranges.map((range) => `${quoteSheetName(sheet.name)}!${rangeToA1(range)}`).join(',')),
      Areas: navigation(() => new ServerRangeCollection(ranges.map((range) => new ServerRange(context, sheet, range)))),
      ConditionalFormats: navigation(() => new ServerConditionalFormats(context, sheet, ranges)),
    };
  }
}

class ServerRangeCollection implements ServerObject {
  readonly typeName = 'RangeCollection';
  readonly members: Members;
  readonly items: () => readonly ServerObject[];

  constructor(ranges: readonly ServerObject[]) {
    this.items = () => ranges;
    this.members = {
      GetItemAt: method((args) => {
        const range = ranges[wholeNumber(args, 0, 'RangeCollection.getItemAt')];
        if (range === undefined) throw invalidArgument('RangeCollection.getItemAt');
        return range;
      }),
    };
  }
}
