/** Smoke run of the measuring programs: the shares below are what the checker reaches today and must not fall under. */
import { FURTHER } from '../../bench/generate/further';
import { generate } from '../../bench/generate/workbook';
import { proofPage } from '../../bench/measure/proof-page';
import { readPage } from '../../bench/measure/read-page';
import { read } from '../../bench/measure/reading';

test('sixty clean workbooks are read fully right, and none is accused', () => {
  const { readings } = readPage(60, 1);
  const right = readings.filter(({ slips }) => slips.length === 0).length;
  const accused = readings.filter(({ falseFindings }) => falseFindings.some(({ severity }) => severity === 'error')).length;
  expect(right).toBe(60);
  expect(accused).toBe(0);
});

test('most single faults are noticed and located', () => {
  const { provings } = proofPage(160, 1);
  const share = (count: number): number => count / provings.length;
  expect(share(provings.filter(({ noticed }) => noticed).length)).toBeGreaterThanOrEqual(0.96);
  expect(share(provings.filter(({ located }) => located).length)).toBeGreaterThanOrEqual(0.95);
});

test.each(FURTHER)('forty workbooks of the further layout %s are read fully right, and nothing in them is called wrong', (recipe) => {
  const readings = Array.from({ length: 40 }, (_seed, at) => read(generate(at + 1, recipe)));
  expect(
    readings.filter(({ slips }) => slips.length > 0).map(({ workbook, slips }) => `${String(workbook.seed)}: ${slips.join(', ')}`),
  ).toEqual([]);
  expect(readings.flatMap(({ falseFindings }) => falseFindings.filter(({ severity }) => severity === 'error'))).toEqual([]);
});

test.each([
  [41248, 'a unit in brackets in the second row of headings'],
  [62014, 'roundings here and there, and one family of sums that is nearly exact'],
  [62731, 'no unit line, but a title that speaks of money'],
  [70719, 'the same in a table beside its summary'],
])('workbook %i, once accused: %s', (seed) => {
  const { slips, falseFindings } = read(generate(seed));
  expect(slips).toEqual([]);
  expect(falseFindings.filter(({ severity }) => severity === 'error')).toEqual([]);
});
