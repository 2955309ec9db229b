/** The verdict as one headline with its tone, and always the two lines below it; the announcement for screen readers is built on them. */
import type { CapsVerdict, WorkbookReport } from '../../../../core/check/report';
import { headlineOf, type HeadlinePart } from '../../../../core/messages/reports/headline';
import { mendingWords } from '../../../../core/messages/pane/mending';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { PaneState } from '../../model/pane-state';
import type { Summary } from '../../model/summary';

/** `nothing`: there was nothing to judge. */
export type Tone = 'right' | 'wrong' | 'undecided' | 'nothing';

/** @param counts of the findings that nobody let stand */
export function toneOf({ verdict, verdicts, tables, findings }: WorkbookReport, { info }: Summary): Tone {
  if (verdict === 'fail') return 'wrong';
  if (tables.length === 0 && findings.length === info) return 'nothing';
  // Sums may pass alone: that is no green light while lines may be above their caps.
  return verdict === 'undecided' || verdicts.caps === 'undecided' ? 'undecided' : 'right';
}

export const TONE_OF: Readonly<Record<CapsVerdict, Tone>> = { pass: 'right', fail: 'wrong', undecided: 'undecided', none: 'nothing' };

export interface ShownHeadline {
  readonly tone: Tone;
  readonly title: string;
  readonly lines: readonly { readonly tone: Tone; readonly text: string }[];
}

export function shownHeadline(
  report: WorkbookReport,
  counts: Summary,
  { fewerMistakes, accepted }: Pick<PaneState, 'fewerMistakes' | 'accepted'>,
  words: PaneWords,
): ShownHeadline {
  const { verdict, sums, caps } = headlineOf(report, words.language);
  const tone = toneOf(report, counts);
  const mistakes = fewerMistakes ? words.verdict.mistakesLeft : words.verdict.mistakes;
  const lines = [lineOf(sums, sums.facts.slice(0, 1)), lineOf(caps, caps.facts)];
  // What was let stand is no longer a thing to do; that the sums do not add up stays said below.
  if (tone === 'wrong' && counts.error === 0 && accepted.length > 0)
    return { tone: 'undecided', title: mendingWords(words.language).onlyAccepted(accepted.length), lines };
  return {
    tone,
    title: tone === 'nothing' ? words.noTable.title : tone === 'wrong' ? mistakes(counts.error) : verdict,
    lines,
  };
}

const lineOf = ({ name, word, verdict }: HeadlinePart, facts: readonly string[]): ShownHeadline['lines'][number] => ({
  tone: TONE_OF[verdict],
  text: `${name}: ${[word, ...facts].join(', ')}`,
});

/** What a screen reader is told; empty before the first check. */
export function announcementOf(state: PaneState, summary: Summary | null, words: PaneWords): string {
  if (state.asked && (state.work === 'reading' || state.work === 'checking')) return words.announce.checking;
  if (state.report === null || summary === null) return '';
  const { title, lines } = shownHeadline(state.report, summary, state, words);
  const parts = [title, ...lines.map(({ text }) => text), words.announce.alsoFound(summary)];
  if (state.fewerMistakes && summary.error === 0) parts.unshift(words.announce.noneLeft);
  return parts
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ');
}
