/** From a diagnosis to a finding: shared by the rules over sums, which differ only in whose fault they report. */
import { add, isZero, negate, scaleByPowerOfTen, subtract, ZERO, type Amount } from '../../money/amount';
import { causeOf, type FoundCause } from '../../proof/cause';
import type { Diagnosis } from '../../proof/suspect';
import type { Entry, Equation } from '../../proof/equation';
import { treatmentOf } from '../../proof/left-out';
import type { Ledger } from '../../proof/ledger';
import { NO_ENTRY, type EntryNumber, type EquationNumber } from '../../proof/numbers';
import { differenceOf, type Judging } from '../../proof/rounding';
import { isWithinWords, storedNumber } from '../../table/seeing/figure';
import type { Table } from '../../table/model/table';
import { contentOf } from '../../workbook/edit';
import { formulaOfKin, mendedSum } from './formulas/mend';
import type { BrokenSumFacts, FigureFacts, SumFacts } from './facts';
import type { Fix, Found } from './finding';
import type { Observations } from './observations';
import { cellFrom, cellOf, columnLabel, labelOf, lineLabel, toRanges, unitOf } from './places';

export type SumCode = 'SB101' | 'SB102' | 'SB103' | 'SB104' | 'SB106' | 'SB110' | 'SB111';

/** Nothing within a table is broken: only what two tables share. */
export const isAcrossTables = (ledger: Ledger, { equations }: Diagnosis): boolean => ownSums(ledger, equations).length === 0;

const ownSums = (ledger: Ledger, equations: readonly EquationNumber[]): Equation[] =>
  equations.flatMap((at) => ledger.equations[at] ?? []).filter(({ kind }) => kind !== 'same');

/** Whose fault a diagnosis names: a total of a line, of a column, of a group, the corner, a product, or a single entry. */
export function codeOf({ ledger }: Observations, { suspect, equations }: Diagnosis): SumCode {
  const broken = ownSums(ledger, equations);
  if (broken.some(({ kind }) => kind === 'product')) return 'SB106';
  const claims = (ledger.standsIn[suspect.entry] ?? [])
    .map((at) => ledger.equations[at])
    .filter((equation) => equation?.total === suspect.entry && equation.kind !== 'same');
  const disputed = broken.filter(({ result }) => result === suspect.entry);
  if (disputed.length === 0) return 'SB110';
  const row = claims.some((equation) => equation?.kind === 'row');
  const column = claims.find((equation) => equation?.kind === 'column');
  const [first] = disputed;
  if (disputed.every(({ declared }) => declared)) return 'SB111';
  if (row && column?.grand === true) return 'SB104';
  if (first?.kind === 'row') return 'SB101';
  return first?.grand === true ? 'SB102' : 'SB103';
}

/** @returns the finding, or null when the diagnosis blames somebody else's cell */
export function brokenSum(code: SumCode, observed: Observations, diagnosis: Diagnosis): Found<BrokenSumFacts> | null {
  if (diagnosis.suspect.overlooked || isAcrossTables(observed.ledger, diagnosis) || codeOf(observed, diagnosis) !== code) return null;
  const { ledger } = observed;
  const entry = ledger.entries[diagnosis.suspect.entry];
  if (entry === undefined) return null;
  const actual = entry.figure.amount;
  const expected = add(actual, diagnosis.suspect.change);
  const isUndivided = diagnosis.undivided.length > 0;
  const found = isUndivided ? null : causeOf(ledger, observed.judging, diagnosis, hiddenIn(observed, entry.table));
  if (found !== null && isToldOfText(observed, found)) return null;
  const certain = diagnosis.alternatives.length === 0 && !isUndivided;
  const causeEntry = found === null ? undefined : ledger.entries[found.entry];
  const equations = ownSums(ledger, diagnosis.equations);
  // A copy of the table breaks as it does: its sums are named by where they stand, and told once.
  const isOwn = ({ total }: Equation): boolean => ledger.entries[total]?.table === entry.table;
  const own = equations.some(isOwn) ? equations.filter(isOwn) : equations;
  const copied = equations.flatMap((equation) => (own.includes(equation) ? [] : (ledger.entries[equation.total] ?? [])));
  // The sum in which the blamed cell is the total tells most; then the shortest.
  const ordered = [...own].sort(
    (a, b) =>
      Number(b.result === diagnosis.suspect.entry) - Number(a.result === diagnosis.suspect.entry) || a.parts.length - b.parts.length,
  );
  const others = ordered.flatMap(({ total, parts }) => [total, ...parts]).filter((number) => number !== diagnosis.suspect.entry);
  const onOtherSheets = diagnosis.alternatives.flatMap(({ entry: number }) => {
    const other = ledger.entries[number];
    return other === undefined || other.table.sheet === entry.table.sheet ? [] : [other];
  });
  const elsewhere = [...new Set([...onOtherSheets, ...copied].map((other) => cellFrom(entry.table, other)))];
  const facts: BrokenSumFacts = {
    sums: ordered.map((equation) => sumFacts(ledger, equation)),
    alternatives: diagnosis.alternatives.flatMap(({ entry: number }) => figureFacts(ledger, number, 'both', entry.table)),
    confirmedBy: certain ? confirmation(ledger, diagnosis, observed.judging) : null,
    part: found === null ? null : partOf(ledger, found, diagnosis),
    formula: entry.figure.cell?.formula ?? null,
    instead: insteadOfFigure(entry),
    documentedAt: isUndivided ? null : observed.documented.find(entry.table, diagnosis.suspect.change),
    undivided: diagnosis.undivided.flatMap((number) => figureFacts(ledger, number, 'both', entry.table)),
  };
  return {
    // What the sheet itself accounts for is no error: a note says so, or a line holds its total only (a reserve not yet divided).
    // A total of what can be seen may be meant so: filters hide lines, SUBTOTAL leaves them out (realities 12).
    severity: facts.documentedAt !== null || isUndivided ? 'info' : found?.kind === 'hidden-lines' ? 'warning' : 'error',
    table: entry.table.id,
    sheet: entry.table.sheet,
    at: { row: entry.figure.row, column: entry.figure.column },
    related: [...toRanges([...new Set(others)].flatMap((number) => ledger.entries[number]?.figure ?? [])), ...elsewhere],
    label: labelOf(entry),
    unit: unitOf(entry),
    expected: certain ? expected : null,
    actual,
    difference: certain ? subtract(actual, expected) : null,
    cause:
      found === null || causeEntry === undefined
        ? null
        : { kind: found.kind, cell: cellOf(causeEntry), proposed: certain ? expected : null },
    fix: certain
      ? withAlike(
          observed,
          diagnosis,
          fixOf(observed, entry, expected, equations, diagnosis.exchanged === null ? undefined : ledger.entries[diagnosis.exchanged]),
        )
      : null,
    facts,
  };
}

function insteadOfFigure({ figure: { cell } }: Entry): string | null {
  if (cell?.formula !== undefined) return null;
  const value = cell?.value ?? '';
  return typeof value === 'string' && !/\d/.test(value) ? value.trim() : null;
}

/** A sum that left a text out is told at the text (SB304): it is one cause. */
function isToldOfText({ ledger, propagation }: Observations, { kind, entry }: FoundCause): boolean {
  if (kind !== 'missing-line') return false;
  const figure = ledger.entries[entry]?.figure;
  return figure !== undefined && figure.flaw !== null && treatmentOf(ledger, propagation, entry) === 'left-out';
}

/** Totals that are off in the same way are mended together: one mended alone would leave the others for the next look. */
function withAlike(observed: Observations, { alike = [], equations }: Diagnosis, fix: Fix | null): Fix | null {
  if (fix === null) return null;
  const { ledger } = observed;
  const others = alike.flatMap((number) => {
    const entry = ledger.entries[number];
    const own = ownSums(ledger, equations).filter(({ total }) => total === number);
    const gap = own[0] === undefined ? null : differenceOf(ledger, own[0]);
    if (entry === undefined || gap === null) return [];
    return fixOf(observed, entry, subtract(entry.figure.amount, gap), own, undefined)?.edits ?? [];
  });
  return { ...fix, edits: [...fix.edits, ...others] };
}

/** A figure that a person typed is changed only on review, to the formula of its kin where they give it; a formula is not overwritten by a number, but mended where that gives the figure. */
function fixOf(
  observed: Observations,
  entry: Entry,
  expected: Amount,
  equations: readonly Equation[],
  exchanged: Entry | undefined,
): Fix | null {
  if (entry.figure.cell?.formula !== undefined) {
    const after = mendedSum(observed, entry, expected, equations);
    const { cell, sheet } = { cell: cellOf(entry), sheet: entry.table.sheet };
    return after === null ? null : { kind: 'review', edits: [{ sheet, cell, before: contentOf(entry.figure.cell), after }] };
  }
  // An amount within words is changed by whoever wrote them.
  if (isWithinWords(entry.figure)) return null;
  const kin = exchanged === undefined ? formulaOfKin(observed, entry, expected) : null;
  if (kin !== null)
    return { kind: 'review', edits: [{ sheet: entry.table.sheet, cell: cellOf(entry), before: contentOf(entry.figure.cell), after: kin }] };
  // Sums that hold without a figure do not say that the money is not there.
  if (isZero(expected) && exchanged === undefined) return null;
  const edit = (one: Entry, after: Amount) => ({
    sheet: one.table.sheet,
    cell: cellOf(one),
    before: contentOf(one.figure.cell),
    after: storedNumber(one.figure.cell, after),
  });
  const edits = [edit(entry, expected)];
  if (exchanged !== undefined) edits.push(edit(exchanged, entry.figure.amount));
  return { kind: 'review', edits };
}

/** The figure that a cause is about besides the blamed one: left out, counted twice, repeated, exchanged. */
function partOf(ledger: Ledger, { kind, entry, other }: FoundCause, { suspect }: Diagnosis): FigureFacts | null {
  if (other !== null) return { cell: cellOf(other), label: labelOf(other), amount: other.figure.amount };
  const named = kind === 'missing-line' || kind === 'double-counted' || kind === 'hidden-lines';
  return named && entry !== suspect.entry ? (figureFacts(ledger, entry)[0] ?? null) : null;
}

function hiddenIn({ workbook, ledger }: Observations, table: Table): (entry: EntryNumber) => boolean {
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  return (entry) => {
    const figure = ledger.entries[entry]?.figure;
    return (
      figure !== undefined && sheet !== undefined && (sheet.hiddenRows.includes(figure.row) || sheet.hiddenColumns.includes(figure.column))
    );
  };
}

export function sumFacts(ledger: Ledger, equation: Equation): SumFacts {
  const across = equation.kind === 'column';
  const name = (number: EntryNumber): FigureFacts[] => figureFacts(ledger, number, across ? 'line' : 'column');
  const [total = { cell: '', label: '', amount: ZERO }] = name(equation.total);
  const gap = differenceOf(ledger, equation) ?? ZERO;
  const [result] = equation.result === equation.total ? [] : name(equation.result);
  // A column that a rule defines by subtracting is tested as it is defined.
  if (result !== undefined) {
    const less = equation.parts.filter((part) => part !== equation.result).flatMap(name);
    return { operation: 'difference', total: result, parts: [total, ...less], given: add(result.amount, gap) };
  }
  const { kind, less, declared } = equation;
  const isDifference = less > 0 && less === equation.parts.length - 1;
  return {
    operation: kind === 'product' ? 'product' : isDifference ? 'difference' : 'sum',
    ...(less > 0 && !isDifference && { less }),
    ...(declared && kind === 'column' && { overLines: true }),
    total,
    parts: equation.parts.flatMap(name),
    given: subtract(total.amount, gap),
  };
}

/** The same figure in another table, where it already says what is expected here. */
function confirmation(ledger: Ledger, { suspect }: Diagnosis, { allows, judgements }: Judging): BrokenSumFacts['confirmedBy'] {
  for (const at of ledger.standsIn[suspect.entry] ?? []) {
    const equation = ledger.equations[at];
    const difference = judgements[at]?.difference ?? null;
    if (equation?.kind !== 'same' || difference === null) continue;
    const isTotal = equation.total === suspect.entry;
    const after = add(difference, isTotal ? suspect.change : negate(scaleByPowerOfTen(suspect.change, equation.shift)));
    const other = ledger.entries[isTotal ? (equation.parts[0] ?? NO_ENTRY) : equation.total];
    if (other !== undefined && allows(at, after))
      return { cell: cellOf(other), sheet: other.table.sheet, amount: other.figure.amount, unit: other.table.unit };
  }
  return null;
}

function figureFacts(ledger: Ledger, number: EntryNumber, by: 'line' | 'column' | 'both' = 'both', home?: Table): FigureFacts[] {
  const entry = ledger.entries[number];
  if (entry === undefined) return [];
  const label = by === 'line' ? lineLabel(entry) : by === 'column' ? columnLabel(entry) : labelOf(entry);
  return [{ cell: cellFrom(home ?? entry.table, entry), label, amount: entry.figure.amount }];
}
