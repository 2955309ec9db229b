/**
 * Decides whether the pane can start where it has been opened: inside Excel, and inside one that is new enough. Knows no
 * React; what cannot start says so in plain sentences, with the way to the browser edition.
 */
import { EXCEL_WORDS, type ExcelWords } from '../../core/messages/pane/excel';
import type { Language } from '../../core/messages/language';
import type { WorkbookPort } from '../../core/workbook/port';
import { journalIn, NO_STORE, type JournalStore } from './control/journal-store';
import { ExcelWorkbook } from '../../hosts/excel/excel-workbook';

/** What the add-in is written against: Excel LTSC 2021 has exactly these. */
const NEEDED = [
  ['ExcelApi', '1.14'],
  ['SharedRuntime', '1.1'],
] as const;

export type Mount = (
  container: HTMLElement,
  port: WorkbookPort,
  options: { readonly language: Language; readonly journal: JournalStore },
) => unknown;

/** @param trouble a place for what goes wrong later, while the pane stays usable */
export async function startInExcel(container: HTMLElement, trouble: HTMLElement, mount: Mount): Promise<void> {
  // The script tag of office.js may have been stopped at the border of an office network.
  if (typeof Office === 'undefined') {
    explain(container, 'libraryMissing', 'vi');
    return;
  }
  const { host } = await readyOrExplained(container);
  // Outside Excel, Office.context is empty: nothing of it may be touched before this question.
  if (host !== Office.HostType.Excel) {
    explain(container, 'notInExcel', 'vi');
    return;
  }
  const language = languageOf(Office.context.displayLanguage, Office.context.contentLanguage);
  container.ownerDocument.documentElement.lang = language;
  if (!NEEDED.every(([set, level]) => Office.context.requirements.isSetSupported(set, level))) {
    explain(container, 'tooOld', language);
    return;
  }
  const port = new ExcelWorkbook(() => {
    trouble.textContent = EXCEL_WORDS[language].cannotFollow;
    trouble.hidden = false;
  });
  mount(container, port, { language, journal: journalOf(container.ownerDocument) });
}

/** Where a file of the library is blocked it never becomes ready and says nothing: then the page does, and goes on should it come after all. */
const LONGEST_SILENCE_MILLISECONDS = 10_000;

async function readyOrExplained(container: HTMLElement): ReturnType<typeof Office.onReady> {
  const silence = setTimeout(() => {
    explain(container, 'noAnswer', 'vi');
  }, LONGEST_SILENCE_MILLISECONDS);
  try {
    return await Office.onReady();
  } finally {
    clearTimeout(silence);
  }
}

/** By the workbook's address; one that was never saved has none, and its journal ends with the pane. */
function journalOf({ defaultView: window }: Document): JournalStore {
  try {
    const url = Office.context.document.url as string | null;
    return window === null ? NO_STORE : journalIn(window.localStorage, url ?? '');
  } catch {
    // Storage may be forbidden altogether.
    return NO_STORE;
  }
}

/**
 * Vietnamese, unless Excel knows no Vietnamese at all: offices here often run an English Excel on a Vietnamese machine,
 * and the people at it read Vietnamese.
 */
export function languageOf(displayLanguage: string, contentLanguage: string): Language {
  return [displayLanguage, contentLanguage].every((language) => language.toLowerCase().startsWith('en')) ? 'en' : 'vi';
}

function explain(container: HTMLElement, what: keyof ExcelWords, language: Language): void {
  const words = EXCEL_WORDS[language];
  const { ownerDocument: page } = container;
  const title = page.createElement('h1');
  title.textContent = 'Soát Biểu';
  const sentence = page.createElement('p');
  sentence.textContent = words[what];
  const link = page.createElement('a');
  link.href = 'index.html';
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = words.browserEdition;
  container.replaceChildren(title, sentence, link);
}
