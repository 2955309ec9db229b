/** The caps of a day as text: by act, one entry a cap, with article, days and evidence. */
import type { Cap } from '../law/act';
import type { Catalogue } from '../law/catalogue';
import { writtenDay } from '../law/day';
import type { CapsAsked, CapsOfDay } from '../law/list-caps';
import { longAct, shortAct } from '../messages/caps/act-names';
import { activityName, CAP_LABELS, evidenceOf, forceOf, limitOf } from '../messages/caps/cap-labels';
import { capsListWords } from '../messages/caps/caps-list';
import type { Language } from '../messages/language';

export function capsText(caps: CapsOfDay, asked: CapsAsked, { version }: Catalogue, language: Language): string {
  const words = capsListWords(language);
  const { inForce, offered, unread } = caps;
  return [
    words.heading(writtenDay(asked.on), version),
    '',
    ...(inForce.length === 0 ? [words.none, ''] : byAct(inForce, asked, language)),
    ...(offered.length === 0 ? [] : [`${words.offered}:`, '', ...byAct(offered, asked, language)]),
    ...(unread.length === 0
      ? []
      : [`${words.unread}:`, ...unread.map((act) => `  - ${longAct(act, language)} (${forceOf(act, language)})`), '']),
    words.count(inForce.length, offered.length, unread.length),
    ...([...inForce, ...offered].some(({ verified }) => !verified) ? [words.flag] : []),
    '',
  ].join('\n');
}

function byAct(caps: readonly Cap[], asked: CapsAsked, language: Language): string[] {
  const acts = new Map<string, Cap[]>();
  for (const cap of caps) acts.set(cap.act.id, [...(acts.get(cap.act.id) ?? []), cap]);
  return [...acts.values()].flatMap((all) => {
    const [first] = all;
    return first === undefined
      ? []
      : [
          `${shortAct(first.act, language)} (${[forceOf(first, language), ...amended(first, language)].join('; ')})`,
          ...all.flatMap((cap) => entry(cap, asked, language)),
          '',
        ];
  });
}

const amended = ({ act }: Cap, language: Language): string[] =>
  act.amendedBy.length === 0 ? [] : [CAP_LABELS[language].amended(act.amendedBy.join(', '))];

function entry(cap: Cap, { on }: CapsAsked, language: Language): string[] {
  const { kind, activity, article, conditions } = cap;
  const labels = CAP_LABELS[language];
  const name = kind === 'cap' ? activityName(activity, language) : `${labels.kind[kind]}: ${activityName(activity, language)}`;
  const notes = [article ?? '', evidenceOf(cap, on, language)].filter((text) => text !== '').join('; ');
  return [
    `  - ${name}`,
    `      ${limitOf(cap, language)}`,
    `      ${notes}`,
    ...(kind === 'cap' || conditions === null ? [] : [`      ${conditions}`]),
  ];
}
