/** Any plan that adds up stays free of errors however it is scaled, lengthened or turned; one wrong figure is one error at most. */
import fc from 'fast-check';
import { toA1 } from '../../src/core/workbook/address';
import { checkRows, errorsOf, FIRST_FIGURE, FIRST_LINE, plans, rowsOfPlan, type Plan } from './plain-plan';

const RUNS = { numRuns: 60, seed: 20260101 };

test('a plan that adds up has no error, and everything in it is proven', () => {
  fc.assert(
    fc.property(plans(), (plan) => {
      const report = checkRows(rowsOfPlan(plan));
      const [table] = report.tables;
      expect(errorsOf(report)).toEqual([]);
      expect(table?.coverage.provenCells).toBe((plan.figures.length + 1) * (plan.years.length + 1));
    }),
    RUNS,
  );
});

test('scaling it changes nothing', () => {
  fc.assert(
    fc.property(plans(), fc.constantFrom(2, 7, 10, 1000), (plan, factor) => {
      const figures = plan.figures.map((line) => line.map((figure) => figure * factor));
      expect(errorsOf(checkRows(rowsOfPlan({ ...plan, figures })))).toEqual([]);
    }),
    RUNS,
  );
});

test('one consistent line more changes nothing', () => {
  fc.assert(
    fc.property(plans({ min: 2, max: 4 }), fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 6, maxLength: 6 }), (plan, extra) => {
      const figures = [...plan.figures, extra.slice(0, plan.years.length)];
      expect(errorsOf(checkRows(rowsOfPlan({ ...plan, figures })))).toEqual([]);
    }),
    RUNS,
  );
});

test('years in another order, each with its figures, still add up', () => {
  fc.assert(
    fc.property(plans(), fc.integer({ min: 1, max: 5 }), (plan, by) => {
      const turned = <T>(items: readonly T[]): T[] => [...items.slice(by % items.length), ...items.slice(0, by % items.length)];
      const report = checkRows(rowsOfPlan({ years: turned(plan.years), figures: plan.figures.map(turned) }));
      expect(errorsOf(report)).toEqual([]);
      expect(report.tables[0]?.equations.failed).toBe(0);
    }),
    RUNS,
  );
});

test('one changed figure is never reported as two errors', () => {
  fc.assert(
    fc.property(plans({ min: 3, max: 4 }), fc.nat(), fc.nat(), fc.integer({ min: 0, max: 99_999 }), (plan, line, column, figure) => {
      const rows = rowsOfPlan(plan);
      const row = rows[FIRST_LINE + (line % (plan.figures.length + 1))];
      if (row !== undefined) row[FIRST_FIGURE + (column % (plan.years.length + 1))] = figure;
      expect(errorsOf(checkRows(rows)).length).toBeLessThanOrEqual(1);
    }),
    RUNS,
  );
});

/** The lines of the plan in another order: line `at` of the new one is line `order[at]` of the old. */
const reordered = (plan: Plan, order: readonly number[]): Plan => ({ ...plan, figures: order.map((at) => plan.figures[at] ?? []) });

test('what is blamed does not depend on the order of the lines', () => {
  fc.assert(
    fc.property(plans({ min: 3, max: 4 }), fc.nat(), fc.nat(), fc.integer({ min: 20_000, max: 99_999 }), (plan, line, column, figure) => {
      const [at, year] = [line % plan.figures.length, column % plan.years.length];
      const blamed = (one: Plan, where: number): string[] => {
        const rows = rowsOfPlan(one);
        const row = rows[FIRST_LINE + where];
        if (row !== undefined) row[FIRST_FIGURE + year] = figure;
        const cell = toA1({ row: FIRST_LINE + where, column: FIRST_FIGURE + year });
        return errorsOf(checkRows(rows)).map((error) => error.replace(cell, 'the changed cell'));
      };
      const order = plan.figures.map((_line, position) => plan.figures.length - 1 - position);
      const before = blamed(plan, at);
      expect(before).toEqual(['SB110 the changed cell']);
      expect(blamed(reordered(plan, order), order.indexOf(at))).toEqual(before);
    }),
    RUNS,
  );
});

test('two wrong figures in different lines and years are two findings, each at its cell', () => {
  fc.assert(
    fc.property(plans({ min: 3, max: 4 }), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 9 }), (plan, line, column, by) => {
      const rows = rowsOfPlan(plan);
      const places = [0, 1].map((step) => ({
        row: FIRST_LINE + ((line + step) % plan.figures.length),
        column: FIRST_FIGURE + ((column + step) % plan.years.length),
      }));
      // Amounts that neither hang together nor make up for one another.
      places.forEach((place, step) => {
        const row = rows[place.row];
        const before = row?.[place.column];
        if (row !== undefined && typeof before === 'number') row[place.column] = before + (step === 0 ? 20_011 : 53_017) + by;
      });
      expect(errorsOf(checkRows(rows)).sort()).toEqual(places.map((place) => `SB110 ${toA1(place)}`).sort());
    }),
    RUNS,
  );
});

test('a table with a third of its sums broken is told once', () => {
  const random = [3, 7, 1, 9, 4, 8, 2, 6];
  const broken = (lines: number): ReturnType<typeof rowsOfPlan> => {
    const figures = Array.from({ length: lines }, (_line, at) => [0, 1, 2, 3].map((year) => 1000 + ((at * 37 + year * 101) % 900)));
    const rows = rowsOfPlan({ years: [2026, 2027, 2028, 2029], figures });
    rows.slice(FIRST_LINE, FIRST_LINE + lines).forEach((row, at) => {
      row[1] = `Nội dung hoạt động số ${String(at + 1)}`;
      row[FIRST_FIGURE + (at % 4)] = 5000 + (random[at % 8] ?? 0) * 113 + at;
    });
    return rows;
  };
  const weighty = (lines: number): string[] =>
    checkRows(broken(lines)).findings.flatMap(({ severity, code }) => (severity === 'info' ? [] : [`${severity} ${code}`]));
  expect(weighty(40)).toEqual(['undecided SB002']);
  expect(weighty(800)).toEqual(['undecided SB002']);
});
