/** Sample workbooks with the result a good report gives: structure, coverage, faults found, nothing else raised as an error. */
import fs from 'node:fs';
import path from 'node:path';
import { checkWorkbook } from '../../src/core/check/check';
import type { TableReport } from '../../src/core/check/report';
import { openWorkbookFile } from '../../src/hosts/files/open-workbook-file';
import { sharedWorkbooks } from '../support/shared-folder';

interface Expected {
  readonly tables: readonly (Pick<TableReport, 'sheet' | 'range' | 'kind' | 'period' | 'unit' | 'sources'> & {
    readonly optional: readonly string[];
    readonly mustProve: number;
  })[];
  readonly faults: readonly {
    readonly kind: string;
    readonly codes: readonly string[];
    readonly cells: readonly string[];
    readonly also?: readonly string[];
  }[];
}

const books = sharedWorkbooks('cases');
if (books.length === 0) test.skip('sample workbooks are not beside the project', () => undefined);
else {
  test.each(books.map((book) => [path.basename(book), book] as const))('%s', async (_name, book) => {
    const expected = JSON.parse(fs.readFileSync(book.replace(/\.xlsx$/, '.expected.json'), 'utf8')) as Expected;
    const file = await openWorkbookFile(new Uint8Array(fs.readFileSync(book)), path.basename(book));
    const report = checkWorkbook(await file.readWorkbook(), { exact: false });
    const settled = (table: Pick<TableReport, 'kind' | 'period' | 'unit' | 'sources'>, optional: readonly string[]) =>
      Object.fromEntries(
        Object.entries({ kind: table.kind, period: table.period, unit: table.unit, sources: [...table.sources].sort() }).filter(
          ([field]) => !optional.includes(field),
        ),
      );
    expect(report.tables.map(({ sheet, range }) => `${sheet}!${range}`).sort()).toEqual(
      expected.tables.map(({ sheet, range }) => `${sheet}!${range}`).sort(),
    );
    for (const wanted of expected.tables) {
      const found = report.tables.find(({ sheet, range }) => sheet === wanted.sheet && range === wanted.range);
      expect(found && settled(found, wanted.optional)).toEqual(settled(wanted, wanted.optional));
      expect((found?.coverage.provenCells ?? 0) / (found?.coverage.amountCells ?? 1)).toBeGreaterThanOrEqual(wanted.mustProve);
    }
    for (const { codes, cells } of expected.faults) {
      expect(report.findings.some(({ code, sheet, cell }) => codes.includes(code) && cells.includes(`${sheet}!${cell}`))).toBe(true);
    }
    const allowed = expected.faults.flatMap(({ codes, also = [] }) => [...codes, ...also]);
    const errors = report.findings.filter(({ severity }) => severity === 'error');
    expect(errors.length).toBeLessThanOrEqual(expected.faults.length);
    expect(errors.filter(({ code }) => !allowed.includes(code))).toEqual([]);
  });
}
