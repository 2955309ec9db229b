/** What search, filters and the choice of a sheet leave of the findings. */
import { ALL_FINDINGS, isWantedBy, sheetsOf, type Narrowing } from '../../../src/apps/taskpane/model/narrowing';
import { faulty } from './reports';

const left = (narrowing: Partial<Narrowing>): readonly string[] =>
  faulty.findings.filter(isWantedBy({ ...ALL_FINDINGS, ...narrowing }, 'vi')).map(({ cell }) => cell);

test('nothing chosen leaves every finding', () => {
  expect(left({})).toHaveLength(faulty.findings.length);
});

test('words are found with and without diacritics, in whatever order', () => {
  expect(left({ search: 'đối ứng của các cơ sở' })).toContain('D8');
  expect(left({ search: 'co so doi ung' })).toContain('D8');
  expect(left({ search: 'không có chữ này' })).toEqual([]);
});

test('a cell or a code is found as it is written', () => {
  expect(left({ search: 'd8' })).toContain('D8');
  expect(left({ search: 'SB101' })).toEqual(['H7']);
});

test('several severities stand together', () => {
  const kinds = faulty.findings
    .filter(isWantedBy({ ...ALL_FINDINGS, filters: new Set(['error', 'info']) }, 'vi'))
    .map(({ severity }) => severity);
  expect(new Set(kinds)).toEqual(new Set(['error', 'info']));
});

test('a sheet is chosen with its own findings only', () => {
  const sheets = sheetsOf(faulty.findings);
  for (const [sheet, count] of sheets) expect(left({ sheet })).toHaveLength(count);
  expect([...sheets.values()].reduce((sum, count) => sum + count, 0)).toBe(faulty.findings.length);
});
