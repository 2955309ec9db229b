/** Whose money the lines of stacked tables are, by the caption of their part: a part ends with its total, the next caption, or what outranks it. */
import { sourcesOf } from '../heads/kind';
import type { Period, SourceId } from '../model/dimensions';
import type { Caption, Line } from '../model/line';
import type { LineRelation, Table } from '../model/table';
import type { SheetView } from '../seeing/sheet-view';
import { namesIn } from './line-sums';
import { CAPTION_CLASSES, captionsIn, captionsOfStack, type FoundCaption } from './captions';

/** @param views the sheets with what was read of their texts @returns the same tables, their lines under the captions of their parts */
export function withCaptions(views: readonly SheetView[], tables: readonly Table[]): Table[] {
  const found = new Map<string, FoundCaption[]>();
  for (const view of views) {
    const { sheet } = view;
    const own = tables.flatMap((table, at) => (table.sheet === sheet.name && table.readBy === 'words' ? [{ table, at }] : []));
    for (const { table, at } of own) {
      const ends = own.map((one) => one.table.range.bottom).filter((bottom) => bottom < table.range.top);
      const stack = sheet.inDocument?.as === 'table' ? `document ${sheet.inDocument.paragraphs}` : `sheet ${sheet.name}`;
      found.set(stack, [...(found.get(stack) ?? []), ...captionsIn(view, table, at, Math.max(-1, ...ends))]);
    }
  }
  const result = [...tables];
  for (const captions of found.values()) {
    const stacked = captionsOfStack(captions);
    const first = Math.min(...[...stacked].map(({ table }) => table));
    for (const at of new Set([...stacked].map(({ table }) => table))) {
      const table = tables[at];
      const own = captions.filter((one) => one.table === at);
      if (table !== undefined) result[at] = captioned(table, own, stacked, tables[first]?.titlePeriod ?? null, at > first);
    }
  }
  return result;
}

/**
 * @param captions all that were found in the table, in its order
 * @param ofTitle the period that the title above the first table of the stack names
 * @param isBelow other tables of the stack stand above it
 */
function captioned(
  table: Table,
  captions: readonly FoundCaption[],
  stacked: ReadonlySet<FoundCaption>,
  ofTitle: Period | null,
  isBelow: boolean,
): Table {
  const lines = [...table.lines];
  const sums = new Map<number, number[]>();
  for (const { total, parts } of table.lineRelations) sums.set(total, [...(sums.get(total) ?? []), ...parts]);
  captions.forEach((caption, turn) => {
    const { source } = caption;
    // The level of "Ngân sách nhà nước" stands below it, or nowhere.
    if (!stacked.has(caption) || source === 'state-budget') return;
    const own: Caption = { source, folded: caption.folded };
    const end = endOfPart(table.lines, sums, caption, captions[turn + 1]?.line ?? lines.length);
    for (let at = caption.line + 1; at < end; at++) {
      const line = lines[at];
      if (line !== undefined) lines[at] = { ...line, caption: own };
    }
  });
  // A joint total below the last of several tables adds up lines of those above as well: nothing here is its sum.
  const isJoint = ({ total }: LineRelation): boolean => isBelow && lines[total]?.total === 'grand' && lines[total].caption === undefined;
  return {
    ...table,
    lines,
    lineRelations: table.lineRelations.filter((relation) => !isJoint(relation)),
    sources: sourcesOf(table.figureColumns, lines),
    period: table.period ?? table.titlePeriod ?? ofTitle,
  };
}

/** Whose money a line is by its caption, where no column of the table tells sources apart. */
export function sourceOfCaption({ figureColumns }: Pick<Table, 'figureColumns'>, { caption }: Line): SourceId | null {
  const tellsApart = figureColumns.some(({ measure, source }) => measure === 'money' && source !== null && source !== 'all');
  return caption === undefined || tellsApart ? null : caption.source;
}

/** The line behind the last one of a part. */
function endOfPart(lines: readonly Line[], sums: ReadonlyMap<number, readonly number[]>, caption: FoundCaption, stop: number): number {
  const start = caption.line + 1;
  const first = lines.findIndex(({ counted, total }, at) => at >= start && counted && total === null);
  const isOutside = outsideOf(caption, lines[first]);
  for (let at = start; at < stop; at++) {
    const line = lines[at];
    if (line === undefined || isOutside(line)) return at;
    if (!line.counted || (line.total !== 'grand' && line.total !== 'group')) continue;
    const parts = sums.get(at) ?? [];
    // The joint total of several parts.
    if (parts.some((part) => part < start) || namesOthers(line, caption)) return at;
    const closes = line.total === 'grand' ? parts.every((part) => part < at) : closesByName(line, caption);
    if (closes) return at + 1;
  }
  return stop;
}

/** "Tổng cộng (I+II)" below the lines of II. */
const namesOthers = ({ label }: Line, { ordinals }: FoundCaption): boolean =>
  ordinals.length > 0 && namesIn(label).length > 1 && ordinals.some(({ text }) => namesIn(label).includes(withoutMarks(text)));

const withoutMarks = (text: string): string => text.replace(/[^\p{L}\d]/gu, '');

/** "Cộng I", "Tổng phần B": other totals of groups stand within a part. */
const closesByName = ({ folded }: Line, { ordinals }: FoundCaption): boolean =>
  ordinals.some(({ text }) => folded.split(' ').at(-1) === withoutMarks(text).toLowerCase());

/** Lines that are numbered like the caption, or more coarsely; where its lines begin with the same numbers as itself, only what is coarser. */
function outsideOf({ ordinals }: FoundCaption, first: Line | undefined): (line: Line) => boolean {
  const classes = ordinals.map((one) => CAPTION_CLASSES.indexOf(one.class));
  if (classes.length === 0) return () => false;
  const rank = Math.max(...classes);
  const isShared = first?.ordinal !== null && first?.ordinal !== undefined && CAPTION_CLASSES.indexOf(first.ordinal.class) === rank;
  return ({ ordinal }) => {
    const own = ordinal === null ? -1 : CAPTION_CLASSES.indexOf(ordinal.class);
    return own >= 0 && (isShared ? own < rank : own <= rank);
  };
}
