/** The formula of a total mended so that it gives what its parts come to: without its plug, over the whole range, as its kin, or written anew. */
import { isNoise, subtract, type Amount } from '../../../money/amount';
import type { Entry, Equation } from '../../../proof/equation';
import type { CellRange } from '../../../workbook/address';
import { withoutNumber, withRange } from '../../../workbook/formula/change';
import { linearForm } from '../../../workbook/formula/linear-form';
import { readFormula } from '../../../workbook/formula/read-formula';
import { writeSum } from '../../../workbook/formula/write-sum';
import type { Observations } from '../observations';
import { amountOf } from './at-item';
import { givenBy, resultAt } from './sheet-formulas';

/** @returns null where no such formula gives the figure that is expected */
export function mendedSum(
  observed: Observations,
  { table, figure }: Entry,
  expected: Amount,
  equations: readonly Equation[],
): string | null {
  const { ledger, workbook } = observed;
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  const formula = figure.cell?.formula;
  if (formula === undefined || figure.cell === undefined || sheet === undefined) return null;
  const { cell } = figure;
  const at = { row: figure.row, column: figure.column, sheet: table.sheet };
  const gives = (mended: string | null): mended is string => {
    const linear = mended === null || mended === formula ? null : linearForm(mended, at);
    const given = linear === null ? null : givenBy(linear, sheet);
    const amount = given === null ? null : amountOf(cell, given.value);
    return amount !== null && isNoise(subtract(amount, expected));
  };
  const kin = observed.formulas().standingOut.find(({ item }) => item.cell === cell)?.expected ?? null;
  if (gives(kin)) return kin;
  const [plug, ...plugs] = readFormula(formula, at).constants.filter(({ isSummand }) => isSummand);
  const bare = plug === undefined || plugs.length > 0 ? null : withoutNumber(formula, plug);
  if (gives(bare)) return bare;
  for (const { total, parts, less } of equations) {
    if (less > 0 || ledger.entries[total]?.figure !== figure) continue;
    const cells = parts.flatMap((part) => {
      const entry = ledger.entries[part];
      return entry?.table.sheet === table.sheet ? [entry.figure] : [];
    });
    const [only, ...others] = readFormula(formula, at).references;
    const whole = around(cells);
    const wider = only === undefined || others.length > 0 || whole === null ? null : withRange(formula, at, only.range, whole);
    if (gives(wider)) return wider;
    const written = cells.length === parts.length ? writeSum(cells) : null;
    if (gives(written)) return written;
  }
  return null;
}

/** What the kin of a typed number say at its place. @returns null where they say nothing, or another figure than is expected */
export function formulaOfKin(observed: Observations, { table, figure }: Entry, expected: Amount): string | null {
  const { cell } = figure;
  const sheet = observed.workbook.sheets.find(({ name }) => name === table.sheet);
  if (cell === undefined || sheet === undefined) return null;
  const { standingOut, typedAmong } = observed.formulas();
  const known = standingOut.find(({ item }) => item.cell === cell) ?? typedAmong.find(({ item }) => item.cell === cell);
  if (known === undefined || ('isRight' in known && (known.isOwnNumber === true || known.isWhole === true))) return null;
  const given = resultAt(known.expected, known.item, sheet);
  const amount = given === null ? null : amountOf(cell, given.value);
  return amount !== null && isNoise(subtract(amount, expected)) ? known.expected : null;
}

function around(cells: readonly { readonly row: number; readonly column: number }[]): CellRange | null {
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  if (cells.length < 2) return null;
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}
