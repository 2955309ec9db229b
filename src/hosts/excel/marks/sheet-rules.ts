/** The conditional formats of sheets, ours told from the others'. */
import { isMarkFormula } from '../../../core/workbook/marks';
import { excelCode } from '../run-in-excel';

export interface SheetRules {
  readonly name: string;
  readonly isLocked: boolean;
  readonly own: readonly Excel.ConditionalFormat[];
  /** The others in their order, each as one text that says all we can know of it. */
  readonly others: readonly string[];
}

/** Two syncs for all sheets; a chart sheet has no cells and is left out. */
export async function readRules(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<readonly SheetRules[]> {
  try {
    return await readTogether(context, sheets);
  } catch (error) {
    // One sheet spoils the answer for all: Excel does not say which, so the list is halved until it stands alone.
    if (excelCode(error) !== 'UnsupportedSheet') throw error;
    if (sheets.length < 2) return [];
    const half = Math.ceil(sheets.length / 2);
    return [...(await readRules(context, sheets.slice(0, half))), ...(await readRules(context, sheets.slice(half)))];
  }
}

async function readTogether(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<readonly SheetRules[]> {
  const asked = sheets.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/id,items/type,items/stopIfTrue');
    sheet.load('name');
    sheet.protection.load('protected');
    return { sheet, formats };
  });
  await context.sync();
  const detailed = asked.map(({ sheet, formats }) => ({
    sheet,
    rules: formats.items.map((format) => {
      const rule = format.customOrNullObject.rule;
      const ranges = format.getRanges();
      if (format.type === Excel.ConditionalFormatType.custom) rule.load('formula');
      ranges.load('address');
      return { format, rule, ranges };
    }),
  }));
  await context.sync();
  return detailed.map(({ sheet, rules }) => {
    const described = rules.map(({ format, rule, ranges }) => ({
      format,
      formula: format.type === Excel.ConditionalFormatType.custom ? rule.formula : '',
      text: [format.type, String(format.stopIfTrue), ranges.address].join(' '),
    }));
    return {
      name: sheet.name,
      isLocked: sheet.protection.protected,
      own: described.flatMap(({ format, formula }) => (isMarkFormula(formula) ? [format] : [])),
      others: described.flatMap(({ formula, text }) => (isMarkFormula(formula) ? [] : [`${text} ${formula}`])),
    };
  });
}
