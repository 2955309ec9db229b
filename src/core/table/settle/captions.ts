/**
 * The captions of stacked tables: "I. Khuyến công quốc gia" above a heading, "II. Khuyến công địa phương" among the lines or above a heading
 * of its own. A caption alone may be a title, or a group: only what another of its kind, with another source, stands beside is one.
 */
import type { SourceId } from '../model/dimensions';
import type { Line } from '../model/line';
import type { Table } from '../model/table';
import { fold } from '../seeing/fold';
import { ordinalChoices, type Ordinal, type OrdinalClass } from '../seeing/ordinals';
import { packAt } from '../seeing/pack-at';
import { namesLevel } from '../seeing/programme';
import type { SheetView } from '../seeing/sheet-view';

export interface FoundCaption {
  /** Position of the table. */
  readonly table: number;
  /** Position among its lines; -1 above its heading. */
  readonly line: number;
  readonly source: SourceId | 'state-budget';
  /** Its words without its number. */
  readonly folded: string;
  readonly ordinals: readonly Ordinal[];
}

/** How far above its heading the caption of a table may stand, a line of the unit between. */
const ROWS_ABOVE = 3;

/** From the outermost; captions are numbered so, or not at all: finer numbers split a line. */
export const CAPTION_CLASSES: readonly OrdinalClass[] = ['upper', 'roman', 'arabic'];

const LEADING = /^\s*(\d{1,2}|[A-HĐ]|[IVX]{1,5})\s*[.)/:-]\s*/u;

/** How a caption opens that speaks of money or the programme, and is not the title of a paper. */
const OPENS_WITH_MONEY = /^(?:nguon|kinh phi|kpkc|von|ngan sach|khuyen cong|kcqg|kcdp|phan)\b/;

/** Everything of a table that might be a caption, in its order. @param notAbove row that the table above it ends on, or -1 */
export function captionsIn(view: SheetView, table: Table, at: number, notAbove: number): FoundCaption[] {
  const own = view.ofPack(packAt(view, { top: table.range.top, headerRows: table.headerRows }, notAbove));
  const above = captionAbove(own, table, notAbove);
  const within = table.lines.flatMap((line, position): FoundCaption[] => {
    const { source, ordinal, label } = line;
    if (source === null || source === 'all' || !isHeading(line) || !opensPart(table.lines, position) || namesSeveral(own, label)) return [];
    return [
      { table: at, line: position, source, folded: fold(withoutNumber(label)), ordinals: ordinal === null ? [] : choices(ordinal.text) },
    ];
  });
  return above === null ? within : [{ table: at, line: -1, ...above }, ...within];
}

/** Those beside which another of the same kind names another source. */
export function captionsOfStack(found: readonly FoundCaption[]): ReadonlySet<FoundCaption> {
  const stacked = new Set<FoundCaption>();
  const last = new Map<string, { readonly caption: FoundCaption; readonly number: number }>();
  for (const caption of found) {
    const { folded, ordinals } = caption;
    const kinds: { key: string; number: number }[] = ordinals.map((ordinal) => ({ key: ordinal.class, number: ordinal.numbers[0] ?? 0 }));
    if (kinds.length === 0) kinds.push({ key: `“${folded.split(' ')[0] ?? ''}”`, number: 0 });
    for (const { key, number } of kinds) {
      const before = last.get(key);
      last.set(key, { caption, number });
      if (before === undefined || before.caption.source === caption.source) continue;
      const goesOn = ordinals.length > 0 ? number > before.number : isOfMoney(before.caption, caption);
      if (goesOn) stacked.add(before.caption).add(caption);
    }
  }
  return stacked;
}

/** Two papers on one sheet have titles that begin alike. */
const isOfMoney = (one: FoundCaption, two: FoundCaption): boolean =>
  one.table === two.table || (OPENS_WITH_MONEY.test(one.folded) && OPENS_WITH_MONEY.test(two.folded));

const isHeading = ({ counted, total, partial, ordinal }: Line): boolean =>
  !counted && total === null && !partial && (ordinal === null || CAPTION_CLASSES.includes(ordinal.class));

/** "A. Ngân sách nhà nước" stands above its levels. */
const headsOnly = ({ source }: Line): boolean => source === null || source === 'state-budget' || source === 'all';

/**
 * First in its table, or behind a total that closed the part before. One with a number may go on from lines as well; without one that is
 * a source of the line above, left blank.
 */
function opensPart(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  let before = at - 1;
  for (let own = lines[before]; own?.counted === false && own.total === null && headsOnly(own); own = lines[before]) before--;
  const above = lines[before];
  if (above === undefined || (above.counted && (above.total === 'grand' || above.total === 'group'))) {
    const next = lines[at + 1];
    return line?.ordinal !== null || next === undefined || next.counted || next.source === null;
  }
  return above.counted && line?.ordinal !== null && line?.ordinal.class !== 'arabic';
}

function captionAbove(view: SheetView, { range: { top, right } }: Table, notAbove: number): Omit<FoundCaption, 'table' | 'line'> | null {
  for (let row = top - 1; row >= Math.max(notAbove + 1, top - ROWS_ABOVE, 0); row--) {
    let ordinals: readonly Ordinal[] = [];
    for (let column = 0; column <= right; column++) {
      const { text } = view.label(row, column);
      if (text === '') continue;
      const found = captionOf(view, text, ordinals);
      if (found !== undefined) return found;
      ordinals = choices(text);
    }
  }
  if (notAbove >= 0) return null;
  for (const { text } of view.above.slice(0, Math.max(0, ROWS_ABOVE - top))) {
    const found = captionOf(view, text, []);
    if (found !== undefined) return found;
  }
  return null;
}

/** Undefined where the text names no source, null where it names one that heads no part. */
function captionOf(view: SheetView, text: string, before: readonly Ordinal[]): Omit<FoundCaption, 'table' | 'line'> | null | undefined {
  const source = view.sources.find(fold(text), text);
  if (source === null || source === 'total') return undefined;
  if (namesSeveral(view, text)) return null;
  const own = choices(LEADING.exec(text)?.[1] ?? '');
  const folded = fold(withoutNumber(text));
  return { source: source === 'stateBudget' ? 'state-budget' : source, folded, ordinals: own.length > 0 ? own : before };
}

const withoutNumber = (text: string): string => text.replace(LEADING, '');

/** "I" is no letter, "C" no hundred. */
function choices(text: string): readonly Ordinal[] {
  const found = ordinalChoices(text).filter(
    (one) => CAPTION_CLASSES.includes(one.class) && !(one.class === 'roman' && (one.numbers[0] ?? 0) >= 50),
  );
  const first = found.filter((one) => one.class === 'roman' && one.numbers[0] === 1);
  return first.length > 0 ? first : found;
}

/** "Kinh phí khuyến công quốc gia và đối ứng" heads no part of one source. */
function namesSeveral(view: SheetView, text: string): boolean {
  const { pack } = view;
  const folded = fold(text);
  if (namesLevel(pack, 'national', folded) && namesLevel(pack, 'local', folded)) return true;
  const named = text.split(/[,;+/]|\svà\s/u).flatMap((part) => view.sources.find(fold(part), part) ?? []);
  return new Set(named).size > 1;
}
