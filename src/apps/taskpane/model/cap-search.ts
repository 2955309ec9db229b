/** The caps of a workbook that a search is after: every word of it stands in the activity, the act or the lines. */
import type { AppliedCap } from '../../../core/check/caps-report';
import { longAct } from '../../../core/messages/caps/act-names';
import { activityName } from '../../../core/messages/caps/cap-labels';
import type { Language } from '../../../core/messages/language';
import { fold } from '../../../core/table/seeing/fold';

export function capsMatching(applied: readonly AppliedCap[], search: string, language: Language): readonly AppliedCap[] {
  const words = fold(search).split(' ').filter(Boolean);
  if (words.length === 0) return applied;
  return applied.filter((one) => {
    const text = fold(textOf(one, language));
    return words.every((word) => text.includes(word));
  });
}

function textOf({ activity, answer, places }: AppliedCap, language: Language): string {
  const acts = answer.state === 'in-force' ? answer.caps.map(({ act }) => longAct(act, language)) : [];
  return [activityName(activity, language), ...acts, ...places.map(({ label }) => label)].join(' ');
}
