/** One table's page of the ledger: which of its figures stand in sums, and every sum that words, rules, products and figures claim of them, once each. */
import { isNoise, subtract, sum } from '../money/amount';
import type { Place, Table, Witness } from '../table/model/table';
import { isCountable } from '../table/seeing/figure';
import type { FoundSum } from '../table/blocks/sheet-sums';
import type { Figure } from '../table/seeing/figure';
import { cellKey, contains } from '../workbook/address';
import { additionOf } from '../workbook/formula/linear-form';
import { cellsRead } from '../workbook/formula/cells-read';
import { readsCell } from '../workbook/formula/reads-cell';
import type { Entry, Equation, EquationKind } from './equation';
import { append, NO_ENTRY, type EntryNumber, type Growing } from './numbers';

const isSame = (a: readonly EntryNumber[], b: readonly EntryNumber[]): boolean =>
  a.length === b.length && a.every((part, at) => part === b[at]);

const inOrder = (entries: readonly EntryNumber[]): string => [...entries].sort((a, b) => a - b).join();

interface Claim {
  readonly kind: EquationKind;
  readonly shift: number;
  readonly doubtful: boolean;
  readonly grand: boolean;
  readonly declared: boolean;
  readonly slipped: boolean;
  readonly because: readonly Witness[];
  readonly shown: boolean;
  readonly agrees: boolean;
  readonly family: number;
  readonly relation: number;
}

/** One table's page of the ledger; its entries go on behind those of the tables before it. */
export class LedgerPage {
  private readonly equations: Equation[] = [];
  /** By place, line after line. */
  private readonly numbers: Int32Array;
  /** Equations by the place of the total that claims them: the same sum is written once. */
  private readonly claims: (Equation[] | undefined)[];
  private readonly families = new Map<string, number>();
  private relation = 0;
  private rows: ReadonlyMap<number, number> | null = null;
  private columns: ReadonlyMap<number, number> | null = null;
  /** Claims of sums that figures show, by their relation. */
  private readonly found = new Map<number, Claim>();
  private readonly ofFigures = new Set<number>();
  /** People, points or hectares throughout: they add up as money does. */
  private readonly isOfCounts: boolean;
  /** The entries of each balance. */
  private readonly balanced = new Set<string>();

  constructor(
    readonly table: Table,
    private readonly at: number,
    private readonly entries: Growing<EntryNumber, Entry>,
  ) {
    // Where each line has its own unit, they are targets, and added by their own rule.
    this.isOfCounts =
      table.figureColumns.every(({ measure }) => measure === 'quantity') && !table.columns.some(({ role }) => role === 'unit-of-measure');
    const places = table.lines.length * table.figureColumns.length;
    this.numbers = new Int32Array(places).fill(-1);
    this.claims = new Array<Equation[] | undefined>(places);
  }

  write(): void {
    const { lines, columnRelations, lineRelations, productRelations, balances } = this.table;
    const counted = lines.flatMap((line, at) => (line.counted && !line.rate ? [at] : []));
    for (const { total, parts, standing: stands, dimension, because, slip, result } of columnRelations) {
      const claim = this.claim('row', dimension, {
        because,
        doubtful: stands === 'stated',
        declared: dimension === 'declared',
        slipped: slip !== null,
      });
      for (const line of counted) this.add(claim, this.entry(line, total), this.along(line, parts), this.entry(line, result));
    }
    for (const { total, parts, columns, kind, standing: stands, because, slip } of lineRelations) {
      const claim = this.claim('column', 'lines', {
        because,
        doubtful: stands === 'stated',
        grand: kind === 'grand-total',
        slipped: slip !== null,
      });
      for (const column of columns) this.add(claim, this.entry(total, column), this.down(parts, column));
    }
    for (const { factors: columns, oneIfBlank, amount, because } of productRelations) {
      if (this.isDividedOut(counted, columns, amount)) continue;
      const claim = this.claim('product', 'products', { because });
      for (const line of counted) {
        const filled = columns.filter((column) => this.isFilled(this.entry(line, column)));
        const isWhole = columns.every((column) => filled.includes(column) || oneIfBlank.includes(column));
        if (!isWhole || filled.length < 2) continue;
        // How many there are may have been left out as said elsewhere ("4 xe"): where it does not come out, nothing is certain.
        const lacksCount = columns.some((column) => this.table.figureColumns[column]?.measure === 'quantity' && !filled.includes(column));
        this.add(lacksCount ? { ...claim, doubtful: true } : claim, this.entry(line, amount), this.along(line, filled));
      }
    }
    for (const { kind, places, because, standing: stands } of balances) {
      const claim = this.claim(kind, 'balances', { because, declared: true, doubtful: stands === 'stated' });
      const entryOf = ({ line, column }: Place): EntryNumber => this.entry(line, column);
      for (const { total, plus, less } of places) {
        const parts = [...plus, ...less].map(entryOf);
        this.balanced.add(inOrder([entryOf(total), ...parts]));
        this.add(claim, entryOf(total), parts, entryOf(total), less.length);
      }
    }
  }

  /** In most lines a factor was worked out from the amount: it is a quotient, and comes back rounded when it is multiplied. */
  private isDividedOut(lines: readonly number[], factors: readonly number[], amount: number): boolean {
    const figure = (line: number, column: number): Figure | undefined => this.table.lines[line]?.figures[column];
    const filled = lines.filter((line) => [amount, ...factors].every((column) => figure(line, column)?.state === 'number'));
    const divided = filled.filter((line) => {
      const whole = figure(line, amount);
      return whole !== undefined && factors.some((factor) => readsCell(figure(line, factor)?.cell?.formula, whole));
    });
    return divided.length * 2 > filled.length;
  }

  /** The entry of a cell of the sheet, −1 where the table has none. */
  entryAt(row: number, column: number): EntryNumber {
    this.rows ??= new Map(this.table.lines.map((line, at) => [line.row, at]));
    this.columns ??= new Map(this.table.figureColumns.map(({ index }, at) => [index, at]));
    const [line, at] = [this.rows.get(row), this.columns.get(column)];
    if (line === undefined || at === undefined) return NO_ENTRY;
    return this.table.lines[line]?.figures[at]?.state === 'words' ? NO_ENTRY : this.entry(line, at);
  }

  /** In a plan words say what adds up; there figures alone raise no doubts, and targets are added by their own rule. */
  addFound(
    { kind, standing: stands, because, relation, agrees, less = 0 }: FoundSum,
    total: EntryNumber,
    parts: readonly EntryNumber[],
  ): void {
    if (total < 0 || parts.includes(NO_ENTRY)) return;
    // A balance turned round says nothing new.
    if (this.balanced.size > 0 && this.balanced.has(inOrder([total, ...parts]))) return;
    const { isPlan, figureColumns, lines } = this.table;
    if ([total, ...parts].some((number) => lines[this.entries[number]?.line ?? -1]?.rate === true)) return;
    const isOfMoney = figureColumns[this.entries[total]?.column ?? -1]?.measure === 'money';
    if (isPlan && (stands === 'stated' || !(isOfMoney || this.isOfCounts))) return;
    // Where words claim the total already, only what holds in a table of no plan is said beside it.
    const claimed = this.claimsAt(total)?.some((other) => other.kind === kind && !this.ofFigures.has(other.relation)) === true;
    if (claimed && (isPlan || !agrees)) return;
    const own = new Set(parts);
    if (this.claimsAt(total)?.some((other) => other.parts.length === own.size && other.parts.every((part) => own.has(part))) === true)
      return;
    const known = this.found.get(relation);
    const claim = known ?? this.claim(kind, `found ${kind}`, { because, shown: true, doubtful: stands === 'stated' });
    if (known === undefined) {
      this.found.set(relation, claim);
      this.ofFigures.add(claim.relation);
    }
    this.add({ ...claim, because, agrees, doubtful: stands === 'stated' }, total, parts, total, less);
  }

  private claim(kind: EquationKind, name: string, said: Pick<Claim, 'because'> & Partial<Claim>): Claim {
    const { because, doubtful = false, grand = false, declared = false, slipped = false, shown = false } = said;
    const agrees = false;
    const family = this.families.get(name) ?? this.at * 16 + this.families.size;
    this.families.set(name, family);
    return {
      kind,
      shift: 0,
      doubtful,
      grand,
      declared,
      slipped,
      because,
      shown,
      agrees,
      family,
      relation: this.at * 1_000_000 + this.relation++,
    };
  }

  private along(line: number, columns: readonly number[]): EntryNumber[] {
    const entries = new Array<EntryNumber>(columns.length);
    for (let at = 0; at < columns.length; at++) entries[at] = this.entry(line, columns[at] ?? -1);
    return entries;
  }

  private down(lines: readonly number[], column: number): EntryNumber[] {
    const entries = new Array<EntryNumber>(lines.length);
    for (let at = 0; at < lines.length; at++) entries[at] = this.entry(lines[at] ?? -1, column);
    return entries;
  }

  private entry(line: number, column: number): EntryNumber {
    const key = line * this.table.figureColumns.length + column;
    const known = this.numbers[key] ?? -1;
    if (known >= 0) return known as EntryNumber;
    const figure = this.table.lines[line]?.figures[column];
    if (figure === undefined) return NO_ENTRY;
    const number = append(this.entries, { table: this.table, line, column, figure });
    this.numbers[key] = number;
    return number;
  }

  private add(claim: Claim, total: EntryNumber, parts: readonly EntryNumber[], result = total, less = 0): void {
    // A total that nobody wrote claims nothing, and neither do words in its place.
    if (total < 0 || this.isBlank(total) || this.entries[total]?.figure.state === 'words') return;
    const known = parts.includes(NO_ENTRY) ? parts.filter((part) => part >= 0) : parts;
    if (less > 0 && known.length < parts.length) return;
    // A whole that nobody split in this place is not contradicted by the blanks; a formula that adds them up is, and figures say where zero is
    // their sum. Below a line of the table dashes leave a place open as blanks do; what a grand total or a line's own total adds up, they say to be nothing.
    const isOpen = (part: EntryNumber): boolean =>
      this.isBlank(part) || (claim.kind === 'column' && !claim.grand && this.entries[part]?.figure.state === 'absent');
    if (!claim.agrees && known.every(isOpen) && this.entries[total]?.figure.cell?.formula === undefined) return;
    const others = this.claimsAt(total);
    if (others?.some(({ parts: list, less: taken }) => taken === less && isSame(list, known)) === true) return;
    // Written out: a spread would make thousands of objects that are slow to read ever after.
    const { kind, shift, doubtful, family, relation, grand, declared, slipped, because, shown, agrees } = claim;
    const equation: Equation = {
      kind,
      total,
      parts: known,
      less,
      shift,
      doubtful,
      family,
      relation,
      grand,
      declared,
      result,
      slipped,
      because,
      shown,
      agrees,
    };
    if (others === undefined) this.claims[this.placeOf(total)] = [equation];
    else others.push(equation);
    this.equations.push(equation);
  }

  /**
   * Equations that hold to be meant. A formula that reads nothing of what any of its sums adds computes something else in
   * this place, so these sums are not claimed, unless it adds just what their parts are split into; a corner reads its line or its
   * column, and both are claimed.
   */
  claimed(): readonly Equation[] {
    const foreign = new Set<Equation>();
    for (const equations of this.claims) {
      const total = equations?.[0]?.total;
      if (equations === undefined || total === undefined || !this.mayDeny(equations)) continue;
      const sums = equations.filter(({ kind, result }) => kind !== 'product' && result === total);
      if (this.readsElsewhere(total, sums)) for (const one of sums) if (!this.readsBelow(one)) foreign.add(one);
      // In a plan a part taken off is a slip of the sign; elsewhere lines below one another need not be one sum.
      if (!this.table.isPlan) for (const one of sums) if (this.takesOff(one)) foreign.add(one);
      for (const equation of equations)
        if (equation.result !== total && this.readsElsewhere(equation.result, [equation])) foreign.add(equation);
    }
    return foreign.size === 0 ? this.equations : this.equations.filter((equation) => !foreign.has(equation));
  }

  private placeOf(number: EntryNumber): number {
    const { line = -1, column = 0 } = this.entries[number] ?? {};
    return line * this.table.figureColumns.length + column;
  }

  private claimsAt(total: EntryNumber): Equation[] | undefined {
    return this.claims[this.placeOf(total)];
  }

  /** Only a formula says that a sum is not meant. */
  private mayDeny(equations: readonly Equation[]): boolean {
    return equations.some(
      ({ total, result }) => this.formulaOf(total) !== undefined || (result !== total && this.formulaOf(result) !== undefined),
    );
  }

  private formulaOf(number: EntryNumber): string | undefined {
    return this.entries[number]?.figure.cell?.formula;
  }

  /** The entry's formula reads something, and none of what these sums add. */
  private readsElsewhere(number: EntryNumber, sums: readonly Equation[]): boolean {
    const formula = this.formulaOf(number);
    const ranges = formula === undefined ? [] : cellsRead(formula);
    if (ranges.length === 0) return false;
    const isRead = (other: EntryNumber): boolean =>
      other !== number && ranges.some((range) => contains(range, this.entries[other]?.figure ?? { row: -1, column: -1 }));
    return !sums.some(({ parts, total }) => isRead(total) || parts.some(isRead));
  }

  /**
   * The total's formula adds all lines that split the parts of the sum, and no other: "=C5+C6+C8+C9", the sources of both activities. Where
   * those of one are blank, their money stands above them alone, and the total does not see it. Parts that their lines do not make up are split in another way.
   */
  private readsBelow({ kind, total, parts, less, result }: Equation): boolean {
    const { lines, lineRelations } = this.table;
    const formula = this.formulaOf(total);
    const weights = kind !== 'column' || less > 0 || result !== total || formula === undefined ? undefined : additionOf(formula)?.weights;
    if (weights === undefined || [...weights.values()].some((weight) => weight !== 1)) return false;
    let read = 0;
    let made = 0;
    for (const part of parts) {
      const { line, column, figure: whole } = this.entries[part] ?? {};
      const [split, ...more] = lineRelations.filter((one) => one.total === line && one.columns.includes(column ?? -1));
      if (column === undefined || whole === undefined || split?.standing !== 'borne-out' || more.length > 0) return false;
      const below = split.parts.flatMap((at) => lines[at]?.figures[column] ?? []);
      if (!below.every((figure) => weights.has(cellKey(figure.row, figure.column)))) return false;
      read += below.length;
      if (below.every(({ cell }) => cell === undefined || cell.value === '')) continue;
      if (!below.every(isCountable) || !isNoise(subtract(whole.amount, sum(below.map(({ amount }) => amount))))) return false;
      made++;
    }
    return made > 0 && read === weights.size;
  }

  /** The total's formula subtracts what this sum adds. */
  private takesOff({ total, parts, less }: Equation): boolean {
    if (less > 0) return false;
    const formula = this.formulaOf(total);
    const weights = formula === undefined ? undefined : additionOf(formula)?.weights;
    return parts.some((part) => {
      const figure = this.entries[part]?.figure;
      return figure !== undefined && (weights?.get(cellKey(figure.row, figure.column)) ?? 0) < 0;
    });
  }

  /** A dash is no factor of nought. */
  private isFilled(number: EntryNumber): boolean {
    return !this.isBlank(number) && this.entries[number]?.figure.state !== 'absent';
  }

  private isBlank(number: EntryNumber): boolean {
    const cell = this.entries[number]?.figure.cell;
    return cell === undefined || cell.value === '';
  }
}
