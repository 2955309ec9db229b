/** The rule that keeps the host honest: what it does not have fails by name and is counted. */
import { startExcel, type RunningExcel } from '../support/excel-in-jsdom';

describe('a member the host does not have', () => {
  let excel: RunningExcel;

  beforeAll(async () => {
    excel = await startExcel({ version: 'ltsc2021' });
  }, 60_000);

  afterAll(() => {
    excel.close();
  });

  afterEach(() => {
    excel.host.forgetUnknownMembers();
  });

  const attempt = (batch: (context: Excel.RequestContext) => void) =>
    Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });

  it.each<[string, string, (context: Excel.RequestContext) => void]>([
    [
      'a collection',
      'Worksheet.charts',
      ({ workbook }) => {
        workbook.worksheets.getActiveWorksheet().charts.load('items/name');
      },
    ],
    [
      'a method',
      'Range.clear',
      ({ workbook }) => {
        workbook.worksheets.getActiveWorksheet().getRange('A1').clear();
      },
    ],
    [
      'a property that is loaded',
      'Worksheet.tabColor',
      ({ workbook }) => {
        workbook.worksheets.getActiveWorksheet().load('tabColor');
      },
    ],
    [
      'a property that is set',
      'Worksheet.tabColor',
      ({ workbook }) => {
        workbook.worksheets.getActiveWorksheet().tabColor = '#FF0000';
      },
    ],
    [
      'a look asked for in bulk',
      'CellPropertiesFont.color',
      ({ workbook }) => {
        workbook.worksheets
          .getActiveWorksheet()
          .getRange('A1')
          .getCellProperties({ format: { font: { color: true } } });
      },
    ],
  ])('%s is refused by name and counted', async (_what, name, batch) => {
    await expect(attempt(batch)).rejects.toMatchObject({ code: 'NotImplemented' });
    expect([...excel.host.unknownMembers]).toEqual([[name, 1]]);
  });

  it('what was asked before it stays done', async () => {
    await expect(
      attempt(({ workbook }) => {
        const sheet = workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1').values = [[7]];
        sheet.getRange('A1').clear();
      }),
    ).rejects.toMatchObject({ code: 'NotImplemented' });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
      expect(range.values).toEqual([[7]]);
    });
  });
});
