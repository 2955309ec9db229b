/** Fonts and cell formats of an .xlsb file, as far as the foreign reader leaves them out. */
import type { CellLook } from '../sheetjs/sheet-cells';
import { Body, recordsOf, viewOf } from './records';

const FONT = 0x2b;
const FORMAT = 0x2f;
const BEGIN_CELL_FORMATS = 0x269;
const END_CELL_FORMATS = 0x26a;
const ITALIC = 0x02;
const BOLD_FROM = 600;
const SUPERSCRIPT = 1;
/** Color, scheme and what else stands between the looks of a font and its name. */
const UP_TO_NAME = 13;

export interface BinaryStyles {
  /** By the number of the cell's format. */
  readonly looks: readonly CellLook[];
  isRaised(font: number): boolean;
}

export function readBinaryStyles(part: string, bytes: Uint8Array): BinaryStyles {
  const fonts: { readonly bold: boolean; readonly italic: boolean; readonly isRaised: boolean; readonly name: string }[] = [];
  const looks: CellLook[] = [];
  const view = viewOf(bytes);
  let isOfCells = false;
  for (const record of recordsOf(part, bytes)) {
    const body = new Body(view, record);
    if (record.kind === BEGIN_CELL_FORMATS || record.kind === END_CELL_FORMATS) isOfCells = record.kind === BEGIN_CELL_FORMATS;
    else if (record.kind === FONT) {
      body.skip(2);
      const [flags, weight, script] = [body.u16(), body.u16(), body.u16()];
      body.skip(UP_TO_NAME);
      fonts.push({
        italic: (flags & ITALIC) !== 0,
        bold: weight >= BOLD_FROM,
        isRaised: script === SUPERSCRIPT,
        name: body.text(),
      });
    } else if (record.kind === FORMAT && isOfCells) {
      body.skip(4);
      const font = fonts[body.u16()];
      body.skip(5);
      looks.push({ bold: font?.bold ?? false, italic: font?.italic ?? false, indent: body.u8(), fontName: font?.name ?? '' });
    }
  }
  return { looks, isRaised: (font) => fonts[font]?.isRaised ?? false };
}
