/** From a form to a correction, and from a table to what was said of it. */
import {
  choiceOf,
  countOpen,
  isRead,
  meaningOf,
  saidOfColumn,
  saidOfLine,
  sayColumn,
  sayLine,
  yearsToChoose,
  type ReadTable,
} from '../../../src/apps/taskpane/model/said';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import type { Correction } from '../../../src/core/table/model/corrections';
import { explained } from '../../support/corrections';
import { readText } from '../../support/tables';

const { workbook } = readText(`Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc | 100 | 200 | 300
2 | Hội chợ | 50 | 60 | 110
  | Tổng cộng | 150 | 260 | 410`);

function tableOf(book: WorkbookSnapshot, corrections: readonly Correction[] = []): ReadTable {
  const [table] = explained(book, corrections).tables;
  if (table === undefined || !isRead(table)) throw new Error('no table was read');
  return table;
}

const part = <T>(list: readonly T[], at: number): T => {
  const found = list[at];
  if (found === undefined) throw new Error(`nothing at ${String(at)}`);
  return found;
};

test('choosing what a column already is says the same again', () => {
  for (const { value } of tableOf(workbook).understanding.columns) {
    expect(meaningOf(choiceOf(value), value.year, value.source)).toEqual(value);
  }
});

test('a year or source stays only with what can have one', () => {
  expect(meaningOf('note', 2026, 'national')).toMatchObject({ role: 'note', year: null, source: null });
  expect(meaningOf('quantity', 2026, 'national')).toMatchObject({ measure: 'quantity', year: 2026, source: null });
  expect(meaningOf('price', 2026, 'national')).toMatchObject({ measure: 'price', year: null, source: null });
});

test('what was said of a column or line is found there, also after a line was put in', () => {
  const table = tableOf(workbook);
  const said = [
    sayColumn(table, part(table.understanding.columns, 4), meaningOf('not-additive', null, null)),
    sayLine(table, part(table.understanding.lines, 1), 'part', null),
  ];
  const longer = readText(`Đơn vị: triệu đồng
TT | Nội dung | 2026 | 2027 | Tổng cộng
1 | Máy móc | 100 | 200 | 300
2 | Đào tạo | 1 | 2 | 3
3 | Hội chợ | 50 | 60 | 110
  | Tổng cộng | 150 | 260 | 410`).workbook;
  const again = tableOf(longer, said);
  expect(saidOfColumn(again, part(again.understanding.columns, 4))).toEqual([said[0]]);
  expect(saidOfColumn(again, part(again.understanding.columns, 3))).toEqual([]);
  expect(again.understanding.lines.map((line) => saidOfLine(again, line).length)).toEqual([0, 0, 1, 0]);
});

test('the years offered hold those of the table and some beside', () => {
  expect(yearsToChoose(tableOf(workbook).understanding)).toEqual([2024, 2025, 2026, 2027, 2028, 2029]);
  const { understanding } = tableOf(workbook);
  const nameless = { ...understanding, columns: [], period: { ...understanding.period, value: null } };
  expect(yearsToChoose(nameless)).toContain(2030);
});

test('a table of which all is settled has nothing open', () => {
  expect(countOpen(tableOf(workbook).understanding)).toBe(0);
  const unitless = readText('TT | Nội dung | 2026 | 2027 | Tổng cộng\n1 | Máy móc | 100 | 200 | 300\n2 | Hội chợ | 50 | 60 | 110');
  expect(countOpen(tableOf(unitless.workbook).understanding)).toBe(1);
});
