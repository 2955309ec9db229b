/** The styles part, cut down to what reading a table needs: one shared object for each distinct look. */
import { PLAIN_STYLE, type CellStyle } from '../../../core/workbook/snapshot';
import { BUILTIN_FORMATS } from './builtin-formats';
import { attribute, isTrue, type Attributes } from './part-xml';
import { readPart, type OoxmlPackage } from './package';
import type { ArchiveEntry } from '../zip/archive';
import { decodeEscapes } from './escapes';

export interface CellFormat {
  readonly style: CellStyle;
  /** Cells of this format may be written on a protected sheet. */
  readonly unlocked: boolean;
}

export const PLAIN_FORMAT: CellFormat = { style: PLAIN_STYLE, unlocked: false };

interface Font {
  bold: boolean;
  italic: boolean;
  name: string;
}

interface Draft {
  numberFormat: number;
  font: number;
  indent: number;
  unlocked: boolean;
}

/** `<b/>` means bold, `<b val="0"/>` means not. */
const isOn = (attributes: Attributes): boolean => {
  const value = attribute(attributes, 'val');
  return value === undefined || isTrue(value);
};

const integer = (value: string | undefined): number => {
  const number = Number(value ?? 0);
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
};

/** The cell formats in the order in which cells name them. */
export function readStylesPart(opened: OoxmlPackage, entry: ArchiveEntry | undefined): CellFormat[] {
  if (entry === undefined) return [];
  const codes = new Map<number, string>();
  const fonts: Font[] = [];
  const drafts: Draft[] = [];
  let list: 'fonts' | 'cellXfs' | null = null;
  let draft: Draft | null = null;
  readPart(opened, entry, {
    open(name, attributes) {
      const font = fonts.at(-1);
      if (name === 'fonts' || name === 'cellXfs') list = name;
      else if (name === 'numFmt')
        codes.set(integer(attribute(attributes, 'numFmtId')), decodeEscapes(attribute(attributes, 'formatCode') ?? ''));
      else if (list === 'fonts') {
        if (name === 'font') fonts.push({ bold: false, italic: false, name: '' });
        else if (font && name === 'b') font.bold = isOn(attributes);
        else if (font && name === 'i') font.italic = isOn(attributes);
        else if (font && name === 'name') font.name = attribute(attributes, 'val') ?? '';
      } else if (list === 'cellXfs') {
        if (name === 'xf') {
          draft = {
            numberFormat: integer(attribute(attributes, 'numFmtId')),
            font: integer(attribute(attributes, 'fontId')),
            indent: 0,
            unlocked: false,
          };
          drafts.push(draft);
        } else if (draft && name === 'alignment') draft.indent = integer(attribute(attributes, 'indent'));
        else if (draft && name === 'protection')
          draft.unlocked = attribute(attributes, 'locked') !== undefined && !isTrue(attribute(attributes, 'locked'));
      }
    },
    close(name) {
      if (name === list) list = null;
    },
  });
  return share(drafts, codes, fonts);
}

function share(drafts: readonly Draft[], codes: ReadonlyMap<number, string>, fonts: readonly Font[]): CellFormat[] {
  const looks = new Map<string, CellStyle>();
  return drafts.map((draft) => {
    const code = codes.get(draft.numberFormat) ?? BUILTIN_FORMATS[draft.numberFormat] ?? '';
    const font = fonts[draft.font];
    const look: CellStyle = {
      numberFormat: code === '' ? 'General' : code,
      bold: font?.bold ?? false,
      italic: font?.italic ?? false,
      indent: draft.indent,
      fontName: font?.name ?? '',
    };
    const key = JSON.stringify(look);
    const style = looks.get(key) ?? Object.freeze(look);
    looks.set(key, style);
    return { style, unlocked: draft.unlocked };
  });
}
