/** `?debug`: a sheet over the page that shows how the workbook on the desk was read, anew after each change. For developers; no part of the product. */
import { parseMemory, sectionOf } from '../../../core/check/memory';
import { correctionSection } from '../../../core/check/remembered-corrections';
import type { WorkbookPort } from '../../../core/workbook/port';
import { readingLists, type ReadingList } from './reading-lists';

const LOOK =
  'position:fixed;inset:auto 0 0 0;max-height:60vh;overflow:auto;z-index:9;background:#fff;color:#242424;border-top:2px solid #0f6c8f';

function section({ name, entries }: ReadingList): HTMLElement {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = `${name} (${String(entries.length)})`;
  const list = document.createElement('pre');
  list.textContent = entries.map((entry) => JSON.stringify(entry)).join('\n');
  details.append(summary, list);
  return details;
}

/** Keeps open what was open: one watches a list while one types. */
function put(sheet: HTMLElement, lists: readonly ReadingList[]): void {
  const isOpen = new Map([...sheet.querySelectorAll('details')].map((details, at) => [at, details.open]));
  sheet.replaceChildren(...lists.map(section));
  for (const [at, details] of [...sheet.querySelectorAll('details')].entries()) details.open = isOpen.get(at) ?? false;
}

export async function showReading(port: WorkbookPort): Promise<void> {
  const sheet = document.createElement('aside');
  sheet.style.cssText = LOOK;
  document.body.append(sheet);
  const show = async (): Promise<void> => {
    const { corrections } = sectionOf(parseMemory(await port.readMemory()).memory, correctionSection);
    put(sheet, readingLists(await port.readWorkbook(), corrections));
  };
  port.onChange(() => void show().catch(reportError));
  await show();
}
