/** Formulas that fetch figures from other sheets and do nothing but add them: `='Phụ lục 2'!D9`, `=A!C5+B!C5`. */
import { parseA1 } from './address';

export interface SheetLink {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const LINK = /^\s*(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!(\$?[A-Z]{1,3}\$?\d{1,7})\s*$/u;

const known = new Map<string, readonly SheetLink[] | null>();

/** @param formula with its leading "="; null when it reads its own sheet too, or does more than adding */
export function readSheetLink(formula: string): readonly SheetLink[] | null {
  const cached = known.get(formula);
  if (cached !== undefined) return cached;
  if (known.size > 50_000) known.clear();
  const read = formula.includes('!') ? parse(formula.slice(1).replace(/^\+/, '')) : null;
  known.set(formula, read);
  return read;
}

function parse(sum: string): SheetLink[] | null {
  // A plus inside a quoted sheet name does not separate terms.
  const terms = sum.match(/(?:'(?:[^']|'')*'|[^+'])+/g) ?? [];
  const links: SheetLink[] = [];
  for (const term of terms) {
    const [, quoted, bare, cell = ''] = LINK.exec(term) ?? [];
    const place = parseA1(cell.replace(/\$/g, ''));
    if (place === null) return null;
    links.push({ sheet: quoted?.replace(/''/g, "'") ?? bare ?? '', row: place.row, column: place.column });
  }
  return links.length === 0 ? null : links;
}
