/** The part of the port contract about the product's own note inside the workbook. */
import { quietTime, type Open } from './harness';

const BOOK = { sheets: [{ name: 'Biểu 1', cells: { A1: { value: 'Tổng cộng' }, B1: { value: 48730 } } }] };

export function rememberingContract(open: Open): void {
  it('has nothing to remember at first', async () => {
    const { port } = await open(BOOK);
    expect(await port.readMemory()).toBeNull();
  });

  it.each([
    ['a document', '{"version":1,"corrections":[{"text":"Trong đó: 50% & <đối ứng>"}]}'],
    ['line ends, tabs and blanks at either end', ' \r\n\ta\n\r '],
    ['an empty text', ''],
    ['what looks like an escape', '&amp; _x0041_ ]]> <!-- "\' -->'],
    ['characters that XML cannot hold', '\u0000\u001f\ufffe'],
    ['letters beyond the basic plane', '𝟐𝟎𝟐𝟔'],
    ['a long text', 'Kinh phí '.repeat(20_000)],
  ])('gives back what was written: %s', async (_, text) => {
    const { port } = await open(BOOK);
    await port.writeMemory(text);
    expect(await port.readMemory()).toBe(text);
  });

  it('keeps the last of several notes', async () => {
    const { port } = await open(BOOK);
    await port.writeMemory('một');
    await port.writeMemory('hai');
    expect(await port.readMemory()).toBe('hai');
  });

  it('forgets when told to, once or twice', async () => {
    const { port } = await open(BOOK);
    await port.writeMemory('một');
    await port.writeMemory(null);
    await port.writeMemory(null);
    expect(await port.readMemory()).toBeNull();
  });

  it('changes no cell and tells nobody', async () => {
    const { port } = await open(BOOK);
    let told = 0;
    port.onChange(() => told++);
    const before = await port.readWorkbook();
    await port.writeMemory('một');
    await quietTime();
    expect(told).toBe(0);
    expect(await port.readWorkbook()).toEqual(before);
  });
}
