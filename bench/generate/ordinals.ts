/** The TT column: how people number the levels of a table. */
import type { Random } from './random';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const LETTERS = 'abcdefghiklmnopqrstuvxy';

export type Numbering = 'A-I-1-a' | 'I-1-a' | 'I-1-dash' | 'decimal' | 'A-1' | '1-a' | 'plain' | 'none';

/** A numbering that people use for so many levels. */
export function numberingFor(random: Random, depth: number): Numbering {
  if (depth === 1) return random.weighted({ plain: 8, none: 1, '1-a': 1 });
  if (depth === 2) return random.weighted({ 'I-1-a': 5, decimal: 2, 'A-1': 2, '1-a': 1, none: 1 });
  if (depth === 3) return random.weighted({ 'A-I-1-a': 4, 'I-1-a': 2, 'I-1-dash': 2, decimal: 2, none: 1 });
  return random.weighted({ 'A-I-1-a': 4, decimal: 1 });
}

/**
 * @param level 1 for the parts of the grand total
 * @param path positions from the first level down, counted from zero
 */
export function ordinalOf(numbering: Numbering, level: number, path: readonly number[], asNumber: boolean): string | number | null {
  const at = path.at(-1) ?? 0;
  const arabic = asNumber ? at + 1 : String(at + 1);
  const letter = LETTERS[at % LETTERS.length] ?? 'a';
  const roman = ROMAN[at % ROMAN.length] ?? 'I';
  const capital = letter.toUpperCase();
  const byLevel: Readonly<Record<Exclude<Numbering, 'decimal' | 'plain' | 'none'>, readonly (string | number)[]>> = {
    'A-I-1-a': [capital, roman, arabic, letter],
    'I-1-a': [roman, arabic, letter],
    'I-1-dash': [roman, arabic, '-'],
    'A-1': [capital, arabic],
    '1-a': [arabic, letter],
  };
  if (numbering === 'none') return null;
  if (numbering === 'plain') return arabic;
  if (numbering === 'decimal') return level === 1 ? arabic : path.map((step) => String(step + 1)).join('.');
  return byLevel[numbering][level - 1] ?? null;
}
