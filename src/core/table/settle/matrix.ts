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

/** The finest decimal shown in a column, as a double. */
export function printUnit(lines: readonly Line[], at: number): number {
  let decimals = 0;
  for (const { figures } of lines) {
    const figure = figures[at];
    if (figure?.state !== 'number') continue;
    decimals = Math.max(decimals, figure.decimals ?? decimalsTyped(figure.approximate));
  }
  return Math.pow(10, -Math.min(decimals, 6));
}

function decimalsTyped(value: number): number {
  return Number.isSafeInteger(value) ? 0 : Math.min(6, (String(value).split('.')[1] ?? '').length);
}
