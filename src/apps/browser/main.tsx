/** The browser edition: bar, grid and pane on one page of static files. Nothing is requested once the page has loaded. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browserWords } from '../../core/messages/pane/browser';
import type { Language } from '../../core/messages/language';
import { checkInThread } from '../taskpane/control/check-in-thread';
import { rememberedLanguage } from '../taskpane/control/remembered-language';
import { mountPane } from '../taskpane/mount';
import { Desk } from './desk';
import { standingOfReport } from './file-standing';
import { focusWithin, walkLandmarks } from './landmarks';
import { loadGrid } from './load-grid';
import { PageController } from './page-controller';
import './page.css';
import { PageHead } from './views/page-head';

const LANGUAGE: Language = rememberedLanguage('vi');

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html has no element "${id}"`);
  return found;
}

const words = browserWords(LANGUAGE);
const [top, gridArea, paneArea] = [element('top'), element('grid'), element('pane')];
gridArea.setAttribute('aria-label', words.gridArea);
paneArea.setAttribute('aria-label', words.paneArea);

let beginGrid: () => void = () => undefined;
const headStart = new Promise<void>((resolve) => {
  beginGrid = resolve;
});
const grid = loadGrid(
  gridArea,
  headStart,
  (refusal) => {
    controller.tell('warning', words.refusals[refusal]);
  },
  (by) => {
    landmarks.step(gridArea, by);
  },
);
const landmarks = walkLandmarks(document, [
  { element: top, focus: focusWithin(top) },
  {
    element: gridArea,
    focus: () => {
      void grid.then(({ focus }) => {
        focus();
      });
    },
  },
  { element: paneArea, focus: focusWithin(paneArea) },
]);
const desk = new Desk(
  grid.then(({ show }) => show),
  (why) => {
    controller.tell('warning', why === 'cells' ? words.locked : words.lockedFile);
  },
);
const controller = new PageController({
  desk,
  language: LANGUAGE,
  words,
  check: checkInThread(reportError),
  confirm: (question) => window.confirm(question),
  onFault: reportError,
});

grid.catch((fault: unknown) => {
  reportError(fault);
  gridArea.replaceChildren();
  controller.tell('error', words.gridFailed);
});
window.addEventListener('beforeunload', (event) => {
  if (controller.hasUnsaved()) event.preventDefault();
});

const pane = mountPane(paneArea, desk, { language: LANGUAGE, makeWorkbook: controller.openNew });

/** The keyboard goes along, so that the next Tab is among the sheets. */
function showTemplates(): void {
  pane.actions.chooseTab('forms');
  requestAnimationFrame(() => paneArea.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus());
}

createRoot(top).render(
  <StrictMode>
    <PageHead controller={controller} desk={desk} words={words} language={LANGUAGE} onTemplates={showTemplates} />
  </StrictMode>,
);
desk.onOpened(pane.restart);
let told: unknown = null;
pane.subscribe(() => {
  const { report, findings, accepted } = pane.state();
  if (report === told) return;
  told = report;
  if (report !== null) controller.stands(standingOfReport(report, findings, accepted, LANGUAGE));
});
void controller.start().finally(beginGrid);

// In the file of the check that runs in this thread: it holds nearly all that this needs.
if (new URLSearchParams(location.search).has('debug'))
  void import(/* webpackChunkName: "check-here" */ './debug/show-reading').then(({ showReading }) => showReading(desk));
