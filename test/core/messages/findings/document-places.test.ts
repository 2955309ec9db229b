/** Every sentence about a text document names its places by table, line and column; no cell of a sheet is left in it. */
import path from 'node:path';
import { checkWorkbook } from '../../../../src/core/check/check';
import { placeInDocument } from '../../../../src/core/messages/findings/document-places';
import { wordsOf } from '../../../../src/core/messages/findings/of';
import type { SheetSnapshot } from '../../../../src/core/workbook/snapshot';
import { ruleExamples } from '../../../../tools/docs/rule-examples';
import { readText } from '../../../support/tables';

const examples = ruleExamples(path.resolve(__dirname, '../../../..')).map(({ file, text }) => [file, text]);

const PARAGRAPHS: SheetSnapshot = {
  name: 'Văn bản',
  visibility: 'visible',
  rows: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  inDocument: { as: 'paragraphs' },
};

test.each(examples)('%s, as if its sheets were tables of a document', (_file, text) => {
  const { workbook, options } = readText(text);
  const sheets = workbook.sheets.map((sheet, at) => ({
    ...sheet,
    name: `Bảng ${String(at + 1)}`,
    inDocument: { as: 'table', paragraphs: 'Văn bản', behind: 0 } as const,
  }));
  const report = checkWorkbook({ sheets: [PARAGRAPHS, ...sheets] }, options);
  for (const finding of report.findings)
    for (const language of ['vi', 'en'] as const)
      for (const sentence of Object.values(wordsOf(finding, language)) as string[]) {
        const unquoted = sentence.replace(/“[^”]*”/gu, '“”');
        expect(unquoted).not.toMatch(/(?<![\p{L}\d/.-])[A-Z]{1,2}\d{1,4}(?![\p{L}\d/])/u);
        expect(unquoted).not.toMatch(/[Tt]rang tính “|[Ss]heet “/u);
      }
});

const PLACES = {
  paragraphs: 'Văn bản',
  headings: new Map([
    [
      'Bảng 2',
      new Map([
        [3, '2023'],
        [7, 'Tổng cộng'],
      ]),
    ],
  ]),
};

test.each([
  ['Bảng 2', 'D5', 'Bảng 2, dòng 5, cột “2023”', 'Table 2, line 5, column “2023”'],
  ['Bảng 2', 'B5', 'Bảng 2, dòng 5, cột 2', 'Table 2, line 5, column 2'],
  ['Bảng 2', 'D3:D5', 'Bảng 2, dòng 3–5, cột “2023”', 'Table 2, lines 3–5, column “2023”'],
  ['Bảng 2', 'D5:H5', 'Bảng 2, dòng 5, cột “2023” đến cột “Tổng cộng”', 'Table 2, line 5, column “2023” to column “Tổng cộng”'],
  ['Văn bản', 'A12', 'đoạn 12', 'paragraph 12'],
])('%s!%s is called %s', (sheet, cell, vi, en) => {
  expect([placeInDocument(PLACES, sheet, cell, 'vi'), placeInDocument(PLACES, sheet, cell, 'en')]).toEqual([vi, en]);
});
