/** Each Excel supports what its version supports, and the library's own gates refuse the rest before anything is sent. */
import type { ExcelVersion } from './transport/requirement-profiles';
import { startExcel, type RunningExcel } from '../support/excel-in-jsdom';

describe.each<{ version: ExcelVersion; excelApi: string; supportsProduct: boolean }>([
  { version: 'm365', excelApi: '1.20', supportsProduct: true },
  { version: 'ltsc2024', excelApi: '1.15', supportsProduct: true },
  { version: 'ltsc2021', excelApi: '1.14', supportsProduct: true },
  { version: 'vl2019', excelApi: '1.7', supportsProduct: false },
  { version: 'vl2016', excelApi: '1.1', supportsProduct: false },
])('$version', ({ version, excelApi, supportsProduct }) => {
  let excel: RunningExcel;

  beforeAll(async () => {
    excel = await startExcel({ version });
  }, 60_000);

  afterAll(() => {
    excel.close();
  });

  const level = Number(excelApi.split('.')[1]);
  const supports = (minor: number): boolean => Office.context.requirements.isSetSupported('ExcelApi', `1.${String(minor)}`);

  it(`supports ExcelApi up to ${excelApi}`, () => {
    expect([supports(level), supports(level + 1)]).toEqual([true, false]);
  });

  it(`${supportsProduct ? 'supports' : 'does not support'} what the product needs`, () => {
    const { requirements } = Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.14') && requirements.isSetSupported('SharedRuntime', '1.1')).toBe(supportsProduct);
  });

  it('speaks Vietnamese', () => {
    expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual(['vi-VN', 'vi-VN']);
  });

  it.each([
    { member: 'getCellProperties', since: 9, use: (range: Excel.Range) => void range.getCellProperties({ format: { indentLevel: true } }) },
    { member: 'getMergedAreasOrNullObject', since: 13, use: (range: Excel.Range) => void range.getMergedAreasOrNullObject() },
  ])(`gates $member, which came with 1.$since`, async ({ since, use }) => {
    const attempt = Excel.run(async (context) => {
      use(context.workbook.worksheets.getActiveWorksheet().getRange('A1'));
      await context.sync();
    });
    if (level >= since) await expect(attempt).resolves.toBeUndefined();
    else await expect(attempt).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect([...excel.host.unknownMembers]).toEqual([]);
  });
});
