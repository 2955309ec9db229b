/** Column rules that real forms state themselves ("1=2+3"): each is found and held against the figures, and none is broken. */
import fs from 'node:fs';
import path from 'node:path';
import { observe, type Observations } from '../../src/core/rules/common/observations';
import { columnIndex } from '../../src/core/workbook/address';
import { openWorkbookFile } from '../../src/hosts/files/open-workbook-file';
import { sharedWorkbooks } from '../support/shared-folder';

interface Declared {
  readonly file: string;
  readonly sheet: string;
  readonly rule: string;
  /** "D = E + H + I" */
  readonly reads: string;
  readonly exact: number;
}

const books = sharedWorkbooks('data');
const [first] = books;
if (first === undefined) test.skip('real workbooks are not beside the project', () => undefined);
else {
  const list = JSON.parse(fs.readFileSync(path.join(path.dirname(first), 'declared.json'), 'utf8')) as Declared[];
  const observed = new Map<string, Promise<Observations>>();
  const read = (file: string): Promise<Observations> => {
    const known =
      observed.get(file) ??
      openWorkbookFile(new Uint8Array(fs.readFileSync(path.join(path.dirname(first), file))), file)
        .then((book) => book.readWorkbook())
        .then(observe);
    observed.set(file, known);
    return known;
  };
  const columns = (text: string): number[] =>
    text
      .split('+')
      .map((name) => columnIndex(name.trim()))
      .sort((a, b) => a - b);

  // One sheet's merged headings shift the numbers away from the values: its rule then names empty columns and counts nothing.
  test.each(list.filter(({ exact }) => exact > 0).map((one) => [`${one.file} ${one.sheet} ${one.rule}`, one] as const))(
    '%s',
    async (_name, { file, sheet, reads }) => {
      const { ledger, judging } = await read(file);
      const [total = '', parts = ''] = reads.split('=');
      const verdicts = ledger.equations.flatMap((equation, at) => {
        const entry = ledger.entries[equation.total];
        if (equation.kind !== 'row' || entry?.table.sheet !== sheet || entry.figure.column !== columnIndex(total.trim())) return [];
        const added = equation.parts.map((part) => ledger.entries[part]?.figure.column ?? -1).sort((a, b) => a - b);
        return String(added) === String(columns(parts)) ? [judging.judgements[at]?.verdict] : [];
      });
      expect(verdicts.length).toBeGreaterThan(0);
      expect(verdicts.filter((verdict) => verdict === 'broken' || verdict === 'undecided')).toEqual([]);
    },
  );
}
