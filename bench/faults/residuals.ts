/** How far each equation of the truth is off in a changed workbook, and how far rounding may leave it off. */
import { cellIn, type Draft } from '../generate/draft';
import type { CellKey, TruthEquation, TruthTable } from '../generate/truth';

export interface Residual {
  readonly equation: TruthEquation;
  /** Total less what the parts give, in printed units. */
  readonly difference: number;
  /** Differences that the table's own way of rounding leaves, both ends included. */
  readonly least: number;
  readonly most: number;
  /** Differences that anybody must let pass who does not know how the table was made. */
  readonly honest: number;
}

export type ValueOf = (cell: CellKey) => number;

/** The figure a cell means: what it holds, or what was meant by its text. */
export function valuesOf(draft: Draft, table: TruthTable, meant: ReadonlyMap<CellKey, number> = new Map()): ValueOf {
  return (key) => {
    const cell = cellIn(draft, key);
    const said = meant.get(key);
    if (said !== undefined) return said;
    if (typeof cell?.value === 'number') return cell.value;
    return cell === undefined ? 0 : (table.values.get(key) ?? 0);
  };
}

/** Below this, differences are noise of doubles. */
export const NOISE = 1e-3;

export function residualsOf(draft: Draft, table: TruthTable, valueOf: ValueOf): Residual[] {
  const unit = 10 ** table.decimals;
  return table.equations.flatMap((equation) => {
    if (equation.kind === 'at-most') return [];
    const { total, parts, kind } = equation;
    const figures = parts.map(valueOf);
    const given =
      kind === 'product' ? figures.reduce((product, figure) => product * figure, 1) : figures.reduce((sum, figure) => sum + figure, 0);
    const filled = parts.filter((part) => typeof cellIn(draft, part)?.value === 'number' || valueOf(part) !== 0).length;
    const nearest = kind === 'product' ? 0 : Math.ceil((filled + 1) / 2) - 1;
    const truncated = table.rounding === 'truncated';
    const limit = table.rounding === 'nearest' ? nearest : truncated && kind !== 'product' ? Math.max(0, filled - 1) : 0;
    const difference = (valueOf(total) - given) * unit;
    return [{ equation, difference, least: truncated ? 0 : -limit, most: limit, honest: table.planned ? 0 : nearest }];
  });
}

export const isBroken = ({ difference, least, most }: Residual): boolean => difference < least - NOISE || difference > most + NOISE;
