/**
 * The buttons of the ribbon that do something at once, and the keys of Excel for the same (assets/shortcuts.json). The names are those of
 * the manifest. The pane comes into sight with them: a selected cell alone does not say what is wrong with it.
 */
import type { Step, Steps } from './steps';

export const RIBBON_COMMANDS: Readonly<Record<string, Step>> = { previousFinding: 'previous', nextFinding: 'next' };

/** What of the library is used. Keys hand over no event. */
export interface CommandRuntime {
  readonly actions: { associate(name: string, run: (event?: { completed(): void }) => void): void };
  readonly addin: { showAsTaskpane(): Promise<void> };
}

export function associateCommands({ actions, addin }: CommandRuntime, steps: Steps): void {
  for (const [name, step] of Object.entries(RIBBON_COMMANDS)) {
    actions.associate(name, (event) => {
      steps.ask(step);
      // Where it is in sight already nothing happens; where it cannot be shown the cell is selected all the same.
      addin.showAsTaskpane().catch(() => undefined);
      event?.completed();
    });
  }
}
