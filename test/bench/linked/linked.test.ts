/** Tables that share figures: one slip is one finding, and tables that rightly differ are not accused. */
import { WITHOUT_CAPS } from '../../../bench/measure/without-caps';
import { checkWorkbook } from '../../../src/core/check/check';
import { linkedRows } from '../../../bench/linked/linked-page';
import { linkedWorkbook } from '../../../bench/linked/workbooks';

const SEEDS = Array.from({ length: 160 }, (_seed, at) => at + 1);

test('no clean workbook is accused, whether its tables are tied or rightly differ', () => {
  const accused = SEEDS.filter((seed) =>
    checkWorkbook(linkedWorkbook(seed).snapshot, { exact: false, law: WITHOUT_CAPS }).findings.some(({ severity }) => severity === 'error'),
  );
  expect(accused).toEqual([]);
});

test('most slips are noticed, at a right cell, once', () => {
  const { proven } = linkedRows(1, 160);
  const share = (right: number): number => right / proven.length;
  expect(proven.length).toBeGreaterThan(60);
  expect(share(proven.filter(({ noticed }) => noticed).length)).toBeGreaterThanOrEqual(0.97);
  expect(share(proven.filter(({ located }) => located).length)).toBeGreaterThanOrEqual(0.95);
  expect(share(proven.reduce((total, { extra }) => total + extra, 0))).toBeLessThanOrEqual(0.02);
});
