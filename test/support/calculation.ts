/**
 * Calculates formulas for the workbooks of the tests: sums, arithmetic, a few look-ups. Not Excel's engine, and never
 * shipped; a function it does not know gives #NAME?, as it would in an Excel too old for it.
 */
import FormulaParser from 'fast-formula-parser';
import type { CellValue } from '../../src/core/workbook/snapshot';

/** What a workbook must answer so that its formulas can be calculated. Rows and columns count from zero. */
export interface CalculatedCells {
  formulaAt(sheet: string, row: number, column: number): string | undefined;
  typedAt(sheet: string, row: number, column: number): CellValue | undefined;
  /** Rows and columns that hold anything: a whole-column reference ends there. `null` when there is no such sheet. */
  extentOf(sheet: string): { readonly rows: number; readonly columns: number } | null;
}

const CIRCULAR_RESULT = 0;

/** Remembers results until `forget` is called: one stroke of the person, one calculation. */
export class Calculation {
  private readonly results = new Map<string, CellValue>();
  private readonly running = new Set<string>();
  /** One for each formula that waits for another: a parser cannot begin anew before it has ended. */
  private readonly parsers: FormulaParser[] = [];

  constructor(private readonly cells: CalculatedCells) {}

  private newParser(): FormulaParser {
    const { cells } = this;
    return new FormulaParser({
      functions: {
        SUMTEXTS: sumTexts,
        MIN: (...given: Argument[]) => Math.min(...numbersIn(given)),
        MAX: (...given: Argument[]) => Math.max(...numbersIn(given)),
      },
      onCell: ({ sheet, row, col }) => this.operand(sheet, row - 1, col - 1),
      onRange: ({ sheet, from, to }) => {
        const extent = cells.extentOf(sheet);
        if (extent === null) return [[new FormulaParser.FormulaError('#REF!')]];
        const bottom = Math.max(from.row, Math.min(to.row, extent.rows));
        const right = Math.max(from.col, Math.min(to.col, extent.columns));
        return Array.from({ length: bottom - from.row + 1 }, (_row, down) =>
          Array.from({ length: right - from.col + 1 }, (_column, along) => this.operand(sheet, from.row - 1 + down, from.col - 1 + along)),
        );
      },
    });
  }

  /** The value a cell shows: what was typed, or what its formula gives. */
  valueAt(sheet: string, row: number, column: number): CellValue | undefined {
    const formula = this.cells.formulaAt(sheet, row, column);
    if (formula === undefined) return this.cells.typedAt(sheet, row, column);
    const key = keyOf(sheet, row, column);
    const known = this.results.get(key);
    if (known !== undefined) return known;
    if (this.running.has(key)) return CIRCULAR_RESULT;
    this.running.add(key);
    const result = this.evaluate(formula, sheet, row, column);
    this.running.delete(key);
    this.results.set(key, result);
    return result;
  }

  /** Everything is to be calculated anew. */
  forget(): void {
    this.results.clear();
  }

  /** One cell is to be calculated anew, as when a formula is entered while calculation is set to manual. */
  forgetCell(sheet: string, row: number, column: number): void {
    this.results.delete(keyOf(sheet, row, column));
  }

  private operand(sheet: string, row: number, column: number): unknown {
    if (this.cells.extentOf(sheet) === null) return new FormulaParser.FormulaError('#REF!');
    const value = this.valueAt(sheet, row, column);
    if (value === undefined) return null;
    return typeof value === 'object' ? new FormulaParser.FormulaError(value.error) : value;
  }

  private evaluate(formula: string, sheet: string, row: number, column: number): CellValue {
    const parser = (this.parsers[this.running.size] ??= this.newParser());
    try {
      return toCellValue(parser.parse(formula.slice(1).replace(/\bSUMIF\(/g, 'SUMTEXTS('), { sheet, row: row + 1, col: column + 1 }));
    } catch (failure) {
      // The parser throws for what it cannot read or does not know: to the person at the sheet that is #NAME?.
      if (failure instanceof Error) return { error: failure.name.startsWith('#') && failure.name !== '#ERROR!' ? failure.name : '#NAME?' };
      throw failure;
    }
  }
}

interface Argument {
  readonly value: unknown;
}

const numbersIn = (given: readonly Argument[]): number[] =>
  given
    .flatMap(({ value }) => (Array.isArray(value) ? (value as unknown[]).flat(1) : [value]))
    .filter((one): one is number => typeof one === 'number');

/** SUMIF over texts, under a name of its own: the package's takes no wildcards. Criteria that compare (">5") are not asked for here. */
function sumTexts(range: Argument, criterion: Argument, sums: Argument): number {
  const pattern = String(criterion.value)
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const matches = new RegExp(`^${pattern}$`, 'isu');
  const rowsOf = ({ value }: Argument): readonly (readonly unknown[])[] => (Array.isArray(value) ? (value as unknown[][]) : [[value]]);
  const amounts = rowsOf(sums);
  let sum = 0;
  rowsOf(range).forEach((row, down) => {
    row.forEach((label, along) => {
      const amount = amounts[down]?.[along];
      if (typeof label === 'string' && matches.test(label) && typeof amount === 'number') sum += amount;
    });
  });
  return sum;
}

const keyOf = (sheet: string, row: number, column: number): string => `${String(row)}:${String(column)}:${sheet}`;

function toCellValue(result: unknown): CellValue {
  const first: unknown = Array.isArray(result) ? (result as unknown[][])[0]?.[0] : result;
  if (typeof first === 'number' || typeof first === 'string' || typeof first === 'boolean') return first;
  if (first instanceof Error) return { error: first.name };
  return 0; // A reference to an empty cell is zero.
}
