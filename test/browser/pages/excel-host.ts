/**
 * Makes a page believe it stands in Excel: loaded before office.js, with the test host behind `window.external`. Which
 * Excel, and with which workbook, the test states in advance. Built for tests only, never shipped.
 */
import { ExcelHost, type ExcelHostOptions } from '../../excel-host/excel-host';
import type { SeedBook } from '../../support/seed-book';

/** What the test leaves on the window before the page loads, and what it finds there afterwards. */
export interface HostedPage {
  readonly excelToStart: ExcelHostOptions & { readonly book: SeedBook };
  excelHost: ExcelHost;
}

const page = window as unknown as HostedPage;
const { book, ...options } = page.excelToStart;
page.excelHost = new ExcelHost(window, options);
page.excelHost.open(book);
