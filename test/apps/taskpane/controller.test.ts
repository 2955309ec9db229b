/** The controller over a port made by hand: when it reads, what it does with changes and with a host that fails. */
import type { Check } from '../../../src/apps/taskpane/control/check';
import { createController, type PaneController } from '../../../src/apps/taskpane/control/controller';
import type { CheckOptions, WorkbookReport } from '../../../src/core/check/report';
import type { Correction } from '../../../src/core/table/model/corrections';
import type { CellReference } from '../../../src/core/workbook/address';
import { HostError, type WorkbookPort } from '../../../src/core/workbook/port';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { clear, faulty } from './reports';

const SNAPSHOT: WorkbookSnapshot = { sheets: [] };
const D7: CellReference = { sheet: 'Biểu 1', row: 6, column: 3 };

/** A port that does what the test says next and remembers what it was asked. */
class HandPort implements WorkbookPort {
  reads = 0;
  readonly selected: CellReference[] = [];
  nextRead: () => Promise<WorkbookSnapshot> = () => Promise.resolve(SNAPSHOT);
  nextSelect: () => Promise<void> = () => Promise.resolve();
  note: string | null = null;
  nextWrite: () => Promise<void> = () => Promise.resolve();
  readonly listeners = new Set<() => void>();

  readWorkbook(): Promise<WorkbookSnapshot> {
    this.reads++;
    return this.nextRead();
  }
  select(cell: CellReference): Promise<void> {
    this.selected.push(cell);
    return this.nextSelect();
  }
  applyEdits(): Promise<never> {
    return Promise.reject(new Error('The pane must not write.'));
  }
  insertSheets(): Promise<never> {
    return Promise.reject(new Error('The pane must not write.'));
  }
  removeInserted(): Promise<never> {
    return Promise.reject(new Error('The pane must not write.'));
  }
  readMemory(): Promise<string | null> {
    return Promise.resolve(this.note);
  }
  async writeMemory(text: string | null): Promise<void> {
    await this.nextWrite();
    this.note = text;
  }
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  change(): void {
    for (const listener of this.listeners) listener();
  }
}

let port: HandPort;
let controller: PaneController;
let faults: unknown[];
let check: Check;

beforeEach(() => {
  jest.useFakeTimers();
  port = new HandPort();
  faults = [];
  check = () => Promise.resolve(faulty);
  controller = createController({
    port,
    check: (snapshot, options) => check(snapshot, options),
    onFault: (fault) => faults.push(fault),
  });
});
afterEach(() => {
  controller.close();
  jest.useRealTimers();
});

const pass = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

test('a check reads once, hands on the snapshot, and its report becomes the state', async () => {
  const seen: WorkbookSnapshot[] = [];
  check = (snapshot) => {
    seen.push(snapshot);
    return Promise.resolve(faulty);
  };
  controller.actions.check();
  expect(controller.state()).toMatchObject({ work: 'reading', asked: true });
  await pass(0);
  expect(seen).toEqual([SNAPSHOT]);
  expect(port.reads).toBe(1);
  expect(controller.state()).toMatchObject({ work: 'idle', report: faulty });
});

test('pressing the button while a check runs starts no second one', async () => {
  controller.actions.check();
  controller.actions.check();
  await pass(0);
  expect(port.reads).toBe(1);
});

test('many changes in a row become one check, 400 ms after the last', async () => {
  for (let change = 0; change < 5; change++) {
    port.change();
    await pass(300);
  }
  expect(port.reads).toBe(0);
  await pass(99);
  expect(port.reads).toBe(0);
  await pass(1);
  expect(port.reads).toBe(1);
  expect(controller.state()).toMatchObject({ asked: false, report: faulty });
});

test('a change during a check leaves its result stale and brings another check', async () => {
  let deliver: (report: WorkbookReport) => void = () => undefined;
  check = () => new Promise((resolve) => (deliver = resolve));
  controller.actions.check();
  await pass(0);
  port.change();
  check = () => Promise.resolve(clear);
  deliver(faulty);
  await pass(0);
  expect(controller.state()).toMatchObject({ report: faulty, stale: true, work: 'due' });
  await pass(400);
  expect(port.reads).toBe(2);
  expect(controller.state()).toMatchObject({ report: clear, stale: false, work: 'idle' });
});

test('a check that nobody asked for waits quietly while the workbook is busy', async () => {
  port.nextRead = () => Promise.reject(new HostError('busy', 'a cell is in editing'));
  controller.start();
  await pass(0);
  expect(controller.state()).toMatchObject({ work: 'waiting', trouble: null });
  port.nextRead = () => Promise.resolve(SNAPSHOT);
  await pass(1000);
  expect(controller.state()).toMatchObject({ work: 'idle', report: faulty });
});

test('a check that was asked for says that the workbook is busy', async () => {
  port.nextRead = () => Promise.reject(new HostError('busy', 'a cell is in editing'));
  controller.actions.check();
  await pass(5000);
  expect(controller.state()).toMatchObject({ work: 'idle', trouble: { during: 'check', code: 'busy' } });
  expect(port.reads).toBe(1);
  expect(faults).toEqual([]);
});

test('a fault of the program is shown as such and handed on', async () => {
  const fault = new TypeError('broken');
  check = () => Promise.reject(fault);
  controller.actions.check();
  await pass(0);
  expect(controller.state().trouble).toEqual({ during: 'check', code: 'program-failed' });
  expect(faults).toEqual([fault]);
});

test('after a failure the next check works again', async () => {
  port.nextRead = () => Promise.reject(new HostError('host-failed', 'gone'));
  controller.actions.check();
  await pass(0);
  expect(controller.state().trouble).toEqual({ during: 'check', code: 'host-failed' });
  port.nextRead = () => Promise.resolve(SNAPSHOT);
  controller.actions.check();
  await pass(0);
  expect(controller.state()).toMatchObject({ trouble: null, report: faulty });
});

test('a change during a check that fails is still checked', async () => {
  let fail: (fault: Error) => void = () => undefined;
  port.nextRead = () => new Promise((_, reject) => (fail = reject));
  controller.actions.check();
  port.change();
  port.nextRead = () => Promise.resolve(SNAPSHOT);
  fail(new HostError('host-failed', 'gone'));
  await pass(400);
  expect(controller.state()).toMatchObject({ report: faulty, trouble: null });
});

test('a jump selects the cell, and a sheet that is gone is said', async () => {
  controller.actions.jump(D7);
  await pass(0);
  expect(port.selected).toEqual([D7]);
  expect(controller.state().trouble).toBeNull();
  port.nextSelect = () => Promise.reject(new HostError('no-such-sheet', 'Biểu 1'));
  controller.actions.jump(D7);
  await pass(0);
  expect(controller.state().trouble).toEqual({ during: 'jump', code: 'no-such-sheet' });
});

test('a closed pane neither follows changes nor speaks again', async () => {
  let told = 0;
  controller.subscribe(() => told++);
  port.change();
  expect(told).toBe(1);
  controller.close();
  port.change();
  await pass(5000);
  expect(port.listeners.size).toBe(0);
  expect(port.reads).toBe(0);
  expect(told).toBe(1);
});

describe('corrections', () => {
  const UNIT: Correction = {
    what: 'unit',
    table: { sheet: 'Biểu 1', headings: ['TT'], title: '', nth: 0, of: 1 },
    as: 'million-vnd',
  };
  let asked: CheckOptions[];
  beforeEach(() => {
    asked = [];
    check = (_snapshot, options) => {
      asked.push(options);
      return Promise.resolve(faulty);
    };
  });

  test('what is remembered is handed to the check, with the wish to be told how tables were read', async () => {
    port.note = JSON.stringify({ version: 1, corrections: [UNIT] });
    controller.actions.check();
    await pass(0);
    expect(asked).toEqual([{ exact: false, explain: true, impact: true, totals: true, corrections: [UNIT] }]);
  });

  test('a correction is put into the workbook beside what others remember there, and the workbook is checked again', async () => {
    port.note = '{"version":1,"province":"phu-tho"}';
    controller.actions.openReading('Biểu 1!A1:B2');
    controller.actions.editReading('unit');
    controller.actions.correct(UNIT, []);
    await pass(0);
    expect(JSON.parse(port.note)).toEqual({ version: 1, province: 'phu-tho', corrections: [UNIT] });
    expect(asked.map(({ corrections }) => corrections)).toEqual([[UNIT]]);
    expect(controller.state().reading?.editing ?? null).toBeNull();
    controller.actions.takeBack([UNIT]);
    await pass(0);
    expect(JSON.parse(port.note)).toEqual({ version: 1, province: 'phu-tho' });
    expect(asked.at(-1)?.corrections).toEqual([]);
  });

  test('a workbook that takes nothing is told of, and the form stays open', async () => {
    port.nextWrite = () => Promise.reject(new HostError('busy', 'a cell is in editing'));
    controller.actions.openReading('Biểu 1!A1:B2');
    controller.actions.editReading('unit');
    controller.actions.correct(UNIT, []);
    await pass(0);
    expect(controller.state()).toMatchObject({ trouble: { during: 'correction', code: 'busy' }, reading: { editing: 'unit' } });
    expect(asked).toEqual([]);
  });

  test('edges that cannot be those of a table are refused in words', async () => {
    controller.actions.correctEdges(UNIT.table, { headerRow: 0, headerRows: 1, lastRow: 3, left: 0, right: 2 }, []);
    await pass(0);
    await pass(0);
    expect(controller.state().trouble).toEqual({ during: 'edges' });
    expect(port.note).toBeNull();
  });

  test('a broken memory is told of and the check goes on', async () => {
    port.note = '{"version":';
    controller.actions.check();
    await pass(0);
    expect(controller.state()).toMatchObject({ memoryProblem: 'broken', report: faulty, trouble: null });
  });
});
