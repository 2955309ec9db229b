/** Which figures a finding shows as a worked sum, and where its cells lie. */
import { evidenceOf, tellingLabels } from '../../../src/apps/taskpane/model/evidence';
import { placeOf } from '../../../src/apps/taskpane/model/place';
import { openTotal, rounding, textNumber, wrongPart } from './reports';

test('a broken sum shows its sums and other explanations', () => {
  expect(evidenceOf(wrongPart).sums).toHaveLength(2);
  expect(evidenceOf(openTotal).alternatives.map(({ cell }) => cell)).toEqual(['L10', 'L14']);
});

test('a rounding remark shows its sample and the bounds', () => {
  const { sums, bounds } = evidenceOf(rounding);
  expect(sums).toEqual([rounding.facts.sample]);
  expect(bounds).toEqual({ lower: rounding.facts.lower, upper: rounding.facts.upper });
});

test('a finding without a sum shows none', () => {
  expect(evidenceOf(textNumber)).toEqual({ sums: [], alternatives: [], bounds: null });
});

test('labels keep only what tells them apart', () => {
  expect(tellingLabels(['KCĐP › 2021', 'KCĐP › 2022', 'KCĐP › Tổng cộng'])).toEqual(['2021', '2022', 'Tổng cộng']);
  expect(tellingLabels(['KCQG › 2022', 'KCĐP › 2022'])).toEqual(['KCQG', 'KCĐP']);
  expect(tellingLabels(['I › a › 2021', 'I › b › 2021', 'I › c › 2021'])).toEqual(['a', 'b', 'c']);
});

test('labels never become empty', () => {
  expect(tellingLabels(['2021', '2022'])).toEqual(['2021', '2022']);
  expect(tellingLabels(['A › B', 'A › B'])).toEqual(['B', 'B']);
  expect(tellingLabels(['A', 'A › 2022'])).toEqual(['A', 'A › 2022']);
  expect(tellingLabels([])).toEqual([]);
});

test('a cell, a range and a cell of another sheet are found', () => {
  expect(placeOf('D7', 'Biểu 1')).toEqual({ sheet: 'Biểu 1', row: 6, column: 3 });
  expect(placeOf('C7:G7', 'Biểu 1')).toEqual({ sheet: 'Biểu 1', row: 6, column: 2 });
  expect(placeOf("'Biểu 2''!x'!A1", 'Biểu 1')).toEqual({ sheet: "Biểu 2'!x", row: 0, column: 0 });
  expect(placeOf('dòng 7', 'Biểu 1')).toBeNull();
});
