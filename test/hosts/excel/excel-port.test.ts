/** ExcelWorkbook keeps the port's contract, through the genuine office.js at the level of Excel LTSC 2021. */
import { describePortContract } from '../../support/port-contract';
import { useExcel } from '../../support/use-excel';

const excel = useExcel({ version: 'ltsc2021' });

describePortContract('Excel', (book) =>
  Promise.resolve({
    port: excel.open(book),
    userTypes: (sheet, cell, value) => {
      excel.host.userTypes(sheet, cell, value);
      return Promise.resolve();
    },
    done: () => {
      expect(excel.reported).toEqual([]);
      return Promise.resolve();
    },
  }),
);
