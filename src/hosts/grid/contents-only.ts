/**
 * The gate that lets a person change what cells hold and look at the sheet as they like, and nothing else: inserted lines,
 * renamed sheets or new colours could not be carried into the saved copy yet, so they are refused rather than lost.
 */
import { CanceledError, ICommandService, type ICommandInfo, type Injector } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveNumfmtMutation,
  RemoveWorksheetMergeMutation,
  SetNumfmtMutation,
} from '@univerjs/preset-sheets-core';

/** Commands that write contents, and those that only change the view. Whatever else begins with the sheet's prefix is refused. */
const ALLOWED = new Set(
  [
    ...['set-range-values', 'clear-selection-content', 'auto-clear-content', 'auto-fill', 'refill', 'copy-down', 'copy-right'],
    ...['paste', 'paste-by-short-key', 'copy', 'toggle-cell-checkbox', 'repeat-last-action'],
    ...['move-selection', 'move-selection-enter-tab', 'expand-selection', 'select-all', 'select-range'],
    ...['scroll-to-cell', 'scroll-view', 'scroll-view-reset', 'set-scroll-relative', 'set-worksheet-activate'],
    ...['change-zoom-ratio', 'set-zoom-ratio', 'toggle-gridlines'],
    ...['set-frozen', 'cancel-frozen', 'set-selection-frozen', 'set-row-frozen', 'set-col-frozen'],
    ...['set-first-row-frozen', 'set-first-column-frozen'],
    ...['delta-column-width', 'set-worksheet-col-width', 'set-col-auto-width', 'set-col-is-auto-width', 'set-col-header-height'],
    ...['delta-row-height', 'set-row-height', 'set-row-is-auto-height', 'set-row-header-width'],
    ...['hide-col-confirm', 'set-col-hidden', 'set-selected-cols-visible', 'set-col-visible-on-cols'],
    ...['hide-row-confirm', 'set-rows-hidden', 'set-selected-rows-visible', 'set-specific-rows-visible', 'set-worksheet-show'],
  ].map((name) => `sheet.command.${name}`),
);

const REFUSED_ELSEWHERE = new Set(['sheet.operation.rename-sheet', 'univer.command.cut']);

/** Steps of otherwise welcome commands (pasting, typing "5%") that would change merges or number formats: they do nothing. */
const SILENCED = new Map<string, (params: Record<string, unknown>) => void>([
  [AddWorksheetMergeMutation.id, (params) => (params['ranges'] = [])],
  [RemoveWorksheetMergeMutation.id, (params) => (params['ranges'] = [])],
  [RemoveNumfmtMutation.id, (params) => (params['ranges'] = [])],
  [SetNumfmtMutation.id, (params) => (params['values'] = {})],
]);

const SET_VALUES = 'sheet.mutation.set-range-values';

type Matrix = Record<number, Record<number, Record<string, unknown> | null>>;

/** Contents travel without their look: pasted or filled cells keep the look of the place they come to. */
function dropLooks(params: Record<string, unknown>): void {
  for (const line of Object.values((params['cellValue'] ?? {}) as Matrix)) {
    for (const cell of Object.values(line)) if (cell) delete cell['s'];
  }
}

export interface Gate {
  /** Runs the host's own commands past the gate. */
  readonly open: <Result>(work: () => Result) => Result;
  /** True while `open` runs: what is written then is the host's own doing. */
  readonly isOpen: () => boolean;
}

/** @param refused told each time something was not let through, to say so to the person */
export function guardContents(injector: Injector, editing: () => boolean, refused: () => void): Gate {
  let open = 0;
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
    if (open > 0) return;
    SILENCED.get(id)?.((params ?? {}) as Record<string, unknown>);
    if (id === SET_VALUES) dropLooks((params ?? {}) as Record<string, unknown>);
    const structural = id.startsWith('sheet.command.') && !ALLOWED.has(id);
    // While a cell is being edited, cutting concerns its text, not the sheet.
    if (!structural && (!REFUSED_ELSEWHERE.has(id) || (id === 'univer.command.cut' && editing()))) return;
    refused();
    throw new CanceledError();
  });
  return {
    open: (work) => {
      open += 1;
      try {
        return work();
      } finally {
        open -= 1;
      }
    },
    isOpen: () => open > 0,
  };
}
