/** What is said of a finding: what, why, and what to do. */
import type { FindingCode, FindingOf } from '../../rules/common/finding';

export interface Words {
  readonly message: string;
  readonly why: string;
  readonly todo: string;
}

/** One writer of sentences a code; a language that lacks one does not compile. */
export type FindingWords = { readonly [C in FindingCode]: (finding: FindingOf<C>) => Words };
