/**
 * SB.MUCCHI: the most that may be spent on an activity by the law of a year, with the article and how well it is known. A text: a cap
 * is often a share and an amount at once, and a bare number would hide that nobody has verified it.
 */
import type { Cap } from '../law/act';
import { ACTIVITIES, isActivity } from '../law/activities';
import { matchActivity } from '../law/activity/match-activity';
import type { Catalogue } from '../law/catalogue';
import { firstOfYear, lastOfYear, type Day } from '../law/day';
import { findCap } from '../law/find-cap';
import { provinceNamed, provinceOf } from '../law/provinces';
import { citationOf } from '../messages/caps/act-names';
import { evidenceOf, limitOf } from '../messages/caps/cap-labels';
import { functionWords } from '../messages/cell-functions/functions';
import type { Language } from '../messages/language';
import { fold } from '../table/seeing/fold';
import { FunctionProblem } from './problem';
import { isBlank, type Argument } from './read-argument';

/**
 * @param province of local money; blank asks for the national programme
 * @throws FunctionProblem
 */
export function mucChi(activity: Argument, year: Argument, province: Argument, law: Catalogue, language: Language): string {
  const id = activityIn(activity, language);
  const when = yearIn(year, language);
  const where = isBlank(province) ? null : provinceIn(province, language);
  const of = (on: Day): string => answerOf(id, on, where, law, language);
  const [atFirst, atLast] = [of(firstOfYear(when)), of(lastOfYear(when))];
  return atFirst === atLast ? atFirst : functionWords(language).changed(atFirst, atLast);
}

function answerOf(activity: string, on: Day, province: string | null, law: Catalogue, language: Language): string {
  const words = functionWords(language).problem;
  const answer = findCap(law, { level: province === null ? 'national' : 'province', province, activity, on });
  if (answer.state !== 'in-force') {
    if (answer.state === 'undetermined' && answer.why.reason === 'activity-too-broad')
      throw new FunctionProblem('not-available', words.tooBroad);
    throw new FunctionProblem('not-available', words.noCap);
  }
  const written = (cap: Cap): string => `${limitOf(cap, language)} (${citationOf(cap, language)}; ${evidenceOf(cap, on, language)})`;
  return answer.caps.map(written).join('; ');
}

function activityIn(argument: Argument, language: Language): string {
  const words = functionWords(language).problem;
  if (isBlank(argument)) throw new FunctionProblem('value', words.blank);
  const text = String(argument).trim();
  if (isActivity(text)) return text;
  const named = ACTIVITIES.find((one) => fold(one.vi) === fold(text));
  if (named !== undefined) return named.id;
  const match = matchActivity({ label: text, path: [], unit: null });
  if (match.state === 'matched') return match.activity;
  throw new FunctionProblem('not-available', match.state === 'ambiguous' ? words.tooBroad : words.noActivity(text));
}

function yearIn(argument: Argument, language: Language): number {
  const year = typeof argument === 'number' ? argument : Number(/^\s*(?:năm\s*)?(\d{4})\s*$/i.exec(String(argument ?? ''))?.[1] ?? NaN);
  if (!Number.isInteger(year) || year < 1990 || year > 2100) throw new FunctionProblem('value', functionWords(language).problem.noYear);
  return year;
}

function provinceIn(argument: Argument, language: Language): string {
  const text = String(argument).trim();
  const found = provinceOf(text.toLowerCase()) ?? provinceNamed(text.replace(/^(tỉnh|thành phố|tp\.?)\s+/i, ''));
  if (found === null) throw new FunctionProblem('value', functionWords(language).problem.noProvince(text));
  return found.code;
}
