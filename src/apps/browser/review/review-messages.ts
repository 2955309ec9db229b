/** What the page and its reviewing thread say to each other: every question has a number, and its answer the same. */
import type { UnitRow } from '../../../core/review/unit-row';
import type { ConsolidatedFile, ReviewSetting, SentSubmission } from '../../submissions/review-work';

export interface Questions {
  /** Forgets what was there. */
  readonly begin: { readonly asks: ReviewSetting; readonly answer: null };
  readonly add: { readonly asks: SentSubmission; readonly answer: UnitRow };
  readonly summary: { readonly asks: null; readonly answer: Uint8Array };
  /** Asks with the name of the office that sends them. */
  readonly letters: { readonly asks: string; readonly answer: Uint8Array };
  readonly consolidation: { readonly asks: null; readonly answer: ConsolidatedFile };
}

export type Kind = keyof Questions;

export type Question = { readonly [K in Kind]: { readonly number: number; readonly kind: K; readonly asks: Questions[K]['asks'] } }[Kind];

export type Answer =
  { readonly number: number; readonly answer: Questions[Kind]['answer'] } | { readonly number: number; readonly failed: string };
