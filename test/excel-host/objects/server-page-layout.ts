/** Excel's PageLayout and HeadersFooters: kept as they were set, so that a test can look at them. Prints nothing. */
import { rangeToA1 } from '../../../src/core/workbook/address';
import { generalException, invalidArgument } from '../protocol/rich-api-error';
import { method, navigation, scalar, type Members, type Scalar, type ServerObject } from '../protocol/server-object';
import type { SheetModel } from '../model/sheet-model';
import { text } from './arguments';
import type { ExcelContext } from './excel-context';
import { ServerRange } from './server-range';

const NUMBERS = ['TopMargin', 'BottomMargin', 'LeftMargin', 'RightMargin', 'HeaderMargin', 'FooterMargin'];
const CHOICES: Readonly<Record<string, readonly string[]>> = { PaperSize: ['A4', 'A3'], Orientation: ['Portrait', 'Landscape'] };

export class ServerPageLayout implements ServerObject {
  readonly typeName = 'PageLayout';
  readonly members: Members;

  constructor(context: ExcelContext, sheet: SheetModel) {
    const kept = (name: string, fits: (value: unknown) => boolean): Scalar =>
      scalar(
        () => sheet.setUp.get(`page ${name}`) ?? null,
        (value) => {
          if (context.model.refuses.has('page')) throw generalException(`PageLayout.${name}`);
          if (!fits(value)) throw invalidArgument(`PageLayout.${name}`);
          sheet.setUp.set(`page ${name}`, value);
        },
      );
    const zoom = kept('Zoom', (value) => typeof value === 'object' && value !== null);
    const isNumber = (value: unknown): boolean => typeof value === 'number' && value >= 0;
    this.members = {
      ...Object.fromEntries(NUMBERS.map((name) => [name, kept(name, isNumber)])),
      ...Object.fromEntries(Object.entries(CHOICES).map(([name, known]) => [name, kept(name, (value) => known.includes(String(value)))])),
      CenterHorizontally: kept('CenterHorizontally', (value) => typeof value === 'boolean'),
      Zoom: scalar(zoom.read, (value) => {
        const isFit = typeof value === 'object' && value !== null && 'horizontalFitToPages' in value;
        if (!isFit || !context.model.refuses.has('fit')) zoom.write?.(value);
      }),
      SetPrintArea: method((args) => {
        if (!(args[0] instanceof ServerRange)) throw context.missing('PageLayout.setPrintArea with anything but a range');
        sheet.setUp.set('page PrintArea', rangeToA1(args[0].range));
      }),
      SetPrintTitleRows: method((args) => {
        const rows = text(args, 0, 'PageLayout.setPrintTitleRows');
        if (!/^\$\d+:\$\d+$/.test(rows)) throw invalidArgument('PageLayout.setPrintTitleRows');
        sheet.setUp.set('page PrintTitleRows', rows);
      }),
      HeadersFooters: navigation(() => ({
        typeName: 'HeaderFooterGroup',
        members: {
          State: kept('HeaderState', (value) => value === 'Default' || value === 'FirstAndDefault'),
          DefaultForAllPages: navigation(() => ({
            typeName: 'HeaderFooter',
            members: { CenterHeader: kept('CenterHeader', (value) => typeof value === 'string') },
          })),
        },
      })),
    };
  }
}
