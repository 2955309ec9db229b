/** New sheets on the desk: the saved copy has them with their page, although the grid shows no page; refusals leave both alone. */
import { Desk } from '../../../src/apps/browser/desk';
import type { GridWorkbook } from '../../../src/hosts/grid/grid-workbook';
import { openWorkbookFile } from '../../../src/hosts/files/open-workbook-file';
import { madeWorkbook, xml } from '../../support/made-workbook';
import { MemoryWorkbook } from '../../support/memory-port';
import { bareSheet, sampleForm } from '../../support/new-sheets';
import { partOf } from '../../support/package-parts';
import { seedFromSnapshot } from '../../support/seed-from-snapshot';

const made = { sheets: { A: '<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>' } };
const original = madeWorkbook(made);

interface OnDesk {
  readonly desk: Desk;
  readonly shown: () => MemoryWorkbook;
}

/** A desk whose grid is a workbook in memory. */
/** @param onLeaving what happens when a cell that is being typed into is left */
async function onDesk(bytes: Uint8Array, onLeaving: () => void = () => undefined): Promise<OnDesk> {
  let shown: MemoryWorkbook | null = null;
  const desk = new Desk(
    Promise.resolve((snapshot) => {
      shown = new MemoryWorkbook(seedFromSnapshot(snapshot));
      const finishTyping = (): Promise<void> => {
        onLeaving();
        return Promise.resolve();
      };
      return Object.assign(shown, { close: () => undefined, finishTyping }) as unknown as GridWorkbook;
    }),
    () => undefined,
  );
  await desk.open(bytes, 'thử.xlsx');
  await desk.applyEdits([]);
  return {
    desk,
    shown: () => {
      if (shown === null) throw new Error('the grid shows nothing');
      return shown;
    },
  };
}

test('a copy has the new sheet as it was made, with what a person has typed into it', async () => {
  const { desk, shown } = await onDesk(original);
  await desk.insertSheets([sampleForm()]);
  expect(desk.hasUnsavedChanges()).toBe(true);
  shown().userTypes('TH nguồn-năm', 'D6', 950);
  const copy = await desk.copy();
  const sheet = partOf(copy, 'xl/worksheets/sheet2.xml');
  expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
  expect(sheet).toContain('<dataValidations count="3">');
  expect(partOf(copy, 'xl/workbook.xml')).toContain(
    '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'TH nguồn-năm\'!$3:$4</definedName>',
  );
  const { sheets } = await (await openWorkbookFile(copy, 'x')).readWorkbook();
  expect([sheets[1]?.rows[5]?.[3]?.value, sheets[1]?.rows[6]?.[4]?.value, sheets[1]?.rows[8]?.[1]?.value]).toEqual([
    950,
    4300.5,
    'Cộng: 4300.5',
  ]);
});

test('taken out again, the copy is the file', async () => {
  const { desk } = await onDesk(original);
  await desk.insertSheets([sampleForm(), bareSheet('Hai')]);
  await desk.removeInserted([sampleForm(), bareSheet('Hai')]);
  expect(Buffer.from(await desk.copy()).equals(Buffer.from(original))).toBe(true);
});

test('what the file does not take, the grid does not show', async () => {
  const locked = madeWorkbook({
    ...made,
    parts: {
      'xl/workbook.xml': xml(
        '<workbook xmlns="m" xmlns:r="r"><workbookProtection lockStructure="1"/><sheets><sheet name="A" sheetId="1" r:id="s1"/></sheets></workbook>',
      ),
    },
  });
  const { desk, shown } = await onDesk(locked);
  await expect(desk.insertSheets([sampleForm()])).rejects.toMatchObject({ code: 'protected-structure' });
  expect((await shown().readWorkbook()).sheets).toHaveLength(1);
  expect(desk.hasUnsavedChanges()).toBe(false);
});

test('what the grid does not take, the file does not keep', async () => {
  const { desk, shown } = await onDesk(original);
  jest.spyOn(shown(), 'insertSheets').mockRejectedValue(new Error('the grid is broken'));
  await expect(desk.insertSheets([sampleForm()])).rejects.toThrow('the grid is broken');
  expect(Buffer.from(await desk.copy()).equals(Buffer.from(original))).toBe(true);
});

/** A desk on which 4711 stands half typed in J30 of the first sheet: leaving the cell types it. */
async function withHalfTyped(): Promise<Awaited<ReturnType<typeof onDesk>>['desk']> {
  let leave = (): void => undefined;
  const { desk, shown } = await onDesk(original, () => {
    leave();
  });
  const [sheet] = (await desk.readWorkbook()).sheets;
  leave = () => {
    shown().userTypes(sheet?.name ?? '', 'J30', 4711);
    leave = () => undefined;
  };
  return desk;
}

test('what is half typed when a copy is saved is in it', async () => {
  const desk = await withHalfTyped();
  const copy = await desk.copy();
  const { sheets } = await (await openWorkbookFile(copy, 'x')).readWorkbook();
  expect(sheets[0]?.rows[29]?.[9]?.value).toBe(4711);
  expect(desk.hasUnsavedChanges()).toBe(false);
});

test('what is half typed when something else is opened is known to be unsaved', async () => {
  const desk = await withHalfTyped();
  await desk.finishTyping();
  expect(desk.hasUnsavedChanges()).toBe(true);
});
