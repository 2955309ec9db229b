/** Puts the blocks of a sheet together into its snapshot: cells from A1, trimmed, frozen, looks shared. Asks nothing of Excel. */
import type { Cell, CellStyle, CellValue, SheetSnapshot, SheetVisibility } from '../../core/workbook/snapshot';
import type { ReadBlock } from './block-reading';
import { formulaOf, valueOf } from './cell-content';
import type { CommonLook, SheetExtent } from './sheet-extents';

/** Styles by look, so that cells that look the same share one object across the workbook. */
export class StyleTable {
  private readonly styles = new Map<string, CellStyle>();

  style(numberFormat: string, bold: boolean, italic: boolean, indent: number, fontName: string): CellStyle {
    const key = `${bold ? 'b' : ''}${italic ? 'i' : ''}${String(indent)}|${fontName}|${numberFormat}`;
    const known = this.styles.get(key);
    if (known !== undefined) return known;
    const style = Object.freeze({ numberFormat, bold, italic, indent, fontName });
    this.styles.set(key, style);
    return style;
  }
}

export function buildSheet(
  name: string,
  visibility: SheetVisibility,
  extent: SheetExtent | null,
  blocks: readonly ReadBlock[],
  styles: StyleTable,
): SheetSnapshot {
  const rows: (readonly (Cell | undefined)[])[] = [];
  for (const block of blocks) {
    block.values.forEach((_row, down) => {
      const row = block.place.top + down;
      while (rows.length < row) rows.push(NO_CELLS);
      rows.push(buildRow(block, down, extent?.look ?? null, styles));
    });
  }
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop();
  return Object.freeze({
    name,
    visibility,
    rows: Object.freeze(rows),
    merges: Object.freeze((extent?.merges ?? []).map((merge) => Object.freeze(merge))),
    hiddenRows: Object.freeze(blocks.flatMap(({ hiddenRows }) => hiddenRows)),
    hiddenColumns: Object.freeze(blocks.flatMap(({ hiddenColumns }) => hiddenColumns)),
  });
}

const NO_CELLS: readonly (Cell | undefined)[] = Object.freeze([]);

function buildRow(block: ReadBlock, down: number, common: CommonLook | null, styles: StyleTable): readonly (Cell | undefined)[] {
  const { left } = block.place;
  const cells: (Cell | undefined)[] = [];
  const values = block.values[down] ?? [];
  for (let along = 0; along < values.length; along += 1) {
    const loaded = { value: values[along], formula: block.formulas[down]?.[along], type: block.types[down]?.[along] ?? '' };
    const value = valueOf(loaded);
    if (value === undefined) continue;
    while (cells.length < left + along) cells.push(undefined);
    const style = styleAt(block, down, along, common, styles);
    const text = block.texts[down]?.[along] ?? '';
    const formula = formulaOf(loaded);
    if (formula === undefined) cells.push(Object.freeze({ value, text, style }));
    else if (isUnderWay(value)) cells.push(Object.freeze({ value: '', formula, uncalculated: true as const, text, style }));
    else cells.push(Object.freeze({ value, formula, text, style }));
  }
  return cells.length === 0 ? NO_CELLS : Object.freeze(cells);
}

/** What Excel shows while a function is still being asked: no result, and no error either. */
const UNDER_WAY: ReadonlySet<string> = new Set(['#BUSY!', '#GETTING_DATA']);
const isUnderWay = (value: CellValue): boolean => typeof value === 'object' && UNDER_WAY.has(value.error);

function styleAt(block: ReadBlock, down: number, along: number, common: CommonLook | null, styles: StyleTable): CellStyle {
  const own = block.looks?.[down]?.[along]?.format;
  return styles.style(
    block.numberFormats[down]?.[along] ?? 'General',
    common?.bold ?? own?.font?.bold ?? false,
    common?.italic ?? own?.font?.italic ?? false,
    common?.indent ?? own?.indentLevel ?? 0,
    common?.fontName ?? own?.font?.name ?? '',
  );
}
