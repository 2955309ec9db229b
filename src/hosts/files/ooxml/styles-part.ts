/** The styles part, cut down to what reading a table needs: one shared object for each distinct look. */
import { PLAIN_STYLE, type CellStyle } from '../../../core/workbook/snapshot';
import { BUILTIN_FORMATS } from './builtin-formats';
import type { ElementPlan } from '../xml/element-walk';
import type { Attributes } from '../xml/names';
import { attribute, isTrue } from '../xml/part-parser';
import type { ArchiveEntry } from '../zip/archive';
import { decodeEscapes } from './escapes';
import { readPart, type OoxmlPackage } from './package';

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
  const last = <T>(list: readonly T[], change: (item: T, attributes: Attributes) => void): ElementPlan => ({
    open(attributes) {
      const item = list.at(-1);
      if (item !== undefined) change(item, attributes);
    },
  });
  readPart(opened, entry, {
    // Conditional formats (`dxfs`) have number formats and fonts of their own, under numbers that say nothing elsewhere.
    'styleSheet/numFmts/numFmt': {
      open(attributes) {
        // Number 0 is “General” whatever a file says; a code without a number is nobody's.
        const number = integer(attribute(attributes, 'numFmtId'));
        if (number > 0) codes.set(number, decodeEscapes(attribute(attributes, 'formatCode') ?? ''));
      },
    },
    'styleSheet/fonts/font': {
      open() {
        fonts.push({ bold: false, italic: false, name: '' });
      },
    },
    'styleSheet/fonts/font/b': last(fonts, (font, attributes) => {
      font.bold = isOn(attributes);
    }),
    'styleSheet/fonts/font/i': last(fonts, (font, attributes) => {
      font.italic = isOn(attributes);
    }),
    'styleSheet/fonts/font/name': last(fonts, (font, attributes) => {
      font.name = attribute(attributes, 'val') ?? '';
    }),
    'styleSheet/cellXfs/xf': {
      open(attributes) {
        const numberFormat = integer(attribute(attributes, 'numFmtId'));
        drafts.push({ numberFormat, font: integer(attribute(attributes, 'fontId')), indent: 0, unlocked: false });
      },
    },
    'styleSheet/cellXfs/xf/alignment': last(drafts, (draft, attributes) => {
      draft.indent = integer(attribute(attributes, 'indent'));
    }),
    'styleSheet/cellXfs/xf/protection': last(drafts, (draft, attributes) => {
      const locked = attribute(attributes, 'locked');
      draft.unlocked = locked !== undefined && !isTrue(locked);
    }),
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
