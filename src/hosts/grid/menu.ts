/** What the grid's menus leave out: every entry whose effect the saved copy could not carry. The gate refuses the same by other ways. */
import type { MenuConfig } from '@univerjs/preset-sheets-core';

const HIDDEN_ENTRIES = [
  // Clipboard: only contents are pasted, so "paste special" has nothing to offer, and cutting would move references.
  'sheet.command.cut',
  'univer.command.cut',
  'sheet.menu.copy-special',
  'sheet.menu.paste-special',
  'sheet.command.clear-selection-all',
  'sheet.command.clear-selection-format',
  'sheet.contextMenu.text-to-number',
  // Rows and columns.
  'sheet.menu.cell-insert',
  'sheet.menu.delete',
  'sheet.command.insert-multi-cols-before',
  'sheet.command.insert-multi-cols-right',
  'sheet.command.remove-col-confirm',
  'sheet.command.insert-multi-rows-above',
  'sheet.command.insert-multi-rows-after',
  'sheet.command.remove-row-confirm',
  // Sheets.
  'sheet.command.remove-sheet-confirm',
  'sheet.command.copy-sheet',
  'sheet.operation.rename-sheet',
  'sheet.command.set-tab-color',
  'sheet.command.set-worksheet-hidden',
  // Protection.
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
] as const;

export const MENU: MenuConfig = Object.fromEntries(HIDDEN_ENTRIES.map((id) => [id, { hidden: true }]));
