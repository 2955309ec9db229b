/** What changing caps does to a plan: the lines that come off otherwise under another catalogue. */
import type { Catalogue } from './catalogue';
import { findCapsOfYear, type YearQuestion } from './find-cap';
import type { SupportLine, SupportTest } from './support';
import { testSupport } from './test-support';

export interface PlanLine<Id> {
  readonly id: Id;
  readonly question: YearQuestion;
  readonly line: SupportLine;
}

export interface Change<Id> {
  readonly id: Id;
  readonly before: SupportTest;
  readonly after: SupportTest;
}

/** Lines whose verdict, or whose gravity, changes; in their order. */
export function impactOf<Id>(lines: readonly PlanLine<Id>[], before: Catalogue, after: Catalogue): readonly Change<Id>[] {
  return lines.flatMap(({ id, question, line }) => {
    const [was, is] = [before, after].map((catalogue) => testSupport(line, findCapsOfYear(catalogue, question)));
    if (was === undefined || is === undefined) return [];
    return was.verdict === is.verdict && was.severity === is.severity ? [] : [{ id, before: was, after: is }];
  });
}
