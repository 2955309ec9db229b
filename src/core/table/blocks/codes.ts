/** Codes that look like numbers: accounts, chapters, projects. They are told by their looks, cell by cell or along a column, and never add up. */
import type { Cell } from '../../workbook/snapshot';
import { valueText } from '../../workbook/value-text';

/** "0101", "007": an amount is not written like that. */
export const isCode = ({ value }: Cell): boolean => typeof value === 'string' && /^\s*0\d+\s*$/.test(value);

/** So many codes make a column of them: texts of digits, and stored numbers, which may be amounts as well. */
const TEXTS = 3;
const NUMBERS = 8;
/** A shorter number counts something. */
const DIGITS = 3;
/** Where amounts stand above one another they do not keep growing by chance. */
const GROWING = 0.9;

/** @param cells what stands in a column, top down, where no sum makes use of any of it */
export function areCodes(cells: readonly Cell[]): boolean {
  const filled = cells.filter(({ value }) => value !== '');
  if (filled.some(isCode)) return filled.filter(({ value }) => /^\s*\d+\s*$/.test(valueText(value))).length * 2 > filled.length;
  const values = filled.map(({ value }) => value);
  if (values.every((value) => typeof value === 'string'))
    return values.length >= TEXTS && values.every((value) => /^\d+$/.test(value.trim())) && isOneWidth(values.map((value) => value.trim()));
  if (values.length < NUMBERS || !values.every((value) => typeof value === 'number' && Number.isSafeInteger(value) && value > 0))
    return false;
  const numbers = values.map(Number);
  const growing = numbers.filter((value, at) => at > 0 && value >= (numbers[at - 1] ?? 0)).length;
  return isOneWidth(numbers.map(String)) && growing >= GROWING * (numbers.length - 1);
}

const isOneWidth = (texts: readonly string[]): boolean => {
  const width = texts[0]?.length ?? 0;
  return width >= DIGITS && texts.every((text) => text.length === width);
};
