/** The part of the port contract about changes that others make: who is told, and who is not. */
import type { CellContent } from '../../../src/core/workbook/edit';
import { cellsOf, eventually, quietTime, readSheet, valuesOf, type HostTraits, type Open, type OpenWorkbook } from './harness';

const SHEET = 'Biểu 1';
const BOOK = { sheets: [{ name: SHEET, cells: { A1: { value: 1 }, A2: { formula: '=A1*10', value: 10 } } }] };

/** A listener that counts, ready to hear: reading once lets a host finish what it does at the start of a subscription. */
async function listen({ port }: OpenWorkbook): Promise<{ heard: () => number; stop: () => void }> {
  let count = 0;
  const stop = port.onChange(() => {
    count += 1;
  });
  await port.readWorkbook();
  return { heard: () => count, stop };
}

export function listeningContract(open: Open, traits: HostTraits): void {
  it('does not tell of the port’s own edits', async () => {
    const workbook = await open(BOOK);
    const { heard, stop } = await listen(workbook);
    const outcome = await workbook.port.applyEdits([{ sheet: SHEET, cell: 'A1', before: 1, after: 2 }]);
    expect(outcome.applied).toHaveLength(1);
    await quietTime();
    expect(heard()).toBe(0);
    stop();
  });

  it('can be told twice to stop', async () => {
    const workbook = await open(BOOK);
    const { stop } = await listen(workbook);
    stop();
    expect(stop).not.toThrow();
  });

  if (!traits.peopleType) return;

  it.each<[string, CellContent]>([
    ['a number', 50],
    ['a text', 'năm mươi'],
    ['a formula', '=5*10'],
    ['nothing', null],
  ])('tells when the person types %s, and the new state can be read', async (_what, content) => {
    const workbook = await open(BOOK);
    const { heard, stop } = await listen(workbook);
    await workbook.userTypes(SHEET, 'A1', content);
    await eventually(() => heard() > 0, 'the listener hears of the change');
    const cell = cellsOf(await readSheet(workbook.port, SHEET))['A1'];
    expect(cell?.formula ?? cell?.value ?? null).toBe(content);
    stop();
  });

  it('has calculated by the time it tells', async () => {
    if (!traits.calculates) return;
    const workbook = await open(BOOK);
    const { heard, stop } = await listen(workbook);
    await workbook.userTypes(SHEET, 'A1', 7);
    await eventually(() => heard() > 0, 'the listener hears of the change');
    expect(valuesOf(await readSheet(workbook.port, SHEET))).toEqual({ A1: 7, A2: 70 });
    stop();
  });

  it('tells each listener until that one stops', async () => {
    const workbook = await open(BOOK);
    const first = await listen(workbook);
    const second = await listen(workbook);
    await workbook.userTypes(SHEET, 'A1', 2);
    await eventually(() => first.heard() > 0 && second.heard() > 0, 'both listeners hear of the change');
    await quietTime();
    first.stop();
    const [firstSoFar, secondSoFar] = [first.heard(), second.heard()];
    await workbook.userTypes(SHEET, 'A1', 3);
    await eventually(() => second.heard() > secondSoFar, 'the second listener hears of the second change');
    await quietTime();
    expect(first.heard()).toBe(firstSoFar);
    second.stop();
    const last = second.heard();
    await workbook.userTypes(SHEET, 'A1', 4);
    await quietTime();
    expect(second.heard()).toBe(last);
  });

  it('refuses an edit that the person has overtaken', async () => {
    const workbook = await open(BOOK);
    await workbook.userTypes(SHEET, 'A1', 8);
    const late = { sheet: SHEET, cell: 'A1', before: 1, after: 2 };
    expect(await workbook.port.applyEdits([late])).toEqual({ applied: [], refused: [{ edit: late, reason: 'stale' }] });
  });
}
