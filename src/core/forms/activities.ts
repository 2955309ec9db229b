/** The activities that the sheets of a programme list, in the groupings in use; an office may hand in its own. The lines are data of the pack. */
import { KHUYEN_CONG } from '../packs/khuyen-cong/pack';

export interface FormActivity {
  readonly label: string;
  /** What it is counted in; empty when that differs. */
  readonly unitOfMeasure: string;
}

export interface ActivityGroup {
  readonly label: string;
  readonly activities: readonly FormActivity[];
}

const { groups, groupings } = KHUYEN_CONG.sheets;

const toActivity = ({ label, unit }: { readonly label: string; readonly unit: string }): FormActivity => ({ label, unitOfMeasure: unit });

/** NĐ 45/2012/NĐ-CP Điều 4, with the lines of TT 46/2012 Điều 4 and of published plans, shortened. */
export const NINE_GROUPS: readonly ActivityGroup[] = groups.map(({ label, activities }) => ({
  label,
  activities: activities.map(toActivity),
}));

/** The same lines under other headings; lines that no heading takes are not part of that grouping. */
function regrouped(headings: readonly { readonly label: string; readonly activities: readonly string[] }[]): readonly ActivityGroup[] {
  const all = groups.flatMap(({ activities }) => activities);
  return headings.map(({ label, activities }) => ({ label, activities: all.filter(({ id }) => activities.includes(id)).map(toActivity) }));
}

export type GroupingId = 'nine' | keyof typeof groupings;

export const GROUPINGS: Readonly<Record<GroupingId, readonly ActivityGroup[]>> = {
  nine: NINE_GROUPS,
  /** The headings of the plan of Bắc Giang 2021–2025. */
  six: regrouped(groupings.six),
  /** The headings of the programme of Cao Bằng 2026–2030. */
  seven: regrouped(groupings.seven),
};
