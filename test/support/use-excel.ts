/** Excel for one describe block: started before it, closed after it, and made to own up to what it could not answer. */
import { ExcelWorkbook } from '../../src/hosts/excel/excel-workbook';
import type { HostError } from '../../src/core/workbook/port';
import type { ExcelHost, ExcelHostOptions } from '../excel-host/excel-host';
import { startExcel, type RunningExcel } from './excel-in-jsdom';
import type { SeedBook } from './seed-book';

export interface ExcelForTests {
  readonly host: ExcelHost;
  /** Opens the book in Excel and gives the product's port to it. */
  open(book: SeedBook): ExcelWorkbook;
  /** What the port could report to nobody else. */
  readonly reported: readonly HostError[];
  /** How often the work called context.sync(). */
  syncsOf(work: () => Promise<unknown>): Promise<number>;
}

export function useExcel(options: ExcelHostOptions): ExcelForTests {
  let running: RunningExcel | undefined;
  let reported: HostError[] = [];

  const host = (): ExcelHost => {
    if (running === undefined) throw new Error('Excel runs only while the tests of the block run');
    return running.host;
  };

  beforeAll(async () => {
    running = await startExcel(options);
  }, 60_000);

  afterAll(() => {
    const unknown = [...host().unknownMembers];
    running?.close();
    expect(unknown).toEqual([]);
    expect(running?.foreignRequests).toEqual([]);
  });

  return {
    get host() {
      return host();
    },
    get reported() {
      return reported;
    },
    open: (book) => {
      reported = [];
      host().open(book);
      return new ExcelWorkbook((error) => reported.push(error));
    },
    syncsOf: async (work) => {
      const before = host().syncs;
      await work();
      return host().syncs - before;
    },
  };
}
