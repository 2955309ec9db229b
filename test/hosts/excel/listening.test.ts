/** What only Excel makes difficult about listening: registrations, sheets that come and go, a person in the middle of typing. */
import { eventually, quietTime } from '../../support/port-contract/harness';
import { useExcel } from '../../support/use-excel';

const BOOK = { sheets: [{ name: 'Biểu 1', cells: { A1: { value: 1 } } }, { name: 'Biểu 2' }] };

describe('listening to Excel', () => {
  const excel = useExcel({ version: 'ltsc2021' });

  it('tells of sheets that come and go', async () => {
    const port = excel.open(BOOK);
    let heard = 0;
    const stop = port.onChange(() => {
      heard += 1;
    });
    await port.readWorkbook();
    excel.host.userAddsSheet('Biểu 3');
    await eventually(() => heard === 1, 'the listener hears of the new sheet');
    excel.host.userDeletesSheet('Biểu 2');
    await eventually(() => heard === 2, 'the listener hears of the lost sheet');
    stop();
  });

  it('tells once of a paste that comes as many events', async () => {
    const port = excel.open(BOOK);
    let heard = 0;
    const stop = port.onChange(() => {
      heard += 1;
    });
    await port.readWorkbook();
    for (let row = 1; row <= 40; row += 1) excel.host.userTypes('Biểu 1', `B${String(row)}`, row);
    await eventually(() => heard > 0, 'the listener hears of the paste');
    await quietTime();
    expect(heard).toBe(1);
    stop();
  });

  it('registers once for all listeners and removes its handlers with the last', async () => {
    const port = excel.open(BOOK);
    const stops = [port.onChange(() => undefined), port.onChange(() => undefined)];
    await port.readWorkbook();
    expect(excel.host.leftovers.registrations).toBe(4);
    for (const stop of stops) stop();
    await eventually(() => excel.host.leftovers.registrations === 0, 'the handlers are removed');
    expect(excel.reported).toEqual([]);
  });

  it('waits for the person to finish a cell instead of going deaf', async () => {
    const port = excel.open(BOOK);
    excel.host.userBeginsCellEdit();
    let heard = 0;
    const stop = port.onChange(() => {
      heard += 1;
    });
    await quietTime();
    expect(excel.host.leftovers.registrations).toBe(0);
    excel.host.userEndsCellEdit();
    await eventually(() => excel.host.leftovers.registrations === 4, 'the handlers are registered');
    excel.host.userTypes('Biểu 1', 'A1', 2);
    await eventually(() => heard === 1, 'the listener hears of the change');
    expect(excel.reported).toEqual([]);
    stop();
  });

  it('does not tell a listener that has stopped within the quiet time', async () => {
    const port = excel.open(BOOK);
    let heard = 0;
    const stop = port.onChange(() => {
      heard += 1;
    });
    await port.readWorkbook();
    excel.host.userTypes('Biểu 1', 'A1', 2);
    stop();
    await quietTime();
    expect(heard).toBe(0);
  });
});

describe('listening to an Excel without the events', () => {
  const excel = useExcel({ version: 'vl2016' });

  it('reports that changes cannot be followed', async () => {
    const port = excel.open(BOOK);
    const stop = port.onChange(() => undefined);
    await eventually(() => excel.reported.length > 0, 'the failure is reported');
    expect(excel.reported.map(({ code, message }) => [code, message.split(' ')[0]])).toEqual([['host-failed', 'ApiNotFound']]);
    stop();
  });
});
