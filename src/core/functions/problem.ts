/** Why a function has no result: the error a cell shows, and the sentence beside it. */
export class FunctionProblem extends Error {
  override readonly name = 'FunctionProblem';
  constructor(
    /** As cells show it: #VALUE! for what was handed in, #N/A for what is not known. */
    readonly code: 'value' | 'not-available',
    sentence: string,
  ) {
    super(sentence);
  }
}
