/** Properties in bulk: what getCellProperties, getRowProperties and getColumnProperties answer for the names asked for. */
import type { CellRange } from '../../../src/core/workbook/address';
import type { CellLook, SheetModel } from '../model/sheet-model';
import { record } from './arguments';
import type { ExcelContext } from './excel-context';

type Known = Readonly<Record<string, (look: CellLook) => unknown>>;

const FORMAT: Known = {
  indentLevel: ({ indent }) => indent,
  protection: ({ locked }) => ({ locked, formulaHidden: false }),
};

const FONT: Known = { bold: ({ bold }) => bold, italic: ({ italic }) => italic, name: ({ fontName }) => fontName };

export function cellProperties(context: ExcelContext, sheet: SheetModel, range: CellRange, options: unknown): unknown[][] {
  const { format, ...others } = record(options, 'Range.getCellProperties');
  for (const name of Object.keys(others)) throw context.missing(`CellProperties.${name}`);
  const { font, ...formatNames } = record(format, 'Range.getCellProperties');
  const ofFormat = wanted(context, FORMAT, formatNames, 'CellPropertiesFormat');
  const ofFont = font === undefined ? null : wanted(context, FONT, record(font, 'Range.getCellProperties'), 'CellPropertiesFont');
  return lines(range.top, range.bottom).map((row) =>
    lines(range.left, range.right).map((column) => {
      const look = sheet.lookAt(row, column);
      const properties = answer(ofFormat, look);
      return { format: ofFont === null ? properties : { ...properties, font: answer(ofFont, look) } };
    }),
  );
}

export function rowProperties(context: ExcelContext, sheet: SheetModel, range: CellRange, options: unknown): unknown[] {
  return hiddenLines(context, 'rowHidden', options, sheet.hiddenRows, range.top, range.bottom);
}

export function columnProperties(context: ExcelContext, sheet: SheetModel, range: CellRange, options: unknown): unknown[] {
  return hiddenLines(context, 'columnHidden', options, sheet.hiddenColumns, range.left, range.right);
}

function hiddenLines(
  context: ExcelContext,
  name: 'rowHidden' | 'columnHidden',
  options: unknown,
  hidden: ReadonlySet<number>,
  first: number,
  last: number,
): unknown[] {
  for (const asked of Object.keys(record(options, `Range.${name}`))) if (asked !== name) throw context.missing(`line property ${asked}`);
  return lines(first, last).map((line) => ({ [name]: hidden.has(line) }));
}

function wanted(context: ExcelContext, known: Known, asked: Readonly<Record<string, unknown>>, where: string): Known {
  return Object.fromEntries(
    Object.keys(asked)
      .filter((name) => asked[name] === true)
      .map((name) => {
        const read = known[name];
        if (read === undefined) throw context.missing(`${where}.${name}`);
        return [name, read];
      }),
  );
}

const answer = (names: Known, look: CellLook): Record<string, unknown> =>
  Object.fromEntries(Object.entries(names).map(([name, read]) => [name, read(look)]));

const lines = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_line, index) => first + index);
