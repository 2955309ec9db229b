/** The two heading rows and the row that numbers the columns; sums are written there as equations: "(8)=(3)+…+(7)" (forms.md 0.3). */
import type { SheetDraft } from '../draft';
import { columnNumber, heading } from '../looks';
import { HEADING_ROW } from './head';

export interface Heading {
  readonly text: string | number;
  /** Characters; of a banner, of each column below it. */
  readonly width?: number;
  readonly below?: readonly Heading[];
  /** Columns of the sheet that this one adds up. */
  readonly adds?: readonly number[];
}

/** How many columns a heading takes. */
export const spanOf = ({ below }: Heading): number => below?.length ?? 1;

export const columnsOf = (headings: readonly Heading[]): number => headings.reduce((columns, one) => columns + spanOf(one), 0);

/** The row after the headings. */
export const FIRST_ROW = HEADING_ROW + 3;
/** Rows printed again on every page. */
export const REPEATED_ROWS = { first: HEADING_ROW, last: FIRST_ROW - 1 } as const;

const USUAL_WIDTH = 11;

/** @returns the widths of the columns */
export function putHeadings(draft: SheetDraft, headings: readonly Heading[]): number[] {
  const [top, bottom] = [HEADING_ROW, HEADING_ROW + 1];
  const widths: number[] = [];
  let column = 0;
  for (const one of headings) {
    const { text, below = [], width = USUAL_WIDTH } = one;
    const leaves = below.length === 0 ? [one] : below;
    const right = column + leaves.length - 1;
    draft.putAcross({ top, left: column, bottom: below.length === 0 ? bottom : top, right }, text, heading);
    leaves.forEach((leaf, at) => {
      if (below.length > 0) draft.put(bottom, column + at, leaf.text, heading);
      widths.push(leaf.width ?? width);
      draft.put(bottom + 1, column + at, numberOf(column + at, leaf.adds ?? []), columnNumber);
    });
    column = right + 1;
  }
  return widths;
}

/** "(8)", "(8)=(3)+…+(7)", "(5)=(3)+(4)". */
function numberOf(column: number, adds: readonly number[]): string {
  const name = (at: number): string => `(${String(at + 1)})`;
  if (adds.length === 0) return name(column);
  const [first = 0] = adds;
  const inOneRun = adds.length > 2 && adds.every((at, position) => at === first + position);
  const terms = inOneRun ? [name(first), '…', name(first + adds.length - 1)] : adds.map(name);
  return `${name(column)}=${terms.join('+')}`;
}
