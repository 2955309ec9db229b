/** Lines that balances take in: where such a balance holds, the line is right by itself, and what splits it up is what may be wrong. */
import type { Line } from '../model/line';
import type { Balance } from '../model/table';
import type { LineSum } from './line-sums';
import { agree } from './vote';

export class Balanced {
  readonly lines: ReadonlySet<number>;
  private readonly held = new Set<string>();
  private readonly turned = new Set<string>();

  constructor(balances: readonly Balance[], written: readonly Line[]) {
    const lines = new Set<number>();
    for (const { kind, places } of balances) {
      if (kind !== 'column') continue;
      for (const { total, plus, less } of places) {
        const all = [total, ...plus, ...less];
        const valueOf = ({ line, column }: (typeof all)[number]): number => written[line]?.figures[column]?.approximate ?? NaN;
        const sum = (list: readonly (typeof all)[number][]): number => list.reduce((so, place) => so + valueOf(place), 0);
        for (const { line } of all) lines.add(line);
        this.turned.add(keyOf(all.map(({ line }) => line)));
        if (agree(valueOf(total) + sum(less), sum(plus), all.length, 0) === true)
          for (const { line, column } of all) this.held.add(`${String(line)}|${String(column)}`);
      }
    }
    this.lines = lines;
  }

  /** A balance over the line holds in this column. */
  holds(line: number, column: number): boolean {
    return this.held.has(`${String(line)}|${String(column)}`);
  }

  /** The sum is of just the lines of a balance. */
  isTurned({ total, parts }: LineSum): boolean {
    return this.turned.size > 0 && this.turned.has(keyOf([total, ...parts]));
  }
}

const keyOf = (lines: readonly number[]): string => [...lines].sort((a, b) => a - b).join();
