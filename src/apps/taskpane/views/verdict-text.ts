/** The verdict as one headline with its tone; the announcement for screen readers is built on it. */
import type { WorkbookReport } from '../../../core/check/report';
import type { PaneWords } from '../../../core/messages/pane';
import type { PaneState } from '../model/pane-state';
import type { Summary } from '../model/summary';

export type Tone = 'right' | 'wrong' | 'undecided' | 'nothing';

export interface Headline {
  readonly tone: Tone;
  readonly text: string;
}

export function headlineOf(report: WorkbookReport, { sums, counts }: Summary, fewerMistakes: boolean, words: PaneWords): Headline {
  const { verdict } = words;
  if (report.verdict === 'fail') {
    if (counts.error === 0) return { tone: 'wrong', text: verdict.notRight };
    return { tone: 'wrong', text: fewerMistakes ? verdict.mistakesLeft(counts.error) : verdict.mistakes(counts.error) };
  }
  if (report.tables.length === 0 && report.findings.length === counts.info) return { tone: 'nothing', text: words.noTable.title };
  if (report.verdict === 'undecided') return { tone: 'undecided', text: verdict.undecided };
  return { tone: 'right', text: sums.total === 0 ? verdict.nothingTested : verdict.allRight(sums) };
}

/** What a screen reader is told; empty before the first check. */
export function announcementOf(state: PaneState, summary: Summary | null, words: PaneWords): string {
  if (state.asked && (state.work === 'reading' || state.work === 'checking')) return words.announce.checking;
  if (state.report === null || summary === null) return '';
  const parts = [headlineOf(state.report, summary, state.fewerMistakes, words).text, words.announce.alsoFound(summary.counts)];
  if (state.fewerMistakes && summary.counts.error === 0) parts.unshift(words.announce.noneLeft);
  return parts
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ');
}
