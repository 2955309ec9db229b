/** The sentences of the findings about spending caps, in English. */
import { activityOf } from '../law/activities';
import type { Level } from '../law/act';
import type { CapAnswer } from '../law/find-cap';
import type { CapBreachFacts, CapDoubt } from '../rules/facts';
import type { FindingOf } from '../rules/finding';
import { citationOf, unreadNames } from './act-names';
import { counterpartWords, managementWords, supportWords } from './cap-words';
import { answerEn } from './cap-words.en';
import { formatAmount, formatMoney } from './numbers';
import { asManyAsFit, firstSentence, lowerFirst, sentences } from './sentences';
import { shortLabel } from './shorten';
import type { FindingWords, Words } from './finding-words';

type CapCode = 'SB501' | 'SB502' | 'SB503' | 'SB504' | 'SB505' | 'SB506' | 'SB507' | 'SB508';
type Breach = FindingOf<'SB501' | 'SB502' | 'SB503'>;

const quoted = (label: string): string => (label === '' ? '' : ` “${shortLabel(label)}”`);
const LEVEL: Readonly<Record<Level, string>> = { national: 'national khuyến công', province: 'local khuyến công' };
const activityName = (id: string): string => activityOf(id)?.en ?? id;
const lineCount = (count: number): string => `${String(count)} ${count === 1 ? 'line' : 'lines'}`;

function yearSpan(years: readonly number[]): string {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? ` in ${String(first)}` : ` in ${String(first)}–${String(last)}`;
}

/** A line over several years is summed up: no cell holds that figure. */
const place = (cell: string, { scope, years }: CapBreachFacts): string =>
  scope === 'period' && years.length > 1 ? `Taken together${yearSpan(years)}, line` : `In cell ${cell}`;

function breach({ cell, label, severity, facts }: Breach): Words {
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

function answerTodo(answer: CapAnswer): string {
  if (answer.state === 'undetermined') {
    if (answer.why.reason === 'province-unknown') return 'Choose the province in the view “Mức chi”.';
    if (answer.why.reason === 'activity-too-broad') return 'Name the level in the line, or choose the activity in the view “Mức chi”.';
    if (answer.why.reason !== 'figures-unknown') return 'Choose the act that applies in the view “Mức chi”.';
  }
  if (answer.state === 'not-yet')
    return 'Look up the act of those years, and enter its caps in the sheet “Mức chi áp dụng” if they are to be tested.';
  return 'If you have the act, enter its caps in the sheet “Mức chi áp dụng”, or have them read from its text and confirm each.';
}

export const capFindingsEn: Pick<FindingWords, CapCode> = {
  SB501: breach,
  SB502: breach,
  SB503: breach,
  SB504: ({ cell, label, facts: { test, of, whole } }) => {
    const { result, basis } = managementWords(test, 'en');
    const taken = of === 'allocation' ? 'the allocation of the year' : 'the estimate of the project';
    return {
      message: `In cell ${cell}${quoted(label)}: ${lowerFirst(result)}`,
      why: sentences(`The share is taken of ${taken} in cell ${whole.cell}${quoted(whole.label)}.`, basis),
      todo: `Lower the management cost, or look at the ${of === 'allocation' ? 'allocation' : 'estimate'} again.`,
    };
  },
  SB505: ({ cell, facts: { answer, level, lines, years } }) => ({
    message: `The caps of ${lineCount(lines)} with ${LEVEL[level]} money${yearSpan(years)} could not be tested, beginning with cell ${cell}.`,
    why: answerEn(answer),
    todo: answerTodo(answer),
  }),
  SB506: ({ cell, facts: { lines, of, text, candidates } }) => ({
    message: `Of ${lineCount(of)} with support, ${String(lines)} could not be matched to an activity, so no cap was looked up; the first is in cell ${cell}${quoted(text)}.`,
    why:
      candidates.length > 1
        ? `The label may mean ${candidates.slice(0, 2).map((id) => `“${shortLabel(activityName(id))}”`).join(' or ')}.` // prettier-ignore
        : 'Caps are looked up by activity, and these labels name none of the list.',
    todo: 'Choose the activity of these lines in the view “Mức chi”, or word them more clearly.',
  }),
  SB507: ({ facts: { lines, tests } }) => {
    const unverified = tests.some(({ cap }) => cap?.verified === false);
    const unread = tests.flatMap((test) => test.unread);
    const acts = tests.flatMap(({ cap }) => (cap === null ? [] : [citationOf({ act: cap.act, article: null }, 'en')]));
    const amended = unread.length === 0 ? '' : `Not compared with ${unreadNames(unread.filter((one, at) => unread.findIndex(({ number }) => number === one.number) === at))}.`; // prettier-ignore
    return {
      message: unverified
        ? `In this workbook ${lineCount(lines)} of a table keep within caps that nobody has verified.`
        : `In this workbook ${lineCount(lines)} of a table keep within their caps, but the act was amended and the change was not read.`,
      why: sentences(`The caps are those of ${acts.slice(0, 3).join('; ')}.`, amended),
      todo: 'Compare with the text of the act before calling it right.',
    };
  },
  SB508: ({ cell, unit, facts: { source, year, ceiling, total, excess } }) => {
    const money = (amount: typeof total): string => formatMoney(amount, unit, 'en');
    const span = year === null ? ' over the period' : ` in ${String(year)}`;
    return {
      message: `Money of ${LEVEL[source === 'national' ? 'national' : 'province']}${span} in cell ${cell} is ${money(total)}, ${money(excess)} above the ceiling.`,
      why: `The ceiling is ${money(ceiling)}: ${formatAmount(total, 'en')} − ${formatAmount(ceiling, 'en')} = ${money(excess)}.`,
      todo: 'Bring the plan below the ceiling, or look at the ceiling that was entered.',
    };
  },
};
