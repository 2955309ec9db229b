/** Excel's WorksheetCollection: finding, adding and listing sheets, and the events of all of them. */
import {
  accessDenied,
  generalException,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
} from '../protocol/rich-api-error';
import { method, type Members, type ServerObject } from '../protocol/server-object';
import { text } from './arguments';
import { EventType, WORKBOOK_TARGET, type ExcelContext } from './excel-context';
import { ServerWorksheet } from './server-worksheet';

const LONGEST_NAME = 31;
const FORBIDDEN_IN_NAMES = /[:\\/?*[\]]/;

export class ServerWorksheetCollection implements ServerObject {
  readonly typeName = 'WorksheetCollection';
  readonly members: Members;

  constructor(private readonly context: ExcelContext) {
    const { model, registrations } = context;
    const event = (type: number, by: 1 | -1) =>
      method(() => {
        registrations.change(type, WORKBOOK_TARGET, by);
      });
    this.members = {
      Add: method((args) => {
        const name = args[0] === undefined || args[0] === null ? this.freeName() : text(args, 0, 'WorksheetCollection.add');
        if (name === '' || name.length > LONGEST_NAME || FORBIDDEN_IN_NAMES.test(name)) throw invalidArgument('WorksheetCollection.add');
        if (model.isReadOnly) throw accessDenied('WorksheetCollection.add');
        if (model.isInBackground) throw generalException('WorksheetCollection.add');
        if (model.isStructureProtected) throw invalidOperation('WorksheetCollection.add');
        if (model.sheet(name) !== undefined) throw itemAlreadyExists('WorksheetCollection.add');
        return new ServerWorksheet(context, model.addSheet(name));
      }),
      GetActiveWorksheet: method(() => new ServerWorksheet(context, model.active)),
      GetItemOrNullObject: method((args) => {
        const sheet = model.sheet(text(args, 0, 'WorksheetCollection.getItemOrNullObject'));
        return sheet === undefined ? null : new ServerWorksheet(context, sheet);
      }),
      _RegisterDataChangedEvent: event(EventType.dataChanged, 1),
      _UnregisterDataChangedEvent: event(EventType.dataChanged, -1),
      _RegisterCalculatedEvent: event(EventType.calculated, 1),
      _UnregisterCalculatedEvent: event(EventType.calculated, -1),
      _RegisterAddedEvent: event(EventType.sheetAdded, 1),
      _UnregisterAddedEvent: event(EventType.sheetAdded, -1),
      _RegisterDeletedEvent: event(EventType.sheetDeleted, 1),
      _UnregisterDeletedEvent: event(EventType.sheetDeleted, -1),
    };
  }

  readonly items = (): readonly ServerObject[] => this.context.model.sheets.map((sheet) => new ServerWorksheet(this.context, sheet));

  readonly item = (key: unknown): ServerObject => {
    const sheet = this.context.model.sheet(String(key));
    if (sheet === undefined) throw itemNotFound('WorksheetCollection.getItem');
    return new ServerWorksheet(this.context, sheet);
  };

  private freeName(): string {
    let number = 1;
    while (this.context.model.sheet(`Sheet${String(number)}`) !== undefined) number += 1;
    return `Sheet${String(number)}`;
  }
}
