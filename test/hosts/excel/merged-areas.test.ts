/** Merges read piece by piece: parts of one merge join, neighbours stay apart. */
import { joinOverlapping } from '../../../src/hosts/excel/merged-areas';

const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

it('joins a merge that was clipped at the row two pieces share', () => {
  expect(joinOverlapping([range(198, 0, 200, 2), range(200, 0, 205, 2)])).toEqual([range(198, 0, 205, 2)]);
});

it('drops the second copy of a merge that both pieces give whole', () => {
  expect(joinOverlapping([range(198, 0, 205, 2), range(198, 0, 205, 2)])).toEqual([range(198, 0, 205, 2)]);
});

it('keeps merges apart that only touch', () => {
  const ranges = [range(0, 0, 1, 0), range(2, 0, 3, 0), range(0, 1, 3, 1)];
  expect(joinOverlapping(ranges)).toEqual(ranges);
});
