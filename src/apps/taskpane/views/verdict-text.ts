/** The verdict as one headline with its tone; the announcement for screen readers is built on it. */
import type { WorkbookReport } from '../../../core/check/report';
import type { PaneWords } from '../../../core/messages/pane-words';
import type { PaneState } from '../model/pane-state';
import type { Summary } from '../model/summary';

/** `nothing`: there was nothing to judge. */
export type Tone = 'right' | 'wrong' | 'undecided' | 'nothing';

export function toneOf({ verdict, tables, findings }: WorkbookReport, counts: Summary['counts']): Tone {
  if (verdict === 'fail') return 'wrong';
  if (tables.length === 0 && findings.length === counts.info) return 'nothing';
  return verdict === 'undecided' ? 'undecided' : 'right';
}

export function headlineOf(report: WorkbookReport, { sums, counts }: Summary, fewerMistakes: boolean, words: PaneWords): string {
  const { verdict } = words;
  switch (toneOf(report, counts)) {
    case 'nothing':
      return words.noTable.title;
    case 'wrong':
      if (counts.error === 0) return verdict.notRight;
      return fewerMistakes ? verdict.mistakesLeft(counts.error) : verdict.mistakes(counts.error);
    case 'undecided':
      return verdict.undecided;
    case 'right':
      return sums.total === 0 ? verdict.nothingTested : verdict.allRight(sums);
  }
}

/** What a screen reader is told; empty before the first check. */
export function announcementOf(state: PaneState, summary: Summary | null, words: PaneWords): string {
  if (state.asked && (state.work === 'reading' || state.work === 'checking')) return words.announce.checking;
  if (state.report === null || summary === null) return '';
  const parts = [headlineOf(state.report, summary, state.fewerMistakes, words), words.announce.alsoFound(summary.counts)];
  if (state.fewerMistakes && summary.counts.error === 0) parts.unshift(words.announce.noneLeft);
  return parts
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ');
}
