/** `soatbieu fix` where a rule asks for a formula: it is written with its result, what follows from it too, and asked for no more. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../../src/apps/cli/run';
import type * as Checking from '../../../src/core/check/check';
import type { Finding } from '../../../src/core/rules/common/finding';
import { cellAt } from '../../../src/core/workbook/snapshot';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import { madeWorkbook } from '../../support/made-workbook';

/** A rule that wants `=SUM(A1:B1)` in C1 as long as a number is typed there. */
jest.mock('../../../src/core/check/check', () => {
  const actual = jest.requireActual<typeof Checking>('../../../src/core/check/check');
  return {
    checkWorkbook: (...[snapshot, options]: Parameters<typeof Checking.checkWorkbook>) => {
      const report = actual.checkWorkbook(snapshot, options);
      const [sheet] = snapshot.sheets;
      const cell = sheet && cellAt(sheet, 0, 2);
      if (sheet === undefined || cell === undefined || cell.formula !== undefined) return report;
      const edits = [{ sheet: sheet.name, cell: 'C1', before: cell.value, after: '=SUM(A1:B1)' }];
      const finding = {
        code: 'SB301',
        rule: 'unit-missing',
        severity: 'info',
        sheet: sheet.name,
        cell: 'C1',
        fix: { kind: 'safe', edits },
      };
      return { ...report, findings: [finding as unknown as Finding] };
    },
  };
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'soatbieu-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the formula, its result, and the total that reads it', async () => {
  const cells = '<c r="A1"><v>2</v></c><c r="B1"><v>3</v></c><c r="C1" s="1"><v>5</v></c><c r="D1"><f>SUM(C1:C1)+1</f><v>6</v></c>';
  const styles = '<fonts><font/></fonts><cellXfs><xf numFmtId="0"/><xf numFmtId="3"/></cellXfs>';
  const [file, copy] = [path.join(folder, 'a.xlsx'), path.join(folder, 'b.xlsx')];
  writeFileSync(file, madeWorkbook({ sheets: { A: `<sheetData><row r="1">${cells}</row></sheetData>` }, styles }));
  let out = '';
  const status = await run(['fix', file, '--out', copy], { out: (text) => (out += text), err: () => undefined, isTerminal: false });
  expect(out).toContain('A!C1: 5 → =SUM(A1:B1)');
  expect(out).not.toContain('Excel sẽ tính lại');
  expect(status).toBe(0);
  const [sheet] = (await (await openWorkbookFile(readFileSync(copy), 'b.xlsx')).readWorkbook()).sheets;
  expect(sheet && cellAt(sheet, 0, 2)).toMatchObject({ formula: '=SUM(A1:B1)', value: 5, style: { numberFormat: '#,##0' } });
  expect(sheet && cellAt(sheet, 0, 3)).toMatchObject({ value: 6 });
});
