/** A form filled from a table of another layout: every figure that has a place stands there, every other one is told of. */
import { NINE_GROUPS } from '../../../src/core/forms/activities';
import { buildForm } from '../../../src/core/forms/build';
import type { PlanFigure } from '../../../src/core/forms/facts';
import { fillFrom, groupsIn } from '../../../src/core/forms/fill';
import { parametersOf } from '../../../src/core/forms/parameters';
import { toPlainText } from '../../../src/core/money/amount';
import { readTables } from '../../../src/core/table/read-workbook';
import type { Table } from '../../../src/core/table/model/table';
import { checkWorkbook } from '../../../src/core/check/check';
import { LAYOUTS, layOut, SOURCES, YEARS } from '../../support/bac-giang';
import { snapshotOfSheets } from '../../support/form-snapshots';
import { randomFacts } from '../../support/random-plans';
import { workbookOf } from '../../support/sheets';
import { readText } from '../../support/tables';

const firstTable = (workbook: Parameters<typeof readTables>[0]): Table => {
  const [table] = readTables(workbook).tables;
  if (table === undefined) throw new Error('no table was read');
  return table;
};

const told = (figures: readonly PlanFigure[]): string[] =>
  figures
    .map(({ activity, source, year, measure, amount }) => [...activity, source, year, measure, toPlainText(amount)].join(' | '))
    .sort();

const IN_MILLIONS = { ...parametersOf({ period: { from: 2021, to: 2025 } }), unit: 'million-vnd' as const };

test.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('Bắc Giang, %s: every figure finds its place', (_, layout) => {
  const { figures, unplaced, differing } = fillFrom(firstTable(workbookOf(layOut(layout).sheet)), 'source-by-year', IN_MILLIONS);
  const sources = ['national', 'local', 'counterpart'] as const;
  const published = SOURCES.flatMap(([, values], at) =>
    YEARS.map((year, position) => [sources[at], year, 'money', String(values[position])].join(' | ')),
  );
  expect(told(figures)).toEqual(published.sort());
  expect([unplaced, differing]).toEqual([[], []]);
});

test('sources side by side become lines below each activity, in another unit', () => {
  const parameters = parametersOf({ period: { from: 2026, to: 2028 }, sourcesAs: 'columns', quantities: true });
  const facts = randomFacts(parameters, 'million-vnd', 21);
  const table = firstTable(snapshotOfSheets(buildForm('activity-funding', parameters, { facts })));
  const wanted = { ...parameters, sourcesAs: 'rows' as const, unit: 'thousand-vnd' as const };
  const { figures, unplaced, differing } = fillFrom(table, 'activity-funding', wanted);
  expect([unplaced, differing]).toEqual([[], []]);
  const refilled = snapshotOfSheets(buildForm('activity-funding', wanted, { facts: { figures } }));
  expect(checkWorkbook(refilled, { exact: false }).findings).toEqual([]);
  const back = fillFrom(firstTable(refilled), 'activity-funding', { ...wanted, unit: 'million-vnd' });
  const original = (facts.figures ?? []).filter(({ year, measure }) => (measure === 'money') === (year !== null));
  expect(told(back.figures)).toEqual(told(original));
});

test('what has no place is told with its cell, and so is a total that comes out differently', () => {
  const table = firstTable(
    readText(`
      Đơn vị: triệu đồng
      TT | Nguồn kinh phí | 2021 | 2022 | 2026 | Tổng cộng
      1 | Khuyến công địa phương | 5 | 6 | 7 | 18
      2 | Vốn lồng ghép | 1 | 2 | 4 | 7
       | Tổng cộng | 6 | 8 | 11 | 25
    `).workbook,
  );
  const { figures, unplaced, differing } = fillFrom(table, 'source-by-year', IN_MILLIONS);
  expect(told(figures)).toEqual(['local | 2021 | money | 5', 'local | 2022 | money | 6']);
  expect(unplaced.map(({ figure, why }) => [figure.row + 1, figure.column + 1, why])).toEqual([
    [3, 5, 'year-outside'],
    [4, 3, 'source-not-used'],
    [4, 4, 'source-not-used'],
    [4, 5, 'source-not-used'],
  ]);
  expect(differing.map(({ year, stated, formed }) => [year, toPlainText(stated), toPlainText(formed)])).toEqual([
    [2021, '6', '5'],
    [2022, '8', '6'],
    [2026, '11', '0'],
    [null, '25', '11'],
  ]);
});

test('activities under the names of an office are kept when the form takes its groups from the table', () => {
  const text = `
    Đơn vị: triệu đồng
    TT | Nội dung | 2026 | 2027 | Tổng cộng
    I | Máy móc | 30 | 50 | 80
    1 | Máy sấy chè | 30 | 50 | 80
     | - Khuyến công quốc gia | 10 | 20 | 30
     | - Khuyến công địa phương | 20 | 30 | 50
     | Tổng cộng | 30 | 50 | 80
  `;
  const table = firstTable(readText(text).workbook);
  const parameters = { ...parametersOf({ period: { from: 2026, to: 2027 } }), unit: 'million-vnd' as const };
  expect(fillFrom(table, 'activity-funding', { ...parameters, groups: NINE_GROUPS }).unplaced.map(({ why }) => why)).toEqual(
    Array(4).fill('activity-unknown'),
  );
  const groups = groupsIn(table);
  expect(groups).toEqual([{ label: 'Máy móc', activities: [{ label: 'Máy sấy chè', unitOfMeasure: '' }] }]);
  const { figures, unplaced, differing } = fillFrom(table, 'activity-funding', { ...parameters, groups });
  expect([figures.length, unplaced, differing]).toEqual([4, [], []]);
});
