/** The facts behind each finding code: what its words are made of. One entry a code; adding a code starts here. */
import type { CitationCheck } from '../law/citation/check-citation';
import type { Day } from '../law/day';
import type { FaultKind } from '../law/json-fields';
import type { Amount } from '../money/amount';
import type { Level } from '../law/act';
import type { CaseScope } from '../law/cases/cap-case';
import type { CapAnswer } from '../law/find-cap';
import type { SupportTest } from '../law/support';
import type { ShareTest } from '../law/test-share';
import type { UnitId } from '../money/money';
import type { RatioKind } from '../proof/ratios';
import type { Period } from '../table/model/dimensions';
import type { NumberFlaw } from '../money/read-number';

/** One figure of an equation, with the place where it stands. */
export interface FigureFacts {
  readonly cell: string;
  readonly label: string;
  readonly amount: Amount;
}

/** A sum, a product, or the first part less all others, that was tested: the claimed figure against its parts. */
export interface SumFacts {
  readonly operation: 'sum' | 'product' | 'difference';
  readonly total: FigureFacts;
  readonly parts: readonly FigureFacts[];
  /** What the parts give. */
  readonly given: Amount;
}

/** A broken sum and what explains it. */
export interface BrokenSumFacts {
  /** The broken equations, the most telling first; never empty. */
  readonly sums: readonly SumFacts[];
  /** Other cells that would explain the same figures equally well. */
  readonly alternatives: readonly FigureFacts[];
  /** The figure that was left out, counted twice, hidden, repeated or exchanged; null unless the cause is about one. */
  readonly part: FigureFacts | null;
  /** The formula of the blamed cell, "=SUM(H31:H35)"; null when it is typed. */
  readonly formula: string | null;
  /** The figure as another table states it, which bears out what is expected; null when no other table states it. */
  readonly confirmedBy: { readonly cell: string; readonly sheet: string; readonly amount: Amount; readonly unit: UnitId } | null;
  /** The cell of a note in the sheet that names this very difference; null when there is none. */
  readonly documentedAt: string | null;
  /** Figures that make up the difference: totals of lines (or columns) that are not split up, or not in full. */
  readonly undivided: readonly FigureFacts[];
}

export interface RoundingFacts {
  readonly count: number;
  readonly mode: 'nearest' | 'truncated';
  /** The equation with the largest difference. */
  readonly sample: SumFacts;
  readonly lower: Amount;
  readonly upper: Amount;
}

/**
 * Why a breach of a verified cap is a warning: `year` the money of one year against its own count,
 * `uncounted` no number is stated, `heading` the heading names the activity, `words` the line's words leave room, `level` the title alone says whose money it is,
 * `many` too many lines are above.
 */
export type CapDoubt = 'year' | 'uncounted' | 'heading' | 'words' | 'level' | 'many';

/** A line above its cap, by the test that says so. */
export interface CapBreachFacts {
  readonly test: SupportTest;
  /** The least counterpart against what the table has; null where the support itself is too high. */
  readonly counterpart: ShareTest | null;
  /** A line over several years, one year of it, or a line with one amount. */
  readonly scope: CaseScope;
  readonly years: readonly number[];
  readonly activity: string;
  /** Other lines of the table of which the same is true. */
  readonly others: number;
  readonly doubt: CapDoubt | null;
}

/** A citation as it stands, and what is wrong with it. */
export interface CitationFacts {
  readonly check: CitationCheck;
  readonly written: string;
  readonly number: string;
  /** The word in front of the number; of a reference, its fault. */
  readonly word: string | null;
  readonly proposed: string | null;
  readonly day: Day | null;
  /** How many of the kind there are. */
  readonly count: number;
}

export interface FactsByCode {
  SB001: { readonly numbers: number };
  SB002: {
    /** `denied`: lines that claim a total, but no way of adding gives it. `broken`: too much is wrong at once. `open`: figures that could not be read. `unsure`: a sum that holds beside, and not here. */
    readonly reason: 'denied' | 'broken' | 'open' | 'unsure';
    readonly equations: number;
    readonly sample: SumFacts | null;
  };
  SB010: { readonly years: readonly number[]; readonly period: Period };
  SB011: { readonly year: number; readonly other: string };
  SB012: { readonly title: Period; readonly columns: Period };
  SB013: { readonly found: string; readonly expected: string; readonly count: number };
  SB014: { readonly lines: number };
  SB015: { readonly rows: number; readonly columns: number };
  SB016: { readonly other: string };
  SB101: BrokenSumFacts;
  SB102: BrokenSumFacts;
  SB103: BrokenSumFacts;
  SB104: BrokenSumFacts;
  /** The whole, the parts named "trong đó", and by how much they exceed it. */
  SB105: { readonly whole: FigureFacts; readonly parts: readonly FigureFacts[]; readonly given: Amount };
  SB106: BrokenSumFacts;
  SB107: {
    readonly kind: RatioKind;
    readonly numerator: FigureFacts;
    /** For a mean: the number of years, without a cell. */
    readonly denominator: FigureFacts;
    /** What the two give. */
    readonly given: Amount;
    /** Lines of the column that do follow. */
    readonly fitting: number;
    /** Lines that do not. */
    readonly count: number;
    readonly percent: boolean;
  };
  SB108: RoundingFacts;
  /** A sum as the page shows it, and the total as the cell holds it. */
  SB109: { readonly count: number; readonly sample: SumFacts; readonly stored: Amount };
  SB110: BrokenSumFacts;
  SB111: BrokenSumFacts;
  /** The same figure in two tables; amounts in the unit of the first. */
  SB201: {
    readonly here: FigureFacts;
    readonly there: FigureFacts;
    readonly thereSheet: string;
    readonly thereUnit: UnitId;
    /** Figures that the two tables agree in. */
    readonly keys: number;
    /** Further figures that differ; totals that follow from the first included. */
    readonly more: number;
  };
  /** An amount said in a sentence (or in words) against the figure it speaks of; amounts in the finding's unit. */
  SB202: {
    /**
     * `sentence`: figures in a text. `words`: "Bằng chữ" of a table. `beside`: "Bằng chữ" behind an amount in the same text.
     * `lines`: several lines in one cell, together.
     */
    readonly kind: 'sentence' | 'words' | 'beside' | 'lines';
    readonly text: string;
    readonly said: Amount;
    /** For `beside`, the label is the amount as written. */
    readonly there: FigureFacts;
    readonly thereSheet: string;
    /** The power of ten between the two, when that is all: a unit was mistaken. */
    readonly power: number | null;
  };
  /** A target and its parts, in a sentence or in lines; amounts are counts. */
  SB203: {
    readonly kind: 'text' | 'lines';
    readonly unit: string;
    /** The whole is a lower bound ("ít nhất"), which the parts do not reach. */
    readonly atLeast: boolean;
    readonly total: FigureFacts;
    readonly parts: readonly FigureFacts[];
    readonly given: Amount;
  };
  SB204: {
    readonly missing: 'target' | 'money';
    /** The half that is there. */
    readonly there: FigureFacts;
    readonly thereSheet: string;
    readonly thereUnit: UnitId;
    /** Null where the table has one year and does not name it in its columns. */
    readonly year: number | null;
    /** Further years of the line with the same gap. */
    readonly others: number;
    /** How often target and money stand together elsewhere. */
    readonly whole: number;
  };
  SB205: {
    /** `project`: one name and one content. `renamed`: a unit under its former and its new name. */
    readonly reason: 'project' | 'renamed';
    readonly name: string;
    readonly other: string;
    readonly otherName: string;
  };
  SB206: {
    readonly name: string;
    /** The budget that pays here; the other pays there. */
    readonly source: 'national' | 'local';
    readonly here: FigureFacts | null;
    readonly there: FigureFacts | null;
    readonly other: string;
    readonly otherSheet: string;
    readonly otherUnit: UnitId;
    /** 0 for one year, 1 for neighbouring years. */
    readonly years: number;
  };
  SB302: { readonly units: readonly { readonly unit: UnitId; readonly cell: string }[] };
  /** What is off, by which power of ten; the first of its figures, and for a table the figure it should equal elsewhere. */
  SB303: {
    readonly what: 'column' | 'line' | 'cell' | 'table';
    /** Figures × 10^power are on the scale of their kin. */
    readonly power: number;
    readonly count: number;
    readonly first: Amount;
    readonly there: { readonly sheet: string; readonly cell: string; readonly amount: Amount } | null;
  };
  SB301: Readonly<Record<never, never>>;
  SB304: {
    readonly count: number;
    /** The first of them as written, and as read. */
    readonly text: string;
    readonly amount: Amount;
    readonly flaw: NumberFlaw;
    /** An amount of money, not a quantity. */
    readonly isMoney: boolean;
    /** Formulas add around it, so totals are wrong by it. */
    readonly overlooked: boolean;
  };
  SB305: { readonly count: number; readonly text: string; readonly first: Amount; readonly other: Amount };
  SB306: { readonly count: number; readonly text: string };
  SB307: { readonly count: number; readonly encodings: readonly ('tcvn3' | 'vni')[]; readonly text: string };
  SB501: CapBreachFacts;
  SB502: CapBreachFacts;
  SB503: CapBreachFacts;
  /** Management cost against its share; `of`: of what the share is taken. */
  SB504: { readonly test: ShareTest; readonly of: 'allocation' | 'estimate'; readonly whole: FigureFacts };
  /** Why no cap could be applied, and to how many lines. */
  SB505: { readonly answer: CapAnswer; readonly level: Level; readonly lines: number; readonly years: readonly number[] };
  /** Supported lines whose activity nobody can tell: how many, the first of them, and what it may be. */
  SB506: { readonly lines: number; readonly of: number; readonly text: string; readonly candidates: readonly string[] };
  /** Lines that are within caps which nobody has verified. */
  SB507: { readonly lines: number; readonly tests: readonly SupportTest[] };
  SB508: {
    readonly source: 'national' | 'local';
    readonly year: number | null;
    readonly ceiling: Amount;
    readonly total: Amount;
    readonly excess: Amount;
  };
  SB509: CitationFacts;
  SB510: { readonly kind: FaultKind; readonly found: string; readonly allowed: string };
}
