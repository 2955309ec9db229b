/** Phrases that findings about spending caps have in common, in English. */
import type { Level } from '../../law/act';
import { activityOf } from '../../law/activities';
import type { CapBreachFacts, CapDoubt } from '../../rules/common/facts';
import type { FindingOf } from '../../rules/common/finding';
import { counterpartWords, supportWords } from '../caps/of';
import { asManyAsFit, firstSentence, lowerFirst, sentences } from '../sentences';
import { shortLabel } from '../shorten';
import type { Words } from './words';

type Breach = FindingOf<'SB501' | 'SB502' | 'SB503'>;

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

/** A line over several years is summed up: no cell holds that figure. */
const place = (cell: string, { scope, years }: CapBreachFacts): string =>
  scope === 'period' && years.length > 1 ? `Taken together${yearSpan(years)}, line` : `In cell ${cell}`;

export function breach({ cell, label, severity, facts }: Breach): Words {
  const { test, counterpart } = facts;
  const said = counterpart === null ? supportWords(test, 'en') : counterpartWords(counterpart, 'en');
  const [head, rest] = firstSentence(said.result);
  const remark = severity === 'error' ? said.remark : '';
  const why = asManyAsFit(sentences(rest, said.computation, said.basis), doubtWords(severity, facts), remark);
  return {
    message: `${place(cell, facts)}${quoted(label)}: ${lowerFirst(head)}${others(severity, facts)}`,
    why,
    todo: asManyAsFit(breachTodo(severity, facts), why.includes(remark) ? '' : remark),
  };
}

const others = (severity: Breach['severity'], { test, others: count }: CapBreachFacts): string => {
  if (count === 0) return '';
  const lines = count === 1 ? '1 more line' : `${String(count)} more lines`;
  return severity === 'info' && test.excess === null ? ` ${lines} can be tested in part only.` : ` ${lines} above it as well.`;
};

/** Why a cap that was read word for word gives no more than a warning. */
const DOUBT: Readonly<Record<CapDoubt, string>> = {
  year: 'Only a warning, since some of this year may be paid in another.',
  uncounted: 'Only a warning: without a quantity the cost may not be the whole one.',
  heading: 'Only a warning, since the activity is taken from the heading above.',
  words: 'Only a warning, since the words of the line leave room.',
  level: 'Only a warning, since the title alone says whose money it is.',
  many: 'Only a warning, since many lines of the table are above: the unit or the caps may be wrong.',
};

const doubtWords = (severity: Breach['severity'], { test, doubt }: CapBreachFacts): string =>
  severity === 'warning' && test.severity === 'error' && doubt !== null ? DOUBT[doubt] : '';

function breachTodo(severity: Breach['severity'], { test, activity, counterpart }: CapBreachFacts): string {
  const named = `“${shortLabel(activityName(activity))}”`;
  if (severity === 'info')
    return test.verdict === 'within-multiplied'
      ? 'Keep the papers that prove the confirmed condition.'
      : 'See the cost of each line in its estimate, or add a column of costs to the table.';
  if (test.verdict === 'needs-confirmation')
    return 'Confirm the condition with its reason in the view “Mức chi”; if it does not hold, lower the support.';
  if (counterpart !== null)
    return `Look at the counterpart again, or lower the support. If this is not ${named}, choose the activity in the view “Mức chi”.`;
  return `Lower the support, or look at the count and the cost again. If this is not ${named}, choose the activity in the view “Mức chi”.`;
}
