/**
 * The contract of the workbook port, as one suite: every host that claims to be a WorkbookPort runs it unchanged.
 * It speaks to the port alone, so it also runs against a workbook in another process through a proxy.
 *
 *     describePortContract('files', async (book) => ({ port: await FileWorkbook.open(bytesOf(book)), userTypes, done }), {
 *       calculates: false,
 *       peopleType: false,
 *     });
 */
import { editingContract } from './port-contract/editing';
import type { HostTraits, MakeWorkbook, OpenWorkbook } from './port-contract/harness';
import { insertingContract } from './port-contract/inserting';
import { listeningContract } from './port-contract/listening';
import { rememberingContract } from './port-contract/remembering';
import { readingContract } from './port-contract/reading';
import { selectingContract } from './port-contract/selecting';
import type { SeedBook } from './seed-book';

export type { HostTraits, MakeWorkbook };

export function describePortContract(name: string, make: MakeWorkbook, traits: HostTraits = { calculates: true, peopleType: true }): void {
  describe(`the workbook port: ${name}`, () => {
    let opened: OpenWorkbook[] = [];

    const open = async (book: SeedBook): Promise<OpenWorkbook> => {
      const workbook = await make(book);
      opened.push(workbook);
      return workbook;
    };

    afterEach(async () => {
      const toClose = opened;
      opened = [];
      for (const workbook of toClose) await workbook.done();
    });

    describe('reading', () => {
      readingContract(open, traits);
    });
    describe('selecting', () => {
      selectingContract(open);
    });
    describe('editing', () => {
      editingContract(open, traits);
    });
    describe('listening', () => {
      listeningContract(open, traits);
    });
    describe('inserting sheets', () => {
      insertingContract(open, traits);
    });
    describe('remembering', () => {
      rememberingContract(open);
    });
  });
}
