/** Checking by itself after a change: gently where that is free, never where it would cost the person something. */
import { createController, type PaneController } from '../../../src/apps/taskpane/control/controller';
import type { JournalStore } from '../../../src/apps/taskpane/control/journal-store';
import type { JournalEntry } from '../../../src/apps/taskpane/model/journal';
import { HostError, type Following } from '../../../src/core/workbook/port';
import { cellAt } from '../../../src/core/workbook/snapshot';
import { MemoryWorkbook } from '../../support/memory-port';
import { faulty } from './reports';

const SHEET = 'Biểu 1';

/** A workbook in memory that counts how it is read. */
class Followed extends MemoryWorkbook {
  full = 0;
  gentle = 0;
  answer: 'read' | 'large' | 'not-read' = 'read';
  busy = 0;
  readonly following: Following;

  constructor(isFree: boolean) {
    super({ sheets: [{ name: SHEET, cells: { D8: { value: 48730 } } }] });
    this.following = {
      isFree,
      readChanged: async (evenIfLarge) => {
        this.gentle += 1;
        const read = await super.readWorkbook();
        return this.answer === 'read' || (evenIfLarge && this.answer === 'large') ? read : this.answer;
      },
    };
  }

  override readWorkbook(): ReturnType<MemoryWorkbook['readWorkbook']> {
    this.full += 1;
    return super.readWorkbook();
  }

  override applyEdits(edits: Parameters<MemoryWorkbook['applyEdits']>[0]): ReturnType<MemoryWorkbook['applyEdits']> {
    if (this.busy === 0) return super.applyEdits(edits);
    this.busy -= 1;
    return Promise.reject(new HostError('busy', 'somebody is typing'));
  }
}

const FIX = [{ sheet: SHEET, cell: 'D8', before: 48730, after: 47830 }];
let controller: PaneController;
const settled = (): Promise<void> => jest.advanceTimersByTimeAsync(5000);

async function start(book: Followed, journal?: JournalStore): Promise<void> {
  controller = createController({
    port: book,
    check: () => Promise.resolve(faulty),
    onFault: () => undefined,
    ...(journal !== undefined && { journal }),
  });
  controller.start();
  await settled();
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  controller.close();
  jest.useRealTimers();
});

test('the first check reads everything, one after a change only what changed', async () => {
  const book = new Followed(true);
  await start(book);
  expect([book.full, book.gentle, controller.state().following]).toEqual([1, 0, 'on']);
  book.userTypes(SHEET, 'D8', 5);
  await settled();
  expect([book.full, book.gentle, controller.state().stale]).toEqual([1, 1, false]);
  controller.actions.check();
  await settled();
  expect(book.full).toBe(2);
});

test('where a reading would take Ctrl+Z away a change only makes the result stale, and a fix of ours is still checked', async () => {
  const book = new Followed(false);
  await start(book);
  book.userTypes(SHEET, 'D8', 48730);
  await settled();
  expect([book.full, book.gentle]).toEqual([1, 0]);
  expect(controller.state()).toMatchObject({ stale: true, work: 'idle', following: 'no-undo' });
  controller.actions.mend(FIX);
  await settled();
  expect([book.gentle, controller.state().stale]).toEqual([1, false]);
});

test.each(['large', 'not-read'] as const)('what is %s waits for a person', async (answer) => {
  const book = new Followed(true);
  await start(book);
  book.answer = answer;
  book.userTypes(SHEET, 'D8', 5);
  await settled();
  expect(controller.state()).toMatchObject({ stale: true, work: 'idle', following: answer });
  book.answer = 'read';
  controller.actions.check();
  await settled();
  book.userTypes(SHEET, 'D8', 6);
  await settled();
  expect(controller.state()).toMatchObject({ stale: false, following: 'on' });
});

test('a fix waits a moment for somebody who is typing, once', async () => {
  const book = new Followed(true);
  await start(book);
  book.busy = 1;
  controller.actions.mend(FIX);
  await settled();
  expect(controller.state()).toMatchObject({ trouble: null, journal: [{ edits: FIX }] });
  book.busy = 2;
  controller.actions.undo();
  await settled();
  expect(controller.state()).toMatchObject({ trouble: { during: 'mending', code: 'busy' } });
});

test('a pane that was ended in the middle of a fix leaves the next one what there is to take back', async () => {
  let kept: readonly JournalEntry[] = [];
  const journal: JournalStore = {
    read: () => kept,
    write: (entries) => {
      kept = entries;
    },
  };
  const book = new Followed(true);
  await start(book, journal);
  // The cells are written, and the pane hears no more of it.
  const apply = book.applyEdits.bind(book);
  jest.spyOn(book, 'applyEdits').mockImplementation((edits) => apply(edits).then(() => new Promise(() => undefined)));
  controller.actions.mend(FIX);
  await settled();
  controller.close();
  jest.restoreAllMocks();

  await start(book, journal);
  expect(controller.state()).toMatchObject({ hasMended: true, journal: [{ edits: FIX }] });
  controller.actions.undoAll();
  await settled();
  const [sheet] = (await book.readWorkbook()).sheets;
  expect(sheet && cellAt(sheet, 7, 3)?.value).toBe(48730);
  expect(kept).toEqual([]);
});
