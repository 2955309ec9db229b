/** The figures of a table as doubles, for weighing readings: `values[line][column]`, and the finest place each column is written to. */
import type { Line } from '../model/line';
import type { Matrix } from './vote';

export function matrixOf(lines: readonly Line[]): Matrix {
  return lines.map(({ figures, rate, inWords = false }) => {
    const row = new Float64Array(figures.length);
    // Rates take part in nothing.
    if (rate) return row;
    for (let at = 0; at < figures.length; at++) {
      const { state = 'absent', approximate = 0 } = figures[at] ?? {};
      row[at] = state === 'number' ? approximate : (state === 'absent' || state === 'words') && !inWords ? 0 : NaN;
    }
    return row;
  });
}

/** The figures of these columns, zero in all others. */
export function only(values: Matrix, columns: ReadonlySet<number>): Matrix {
  return values.map((row) => row.map((value, at) => (columns.has(at) ? value : 0)));
}

/** The finest decimal shown in each of so many columns, as a double. */
export function printUnits(lines: readonly Line[], columns: number): readonly number[] {
  const decimals = new Array<number>(columns).fill(0);
  for (const { figures } of lines)
    for (let at = 0; at < columns; at++) {
      const figure = figures[at];
      if (figure?.state !== 'number') continue;
      decimals[at] = Math.max(decimals[at] ?? 0, figure.decimals ?? decimalsTyped(figure.approximate));
    }
  return decimals.map((most) => Math.pow(10, -Math.min(most, 6)));
}

function decimalsTyped(value: number): number {
  return Number.isSafeInteger(value) ? 0 : Math.min(6, (String(value).split('.')[1] ?? '').length);
}
