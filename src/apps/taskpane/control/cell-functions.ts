/** Gives Excel the functions that assets/functions.json announces. Loaded by the pane's page, which Excel keeps running for them. */
import { FunctionProblem } from '../../../core/functions/problem';
import type { Handed } from '../../../core/functions/register';
import type { Language } from '../../../core/messages/language';
import { FUNCTION_IDS, PARAMETERS } from '../../../core/messages/cell-functions/ids';

/** What of Excel's runtime for functions is used; its types come with no package that is needed otherwise. */
export interface FunctionsRuntime {
  readonly associate: (id: string, run: (...handed: Handed[]) => Promise<string | number>) => void;
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: { readonly invalidValue: string; readonly notAvailable: string };
}

export function associateFunctions(runtime: FunctionsRuntime, language: Language): void {
  for (const id of FUNCTION_IDS) {
    runtime.associate(id, async (...handed) => {
      // Excel hands over what it knows of the call behind the last parameter.
      const own = handed.slice(0, PARAMETERS[id].length);
      const { CELL_FUNCTIONS } = await import(/* webpackChunkName: "pane-more" */ './functions-work');
      try {
        return CELL_FUNCTIONS[id](own, language);
      } catch (fault) {
        if (!(fault instanceof FunctionProblem)) throw fault;
        const code = fault.code === 'value' ? runtime.ErrorCode.invalidValue : runtime.ErrorCode.notAvailable;
        throw new runtime.Error(code, fault.message);
      }
    });
  }
}
