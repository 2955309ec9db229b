/** What the formulas of lines add up, as lines of the table: the strongest witness of how lines were meant to nest. */
import { columnOfKey, rowOfKey } from '../../workbook/address';
import { additionOf } from '../../workbook/formula/linear-form';
import type { Line } from '../model/line';
import type { LineSum } from './line-sums';

/** What a formula makes of lines of its column. */
interface Told {
  readonly lines: ReadonlySet<number>;
  /** It adds them; else it takes some off. */
  readonly adds: boolean;
}

export class ToldLines {
  private readonly known = new Map<number, readonly Told[]>();
  private readonly rows: ReadonlyMap<number, number>;

  constructor(private readonly lines: readonly Line[]) {
    this.rows = new Map(lines.map(({ row }, at) => [row, at]));
  }

  /** In how many columns the total's own formula adds up just these lines. */
  agreeing(sum: LineSum): number {
    return this.ofLine(sum.total).filter((told) => says(told, sum)).length;
  }

  /** In how many columns it takes lines off, or reads none of these: a sum with a line too few or too many is still this sum. */
  denying({ total, parts }: LineSum): number {
    return this.ofLine(total).filter(({ lines, adds }) => !adds || !parts.some((part) => lines.has(part))).length;
  }

  /** Its formula adds lines far above the table, of another one or of the page before: what it sums up is not all here. A range drawn up into the heading is not that. */
  reachesOut({ total }: LineSum): boolean {
    const first = this.lines[0]?.row ?? 0;
    return (this.lines[total]?.figures ?? []).some(({ cell, column }) => {
      const weights = cell?.formula === undefined ? undefined : additionOf(cell.formula)?.weights;
      if (weights === undefined) return false;
      const above = new Set([...weights.keys()].filter((key) => columnOfKey(key) === column && rowOfKey(key) < first).map(rowOfKey));
      return above.size > 0 && above.size < first - Math.min(...above);
    });
  }

  private ofLine(at: number): readonly Told[] {
    const known = this.known.get(at);
    if (known !== undefined) return known;
    const figures = this.lines[at]?.figures ?? [];
    const told = figures.flatMap(({ cell, column }) => this.readBy(cell?.formula, column) ?? []);
    this.known.set(at, told);
    return told;
  }

  private readBy(formula: string | undefined, column: number): Told | null {
    const weights = formula === undefined ? undefined : additionOf(formula)?.weights;
    if (weights === undefined) return null;
    const lines = new Set<number>();
    let adds = true;
    for (const [key, weight] of weights) {
      if (columnOfKey(key) !== column) return null;
      if (weight !== 1) adds = false;
      const line = this.rows.get(rowOfKey(key));
      if (line !== undefined && this.lines[line]?.counted === true) lines.add(line);
    }
    return lines.size === 0 ? null : { lines, adds };
  }
}

const says = ({ lines, adds }: Told, { parts }: LineSum): boolean =>
  adds && lines.size === parts.length && parts.every((part) => lines.has(part));
