/** Filling a form from a table that is there, whatever its layout: the source is left as it is, and what finds no place is told. */
import { add, equals, ZERO, type Amount } from '../money/amount';
import { convert, isKnownUnit, money, type KnownUnit } from '../money/money';
import { fold } from '../table/seeing/fold';
import type { Table } from '../table/model/table';
import type { ActivityGroup } from './activities';
import type { PlanFigure } from './facts';
import { yearsOf, type FormParameters } from './parameters';
import { readFigures, type ReadFigure } from './read-figures';
import type { TemplateId } from './template';

/** Why a figure of the table stands nowhere on the form. */
export type NoPlace = 'no-source' | 'source-not-used' | 'no-year' | 'year-outside' | 'activity-unknown' | 'unit-unknown';

export interface Unplaced {
  readonly figure: ReadFigure;
  readonly why: NoPlace;
}

/** A total that the table states and the form works out differently, both in the form's unit. */
export interface DifferingTotal {
  readonly year: number | null;
  readonly stated: Amount;
  readonly formed: Amount;
  /** The cell of the stated total. */
  readonly row: number;
  readonly column: number;
}

export interface Filling {
  /** In the form's unit, under the form's labels. */
  readonly figures: readonly PlanFigure[];
  readonly unplaced: readonly Unplaced[];
  readonly differing: readonly DifferingTotal[];
}

/** @param parameters settled: the unit is the form's own */
export function fillFrom(table: Table, template: TemplateId, parameters: FormParameters & { readonly unit: KnownUnit }): Filling {
  const unplaced: Unplaced[] = [];
  const figures: PlanFigure[] = [];
  for (const figure of readFigures(table)) {
    // Quantities have no place in a summary, money none among targets: that is no loss to tell of.
    if (figure.measure === 'money' ? template === 'activity-targets' : template === 'source-by-year') continue;
    const placed = placeOf(figure, table, template, parameters);
    if (typeof placed === 'string') unplaced.push({ figure, why: placed });
    else figures.push(placed);
  }
  return { figures, unplaced, differing: template === 'activity-targets' ? [] : differingTotals(table, figures, parameters) };
}

function placeOf(
  figure: ReadFigure,
  table: Table,
  template: TemplateId,
  { period, sources, groups, unit }: FormParameters & { readonly unit: KnownUnit },
): PlanFigure | NoPlace {
  const { source, year, measure, amount } = figure;
  if (measure === 'money') {
    if (source === null) return 'no-source';
    if (!sources.includes(source)) return 'source-not-used';
    if (year === null) return 'no-year';
  }
  if (year !== null && !yearsOf(period).includes(year)) return 'year-outside';
  const activity = template === 'source-by-year' ? [] : findActivity(figure.activity, groups);
  if (activity === null) return 'activity-unknown';
  if (measure === 'quantity') return { activity, source: null, year, measure, amount };
  if (!isKnownUnit(table.unit)) return 'unit-unknown';
  return { activity, source, year, measure, amount: convert(money(amount, table.unit), unit).amount };
}

/** The form's activity of the same name; where two groups have one, the group must be the same too. */
function findActivity(path: readonly string[], groups: readonly ActivityGroup[]): readonly string[] | null {
  const own = fold(path.at(-1) ?? '');
  const found = groups.flatMap(({ label, activities }) =>
    activities.filter((one) => fold(one.label) === own).map((one) => [label, one.label]),
  );
  const [only] = found;
  if (found.length <= 1) return only ?? null;
  const folded = path.slice(0, -1).map(fold);
  return found.find(([group = '']) => folded.includes(fold(group))) ?? null;
}

/** What the table itself gives as its total of a year, against what the form will show there. */
function differingTotals(table: Table, figures: readonly PlanFigure[], { unit }: { readonly unit: KnownUnit }): DifferingTotal[] {
  const { unit: own } = table;
  const total = table.lines.find((line) => line.total === 'grand' && line.counted);
  if (total === undefined || !isKnownUnit(own)) return [];
  return table.figureColumns.flatMap((column, at): DifferingTotal[] => {
    const figure = total.figures[at];
    const isOverSources = column.source === null || column.source === 'all';
    if (figure?.state !== 'number' || column.measure !== 'money' || !isOverSources || column.year === null) return [];
    const year = column.year === 'period' ? null : column.year;
    const formed = figures.reduce(
      (sum, one) => (one.measure === 'money' && (year === null || one.year === year) ? add(sum, one.amount) : sum),
      ZERO,
    );
    const stated = convert(money(figure.amount, own), unit).amount;
    return equals(stated, formed) ? [] : [{ year, stated, formed, row: figure.row, column: figure.column }];
  });
}

/** The groups and activities of a table, for a form that shall keep them as they are. */
export function groupsIn(table: Table): readonly ActivityGroup[] {
  const groups = new Map<string, string[]>();
  for (const { activity } of readFigures(table)) {
    const [label] = activity.slice(-1);
    if (label === undefined) continue;
    const group = activity.length > 1 ? (activity.at(-2) ?? '') : table.title;
    const known = groups.get(group) ?? [];
    if (!known.includes(label)) known.push(label);
    groups.set(group, known);
  }
  return [...groups].map(([label, activities]) => ({ label, activities: activities.map((one) => ({ label: one, unitOfMeasure: '' })) }));
}
