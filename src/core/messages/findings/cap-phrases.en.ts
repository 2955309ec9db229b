/** Phrases that findings about spending caps have in common, in English. */
import type { Level } from '../../law/act';
import { activityOf } from '../../law/activities';
import type { CapDoubt } from '../../rules/common/facts';
import { counterpartWords, supportWords } from '../caps/of';
import { asManyAsFit, firstSentence, lowerFirst, sentences } from '../sentences';
import { shortLabel } from '../shorten';
import { breachAccount, type Breach, type BreachAccount, type CapAdvice } from './cap-breach';
import type { Words } from './words';

export const quoted = (label: string): string => (label === '' ? '' : ` “${shortLabel(label)}”`);

export const LEVEL: Readonly<Record<Level, string>> = { national: 'national khuyến công', province: 'local khuyến công' };

export const activityName = (id: string): string => activityOf(id)?.en ?? id;

export const lineCount = (count: number): string => `${String(count)} ${count === 1 ? 'line' : 'lines'}`;

export function yearSpan(years: readonly number[]): string {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? ` in ${String(first)}` : ` in ${String(first)}–${String(last)}`;
}

export function breach(finding: Breach): Words {
  const { cell, label, severity, facts } = finding;
  const { isOverYears, doubt, advice, others: kind } = breachAccount(finding);
  const said = facts.counterpart === null ? supportWords(facts.test, 'en') : counterpartWords(facts.counterpart, 'en');
  const [head, rest] = firstSentence(said.result);
  const place = isOverYears ? `Taken together${yearSpan(facts.years)}, line` : `In cell ${cell}`;
  const remark = severity === 'error' ? said.remark : '';
  const why = asManyAsFit(sentences(rest, said.computation, said.basis), doubt === null ? '' : DOUBT[doubt], remark);
  return {
    message: `${place}${quoted(label)}: ${lowerFirst(head)}${others(kind, facts.others)}`,
    why,
    todo: asManyAsFit(adviceWords(advice, facts.activity), why.includes(remark) ? '' : remark),
  };
}

function others(kind: BreachAccount['others'], count: number): string {
  if (count === 0) return '';
  const lines = count === 1 ? '1 more line' : `${String(count)} more lines`;
  return kind === 'in-part' ? ` ${lines} can be tested in part only.` : ` ${lines} above it as well.`;
}

/** Why a cap that was read word for word gives no more than a warning. */
const DOUBT: Readonly<Record<CapDoubt, string>> = {
  year: 'Only a warning, since some of this year may be paid in another.',
  uncounted: 'Only a warning: without a quantity the cost may not be the whole one.',
  heading: 'Only a warning, since the activity is taken from the heading above.',
  words: 'Only a warning, since the words of the line leave room.',
  level: 'Only a warning, since the column does not say whether the money is national or local khuyến công.',
  many: 'Only a warning, since many lines of the table are above: the unit or the caps may be wrong.',
};

function adviceWords(advice: CapAdvice, activity: string): string {
  const named = `“${shortLabel(activityName(activity))}”`;
  switch (advice) {
    case 'keep-papers':
      return 'Keep the papers that prove the confirmed condition.';
    case 'find-cost':
      return 'See the cost of each line in its estimate, or add a column of costs to the table.';
    case 'confirm':
      return 'Confirm the condition with its reason in the view “Mức chi”; if it does not hold, lower the support.';
    case 'mend-counterpart':
      return `Look at the counterpart again, or lower the support. If this is not ${named}, choose the activity in the view “Mức chi”.`;
    case 'lower-support':
      return `Lower the support, or look at the count and the cost again. If this is not ${named}, choose the activity in the view “Mức chi”.`;
  }
}
