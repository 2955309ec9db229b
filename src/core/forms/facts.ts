/** What a filled sheet is filled with: figures by activity, source, year and measure, and the lists some sheets hold. */
import { ZERO, add, type Amount } from '../money/amount';
import { fold } from '../table/seeing/fold';
import type { SourceId } from '../table/model/dimensions';

/** One figure of a plan, in the unit of the sheet. */
export interface PlanFigure {
  /** From the group down; empty where nothing is told apart by activity. */
  readonly activity: readonly string[];
  /** Null for what has no source: quantities. */
  readonly source: SourceId | null;
  /** Null for the period as a whole. */
  readonly year: number | null;
  readonly measure: 'money' | 'quantity';
  readonly amount: Amount;
}

export type BySource = Readonly<Partial<Record<SourceId, Amount>>>;

/** A line of the annual registration. */
export interface Project {
  /** The plan year; the first sheet that is made takes the line when it is left out. */
  readonly year?: number;
  /** The money it asks for: decides its section. */
  readonly level: 'national' | 'local';
  /** Label of its group. */
  readonly group: string;
  readonly name: string;
  readonly content?: string;
  readonly implementer?: string;
  readonly beneficiary?: string;
  readonly place?: string;
  readonly schedule?: string;
  readonly quantity?: Amount;
  readonly unitOfMeasure?: string;
  readonly amounts: BySource;
  readonly basis?: string;
  readonly note?: string;
}

/** A line of a project's cost estimate. */
export interface CostItem {
  readonly part: 'equipment' | 'documents' | 'other' | 'management';
  readonly name: string;
  readonly unitOfMeasure?: string;
  readonly quantity: Amount;
  readonly price: Amount;
  /** What the sources but the counterpart give; the counterpart pays the rest. */
  readonly amounts: BySource;
  readonly basis?: string;
}

/** What one unit handed in. */
export interface Submission {
  readonly unit: string;
  readonly projects?: number;
  /** Money by year and source. */
  readonly amounts: readonly { readonly year: number; readonly amounts: BySource }[];
  readonly received?: string;
  readonly round?: number;
  readonly errors?: number;
  readonly warnings?: number;
  readonly accepted?: number;
  readonly note?: string;
}

/** A supported line and the cap that holds for it. */
export interface CapLine {
  readonly activity: string;
  readonly source: string;
  readonly unitOfMeasure: string;
  readonly quantity?: Amount;
  readonly cost?: Amount;
  readonly percent?: Amount;
  /** For one unit of count, in the sheet's unit. */
  readonly each?: Amount;
  readonly asked?: Amount;
  readonly basis: string;
  readonly inForce: string;
  readonly standing: string;
  readonly conditions: string;
}

export interface FormFacts {
  readonly figures?: readonly PlanFigure[];
  readonly projects?: readonly Project[];
  readonly items?: readonly CostItem[];
  /** Name of the project that is estimated. */
  readonly projectName?: string;
  readonly submissions?: readonly Submission[];
  /** What the summary of units must say below its table: who is left out, and why. */
  readonly remarks?: readonly string[];
  readonly caps?: readonly CapLine[];
  /** The catalogue the caps were taken from, and the funding it holds no caps for. */
  readonly capsVersion?: string;
  readonly capsMissing?: readonly string[];
}

const keyOf = (activity: readonly string[], source: SourceId | null, year: number | null, measure: PlanFigure['measure']): string =>
  [activity.map(fold).join('>'), source, year, measure].join('|');

/** The figures by what they are about; what is told twice is added up. */
export class FigureCube {
  private readonly amounts = new Map<string, Amount>();

  constructor(figures: readonly PlanFigure[] = []) {
    for (const { activity, source, year, measure, amount } of figures) {
      const key = keyOf(activity, source, year, measure);
      this.amounts.set(key, add(this.amounts.get(key) ?? ZERO, amount));
    }
  }

  /** Null where nothing was said: the cell stays empty. */
  find(activity: readonly string[], source: SourceId | null, year: number | null, measure: PlanFigure['measure']): Amount | null {
    return this.amounts.get(keyOf(activity, source, year, measure)) ?? null;
  }
}

/** The figures summed over activities: what the summary by source says. */
export function bySourceAndYear(figures: readonly PlanFigure[]): FigureCube {
  return new FigureCube(figures.filter(({ measure }) => measure === 'money').map((figure) => ({ ...figure, activity: [] })));
}
