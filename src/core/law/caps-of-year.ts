/** Every text that is in force in a year: two where the act changed in it, and the line may go by the kinder (caps.md 2.3). */
import type { Catalogue } from './catalogue';
import { dayAfter, firstOfYear, lastOfYear, type Day } from './day';
import { findCap, type CapAnswer, type CapQuestion } from './find-cap';
import { MERGED_ON } from './provinces';

/** One text of a year, with the first day on which it is asked. */
export interface DatedAnswer {
  readonly on: Day;
  readonly answer: CapAnswer;
}

export interface YearQuestion extends Omit<CapQuestion, 'on'> {
  readonly year: number;
  /** The day the plan was signed; a later one than 1 January moves the reference day (caps.md 2.3). */
  readonly signedOn: Day | null;
  /** The day whose law was asked for, in place of the year's own. */
  readonly on: Day | null;
}

/** Every text that is in force in the year from its reference day on: two in a year in which the act changed. */
export function findCapsOfYear(
  catalogue: Catalogue,
  { year, signedOn, on, ...question }: YearQuestion,
): readonly [DatedAnswer, ...DatedAnswer[]] {
  const start = on ?? (signedOn !== null && signedOn > firstOfYear(year) ? signedOn : firstOfYear(year));
  const first: DatedAnswer = { on: start, answer: findCap(catalogue, { ...question, on: start }) };
  if (on !== null) return [first];
  const end = lastOfYear(year);
  const found: DatedAnswer[] = [];
  for (const day of changeDays(catalogue)) {
    if (day <= start || day > end) continue;
    const answer = findCap(catalogue, { ...question, on: day });
    if (!isSameText((found.at(-1) ?? first).answer, answer) || answerIsAmendedOn(answer, day)) found.push({ on: day, answer });
  }
  return [first, ...found];
}

/** Beside the catalogue, which goes to other threads as plain data. */
const days = new WeakMap<Catalogue, readonly Day[]>();

/** Days on which some text begins, has ended or is changed by an amendment. */
export function changeDays(catalogue: Catalogue): readonly Day[] {
  let known = days.get(catalogue);
  if (known === undefined) {
    const all = [...catalogue.caps, ...catalogue.own].flatMap(({ from, to, unreadAmendments }) => [
      ...(from === null ? [] : [from]),
      ...(to === null ? [] : [dayAfter(to)]),
      ...unreadAmendments.map((one) => one.from),
    ]);
    known = [...new Set([...all, MERGED_ON])].sort();
    days.set(catalogue, known);
  }
  return known;
}

function isSameText(a: CapAnswer, b: CapAnswer): boolean {
  if (a.state !== b.state) return false;
  if (a.state !== 'in-force' || b.state !== 'in-force') return true;
  return a.caps.map(({ id }) => id).join() === b.caps.map(({ id }) => id).join();
}

const answerIsAmendedOn = (answer: CapAnswer, day: Day): boolean =>
  answer.state === 'in-force' && answer.caps.some(({ unreadAmendments }) => unreadAmendments.some(({ from }) => from === day));
