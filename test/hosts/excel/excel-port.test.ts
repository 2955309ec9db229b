/** ExcelWorkbook keeps the port's contract, through the genuine office.js at the level of Excel LTSC 2021. */
import { ExcelWorkbook } from '../../../src/hosts/excel/excel-workbook';
import { startExcel, type RunningExcel } from '../../support/excel-in-jsdom';
import { describePortContract } from '../../support/port-contract';

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel({ version: 'ltsc2021' });
}, 60_000);

afterAll(() => {
  expect([...excel.host.unknownMembers]).toEqual([]);
  expect(excel.foreignRequests).toEqual([]);
  excel.close();
});

describePortContract('Excel', (book) => {
  excel.host.open(book);
  const port = new ExcelWorkbook((error) => {
    throw error;
  });
  return Promise.resolve({
    port,
    userTypes: (sheet, cell, value) => {
      excel.host.userTypes(sheet, cell, value);
      return Promise.resolve();
    },
    done: () => Promise.resolve(),
  });
});
