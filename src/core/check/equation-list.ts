/** Every sum of a table with its verdict and what speaks for it; made on request, since nobody reads it of every table. */
import { signOf, type Entry, type Equation } from '../proof/equation';
import type { Verdict } from '../proof/rounding';
import type { Observations } from '../rules/common/observations';
import { cellFrom, cellOf, toRanges } from '../rules/common/places';
import type { Table, Witness } from '../table/model/table';
import { cellKey, columnOfKey, rowOfKey } from '../workbook/address';
import { additionOf } from '../workbook/formula/linear-form';
import { cellAt, isCellError, type SheetSnapshot } from '../workbook/snapshot';
import { echoesIn } from './echoes';
import type { ListedEquation } from './report';

const WITNESSES: readonly Witness[] = ['figures', 'formula', 'words'];

/** @returns for each table its sums, by the place of their totals */
export function equationListsOf({ workbook, reading, ledger, judging }: Observations): ReadonlyMap<Table, readonly ListedEquation[]> {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const lists = new Map<Table, { readonly total: Entry; readonly listed: ListedEquation }[]>(reading.tables.map((table) => [table, []]));
  const echoes = echoesIn(ledger.entries, ledger.equations);
  ledger.equations.forEach((equation, at) => {
    const total = ledger.entries[equation.total];
    const verdict = judging.judgements[at]?.verdict;
    if (total === undefined || verdict === undefined) return;
    const parts = equation.parts.flatMap((part) => ledger.entries[part] ?? []);
    const listed: ListedEquation = {
      kind: echoes.has(at) ? 'same' : equation.kind,
      total: cellOf(total),
      parts: placesOf(total.table, parts),
      verdict: wordOf(verdict),
      because: witnessesOf(sheets.get(total.table.sheet), equation, total, parts),
    };
    lists.get(total.table)?.push({ total, listed });
  });
  // Sorting keeps what stands at one total in the order of the ledger.
  const inPlace = (a: Entry, b: Entry): number => a.figure.row - b.figure.row || a.figure.column - b.figure.column;
  return new Map([...lists].map(([table, list]) => [table, list.sort((a, b) => inPlace(a.total, b.total)).map(({ listed }) => listed)]));
}

/** What speaks for a sum; its own formula may say it though the relation it belongs to was found otherwise. */
export function witnessesOf(
  sheet: SheetSnapshot | undefined,
  equation: Equation,
  total: Entry,
  parts: readonly Entry[],
): readonly Witness[] {
  const isWritten = addsExactly(sheet, equation, total, parts);
  return WITNESSES.filter((witness) => equation.because.includes(witness) || (witness === 'formula' && isWritten));
}

const wordOf = (verdict: Verdict): ListedEquation['verdict'] => (verdict === 'broken' ? 'failed' : verdict);

/** Parts in the total's own sheet as ranges; those in another one by one, with its name. */
function placesOf(home: Table, parts: readonly Entry[]): readonly string[] {
  const own = parts.filter(({ table }) => table.sheet === home.sheet);
  const others = parts.filter(({ table }) => table.sheet !== home.sheet);
  return [...toRanges(own.map(({ figure }) => figure)), ...others.map((entry) => cellFrom(home, entry))];
}

/** The total's own formula adds these parts, each once, and no figure besides; blank cells on either side say nothing. */
function addsExactly(sheet: SheetSnapshot | undefined, equation: Equation, { figure }: Entry, parts: readonly Entry[]): boolean {
  const { kind } = equation;
  const formula = figure.cell?.formula;
  if (sheet === undefined || formula === undefined || (kind !== 'row' && kind !== 'column')) return false;
  const sum = additionOf(formula);
  const claimed = new Map(parts.map((part, at) => [cellKey(part.figure.row, part.figure.column), signOf(equation, at)] as const));
  if (sum === null || sum.constant !== 0 || ![...claimed.keys()].some((key) => sum.weights.has(key))) return false;
  for (const [key, weight] of sum.weights) {
    if (weight !== (claimed.get(key) ?? 1)) return false;
    const value = cellAt(sheet, rowOfKey(key), columnOfKey(key))?.value;
    // Words in the range are not added, whatever stands there.
    if (!claimed.has(key) && (typeof value === 'number' || (value !== undefined && isCellError(value)))) return false;
  }
  return parts.every(
    ({ figure: { row, column, cell } }) => cell === undefined || cell.value === '' || sum.weights.has(cellKey(row, column)),
  );
}
