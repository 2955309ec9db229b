/** SB309: a year left blank between filled ones, in a table that writes a dash or a zero where there is no money; once a table. */
import { contains } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Figure } from '../../table/seeing/figure';
import type { Column } from '../../table/model/column';
import type { Line } from '../../table/model/line';
import type { Table } from '../../table/model/table';
import { findingAt } from '../common/finding-at';
import { labelOfCell, toRanges } from '../common/places';
import type { Rule } from '../common/definition';
import type { Observations } from '../common/observations';
import { worded } from '../common/worded';
import { valueText } from '../../workbook/value-text';

/** So many lines make a habit of filling every year. */
const HABIT = 3;
/** One in so many lines may have a gap: where more have, a blank is how the table says nothing. */
const RARE = 4;

export const rule: Rule<'SB309'> = {
  code: 'SB309',
  top: 'info',
  needsResults: true,
  find: (observed) =>
    worded(observed.reading.tables)
      .filter(({ isPlan }) => isPlan)
      .flatMap((table) => {
        const runs = yearRuns(table);
        if (!hasBlanks(table, runs)) return [];
        const sheet = observed.workbook.sheets.find(({ name }) => name === table.sheet);
        // Totals say something for every year whatever their parts do.
        const lines = table.lines.filter(({ target, counted, figures }) => counted && !target && figures.some(isTyped));
        const gaps: { readonly line: Line; readonly figure: Figure; readonly column: Column }[] = [];
        const filled = new Set<Line>();
        let writesNothing = false;
        for (const positions of runs) {
          for (const line of lines) {
            writesNothing ||= positions.some((at) => isWrittenNothing(line.figures[at]));
            if (!positions.some((at) => isBlank(sheet, line.figures[at]))) {
              filled.add(line);
              continue;
            }
            const blank = positions.map((at) => isBlank(sheet, line.figures[at]));
            const [first, last] = [blank.indexOf(false), blank.lastIndexOf(false)];
            const inside = positions.filter((_, at) => at > first && at < last && blank[at] === true);
            for (const at of inside) {
              const [figure, column] = [line.figures[at], table.figureColumns[at]];
              if (figure !== undefined && column !== undefined) gaps.push({ line, figure, column });
            }
          }
        }
        const open = new Set(gaps.map(({ line }) => line));
        if (open.size === 0 || !writesNothing || filled.size < HABIT || open.size * RARE > lines.length) return [];
        const settled = settledAmong(new Set(gaps.map(({ figure }) => figure)), observed);
        const found = gaps.filter(({ figure }) => !observed.disputed.has(figure) && !settled.has(figure));
        const [first, ...others] = found;
        if (first === undefined) return [];
        const year = typeof first.column.year === 'number' ? first.column.year : 0;
        const known = { label: labelOfCell(table, first.line, first.column), related: toRanges(others.map(({ figure }) => figure)) };
        return [findingAt('info', table, first.figure, { count: found.length, year }, known)];
      }),
};

/** Most tables say something in every year: one look spares the rest. */
function hasBlanks({ lines }: Table, runs: readonly (readonly number[])[]): boolean {
  for (const { figures } of lines) for (const run of runs) for (const at of run) if (figures[at]?.state === 'absent') return true;
  return false;
}

/** Positions of the columns of money that follow one another by year, of one source each. */
function yearRuns({ figureColumns }: Table): number[][] {
  const runs = new Map<string, number[]>();
  figureColumns.forEach(({ year, past, measure, source }, at) => {
    if (typeof year !== 'number' || past || measure !== 'money') return;
    const key = String(source);
    runs.set(key, [...(runs.get(key) ?? []), at]);
  });
  return [...runs.values()].filter((run) => {
    const years = run.map((at) => figureColumns[at]?.year);
    return run.length >= 3 && years.every((year, at) => at === 0 || year === Number(years[at - 1]) + 1);
  });
}

/** Those that a typed total counts as nothing: whoever added up knew. A total that a formula works out holds whatever is forgotten. */
function settledAmong(blanks: ReadonlySet<Figure>, { ledger, judging }: Observations): ReadonlySet<Figure> {
  const settled = new Set<Figure>();
  ledger.equations.forEach(({ total, parts }, at) => {
    const verdict = judging.judgements[at]?.verdict;
    if ((verdict !== 'exact' && verdict !== 'rounding') || ledger.entries[total]?.figure.cell?.formula !== undefined) return;
    for (const part of parts) {
      const figure = ledger.entries[part]?.figure;
      if (figure !== undefined && blanks.has(figure)) settled.add(figure);
    }
  });
  return settled;
}

const isTyped = ({ cell }: Figure): boolean => cell !== undefined && cell.formula === undefined;

/** A dash, a cross or a zero that somebody typed: this table says so where there is no money. */
const isWrittenNothing = (figure: Figure | undefined): boolean =>
  figure !== undefined &&
  (figure.state === 'absent' || (figure.state === 'number' && figure.approximate === 0)) &&
  isTyped(figure) &&
  valueText(figure.cell?.value).trim() !== '';

/** Nothing at all stands there, not even a dash; an amount that a merged cell gives to several years stands in each. */
function isBlank(sheet: SheetSnapshot | undefined, figure: Figure | undefined): boolean {
  if (figure === undefined) return false;
  const { cell } = figure;
  const isEmpty = cell === undefined || (cell.formula === undefined && typeof cell.value === 'string' && cell.value.trim() === '');
  return isEmpty && sheet?.merges.some((merge) => contains(merge, figure)) !== true;
}
