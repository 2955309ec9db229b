/** Waiting for the grid's formula engine, which calculates some time after a cell has changed. */
import type { FUniver } from '@univerjs/core/facade';

/** A workbook that takes longer is read as it stands then: nobody's pane may hang on a circular formula. */
const LONGEST_CALCULATION = 20_000;

/**
 * Changes cells and waits until the formulas that depend on them have their results.
 * The promise is taken before the change, or a quick calculation would be over before anybody listened.
 */
export async function changeAndCalculate(api: FUniver, change: () => void): Promise<void> {
  const calculated = nextCalculation(api);
  change();
  await calculated;
}

/** Resolves when the calculation now running or about to start has written its results, or the time limit has passed. */
export async function nextCalculation(api: FUniver): Promise<void> {
  let limit: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<void>((resolve) => {
    limit = setTimeout(resolve, LONGEST_CALCULATION);
  });
  await Promise.race([api.getFormula().onCalculationResultApplied(), tooLong]);
  clearTimeout(limit);
}
