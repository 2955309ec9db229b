/** The sheet of caps filled from the catalogue: every line as the acts have it, so that the sheet passes the check and is nobody's own caps. */
import { checkWorkbook } from '../../../src/core/check/check';
import { buildForm } from '../../../src/core/forms/build';
import { parametersOf } from '../../../src/core/forms/parameters';
import { SHIPPED } from '../../../src/core/law/catalogue';
import { OWN_WORDS } from '../../../src/core/law/own-caps/own-words';
import { readOwnSheets } from '../../../src/core/law/own-caps/read-own-sheet';
import type { NewSheet } from '../../../src/core/workbook/new-sheet';
import { snapshotOfSheets } from '../../support/form-snapshots';

const textsOf = ({ rows }: NewSheet, column: number): string[] =>
  rows.slice(9).flatMap((cells) => {
    const content = cells[column]?.content;
    return content?.kind === 'text' ? [content.text] : [];
  });

test.each([
  [2016, 'bac-giang', 'million-vnd'],
  [2022, 'cao-bang', 'vnd'],
  [2026, 'cao-bang', 'thousand-vnd'],
  [2026, 'bac-ninh', 'million-vnd'],
  [2026, null, 'billion-vnd'],
] as const)('%i, %s, in %s', (year, province, unit) => {
  const parameters = parametersOf({ period: { from: year, to: year + 4 }, province, unit });
  const sheets = buildForm('applied-caps', parameters, { law: SHIPPED });
  const workbook = snapshotOfSheets(sheets);
  expect(checkWorkbook(workbook, { exact: false }).findings).toEqual([]);
  const own = readOwnSheets(workbook, SHIPPED, province, OWN_WORDS);
  expect([own.faults, own.caps]).toEqual([[], []]);
  const [sheet] = sheets as [NewSheet];
  expect(textsOf(sheet, 1).length).toBeGreaterThan(5);
  expect(textsOf(sheet, 0).join(' ')).toContain(SHIPPED.version);
});

test('a plan of today is told that the newest act was not read', () => {
  const [sheet] = buildForm('applied-caps', parametersOf({ period: { from: 2026, to: 2030 }, sources: ['national'] }), {
    law: SHIPPED,
  }) as [NewSheet];
  expect(new Set(textsOf(sheet, 13))).toEqual(new Set(['chưa đối chiếu TT 64/2024']));
});

test('funding without known caps is named below the table, never given those of another', () => {
  const [sheet] = buildForm('applied-caps', parametersOf({ period: { from: 2026, to: 2030 }, province: 'cao-bang', sources: ['local'] }), {
    law: SHIPPED,
  }) as [NewSheet];
  expect(textsOf(sheet, 1)).toEqual([]);
  expect(textsOf(sheet, 0).join(' ')).toContain('Chưa có số liệu mức chi của khuyến công địa phương tỉnh Cao Bằng');
});
