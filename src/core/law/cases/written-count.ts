/** How many units a line's words count: "Hỗ trợ 19 cơ sở …", "02 kỳ bình chọn", "05 cơ sở CNNT huyện …" in the column of those helped. */
import { amountFromText, isZero, type Amount } from '../../money/amount';
import { activityOf, isCountedIn } from '../activities';
import { countsIn } from '../activity/units';

export interface WrittenCount {
  readonly count: Amount;
  /** Id of a count unit of the lexicon. */
  readonly unit: string;
}

/** The number that counts what the cap counts, else the only number there is; the label's own before those of the beneficiaries. */
export function writtenCount(label: string, beneficiaries: readonly string[], activity: string): WrittenCount | null {
  const per = activityOf(activity)?.unit;
  for (const text of [label, beneficiaries.join('; ')]) {
    const found = countsIn(text);
    const fitting = found.filter(({ unit }) => unit === per);
    const chosen = fitting.length === 1 ? fitting[0] : found.length === 1 ? found[0] : undefined;
    const count = chosen === undefined ? null : amountFromText(chosen.count);
    if (chosen !== undefined && count !== null && !isZero(count)) return { count, unit: chosen.unit };
  }
  return null;
}

/** Whether it counts those who are helped; "04 máy dệt cho HTX Tân Tiến" counts machines, and helps one co-operative. */
export const countsUnits = (written: WrittenCount | null, activity: string): boolean =>
  written !== null && isCountedIn(written.unit, activityOf(activity)?.unit ?? null);
