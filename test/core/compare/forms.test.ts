/** Standard sheets filled twice with a known difference: exactly that is told, in every layout, also where the summary shows the annex's totals. */
import { compareVersions } from '../../../src/core/compare/compare';
import { buildForms } from '../../../src/core/forms/build';
import type { PlanFigure } from '../../../src/core/forms/facts';
import { parametersOf, type FormParameters } from '../../../src/core/forms/parameters';
import type { TemplateId } from '../../../src/core/forms/template';
import { add, amountFromInteger, isZero, subtract, toPlainText, type Amount } from '../../../src/core/money/amount';
import { convert, money, type KnownUnit } from '../../../src/core/money/money';
import { snapshotOfSheets } from '../../support/form-snapshots';
import { randomFacts } from '../../support/random-plans';

const PERIOD = { from: 2026, to: 2028 };
const SEVEN = amountFromInteger(7);

interface Layout {
  readonly name: string;
  readonly ids: readonly TemplateId[];
  readonly chosen: Partial<FormParameters>;
}

const LAYOUTS: readonly Layout[] = [
  { name: 'sources as lines', ids: ['activity-funding'], chosen: {} },
  { name: 'sources as columns', ids: ['activity-funding'], chosen: { sourcesAs: 'columns' } },
  { name: 'total before the years', ids: ['activity-funding'], chosen: { totalColumn: 'before' } },
  { name: 'summary and annex', ids: ['source-by-year', 'activity-funding'], chosen: {} },
];

const figures = (seed: number, unit: KnownUnit = 'million-vnd'): readonly PlanFigure[] =>
  (randomFacts(parametersOf({ period: PERIOD }), unit, seed).figures ?? []).filter(
    ({ measure, year }) => measure === 'money' && year !== null,
  );

const built = (
  { ids, chosen }: Layout,
  own: readonly PlanFigure[],
  unit: KnownUnit = 'million-vnd',
  period = PERIOD,
): Parameters<typeof compareVersions>[0] => [
  { file: null, workbook: snapshotOfSheets(buildForms(ids, parametersOf({ period, unit, ...chosen }), { facts: { figures: own } })) },
];

const told = (old: Parameters<typeof compareVersions>[0], now: Parameters<typeof compareVersions>[0]): string[] =>
  compareVersions(old, now).changes.map(({ kind, label, source, year, old: a, new: b }) =>
    [
      kind,
      label
        .split(' › ')
        .find(
          (_, at, all) =>
            at === all.length - 1 ||
            all[at + 1]?.startsWith('Khuyến công') === true ||
            all[at + 1]?.startsWith('Đối ứng') === true ||
            all[at + 1]?.startsWith('Nguồn khác') === true,
        ),
      source,
      year,
      a?.amount == null ? a?.text : toPlainText(a.amount),
      b?.amount == null ? b?.text : toPlainText(b.amount),
    ].join(' | '),
  );

/** The first figure of an activity that has money from two sources in one year. */
function pairIn(own: readonly PlanFigure[]): [PlanFigure, PlanFigure] {
  for (const one of own) {
    const other = own.find(
      (two) => two !== one && two.source !== one.source && two.year === one.year && two.activity.join() === one.activity.join(),
    );
    if (other !== undefined && !isZero(one.amount) && !isZero(other.amount)) return [one, other];
  }
  throw new Error('no such figures');
}

const withAmount = (own: readonly PlanFigure[], one: PlanFigure, change: (amount: Amount) => Amount): PlanFigure[] =>
  own.map((figure) => (figure === one ? { ...figure, amount: change(figure.amount) } : figure));

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('%s', (_, layout) => {
  const own = figures(3);
  const [first, second] = pairIn(own);
  const activity = first.activity.at(-1) ?? '';

  test('nothing', () => {
    expect(told(built(layout, own), built(layout, own))).toEqual([]);
  });

  test('one figure', () => {
    const now = withAmount(own, first, (amount) => add(amount, SEVEN));
    expect(told(built(layout, own), built(layout, now))).toEqual([
      ['amount-changed', activity, first.source, first.year, toPlainText(first.amount), toPlainText(add(first.amount, SEVEN))].join(' | '),
    ]);
  });

  test('money moved between sources', () => {
    const now = withAmount(
      withAmount(own, first, (amount) => subtract(amount, SEVEN)),
      second,
      (amount) => add(amount, SEVEN),
    );
    expect(told(built(layout, own), built(layout, now))).toEqual([
      ['moved-between-sources', activity, first.source, first.year, toPlainText(first.amount), toPlainText(add(second.amount, SEVEN))].join(
        ' | ',
      ),
    ]);
  });

  test('another unit', () => {
    const now = own.map((figure) => ({ ...figure, amount: convert(money(figure.amount, 'million-vnd'), 'thousand-vnd').amount }));
    const kinds = compareVersions(built(layout, own), built(layout, now, 'thousand-vnd')).changes.map(({ kind }) => kind);
    expect(kinds).toEqual(layout.ids.map(() => 'unit-changed'));
  });

  test('put off by a year', () => {
    const now = own.map((figure) => ({ ...figure, year: (figure.year ?? 0) + 1 }));
    const kinds = compareVersions(built(layout, own), built(layout, now, 'million-vnd', { from: 2027, to: 2029 })).changes.map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(layout.ids.map(() => 'years-shifted'));
  });
});

test('sources as lines against sources as columns: no change', () => {
  const own = figures(5);
  const [lines, columns] = [LAYOUTS[0], LAYOUTS[1]];
  if (lines === undefined || columns === undefined) throw new Error('no layouts');
  expect(told(built(lines, own), built(columns, own))).toEqual([]);
  expect(told(built(columns, own), built(lines, own))).toEqual([]);
});
