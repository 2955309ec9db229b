/** The scenario checks, run by the genuine office.js against the test host. */
import { startExcel, type RunningExcel } from '../support/excel-in-jsdom';
import { CHECKS, runChecks } from './checks/checks';

describe('the scenario checks on the test host', () => {
  let excel: RunningExcel;
  let results: ReadonlyMap<string, string | null>;

  beforeAll(async () => {
    excel = await startExcel({ version: 'ltsc2021' });
    results = await runChecks();
  }, 60_000);

  afterAll(() => {
    excel.close();
  });

  it.each(CHECKS.map(({ name }) => name))('%s', (name) => {
    expect(results.get(name)).toBeNull();
  });

  it('asked for nothing the host does not have, nor for any address but the library’s', () => {
    expect([...excel.host.unknownMembers]).toEqual([]);
    expect(excel.foreignRequests).toEqual([]);
  });

  it('left no event registration behind', () => {
    expect(excel.host.leftovers.registrations).toBe(0);
  });
});
