/**
 * Whatever the workbook: headline, findings, verdicts and exit status say the same, and no condition of a pass is broken. On
 * generated workbooks, clean and with a fault each; on the examples of every rule; on the standard sheets; on real forms.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { checkWorkbook } from '../../src/core/check/check';
import type { CheckOptions, WorkbookReport } from '../../src/core/check/report';
import { buildForms } from '../../src/core/forms/build';
import { parametersOf } from '../../src/core/forms/parameters';
import { TEMPLATES } from '../../src/core/forms/register';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { openWorkbookFile } from '../../src/hosts/files/open-workbook-file';
import { snapshotOfSheets } from '../support/form-snapshots';
import { brokenPromises } from '../support/promises';
import { randomFacts } from '../support/random-plans';
import { sharedWorkbooks } from '../support/shared-folder';
import { readText } from '../support/tables';
import { FAULTS, inject } from '../../bench/faults/inject';
import { FURTHER } from '../../bench/generate/further';
import { randomOf } from '../../bench/generate/random';
import { generate, RECIPES, type Generated } from '../../bench/generate/workbook';
import { ruleExamples } from '../../tools/docs/rule-examples';

const EXACT = { exact: false } as const;

/** The report, and what it does not keep. */
function held(snapshot: WorkbookSnapshot, options: CheckOptions = EXACT): { report: WorkbookReport; broken: string[] } {
  const report = checkWorkbook(snapshot, options);
  return { report, broken: brokenPromises(report, snapshot) };
}

const WORKBOOKS: readonly Generated[] = [...RECIPES, ...FURTHER].flatMap((recipe) =>
  Array.from({ length: 6 }, (_, at) => generate(7 * at + 3, recipe)),
);

test('generated workbooks keep what a verdict promises, and clean ones pass', () => {
  const told = WORKBOOKS.map(({ snapshot, recipe, seed }) => ({ ...held(snapshot), name: `${recipe} ${String(seed)}` }));
  expect(told.flatMap(({ name, broken }) => broken.map((one) => `${name}: ${one}`))).toEqual([]);
  // A table of targets of one year without a total is the only one of them that no sum can test.
  const open = told.filter(({ report }) => report.verdicts.sums !== 'pass');
  expect(open.filter(({ report }) => report.tables.some(({ equations }) => equations.total > 0)).map(({ name }) => name)).toEqual([]);
});

test('with faults in them they keep it as well', () => {
  const random = randomOf(11);
  const told = WORKBOOKS.flatMap((workbook) =>
    [0, 1, 2].flatMap(() => {
      const fault = inject(random, workbook, random.pick(FAULTS));
      if (typeof fault === 'string') return [];
      return [{ ...held(fault.snapshot), name: `${workbook.recipe} ${String(workbook.seed)} ${fault.kind.name}` }];
    }),
  );
  expect(told.length).toBeGreaterThan(WORKBOOKS.length);
  expect(told.flatMap(({ name, broken }) => broken.map((one) => `${name}: ${one}`))).toEqual([]);
});

test('with formulas that were never calculated none passes, and nothing is accused for it', () => {
  const wiped = WORKBOOKS.flatMap(({ snapshot, recipe, seed }) => {
    let formulas = 0;
    const sheets = snapshot.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell) => {
          if (cell?.formula === undefined) return cell;
          formulas++;
          return { ...cell, value: '', text: '', uncalculated: true as const };
        }),
      ),
    }));
    return formulas === 0 ? [] : [{ ...held({ sheets }), formulas, name: `${recipe} ${String(seed)}` }];
  });
  expect(wiped.length).toBeGreaterThan(20);
  expect(wiped.flatMap(({ name, broken }) => broken.map((one) => `${name}: ${one}`))).toEqual([]);
  for (const { report, formulas } of wiped) {
    expect([report.verdicts.sums, report.uncalculated]).toEqual(['undecided', formulas]);
    expect(report.reasons).toContain('not-calculated');
  }
  const accused = wiped.flatMap(({ report, name }) =>
    report.findings
      .filter(({ severity, code }) => severity !== 'info' && code !== 'SB301' && !code.startsWith('SB5'))
      .map(({ code, cell }) => `${name} ${code} ${cell}`),
  );
  expect(accused).toEqual([]);
});

test('the examples of every rule keep it', () => {
  const broken = ruleExamples(path.join(__dirname, '../..')).flatMap(({ file, text }) => {
    const { workbook, options } = readText(text);
    return held(workbook, options).broken.map((one) => `${file}: ${one}`);
  });
  expect(broken).toEqual([]);
});

test.each(TEMPLATES.map(({ id }) => id))('the standard sheet %s keeps it: blank it is undecided for want of figures alone', (id) => {
  const parameters = parametersOf({ period: { from: 2026, to: 2028 }, unit: 'million-vnd' });
  const empty = snapshotOfSheets(buildForms([id], parameters));
  const blank = held(empty);
  expect([blank.report.verdict, blank.report.reasons, blank.report.findings, blank.broken]).toEqual(['undecided', ['empty'], [], []]);
  const withFacts = snapshotOfSheets(buildForms([id], parameters, { facts: randomFacts(parameters, 'million-vnd', 7) }));
  const filled = held(withFacts);
  expect(filled.broken).toEqual([]);
  // The list of caps adds nothing up; a sheet that takes none of these facts is as blank as before.
  const isFilled = id !== 'applied-caps' && !isDeepStrictEqual(withFacts, empty);
  expect(filled.report.verdicts.sums).toBe(isFilled ? 'pass' : 'undecided');
});

const forms = ['corpus/forms-vn', 'cases', 'faults'].flatMap(sharedWorkbooks);
if (forms.length > 0)
  test('real forms and small inputs keep it', async () => {
    const broken: string[] = [];
    for (const file of forms) {
      const workbook = await openWorkbookFile(new Uint8Array(readFileSync(file)), path.basename(file)).catch(() => null);
      if (workbook === null) continue;
      broken.push(...held(await workbook.readWorkbook()).broken.map((one) => `${path.basename(file)}: ${one}`));
    }
    expect(broken).toEqual([]);
  }, 300_000);
