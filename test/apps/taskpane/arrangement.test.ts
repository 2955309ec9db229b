/** The order in which findings are shown, their keys and the way of the arrow keys. */
import { arrange, stepFrom } from '../../../src/apps/taskpane/model/arrangement';
import { corrected, faulty, manyFaults, textNumber, wrongTotal } from './reports';

const all = (): boolean => true;

test('findings stand by severity, then by sheet, and none is lost', () => {
  const { groups, keys, left } = arrange(faulty.findings, all, 50);
  expect(groups.map(({ severity, count }) => [severity, count])).toEqual([
    ['error', 3],
    ['warning', 2],
    ['undecided', 1],
    ['info', 1],
  ]);
  expect(groups[0]?.sheets.map(({ sheet, findings }) => [sheet, findings.length])).toEqual([
    ['Biểu 1', 2],
    ['Phụ lục 2 - KC địa phương', 1],
  ]);
  expect(new Set(keys).size).toBe(faulty.findings.length);
  expect(left).toBe(0);
});

test('findings of one sheet come together even where the report interleaves sheets', () => {
  const { groups } = arrange(manyFaults(9).findings, all, 50);
  expect(groups[0]?.sheets.map(({ sheet, findings }) => [sheet, findings.length])).toEqual([
    ['Biểu 1', 3],
    ['Biểu 2', 3],
    ['Biểu 3', 3],
  ]);
});

test('no more than the limit is shown, and the rest is counted', () => {
  const { keys, left, groups } = arrange(manyFaults(240).findings, all, 50);
  expect(keys).toHaveLength(50);
  expect(left).toBe(190);
  expect(groups[0]?.count).toBe(240);
});

test('a filter shows one severity only and counts only what it left of that', () => {
  const { groups, left } = arrange([...faulty.findings, textNumber], ({ severity }) => severity === 'warning', 2);
  expect(groups.map(({ severity }) => severity)).toEqual(['warning']);
  expect(left).toBe(1);
});

test('the way from one to the next goes on beyond the limit', () => {
  const { wanted, keys } = arrange(manyFaults(240).findings, all, 50);
  expect(wanted).toHaveLength(240);
  expect(wanted.slice(0, 50).map(({ key }) => key)).toEqual(keys);
});

test('leaving findings out changes no key of the others', () => {
  const second = arrange([wrongTotal, { ...wrongTotal, label: 'khác' }], ({ label }) => label === 'khác', 50);
  expect(second.keys).toEqual(['SB101 Biểu 1!H7 (2)']);
});

test('a finding keeps its key when another one is gone', () => {
  const before = arrange(faulty.findings, all, 50).keys;
  expect(arrange(corrected.findings, all, 50).keys).toEqual(before.slice(1));
});

test('two findings of one code at one cell have two keys', () => {
  const { keys } = arrange([wrongTotal, wrongTotal], all, 50);
  expect(new Set(keys).size).toBe(2);
});

test('arrow keys stay at both ends', () => {
  const keys = ['a', 'b', 'c'];
  expect(stepFrom(keys, 'a', 'next')).toBe('b');
  expect(stepFrom(keys, 'c', 'next')).toBe('c');
  expect(stepFrom(keys, 'b', 'previous')).toBe('a');
  expect(stepFrom(keys, 'a', 'previous')).toBe('a');
  expect(stepFrom(keys, 'b', 'first')).toBe('a');
  expect(stepFrom(keys, 'b', 'last')).toBe('c');
  expect(stepFrom(keys, 'gone', 'next')).toBe('a');
  expect(stepFrom([], null, 'last')).toBeNull();
});
