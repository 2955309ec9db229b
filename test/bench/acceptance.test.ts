/** Smoke run of the measuring programs: the shares below are what the checker reaches today and must not fall under. */
import { proofPage } from './measure/proof-page';
import { readPage } from './measure/read-page';

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
