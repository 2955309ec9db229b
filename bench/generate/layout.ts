/** How a table is written down: merges, number row, zeros, texts for numbers, formulas. Says nothing of what is in it. */
import type { Model } from './model';
import type { Random } from './random';
import { ENGLISH, VIETNAMESE, type Separators } from './shown';

export interface Layout {
  /** A banner over several columns: merged, text in its first cell, or text in its middle cell. */
  readonly banners: 'merged' | 'first' | 'middle';
  /** "Tổng" above "cộng" in two cells. */
  readonly splitHeadings: boolean;
  readonly yearsAsNumbers: boolean;
  readonly numberRow: 'none' | 'brackets' | 'digits' | 'letters';
  /** "5=6+7" in the number row. */
  readonly rules: boolean;
  readonly unitInHeadings: string | null;
  readonly zero: 'number' | 'dash' | 'blank' | 'cross' | 'dash-format';
  readonly numbers: 'stored' | 'some-texts' | 'all-texts';
  readonly separators: Separators;
  readonly format: 'grouped' | 'General';
  /** Which totals are formulas. */
  readonly formulas: 'typed' | 'all' | 'columns' | 'rows';
  readonly sums: 'range' | 'list' | 'plus';
  readonly blankLines: boolean;
  readonly repeatHeadings: boolean;
  readonly hiddenLines: boolean;
}

export function drawLayout(random: Random, model: Model): Layout {
  const formulas = model.rounding === 'exact' ? random.pick(['typed', 'typed', 'all', 'all', 'columns', 'rows'] as const) : 'typed';
  const sums = random.pick(['range', 'range', 'list', 'plus'] as const);
  const zero = random.pick(['number', 'number', 'dash', 'blank', 'cross', 'dash-format'] as const);
  return {
    banners: random.weighted({ merged: 6, first: 3, middle: 1 }),
    splitHeadings: random.chance(0.08),
    yearsAsNumbers: random.chance(0.7),
    numberRow: random.weighted({ none: 6, brackets: 2, digits: 2, letters: 1 }),
    rules: random.chance(0.5),
    unitInHeadings: null,
    zero: formulas !== 'typed' && sums === 'plus' && (zero === 'dash' || zero === 'cross') ? 'blank' : zero,
    numbers: formulas === 'typed' ? random.weighted({ stored: 8, 'some-texts': 1, 'all-texts': 1 }) : 'stored',
    separators: random.chance(0.8) ? VIETNAMESE : ENGLISH,
    format: random.chance(0.75) ? 'grouped' : 'General',
    formulas,
    sums,
    blankLines: random.chance(0.06),
    repeatHeadings: random.chance(0.05),
    hiddenLines: random.chance(0.05),
  };
}
