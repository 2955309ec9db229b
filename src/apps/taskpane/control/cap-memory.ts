/** What was said of caps, read from the workbook and written back. Other sections of its memory are left as they are. */
import { parseMemory, sectionOf, serializeMemory, withSection } from '../../../core/check/memory';
import { capsSection, type SaidOfCaps } from '../../../core/check/said-of-caps';
import type { WorkbookPort } from '../../../core/workbook/port';

export async function recallCaps(port: WorkbookPort): Promise<SaidOfCaps> {
  return sectionOf(parseMemory(await port.readMemory()).memory, capsSection);
}

export async function rememberCaps(port: WorkbookPort, change: (said: SaidOfCaps) => SaidOfCaps): Promise<void> {
  const { memory } = parseMemory(await port.readMemory());
  await port.writeMemory(serializeMemory(withSection(memory, capsSection, change(sectionOf(memory, capsSection)))));
}
