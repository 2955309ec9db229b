/** Puts the pane into a container. For now it only shows the product's name. */
import { createRoot } from 'react-dom/client';
import type { Language } from '../../core/messages/language';
import type { WorkbookPort } from '../../core/workbook/port';

export function mountPane(container: HTMLElement, port: WorkbookPort, { language }: { readonly language: Language }): void {
  void port;
  createRoot(container).render(<p lang={language}>Soát Biểu</p>);
}
