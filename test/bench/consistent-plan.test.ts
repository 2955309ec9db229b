/** Any plan that adds up stays free of errors however it is scaled, lengthened or turned; one wrong figure is one error at most. */
import fc from 'fast-check';
import { checkRows, errorsOf, FIRST_FIGURE, FIRST_LINE, plans, rowsOfPlan } from './plain-plan';

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
