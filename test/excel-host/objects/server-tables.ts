/** Excel's TableCollection: the tables of a sheet or of the whole workbook, by id. */
import { itemNotFound } from '../protocol/rich-api-error';
import { method, scalar, type Members, type ServerObject } from '../protocol/server-object';
import type { SheetModel } from '../model/sheet-model';
import { bodyOf, headingOf, type TableModel } from '../model/table-model';
import type { ExcelContext } from './excel-context';
import { ServerRange } from './server-range';

export class ServerTables implements ServerObject {
  readonly typeName = 'TableCollection';
  readonly members: Members = {};

  constructor(
    private readonly context: ExcelContext,
    private readonly sheets: readonly SheetModel[],
  ) {}

  readonly items = (): readonly ServerObject[] => this.sheets.flatMap((sheet) => sheet.tables.map((table) => this.serve(sheet, table)));

  readonly item = (key: unknown): ServerObject => {
    for (const sheet of this.sheets) {
      const table = sheet.tables.find(({ id, name }) => id === key || name === key);
      if (table !== undefined) return this.serve(sheet, table);
    }
    throw itemNotFound('TableCollection.getItem');
  };

  private serve(sheet: SheetModel, table: TableModel): ServerObject {
    return {
      typeName: 'Table',
      identity: { key: 'Id', value: table.id },
      members: {
        Id: scalar(() => table.id),
        Name: scalar(() => table.name),
        ShowHeaders: scalar(() => true),
        GetHeaderRowRange: method(() => new ServerRange(this.context, sheet, headingOf(table))),
        GetDataBodyRange: method(() => new ServerRange(this.context, sheet, bodyOf(table))),
      },
    };
  }
}
