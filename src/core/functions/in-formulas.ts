/** Where the functions stand in a workbook, and the edits that put their results in their place: a file that goes out must not need this program. */
import { toA1 } from '../workbook/address';
import type { Edit } from '../workbook/edit';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { FUNCTION_IDS, NAMESPACE } from '../messages/cell-functions/ids';

/** As written in Excel, and as files keep a function that Excel itself does not have. */
const CALL = new RegExp(`(?:\\b${NAMESPACE}\\.|_xldudf_${NAMESPACE}_)(?:${FUNCTION_IDS.join('|')})\\s*\\(`, 'i');

/** A text in quotes that speaks of a function calls none. */
const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

/** A formula without a result stays: an error is nobody's value. */
export function valuesForFunctions({ sheets }: WorkbookSnapshot): Edit[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column): Edit[] => {
        if (cell?.formula === undefined || !CALL.test(withoutTexts(cell.formula))) return [];
        const { value } = cell;
        if (cell.uncalculated === true || typeof value === 'object' || String(value).startsWith('=')) return [];
        return [{ sheet: name, cell: toA1({ row, column }), before: cell.formula, after: value }];
      }),
    ),
  );
}
