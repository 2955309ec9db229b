/**
 * Every text of the task pane apart from the sentences of findings, which findings.vi.ts and findings.en.ts make. Vietnamese and English have this
 * one type, so that a missing translation does not compile. Counts and figures come in as data; the texts put them in order.
 */
import type { UnreadArea } from '../../check/report';
import type { UnitId } from '../../money/money';
import type { SumFacts } from '../../rules/common/facts';
import type { Severity } from '../../rules/common/finding';
import type { Period, SourceId, TableKind } from '../../table/model/dimensions';
import type { CommonErrorCode } from '../../workbook/port';
import type { Language } from '../language';

/** Why a check or a jump came to nothing: the host's reason, or a fault of the program itself. */
export type TroubleCode = CommonErrorCode | 'program-failed';

export interface PaneWords {
  readonly language: Language;
  /** A count of things, grouped like any figure. */
  readonly count: (count: number) => string;
  readonly paneName: string;
  readonly check: string;

  /** What is going on, beside the button. */
  readonly progress: {
    readonly reading: string;
    readonly checking: string;
    readonly again: string;
    readonly waiting: string;
  };

  /** What stands in the place of the verdict before there is one. */
  readonly firstRun: {
    readonly title: string;
    readonly running: string;
    readonly failed: string;
    readonly what: string;
    readonly promise: string;
  };
  readonly noTable: { readonly title: string; readonly why: string; readonly todo: string };

  /** Beside the words of the headline, which reports share. */
  readonly verdict: {
    readonly mistakes: (count: number) => string;
    /** After a correction: fewer than the time before, and not yet none. */
    readonly mistakesLeft: (count: number) => string;
  };

  /** Said when nothing is wrong but something is worth a look. */
  readonly worthALook: (count: number) => string;

  readonly tables: {
    readonly title: (count: number) => string;
    readonly kindLabel: string;
    readonly kind: Readonly<Record<TableKind, string>>;
    readonly source: Readonly<Record<SourceId, string>>;
    readonly period: (period: Period | null) => string;
    readonly unit: (unit: UnitId) => string;
    readonly sourcesLabel: string;
    readonly periodLabel: string;
    readonly unitLabel: string;
    readonly noSources: string;
    readonly unreadTitle: string;
    readonly unread: Readonly<Record<UnreadArea['reason'], string>>;
  };

  readonly severity: Readonly<Record<Severity, string>>;
  readonly filterName: string;
  readonly findingsName: string;
  readonly more: (next: number, left: number) => string;

  /** "Biểu 1 › ô D7"; a range is called an area. */
  readonly place: (sheet: string, cell: string) => string;
  /** "ô D7" */
  readonly cell: (cell: string) => string;

  readonly card: {
    readonly actual: string;
    readonly expected: string;
    /** Where nothing has to be corrected. */
    readonly computed: string;
    readonly why: string;
    readonly todo: string;
    readonly related: string;
    readonly alternatives: string;
    readonly code: string;
  };

  readonly sumSheet: {
    readonly title: (unit: UnitId) => string;
    readonly productTitle: string;
    /** What the parts give. */
    readonly given: Readonly<Record<SumFacts['operation'], string>>;
    readonly written: string;
    readonly difference: string;
    readonly more: (count: number) => string;
    /** Further sums that break for the same reason. */
    readonly moreSums: (count: number) => string;
    readonly bounds: (lower: string, upper: string) => string;
  };

  readonly trouble: {
    readonly check: Readonly<Record<TroubleCode, string>>;
    readonly jump: Readonly<Record<TroubleCode, string>>;
    readonly retry: string;
    readonly dismiss: string;
    /** Said above results that are older than the trouble. */
    readonly older: string;
  };

  readonly announce: {
    readonly checking: string;
    readonly noneLeft: string;
    readonly alsoFound: (counts: Readonly<Record<Severity, number>>) => string;
  };
}
