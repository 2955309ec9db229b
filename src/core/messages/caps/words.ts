/** The sentences that every language has for a support held against its cap. */
import type { SupportTest } from '../../law/support';
import type { ShareTest } from '../../law/share-limits';

export interface CapWords {
  /** What came out: "Mức hỗ trợ vượt 20 triệu đồng." */
  readonly result: string;
  /** How; empty where the result says it already. */
  readonly computation: string;
  /** By which text, and how well it is known; empty without a cap. */
  readonly basis: string;
  /** A multiplier that might apply; empty when there is none. */
  readonly remark: string;
}

export interface CapWriter {
  support(test: SupportTest): CapWords;
  management(test: ShareTest): CapWords;
  counterpart(test: ShareTest): CapWords;
  /** What came of it in a word or two: "đạt", "vượt 20 triệu đồng". */
  outcome(test: SupportTest): string;
  /** The computation in one line, as the report carries it. */
  line(test: SupportTest): string;
}
