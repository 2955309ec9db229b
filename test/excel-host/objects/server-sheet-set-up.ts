/** Frozen panes and defined names: kept as they were set, so that a test can look at them. Nothing is enforced. */
import { rangeToA1 } from '../../../src/core/workbook/address';
import { generalException, invalidArgument, itemAlreadyExists } from '../protocol/rich-api-error';
import { method, scalar, type Members, type ServerObject } from '../protocol/server-object';
import type { SheetModel } from '../model/sheet-model';
import { text, wholeNumber } from './arguments';
import type { ExcelContext } from './excel-context';
import { ServerRange } from './server-range';

export class ServerFreezePanes implements ServerObject {
  readonly typeName = 'WorksheetFreezePanes';
  readonly members: Members;

  constructor({ model }: ExcelContext, sheet: SheetModel) {
    const freeze = (rows: number, columns: number): void => {
      if (model.isInBackground || model.refuses.has('freeze')) throw generalException('WorksheetFreezePanes.freezeAt');
      sheet.setUp.set('freeze', { rows, columns });
    };
    this.members = {
      FreezeRows: method((args) => {
        freeze(wholeNumber(args, 0, 'WorksheetFreezePanes.freezeRows'), 0);
      }),
      FreezeColumns: method((args) => {
        freeze(0, wholeNumber(args, 0, 'WorksheetFreezePanes.freezeColumns'));
      }),
      FreezeAt: method((args) => {
        if (!(args[0] instanceof ServerRange)) throw invalidArgument('WorksheetFreezePanes.freezeAt');
        freeze(args[0].range.bottom + 1, args[0].range.right + 1);
      }),
    };
  }
}

export class ServerNames implements ServerObject {
  readonly typeName = 'NamedItemCollection';
  readonly members: Members;

  constructor(private readonly names: Map<string, string>) {
    this.members = {
      Add: method((args) => {
        const name = text(args, 0, 'NamedItemCollection.add');
        if ([...names.keys()].some((known) => known.toLowerCase() === name.toLowerCase()))
          throw itemAlreadyExists('NamedItemCollection.add');
        if (!(args[1] instanceof ServerRange)) throw invalidArgument('NamedItemCollection.add');
        names.set(name, `${args[1].sheet.name}!${rangeToA1(args[1].range)}`);
        return this.named(name);
      }),
    };
  }

  readonly items = (): readonly ServerObject[] => [...this.names.keys()].map((name) => this.named(name));

  private named(name: string): ServerObject {
    return {
      typeName: 'NamedItem',
      members: { Name: scalar(() => name), Formula: scalar(() => `=${this.names.get(name) ?? ''}`) },
      identity: { key: '_Id', value: name },
    };
  }
}
