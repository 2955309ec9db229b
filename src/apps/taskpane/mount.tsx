/** Puts the pane into a container and ties state, controller and views together. Knows the port, not the host behind it. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../../core/messages/language';
import type { WorkbookPort } from '../../core/workbook/port';
import { checkInThread } from './control/check-in-thread';
import type { MakeWorkbook } from './control/forms-controller';
import { createController, type PaneController } from './control/controller';
import type { JournalStore } from './control/journal-store';
import { PaneRoot } from './views/pane-root';
import { fetchLater } from './views/parts/later';

export interface PaneOptions {
  readonly language: Language;
  /** Keeps the journal of fixes beyond the pane. */
  readonly journal?: JournalStore;
  /** Opens a workbook of its own for new sheets; absent where the place cannot. */
  readonly makeWorkbook?: MakeWorkbook;
}

/** Shows the pane in the container and starts the first check. */
export function mountPane(container: HTMLElement, port: WorkbookPort, options: PaneOptions): PaneController {
  const controller = createController({
    port,
    check: checkInThread(reportError),
    makeWorkbook: options.makeWorkbook,
    onFault: reportError,
    ...(options.journal !== undefined && { journal: options.journal }),
  });
  showPane(container, controller, options);
  controller.start();
  fetchLater();
  return controller;
}

/** The pane for a controller made elsewhere; starts nothing. */
export function showPane(container: HTMLElement, controller: PaneController, { language }: PaneOptions): void {
  createRoot(container).render(
    <StrictMode>
      <PaneRoot controller={controller} language={language} />
    </StrictMode>,
  );
}
