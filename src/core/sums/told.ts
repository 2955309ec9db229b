/** What formulas say: cells that add lines up, the same lines at one position or at many, are one relation of these lines. */
import type { Candidate } from './candidate';
import type { Axis, FormulaSum } from './grid';

/** A formula is the strongest witness of what was meant; every further cell that says the same adds to it. */
const FORMULA = 60;
const ONE_MORE = 10;

/** @returns relations, the weightiest first */
export function toldBy(formulas: readonly FormulaSum[], axis: Axis): Candidate[] {
  const down = axis === 'down';
  const found = new Map<string, { total: number; parts: readonly number[]; at: Set<number> }>();
  for (const { row, column, parts } of formulas) {
    if (parts.length < 2 || !parts.every((part) => (down ? part.column === column : part.row === row))) continue;
    const [total, position] = down ? [row, column] : [column, row];
    const lines = parts.map((part) => (down ? part.row : part.column)).sort((a, b) => a - b);
    const key = `${String(total)}:${lines.join()}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { total, parts: lines, at: new Set([position]) });
    else known.at.add(position);
  }
  const candidates = [...found.values()].map(({ total, parts, at }): Candidate => {
    const count = at.size;
    const net = FORMULA + ONE_MORE * count;
    return {
      total,
      parts,
      shape: 'formula',
      side: (parts[0] ?? 0) < total ? ((parts.at(-1) ?? 0) < total ? -1 : 0) : 1,
      from: Math.min(...at),
      to: Math.max(...at),
      bits: net,
      net,
      agreeing: count,
      disagreeing: 0,
      repeating: 0,
      allAgreeing: count,
      allDisagreeing: 0,
      turns: 0,
      told: at,
    };
  });
  return candidates.sort((a, b) => b.net - a.net || a.total - b.total);
}
