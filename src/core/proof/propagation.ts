/** What else changes when a cell changes: the figures whose formulas add it up, or fetch it from another sheet. */
import { storedScale } from '../table/seeing/figure';
import { isCellError } from '../workbook/snapshot';
import type { Ledger } from './ledger';
import type { EntryNumber } from './numbers';
import { cellKey } from '../workbook/address';
import { additionOf } from '../workbook/formula/linear-form';
import { cellsFetched } from '../workbook/formula/cells-read';

/** The entries that follow a change of one entry, with the factor by which they follow; the entry itself counts 1. */
export type Effect = ReadonlyMap<EntryNumber, number>;

/** Chains of sums deeper than this do not occur in plans. */
const DEEPEST = 12;

interface Reader {
  readonly reader: EntryNumber;
  readonly weight: number;
}

export class Propagation {
  /** For each entry, the entries whose formulas read it, with weights. */
  private readers: Map<EntryNumber, Reader[]> | null = null;
  private readonly effects = new Map<EntryNumber, Effect>();

  constructor(private readonly ledger: Ledger) {}

  /** Which formulas read which entries; made when first asked for. */
  private readersOf(entry: EntryNumber): readonly Reader[] {
    if (this.readers === null) this.readers = this.findReaders();
    return this.readers.get(entry) ?? [];
  }

  private findReaders(): Map<EntryNumber, Reader[]> {
    const { ledger } = this;
    const readers = new Map<EntryNumber, Reader[]>();
    const places = new Map<string, Map<number, EntryNumber>>();
    const sheetOf = (name: string): Map<number, EntryNumber> => {
      let sheet = places.get(name);
      if (sheet === undefined) places.set(name, (sheet = new Map<number, EntryNumber>()));
      return sheet;
    };
    const scaleOf = (entry: EntryNumber): number => storedScale(ledger.entries[entry]?.figure.cell);
    const addReader = (read: EntryNumber | undefined, reader: EntryNumber, stored: number): void => {
      if (read === undefined || read === reader) return;
      // Formulas read what is stored, which formats may show on another scale.
      const [from, to] = [scaleOf(read), scaleOf(reader)];
      const weight = from === to ? stored : stored * Math.pow(10, from - to);
      const list = readers.get(read);
      if (list === undefined) readers.set(read, [{ reader, weight }]);
      else list.push({ reader, weight });
    };
    ledger.entries.forEach(({ table, figure }, number) => sheetOf(table.sheet).set(cellKey(figure.row, figure.column), number));
    ledger.entries.forEach(({ table, figure }, reader) => {
      const formula = figure.cell?.formula;
      if (formula === undefined || figure.cell === undefined || isCellError(figure.cell.value)) return;
      for (const { sheet, row, column } of cellsFetched(formula) ?? []) addReader(sheetOf(sheet).get(cellKey(row, column)), reader, 1);
      const linear = additionOf(formula);
      if (linear === null) return;
      const sheet = sheetOf(table.sheet);
      for (const [key, weight] of linear.weights) addReader(sheet.get(key), reader, weight);
    });
    return readers;
  }

  /** Effect of changing an entry by one. */
  of(entry: EntryNumber): Effect {
    let effect = this.effects.get(entry);
    if (effect === undefined) {
      effect = this.follow(entry);
      this.effects.set(entry, effect);
    }
    return effect;
  }

  /** Effect of an entry that formulas overlook so far (a number stored as text) being counted: all but the entry itself. */
  whenCounted(entry: EntryNumber): Effect {
    const effect = new Map(this.of(entry));
    effect.delete(entry);
    return effect;
  }

  private follow(entry: EntryNumber): Effect {
    const effect = new Map<EntryNumber, number>([[entry, 1]]);
    let front = new Map<EntryNumber, number>([[entry, 1]]);
    for (let depth = 0; depth < DEEPEST && front.size > 0; depth++) {
      const next = new Map<EntryNumber, number>();
      for (const [from, factor] of front) {
        for (const { reader, weight } of this.readersOf(from)) {
          next.set(reader, (next.get(reader) ?? 0) + factor * weight);
        }
      }
      for (const [reader, factor] of next) effect.set(reader, (effect.get(reader) ?? 0) + factor);
      front = next;
    }
    return effect;
  }
}
