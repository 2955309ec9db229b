/** Fetches the large parts of the page, the grid above all, after everything that does not need them. */
import type { Refusal } from '../../hosts/grid/grid';
import type { ShowInGrid } from './desk';

export interface LoadedGrid {
  readonly show: ShowInGrid;
  /** Puts the keyboard on the selected cell. */
  readonly focus: () => void;
}

/** Time for the pane to check and show what it found before the grid takes the thread, in milliseconds. */
const LONGEST_HEAD_START = 600;

const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) {
      requestIdleCallback(
        () => {
          resolve();
        },
        { timeout: LONGEST_HEAD_START },
      );
    } else setTimeout(resolve, LONGEST_HEAD_START / 4);
  });

/**
 * @param after what goes first
 * @param refused told when a person tried something that the grid did not do
 * @param leave where the keyboard goes that leaves the grid: behind it on the page, or before it
 */
export async function loadGrid(
  container: HTMLElement,
  after: Promise<unknown>,
  refused: (refusal: Refusal) => void,
  leave: (by: 1 | -1) => void,
): Promise<LoadedGrid> {
  await after;
  await whenIdle();
  const [{ Grid }, { GridWorkbook }] = await Promise.all([
    import(/* webpackChunkName: "grid" */ '../../hosts/grid/grid'),
    import(/* webpackChunkName: "grid" */ '../../hosts/grid/grid-workbook'),
    // The readers of rarer formats are fetched on demand elsewhere; here everything is fetched up front, so that nothing is later.
    import('../../hosts/files/xls/xls-source'),
    import('../../hosts/files/xlsb/xlsb-source'),
    import('../../hosts/files/ods/ods-source'),
  ]);
  container.replaceChildren();
  const grid = new Grid(container, refused, leave);
  return {
    show: (snapshot) => new GridWorkbook(grid, snapshot),
    focus: () => {
      grid.focus();
    },
  };
}
