/**
 * The functions of cells for whoever has no Excel that runs them, or wants no formulas in the file: works a result out from values or
 * addresses, writes it into an empty cell, and puts results in the place of the functions. Knows neither React nor the host.
 */
import type { Argument } from '../../../core/functions/read-argument';
import type { Handed } from '../../../core/functions/register';
import type { FunctionId } from '../../../core/messages/cell-functions/ids';
import type { Language } from '../../../core/messages/language';
import { parseA1, parseRange } from '../../../core/workbook/address';
import { contentOf, type Edit } from '../../../core/workbook/edit';
import type { WorkbookPort } from '../../../core/workbook/port';
import { cellAt, type SheetSnapshot } from '../../../core/workbook/snapshot';

/** A function with what was typed for each parameter: a value, or a cell or range of the sheet. */
export interface ToolQuestion {
  readonly id: FunctionId;
  readonly sheet: string;
  readonly typed: readonly string[];
}

export type ToolAnswer =
  { readonly kind: 'result'; readonly value: string | number } | { readonly kind: 'problem'; readonly sentence: string };

export type WriteOutcome = 'written' | 'no-such-cell' | 'occupied';

export interface CellTools {
  readonly sheets: () => Promise<readonly string[]>;
  readonly answer: (question: ToolQuestion, language: Language) => Promise<ToolAnswer>;
  /** Into an empty cell only: what is there is theirs. */
  readonly write: (sheet: string, cell: string, value: string | number) => Promise<WriteOutcome>;
  /** @returns how many cells were given their result */
  readonly freeFunctions: () => Promise<number>;
}

interface CellToolsParts {
  readonly port: Pick<WorkbookPort, 'readWorkbook'>;
  /** Writes them so that they can be taken back. */
  readonly mend: (edits: readonly Edit[]) => Promise<void>;
}

const functions = () => import(/* webpackChunkName: "pane-more" */ './functions-work');

export function createCellTools({ port, mend }: CellToolsParts): CellTools {
  const sheetNamed = async (name: string): Promise<SheetSnapshot | undefined> =>
    (await port.readWorkbook()).sheets.find((sheet) => sheet.name === name);
  return {
    sheets: async () => (await port.readWorkbook()).sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name),
    answer: async ({ id, sheet, typed }, language) => {
      const { CELL_FUNCTIONS, FunctionProblem } = await functions();
      const found = await sheetNamed(sheet);
      try {
        return {
          kind: 'result',
          value: CELL_FUNCTIONS[id](
            typed.map((text) => handedBy(text, found)),
            language,
          ),
        };
      } catch (fault) {
        if (!(fault instanceof FunctionProblem)) throw fault;
        return { kind: 'problem', sentence: fault.message };
      }
    },
    write: async (sheet, cell, value) => {
      const [found, place] = [await sheetNamed(sheet), parseA1(cell.trim().toUpperCase())];
      if (found === undefined || place === null) return 'no-such-cell';
      if (contentOf(cellAt(found, place.row, place.column)) !== null) return 'occupied';
      await mend([{ sheet, cell: cell.trim().toUpperCase(), before: null, after: value }]);
      return 'written';
    },
    freeFunctions: async () => {
      const { valuesForFunctions } = await functions();
      const edits = valuesForFunctions(await port.readWorkbook());
      if (edits.length > 0) await mend(edits);
      return edits.length;
    },
  };
}

/** "C11:G11" and "H11" are what stands there; anything else is meant as it was typed. */
function handedBy(text: string, sheet: SheetSnapshot | undefined): Handed {
  const range = /^\s*\$?[A-Z]{1,3}\$?\d+(\s*:\s*\$?[A-Z]{1,3}\$?\d+)?\s*$/i.test(text)
    ? parseRange(text.replace(/[\s$]/g, '').toUpperCase())
    : null;
  if (range === null || sheet === undefined) return text;
  const rows: Argument[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const line: Argument[] = [];
    for (let column = range.left; column <= range.right; column++) line.push(valueAt(sheet, row, column));
    rows.push(line);
  }
  return rows;
}

function valueAt(sheet: SheetSnapshot, row: number, column: number): Argument {
  const value = cellAt(sheet, row, column)?.value ?? null;
  return typeof value === 'object' ? (value === null ? null : value.error) : value;
}
