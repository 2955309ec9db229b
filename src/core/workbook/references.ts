/** The cells and ranges of the own sheet that a formula reads, whatever it does with them. */
import { parseRange, type CellRange } from './address';

const known = new Map<string, readonly CellRange[]>();

/** @param formula with its leading "="; texts in quotes and references to other sheets are left out */
export function referencesOf(formula: string): readonly CellRange[] {
  const cached = known.get(formula);
  if (cached !== undefined) return cached;
  if (known.size > 50_000) known.clear();
  const bare = formula.replace(/"[^"]*"/g, '""').replace(/(?:'[^']*'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/gu, '');
  const ranges = [...bare.matchAll(/(?<![\p{L}\p{N}_.])\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_(])/gu)].flatMap(
    ([reference]) => parseRange(reference) ?? [],
  );
  known.set(formula, ranges);
  return ranges;
}
