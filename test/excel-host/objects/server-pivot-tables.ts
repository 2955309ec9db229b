/** Excel's PivotTableCollection: where the pivot tables of a sheet lie, and nothing of what they sum up. */
import type { CellRange } from '../../../src/core/workbook/address';
import { itemNotFound } from '../protocol/rich-api-error';
import { method, navigation, scalar, type Members, type ServerObject } from '../protocol/server-object';
import type { SheetModel } from '../model/sheet-model';
import type { ExcelContext } from './excel-context';
import { ServerRange } from './server-range';

export class ServerPivotTables implements ServerObject {
  readonly typeName = 'PivotTableCollection';
  readonly members: Members = {};

  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: SheetModel,
  ) {}

  readonly items = (): readonly ServerObject[] => this.sheet.pivots.map((range, index) => this.serve(range, index));

  readonly item = (key: unknown): ServerObject => {
    const index = this.sheet.pivots.findIndex((_range, at) => idOf(this.sheet, at) === key);
    const range = this.sheet.pivots[index];
    if (range === undefined) throw itemNotFound('PivotTableCollection.getItem');
    return this.serve(range, index);
  };

  private serve(range: CellRange, index: number): ServerObject {
    const id = idOf(this.sheet, index);
    return {
      typeName: 'PivotTable',
      identity: { key: 'Id', value: id },
      members: {
        Id: scalar(() => id),
        Layout: navigation(() => ({
          typeName: 'PivotLayout',
          members: { GetRange: method(() => new ServerRange(this.context, this.sheet, range)) },
        })),
      },
    };
  }
}

const idOf = ({ id }: SheetModel, index: number): string => `${id} pivot ${String(index)}`;
