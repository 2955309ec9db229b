/** The ledger of all tables with what they share: each sure tie becomes an equation like any other, judged by its own slack. */
import { absolute, amountFromDouble, compare, isNoise, ZERO, type Amount } from '../money/amount';
import type { Table } from '../table/model/table';
import { cellsFetched } from '../workbook/formula/cells-read';
import { partsIn } from './followers';
import { PrintUnits } from './print-units';
import { differenceOf, type Judgement, type Judging } from './rounding';
import type { Entry } from './equation';
import { ledgerOf, type Ledger } from './ledger';
import { append, growing, NO_ENTRY, numbered, type EntryNumber, type EquationNumber } from './numbers';
import type { Place } from './statements';
import { findTies, shiftBetween, type Divergence, type FilesOfSheets, type Standing, type Tie } from './ties';

export interface TiedLedger {
  readonly ledger: Ledger;
  readonly judging: Judging;
  readonly divergences: readonly Divergence[];
}

export function tieTables(tables: readonly Table[], ledger: Ledger, judging: Judging, files?: FilesOfSheets): TiedLedger {
  const numbers = new EntryNumbers(ledger);
  const { sure, divergences } = findTies(tables, standingIn(ledger, judging, numbers), files);
  if (sure.length === 0) return { ledger, judging, divergences };
  const { tied, slacks } = equationsOf(sure, ledger, numbers);
  return { ledger: tied, judging: judged(tied, judging, ledger.equations.length, slacks), divergences };
}

/** The number of an entry by its place; asked only for what two tables share. */
class EntryNumbers {
  private numbers: Map<Table, Map<number, EntryNumber>> | null = null;

  constructor(private readonly ledger: Ledger) {}

  of(table: Table, { line, column }: Place): EntryNumber | undefined {
    this.numbers ??= this.read();
    return this.numbers.get(table)?.get(line * table.figureColumns.length + column);
  }

  private read(): Map<Table, Map<number, EntryNumber>> {
    const numbers = new Map<Table, Map<number, EntryNumber>>();
    this.ledger.entries.forEach(({ table, line, column }, number) => {
      const own = numbers.get(table) ?? new Map<number, EntryNumber>();
      numbers.set(table, own);
      own.set(line * table.figureColumns.length + column, number);
    });
    return numbers;
  }
}

/** Sums of sums deeper than this do not occur in plans; corners are reached both ways. */
const DEEPEST = 6;

function standingIn(ledger: Ledger, { judgements, widthOf }: Judging, numbers: EntryNumbers): Standing {
  const units = new PrintUnits();
  const claims = new Map<EntryNumber, EquationNumber[]>();
  const broken = new Set<EntryNumber>();
  let read = false;
  const prepare = (): void => {
    if (read) return;
    read = true;
    ledger.equations.forEach(({ total, parts, kind }, at) => {
      if (kind !== 'product') claims.set(total, [...(claims.get(total) ?? []), at]);
      if (judgements[at]?.verdict === 'broken') for (const number of [total, ...parts]) broken.add(number);
    });
  };
  return {
    place: (table, at) => {
      const figure = table.lines[at.line]?.figures[at.column];
      return figure === undefined ? 0 : units.of(table, at.column, figure);
    },
    roundedParts: (table, at) => {
      prepare();
      const of = claims.get(numbers.of(table, at) ?? NO_ENTRY) ?? [];
      return Math.max(
        0,
        ...of.map(
          (equation) =>
            widthOf(equation)
              .slice(1)
              .filter((width) => width > 0).length,
        ),
      );
    },
    leaves: (table, at) => {
      prepare();
      const count = (number: EntryNumber, depth: number): number => {
        const sums = depth < DEEPEST ? (claims.get(number) ?? []) : [];
        return Math.max(
          1,
          ...sums.map((one) => (ledger.equations[one]?.parts ?? []).reduce((total, part) => total + count(part, depth + 1), 0)),
        );
      };
      return count(numbers.of(table, at) ?? NO_ENTRY, 0);
    },
    disputed: (table, at) => {
      prepare();
      return broken.has(numbers.of(table, at) ?? NO_ENTRY);
    },
    partsOf: partsIn(ledger),
  };
}

interface Extended {
  readonly tied: Ledger;
  /** By how much each tie may be off, in the order of their equations. */
  readonly slacks: readonly number[];
}

function equationsOf(ties: readonly Tie[], ledger: Ledger, numbers: EntryNumbers): Extended {
  const entries = growing<EntryNumber, Entry>(ledger.entries.slice());
  const equations = ledger.equations.slice();
  const slacks: number[] = [];
  const added = new Map<Table, Map<number, EntryNumber>>();
  const numberOf = (table: Table, place: Place): EntryNumber => {
    const ready = numbers.of(table, place);
    if (ready !== undefined) return ready;
    const own = added.get(table) ?? new Map<number, EntryNumber>();
    added.set(table, own);
    const key = place.line * table.figureColumns.length + place.column;
    const figure = table.lines[place.line]?.figures[place.column];
    const number = own.get(key) ?? (figure === undefined ? NO_ENTRY : append(entries, { table, ...place, figure }));
    own.set(key, number);
    return number;
  };
  const relations = new Map<Table, number>();
  for (const { here, there, at, other, slack } of ties) {
    const [one, two] = [numberOf(here, at), numberOf(there, other)];
    if (one < 0 || two < 0) continue;
    // The cell that fetches its figure from the other sheet is the total: it follows.
    const turned = readsFrom(there, other, here) && !readsFrom(here, at, there);
    const shift = shiftBetween(here, there);
    const relation = relations.get(there) ?? -1 - relations.size;
    relations.set(there, relation);
    equations.push({
      kind: 'same',
      total: turned ? two : one,
      parts: [turned ? one : two],
      less: 0,
      shift: turned ? -shift : shift,
      doubtful: false,
      family: -1,
      relation,
      grand: false,
      declared: false,
      result: turned ? two : one,
      slipped: false,
      because: ['figures', 'words'],
      shown: false,
      agrees: false,
    });
    slacks.push(turned ? slack * Math.pow(10, -shift) : slack);
  }
  return { tied: ledgerOf(entries, numbered(equations)), slacks };
}

function readsFrom(table: Table, { line, column }: Place, other: Table): boolean {
  const formula = table.lines[line]?.figures[column]?.cell?.formula;
  return formula !== undefined && cellsFetched(formula)?.some(({ sheet }) => sheet === other.sheet) === true;
}

function judged(ledger: Ledger, judging: Judging, from: number, slacks: readonly number[]): Judging {
  const allowsTie = (tie: number, difference: Amount): boolean =>
    isNoise(difference) || compare(absolute(difference), amountFromDouble(slacks[tie] ?? 0)) < 0;
  const ofTies = ledger.equations.slice(from).map((equation, tie): Judgement => {
    const difference = differenceOf(ledger, equation);
    if (difference === null) return { verdict: 'undecided', difference };
    if (isNoise(difference)) return { verdict: 'exact', difference: ZERO };
    return { verdict: allowsTie(tie, difference) ? 'rounding' : 'broken', difference };
  });
  return {
    ...judging,
    judgements: numbered([...judging.judgements, ...ofTies]),
    allows: (at, difference) => (at < from ? judging.allows(at, difference) : allowsTie(at - from, difference)),
  };
}
