/** Several lines in one cell, each a source and its amount (realities 18): read for comparison only, never as data of the table. */
import { add, scaleByPowerOfTen, ZERO, type Amount } from '../money/amount';
import { isKnownUnit, UNIT_EXPONENT, type UnitId } from '../money/money';
import { readNumber } from '../money/read-number';
import { fold } from '../table/seeing/fold';
import { sourceWords, type SourceWord, type Vocabulary } from '../table/seeing/vocabulary';

export interface CellLines {
  readonly sources: readonly SourceWord[];
  readonly amounts: readonly Amount[];
  /** In the unit asked for. */
  readonly sum: Amount;
  /** "trong đó" stands before them: they may leave some out. */
  readonly isPartial: boolean;
}

const LINE = /^\s*(?:[-–+*•]\s*)?([^:\d\s](?:[^:\d]*[^:\d\s])?)\s*[:=]\s*((?:[\d.,][\d.,\s]*)?\d)([\p{L}.\s]*)$/u;

/** @param unit of the table, for lines that state none; null unless every line is a source of its own with an amount */
export function readCellLines(text: string, unit: UnitId, words: Vocabulary<SourceWord> = sourceWords): CellLines | null {
  if (!text.includes('\n') || !isKnownUnit(unit)) return null;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const isPartial = /trong đó|tr\.?đ/iu.test(lines[0] ?? '');
  const items = (isPartial && !LINE.test(lines[0] ?? '') ? lines.slice(1) : lines).map((line) => {
    const [, label = '', figure = '', suffix = ''] = LINE.exec(line) ?? [];
    const read = readNumber(`${figure} ${suffix.trim()}`.trim());
    const source = words.find(fold(label));
    if (read.kind !== 'number' || source === null || source === 'total' || source === 'stateBudget') return null;
    const [value] = read.values;
    return { source, amount: read.unit === null ? value : scaleByPowerOfTen(value, UNIT_EXPONENT[read.unit] - UNIT_EXPONENT[unit]) };
  });
  const plain = items.filter((item) => item !== null);
  const sources = plain.map(({ source }) => source);
  if (plain.length < 2 || plain.length < items.length || new Set(sources).size < sources.length) return null;
  const amounts = plain.map(({ amount }) => amount);
  return { sources, amounts, sum: amounts.reduce<Amount>(add, ZERO), isPartial };
}
