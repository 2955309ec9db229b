/** The part of the port contract about showing a cell to the person. */
import type { Open } from './harness';

export function selectingContract(open: Open): void {
  it('shows a cell on any sheet', async () => {
    const { port } = await open({
      sheets: [
        { name: 'Biểu 1', cells: { A1: { value: 1 } } },
        { name: "Năm '26", cells: { C7: { value: 2 } } },
      ],
    });
    await expect(port.select({ sheet: "Năm '26", row: 6, column: 2 })).resolves.toBeUndefined();
    await expect(port.select({ sheet: 'Biểu 1', row: 0, column: 0 })).resolves.toBeUndefined();
  });

  it('says so when the sheet is gone', async () => {
    const { port } = await open({ sheets: [{ name: 'Biểu 1', cells: { A1: { value: 1 } } }] });
    await expect(port.select({ sheet: 'Biểu 9', row: 0, column: 0 })).rejects.toMatchObject({ name: 'HostError', code: 'no-such-sheet' });
  });
}
