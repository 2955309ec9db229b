/** Which numbers of a grid are figures: whole rows and columns that are years, or count on from one to the next, add up to nothing. */
import type { SumGrid } from './grid';

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2100;

/** Steps between the years of a heading: one by one, or every fifth or tenth. */
const isYearStep = (step: number): boolean => step <= 1 || step === 5 || step === 10;

/** @returns the grid's values, with NaN in place of what only counts or dates */
export function figuresOf({ rows, columns, values }: SumGrid): Float64Array {
  const figures = values.slice();
  const drop = (places: readonly number[]): void => {
    for (const place of places) figures[place] = NaN;
  };
  const counters: number[][] = [];
  const line: number[] = [];
  const look = (): void => {
    if (line.length > 1 && countsOrDates(line, values)) counters.push([...line]);
    line.length = 0;
  };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) if (!Number.isNaN(values[row * columns + column])) line.push(row * columns + column);
    look();
  }
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) if (!Number.isNaN(values[row * columns + column])) line.push(row * columns + column);
    look();
  }
  counters.forEach(drop);
  return figures;
}

/** All years, one step apart; or at least four whole numbers that nearly all count on from the one before, or start again at 1. */
function countsOrDates(line: readonly number[], values: Float64Array): boolean {
  let years = 0;
  let whole = 0;
  let on = 0;
  let steps = 0;
  let before = NaN;
  for (const place of line) {
    const value = values[place] ?? NaN;
    if (isYear(value)) years++;
    if (Number.isInteger(value)) whole++;
    if (!Number.isNaN(before)) {
      if (value - before === 1 || value === 1) on++;
      if (isYearStep(Math.abs(value - before))) steps++;
    }
    before = value;
  }
  const pairs = line.length - 1;
  if (years === line.length) return steps >= pairs * 0.6;
  return line.length >= 4 && whole === line.length && on >= pairs * 0.8;
}
