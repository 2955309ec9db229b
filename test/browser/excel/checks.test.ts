/** The page of the scenario checks, as one would side-load it, run against the test host in a real browser. */
import { CHECKS } from '../../excel-host/checks/checks';
import { openExcelHouse, type ExcelHouse, type ExcelPage } from '../support/excel-house';

let house: ExcelHouse;
let checks: ExcelPage;
let lines: readonly string[];

beforeAll(async () => {
  house = await openExcelHouse();
  checks = await house.visit({ page: 'checks.html', excel: { version: 'ltsc2021', book: { sheets: [{ name: 'Sheet1' }] } } });
  await checks.page.getByText(/ as assumed\.$/).waitFor();
  lines = (await checks.page.locator('#results').innerText()).split('\n');
});

afterAll(() => house.close());

it.each(CHECKS.map(({ name }) => name))('%s', (name) => {
  expect(lines.filter((line) => line.includes(`  ${name}`))).toEqual([`ok      ${name}`]);
});

it('counts what came out as assumed', async () => {
  const count = String(CHECKS.length);
  expect(await checks.page.locator('#excel').innerText()).toMatch(new RegExp(`^Excel 16.*, vi-VN: ${count} of ${count} as assumed\\.$`));
});

it('asked for nothing the host does not have, and for nothing of another machine', async () => {
  expect((await checks.excel()).unknownMembers).toEqual([]);
  expect(checks.foreignRequests).toEqual([]);
  expect(checks.complaints).toEqual([]);
});
