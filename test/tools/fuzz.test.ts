/** The fuzzer itself: the same case from the same seed, inputs that it must let pass, and faults that it must see. */
import { zipSync, unzipSync } from 'fflate';
import { caseOf, type Source } from '../../tools/fuzz/cases';
import { everythingWorkbook } from '../../tools/fuzz/everything';
import { comparedParts, runCase } from '../../tools/fuzz/run-case';
import { madeWorkbook, xml } from '../support/made-workbook';
import { madeOldWorkbook, oldText } from '../support/made-old-workbook';

const sources: readonly Source[] = [
  { name: 'all.xlsx', bytes: everythingWorkbook },
  { name: 'old.xls', bytes: () => madeOldWorkbook([[...oldText.plain('a'), ...oldText.plain('b')]], 2) },
];

test('a case is the same for the same seed and number, and another for others', () => {
  const numbers = Array.from({ length: 30 }, (_, index) => index);
  const of = (seed: number): string[] => numbers.map((index) => Buffer.from(caseOf(sources, seed, index).bytes).toString('base64'));
  expect(of(7)).toEqual(of(7));
  expect(new Set([...of(7), ...of(8)]).size).toBeGreaterThan(50);
});

test('the workbook with everything in it goes through, to the last way of saving', async () => {
  expect(await runCase(everythingWorkbook())).toEqual({ fault: null, reached: 'saved' });
});

test('an old file is read, rubbish is refused', async () => {
  expect(await runCase(sources[1]?.bytes() ?? new Uint8Array())).toEqual({ fault: null, reached: 'read' });
  expect(await runCase(Uint8Array.of(1, 2, 3))).toEqual({ fault: null, reached: 'refused' });
});

test('a part that is gone is seen, and one with other bytes', () => {
  const parts = unzipSync(everythingWorkbook());
  const { 'xl/vbaProject.bin': macros, ...without } = parts;
  expect(macros).toBeDefined();
  expect(comparedParts(zipSync(parts), zipSync(without))).toBe('xl/vbaProject.bin is gone');
  const changed = { ...parts, 'xl/comments1.xml': Uint8Array.of(1) };
  expect(comparedParts(zipSync(parts), zipSync(changed))).toBe('xl/comments1.xml has other bytes');
  expect(comparedParts(zipSync(parts), zipSync(parts))).toBeNull();
});

test('a form that calculates when it is opened may be filled in: its zeros are no results then, and no loss', async () => {
  const form = madeWorkbook({
    sheets: {
      A: '<sheetData><row r="1"><c r="A1"><v>0</v></c><c r="B1"><f>SUM(A1:A1)</f><v>0</v></c><c r="C1"><f>SUM(A1:A1)</f><v>0</v></c></row></sheetData>',
    },
    parts: {
      'xl/workbook.xml': xml(
        '<workbook xmlns="m" xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="s1"/></sheets><calcPr fullCalcOnLoad="1"/></workbook>',
      ),
    },
  });
  expect(await runCase(form)).toEqual({ fault: null, reached: 'saved' });
});

test('some cases of a fixed seed bring nothing to light', async () => {
  for (let index = 0; index < 40; index++) expect(await runCase(caseOf(sources, 1, index).bytes)).toMatchObject({ fault: null });
});
