/** The way from one finding to the next, asked for from outside the pane: the ribbon and the keyboard of Excel. Only the list in sight knows it. */
import type { Unsubscribe } from '../../../core/workbook/port';

export type Step = 'next' | 'previous';

export interface Steps {
  readonly ask: (step: Step) => void;
  readonly follow: (listener: (step: Step) => void) => Unsubscribe;
}

export function createSteps(): Steps {
  const listeners = new Set<(step: Step) => void>();
  return {
    ask: (step) => {
      for (const listener of listeners) listener(step);
    },
    follow: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
