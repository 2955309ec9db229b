/** Excel's ConditionalFormatCollection and what is in it: rules are kept in their order, found by id, and evaluated by nobody. */
import type { CellRange } from '../../../src/core/workbook/address';
import { accessDenied, invalidArgument, itemNotFound } from '../protocol/rich-api-error';
import { method, navigation, scalar, type Members, type Scalar, type ServerObject } from '../protocol/server-object';
import type { ConditionalFormatModel } from '../model/conditional-format-model';
import type { SheetModel } from '../model/sheet-model';
import { overlaps, text } from './arguments';
import type { ExcelContext } from './excel-context';

export class ServerConditionalFormats implements ServerObject {
  readonly typeName = 'ConditionalFormatCollection';
  readonly members: Members;

  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: SheetModel,
    private readonly ranges: readonly CellRange[],
  ) {
    this.members = {
      GetCount: method(() => this.touching().length),
      Add: method((args) => {
        const type = text(args, 0, 'ConditionalFormatCollection.add');
        if (type !== 'Custom') throw context.missing(`ConditionalFormatCollection.add ${type}`);
        if (sheet.isProtected || context.model.isReadOnly) throw accessDenied('ConditionalFormatCollection.add');
        const added = context.model.makeConditionalFormat(ranges);
        // The newest rule comes first.
        sheet.conditionalFormats.unshift(added);
        context.model.undo.note(() => {
          this.drop(added);
        });
        return this.serve(added);
      }),
    };
  }

  readonly items = (): readonly ServerObject[] => this.touching().map((each) => this.serve(each));

  readonly item = (key: unknown): ServerObject => {
    const found = this.touching().find(({ id }) => id === key);
    if (found === undefined) throw itemNotFound('ConditionalFormatCollection.getItem');
    return this.serve(found);
  };

  private touching(): readonly ConditionalFormatModel[] {
    return this.sheet.conditionalFormats.filter((one) => one.ranges.some((range) => this.ranges.some((asked) => overlaps(range, asked))));
  }

  private drop(one: ConditionalFormatModel): void {
    const at = this.sheet.conditionalFormats.indexOf(one);
    if (at >= 0) this.sheet.conditionalFormats.splice(at, 1);
  }

  private serve(one: ConditionalFormatModel): ServerObject {
    const custom = (): ServerObject => new ServerCustomFormat(one);
    return {
      typeName: 'ConditionalFormat',
      identity: { key: 'Id', value: one.id },
      members: {
        Id: scalar(() => one.id),
        Type: scalar(() => one.type),
        Priority: scalar(() => this.sheet.conditionalFormats.indexOf(one)),
        StopIfTrue: scalar(
          () => one.stopIfTrue,
          (value) => {
            one.stopIfTrue = value === true;
          },
        ),
        Custom: navigation(custom),
        CustomOrNullObject: navigation(() => (one.type === 'Custom' ? custom() : null)),
        GetRanges: method(() => this.context.rangeAreasOf(this.sheet, one.ranges)),
        Delete: method(() => {
          if (this.sheet.isProtected || this.context.model.isReadOnly) throw accessDenied('ConditionalFormat.delete');
          this.drop(one);
        }),
      },
    };
  }
}

class ServerCustomFormat implements ServerObject {
  readonly typeName = 'CustomConditionalFormat';
  readonly members: Members;

  constructor(one: ConditionalFormatModel) {
    const kept = (name: string): Scalar =>
      scalar(
        () => one.look.get(name) ?? null,
        (value) => one.look.set(name, value),
      );
    const borders: ServerObject = {
      typeName: 'ConditionalRangeBorderCollection',
      members: {},
      item: (key) => {
        const side = String(key);
        if (!['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'].includes(side))
          throw invalidArgument('ConditionalRangeBorderCollection.getItem');
        return {
          typeName: 'ConditionalRangeBorder',
          members: { Style: kept(`${side}.Style`), Color: kept(`${side}.Color`) },
        };
      },
    };
    this.members = {
      Rule: navigation(() => ({
        typeName: 'ConditionalFormatRule',
        members: {
          Formula: scalar(
            () => one.formula,
            (value) => {
              if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument('ConditionalFormatRule.formula');
              one.formula = value;
            },
          ),
        },
      })),
      Format: navigation(() => ({
        typeName: 'ConditionalRangeFormat',
        members: {
          Fill: navigation(() => ({ typeName: 'ConditionalRangeFill', members: { Color: kept('Fill.Color') } })),
          Font: navigation(() => ({
            typeName: 'ConditionalRangeFont',
            members: { Bold: kept('Font.Bold'), Italic: kept('Font.Italic'), Color: kept('Font.Color'), Underline: kept('Font.Underline') },
          })),
          Borders: navigation(() => borders),
        },
      })),
    };
  }
}
