/** A figure that differs between the versions, and what may be asked of it before it is told as a change. */
import { toPlainText, type Amount } from '../money/amount';
import type { SourceId, SourceKey } from '../table/model/dimensions';
import type { ItemPair } from './match-items';
import type { FigurePair } from './match-keys';

/** A figure that is another now, with what it may be part of. */
export interface ChangedFigure extends FigurePair {
  readonly item: ItemPair;
  /** By how much more it is, in the smallest unit; null where one side is no number. */
  readonly delta: Amount | null;
}

export const isSum = ({ old, new: now }: FigurePair): boolean => old?.isDerived === true || now?.isDerived === true;

export const sourceOf = ({ old, new: now }: FigurePair): SourceKey | null | undefined => (now ?? old)?.source;

export const isSource = (source: SourceKey | null | undefined): source is SourceId =>
  source !== null && source !== undefined && source !== 'all' && source !== 'state-budget';

export const signOf = ({ delta }: ChangedFigure): number => (delta !== null && toPlainText(delta).startsWith('-') ? -1 : 1);
