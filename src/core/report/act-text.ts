/** What was taken from the text of an act, for a person to read: each proposal beside its sentence, then what was not understood. */
import { writtenDay } from '../law/day';
import { levelOfText, type Given } from '../law/from-text/record-list';
import type { ActText, Proposal } from '../law/from-text/proposal';
import { actTextWords } from '../messages/caps/act-text';
import { activityName, CAP_LABELS, proposedLimit } from '../messages/caps/cap-labels';
import type { Language } from '../messages/language';

/** @param out the file that the proposals were written to; null where none was */
export function actTextReport(file: string, text: ActText, given: Given, out: string | null, language: Language): string {
  const words = actTextWords(language);
  const { act, proposals, notUnderstood } = text;
  const force = act.from === null ? [] : [CAP_LABELS[language].from(writtenDay(act.from))];
  const lacksProvince = levelOfText(text, given) === 'province' && (given.province ?? act.province) === null;
  return [
    words.heading(file),
    [act.number === null ? words.unknownAct : `${act.type} ${act.number}`, ...(act.title === null ? [] : [act.title]), ...force].join('; '),
    ...(act.from === null ? [words.noStart] : []),
    ...(lacksProvince ? [words.noProvince] : []),
    '',
    ...(proposals.length + notUnderstood.length === 0 ? [words.nothing, ''] : []),
    ...(proposals.length === 0
      ? []
      : [words.proposed(proposals.length), '', ...proposals.flatMap((one, at) => entry(one, at, language)), '']),
    ...(notUnderstood.length === 0
      ? []
      : [
          words.notUnderstood(notUnderstood.length),
          '',
          ...notUnderstood.flatMap(({ article, sentence, reason, candidates }) => [
            `  - ${[...(article === null ? [] : [article]), words.reasons[reason], ...candidates.map((id) => activityName(id, language))].join('; ')}`,
            `      “${sentence}”`,
          ]),
          '',
        ]),
    ...(out === null ? [] : [words.written(out)]),
    ...(proposals.length === 0 ? [] : [words.confirm(out)]),
    '',
  ].join('\n');
}

function entry(one: Proposal, at: number, language: Language): string[] {
  const words = actTextWords(language);
  const labels = CAP_LABELS[language];
  const place = [one.article, one.passage].filter((part) => part !== null).join(', ');
  const name = one.kind === 'cap' ? activityName(one.activity, language) : labels.kind[one.kind];
  const notes = [
    ...(one.confidence === 'likely' ? [words.likely] : []),
    ...(one.amends === null ? [] : [words.amends(one.amends)]),
    ...(one.conditions === null ? [] : [one.conditions]),
    ...one.multipliers.map(({ factor }) => words.times(factor)),
  ];
  return [
    `  ${String(at + 1)}. ${[...(place === '' ? [] : [place]), name].join(': ')}`,
    `      ${[proposedLimit(one, language), ...notes].join('; ')}`,
    `      “${one.sentence}”${one.about === null ? '' : ` (← “${one.about}”)`}`,
  ];
}
