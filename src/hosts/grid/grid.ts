/** The grid on the page: one for all workbooks, showing one at a time. Holds the rules of entry; knows nothing of snapshots. */
import {
  EDITOR_ACTIVATED,
  IContextService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  type IWorkbookData,
  type Injector,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { ILayoutService, type FWorkbook } from '@univerjs/preset-sheets-core';
import { pasteContentsOnly } from './clipboard';
import { shareKeyboard, type Keyboard } from './keyboard';
import { guardContents, type Gate } from './contents-only';
import { nameParts } from './names';
import { keepTabsInPlace } from './sheet-tabs';
import { startUniver } from './univer';
import { readFiguresAsTyped } from './vietnamese-entry';

/** What a person tried and the grid did not do: a change no saved copy could carry, or pasting that the browser forbids. */
export type Refusal = 'contents-only' | 'clipboard-denied';

export class Grid {
  readonly api: FUniver;
  readonly injector: Injector;
  /** Before this the grid can hold a workbook and calculate, but has drawn nothing that could scroll or take keys. */
  readonly drawn: Promise<void>;
  private readonly keyboard: Keyboard;
  private gate: Gate | null = null;

  /**
   * @param refused told each time, to say so to the person
   * @param leave where the keyboard goes that leaves the grid: behind it on the page (1), or before it (-1)
   */
  constructor(
    container: HTMLElement,
    private readonly refused: (refusal: Refusal) => void,
    leave: (by: 1 | -1) => void = () => undefined,
  ) {
    nameParts(container);
    const { api, injector } = startUniver(container);
    this.api = api;
    this.injector = injector;
    this.drawn = injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    this.keyboard = shareKeyboard({
      container,
      isEditing: () => injector.get(IContextService).getContextValue(EDITOR_ACTIVATED),
      focusCells: () => {
        this.focus();
      },
      leave,
    });
    keepTabsInPlace(container, () => {
      this.refused('contents-only');
    });
  }

  /**
   * Shows the workbook in place of the one before. That one goes after the new one has come: without any, Univer takes its cell
   * editor apart and types nowhere afterwards.
   */
  show(data: Partial<IWorkbookData>): FWorkbook {
    this.keyboard.keepOut();
    const before = this.api.getActiveWorkbook()?.getId();
    const workbook = this.asHost(() => this.api.createWorkbook(data));
    workbook.setNumfmtLocal('vi');
    // Univer does so for the first workbook only, and types nowhere without it.
    this.injector.get(IUniverInstanceService).focusUnit(workbook.getId());
    if (before !== undefined) this.api.disposeUnit(before);
    // Univer starts its sheet services with the first workbook; before that there is nothing to hook into.
    if (this.gate === null) {
      const context = this.injector.get(IContextService);
      const editing = (): boolean => context.getContextValue(EDITOR_ACTIVATED);
      this.gate = guardContents(this.injector, editing, () => {
        this.refused('contents-only');
      });
      pasteContentsOnly({
        injector: this.injector,
        api: this.api,
        editing,
        asHost: (work) => {
          this.asHost(work);
        },
        denied: () => {
          this.refused('clipboard-denied');
        },
      });
      readFiguresAsTyped(this.injector);
    }
    return workbook;
  }

  /** Runs commands of the product itself, which the rules for people do not bind. */
  asHost<Result>(work: () => Result): Result {
    return this.gate === null ? work() : this.gate.open(work);
  }

  /** Gives the keyboard to the grid, so that typing changes the selected cell. */
  focus(): void {
    this.keyboard.letIn();
    this.injector.get(ILayoutService).focus();
  }

  /** Takes what stands half typed in a cell as typed, as leaving the cell would: whoever saves or goes elsewhere means it to be there. */
  async finishTyping(workbook: FWorkbook): Promise<void> {
    if (this.injector.get(IContextService).getContextValue(EDITOR_ACTIVATED)) await workbook.endEditingAsync(true);
  }

  isHost(): boolean {
    return this.gate?.isOpen() ?? false;
  }
}
