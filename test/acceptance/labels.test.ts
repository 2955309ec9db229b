/** Real workbooks with labels made by hand: known errors are found where these rules reach, traps stay silent. */
import fs from 'node:fs';
import path from 'node:path';
import { checkWorkbook } from '../../src/core/check/check';
import type { Finding } from '../../src/core/rules/common/finding';
import { contains, parseA1, parseRange } from '../../src/core/workbook/address';
import { openWorkbookFile } from '../../src/hosts/files/open-workbook-file';
import { sharedWorkbooks } from '../support/shared-folder';

interface Label {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
}

const books = sharedWorkbooks('data');
const labels: Label[] =
  books[0] === undefined ? [] : (JSON.parse(fs.readFileSync(path.join(path.dirname(books[0]), 'labels.json'), 'utf8')) as Label[]);

const reports = new Map<string, Promise<readonly Finding[]>>();
function findingsOf(book: string): Promise<readonly Finding[]> {
  let known = reports.get(book);
  if (known === undefined) {
    known = openWorkbookFile(new Uint8Array(fs.readFileSync(book)), path.basename(book))
      .then((file) => file.readWorkbook())
      .then((snapshot) => checkWorkbook(snapshot, { exact: false }).findings);
    reports.set(book, known);
  }
  return known;
}

const liesIn = ({ sheet, cell }: Finding, label: Label): boolean => {
  if (sheet !== label.sheet) return false;
  if (label.cell === '*') return true;
  const [range, address] = [parseRange(label.cell), parseA1(cell)];
  return range !== null && address !== null && contains(range, address);
};

const isInnocent = ({ label }: Label): boolean => label === 'must-not-flag' || label === 'explained';
const labelled = books.filter((book) => labels.some((label) => isInnocent(label) && label.file === path.basename(book)));

/** A folder that is not there leaves one test that says so by its name. */
const eachBook = books.length > 0 ? test.each(labelled.map((book) => [path.basename(book), book] as const)) : null;

if (eachBook === null) test.skip('real workbooks are not beside the project', () => undefined);
else {
  eachBook('%s: no error where a label says there is none, and what the sheet explains is information at most', async (name, book) => {
    const findings = await findingsOf(book);
    const innocent = labels.filter((label) => label.file === name && isInnocent(label));
    const wrong = findings.filter((finding) => finding.severity === 'error' && innocent.some((label) => liesIn(finding, label)));
    expect(wrong.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`)).toEqual([]);
  });

  test.each([
    'VN_Final_2006',
    'VN_Final_2008',
    'VN_Final_2009',
    'VN_Final_2011',
    'VN_Final_2013',
    'VN_Plan_2006',
    'VN_Plan_2012',
    'VN_Plan_2014',
    'VN_Plan_2016',
  ])('%s: a book without a fault in its sums gives no error at all, from either file format', async (name) => {
    for (const book of books.filter((one) => path.basename(one).startsWith(name))) {
      const errors = (await findingsOf(book)).filter(({ severity }) => severity === 'error');
      expect(errors.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`)).toEqual([]);
    }
  });

  test.each(['VN_Plan_2010.xlsx', 'VN_Plan_2010.xls'])('%s: the two faults of its sums are found, one finding a cause', async (name) => {
    const book = books.find((one) => path.basename(one) === name) ?? '';
    const errors = (await findingsOf(book)).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ cell }) => cell)).toEqual(['L13', 'K29']);
  });
}
