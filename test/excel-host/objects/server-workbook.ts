/** Excel's Workbook and Application, as far as the add-in and the scenario checks use them. */
import { invalidArgument } from '../protocol/rich-api-error';
import { method, navigation, scalar, type Members, type ServerObject } from '../protocol/server-object';
import type { ExcelContext } from './excel-context';
import { ServerCustomXmlParts } from './server-custom-xml';
import { ServerRange } from './server-range';
import { ServerNames } from './server-sheet-set-up';
import { ServerTables } from './server-tables';
import { ServerWorksheetCollection } from './server-worksheet-collection';

export class ServerWorkbook implements ServerObject {
  readonly typeName = 'Workbook';
  readonly members: Members;

  constructor(context: ExcelContext) {
    this.members = {
      Application: navigation(() => new ServerApplication(context)),
      Worksheets: navigation(() => new ServerWorksheetCollection(context)),
      Protection: navigation(() => ({
        typeName: 'WorkbookProtection',
        members: { Protected: scalar(() => context.model.isStructureProtected) },
      })),
      Names: navigation(() => new ServerNames(context.model.names)),
      Tables: navigation(() => new ServerTables(context, context.model.sheets)),
      // Add-ins may keep settings in a workbook; the person's other add-ins do, this one does not.
      Settings: navigation(() => ({
        typeName: 'SettingCollection',
        members: {},
        items: () =>
          [...context.model.settings].map(([key, value]) => ({
            typeName: 'Setting',
            members: { Key: scalar(() => key), Value: scalar(() => value) },
            identity: { key: '_Id' as const, value: key },
          })),
      })),
      CustomXmlParts: navigation(() => new ServerCustomXmlParts(context)),
      GetSelectedRange: method(() => new ServerRange(context, context.model.active, context.model.selection)),
    };
  }
}

class ServerApplication implements ServerObject {
  readonly typeName = 'Application';
  readonly members: Members;

  constructor({ model }: ExcelContext) {
    this.members = {
      CalculationMode: scalar(
        () => model.calculationMode,
        (value) => {
          if (value !== 'Automatic' && value !== 'Manual') throw invalidArgument('Application.calculationMode');
          model.calculationMode = value;
        },
      ),
      CalculationState: scalar(() => model.calculationState),
      Calculate: method(() => {
        model.calculate();
        model.tellCalculated();
      }),
    };
  }
}
