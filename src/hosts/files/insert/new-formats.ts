/**
 * Cell formats for new cells, added behind those a workbook has: what existing cells refer to by number stays what it was.
 * Also says how wide a digit of the workbook's normal font is, which is what column widths are counted in.
 */
import { isOpen, type NewStyle } from '../../../core/workbook/new-sheet';
import { NEW_FONT, NEW_FONT_SIZE } from '../../../core/workbook/new-sheet-snapshot';
import { FileProblem } from '../file-problem';
import { encodeText, decodeEscapes } from '../ooxml/escapes';
import { attribute } from '../xml/part-parser';
import { PartOutline, type OutlineElement } from '../patch/part-outline';

/** Order of the styles part, as its schema has it. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;

type List = (typeof ORDER)[number];

/** What a list must begin with where a workbook lacks it: number 0 is every cell's default. */
const FIRST: Readonly<Partial<Record<List, readonly string[]>>> = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};

/** Formats that have a number of their own in every workbook. */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};
const FIRST_OWN_FORMAT = 164;

const THIN = (side: string): string => `<${side} style="thin"><color auto="1"/></${side}>`;

function borderXml(open: NewStyle['open']): string {
  const hasLine = (side: string): boolean => !((side === 'top' && isOpen(open, 'above')) || (side === 'bottom' && isOpen(open, 'below')));
  return `<border>${['left', 'right', 'top', 'bottom'].map((side) => (hasLine(side) ? THIN(side) : `<${side}/>`)).join('')}<diagonal/></border>`;
}

export class NewFormats {
  private readonly added = new Map<List, string[]>();
  private readonly known = new Map<string, number>();
  private readonly formatIds = new Map<string, number>();
  private lastFormat = FIRST_OWN_FORMAT - 1;

  constructor(private readonly styles: PartOutline) {
    for (const { attributes } of styles.child('numFmts')?.children ?? []) {
      const id = Number(attribute(attributes, 'numFmtId'));
      if (!Number.isSafeInteger(id)) continue;
      this.formatIds.set(decodeEscapes(attribute(attributes, 'formatCode') ?? ''), id);
      this.lastFormat = Math.max(this.lastFormat, id);
    }
  }

  /** @param isQuoted a text that a person would have to type with a leading apostrophe */
  indexOf(style: NewStyle, isQuoted = false): number {
    const key = JSON.stringify([...Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)), isQuoted]);
    let index = this.known.get(key);
    if (index === undefined) {
      index = this.add('cellXfs', this.format(style, isQuoted));
      this.known.set(key, index);
    }
    return index;
  }

  /** A look that conditional formats refer to. */
  differential(xml: string): number {
    return this.add('dxfs', `<dxf>${xml}</dxf>`);
  }

  /** Pixels that a digit of the workbook's normal font takes. */
  get digitWidth(): number {
    const xf = this.styles.child('cellStyleXfs')?.children[0] ?? this.styles.child('cellXfs')?.children[0];
    const font = this.styles.child('fonts')?.children[Number(xf && attribute(xf.attributes, 'fontId')) || 0];
    const look = font && new PartOutline('a font', this.styles.text.slice(font.start, font.end));
    const valueOf = (name: string): string | undefined => {
      const element = look?.child(name);
      return element && attribute(element.attributes, 'val');
    };
    return digitWidthOf(valueOf('name') ?? 'Calibri', Number(valueOf('sz') ?? 11));
  }

  /** Writes everything that was asked for into the styles part. */
  finish(): void {
    for (const [list, elements] of this.added) {
      const xml = this.prefixed(elements.join(''));
      const existing = this.list(list);
      if (existing) this.styles.append(existing, xml, elements.length);
      else {
        const name = `${this.styles.prefix}${list}`;
        this.styles.insert(`<${name} count="${String(elements.length)}">${xml}</${name}>`, ORDER.slice(0, ORDER.indexOf(list)));
      }
    }
  }

  /** @throws FileProblem damaged where the list stands in the midst of something else: a second one would be taken for it */
  private list(name: List): OutlineElement | undefined {
    const found = this.styles.child(name);
    if (found === undefined && new RegExp(`<${this.styles.prefix}${name}[\\s/>]`).test(this.styles.text))
      throw new FileProblem('damaged', `the styles have their ${name} elsewhere`);
    return found;
  }

  /** Elements written here have no prefix; a part that writes its own with one gets the same. */
  private prefixed(xml: string): string {
    const { prefix } = this.styles;
    return prefix === '' ? xml : xml.replace(/<(\/?)(?=\w)/g, (_, slash: string) => `<${slash}${prefix}`);
  }

  private add(list: List, xml: string): number {
    const key = `${list}|${xml}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const existing = this.list(list);
    const added = this.added.get(list) ?? (existing ? [] : [...(FIRST[list] ?? [])]);
    this.added.set(list, added);
    added.push(xml);
    const index = (existing?.children.length ?? 0) + added.length - 1;
    this.known.set(key, index);
    return index;
  }

  /** A list that every format refers to, even by number 0, must be there. */
  private ensure(list: List): void {
    if (this.list(list) === undefined && !this.added.has(list)) this.added.set(list, [...(FIRST[list] ?? [])]);
  }

  private format(style: NewStyle, isQuoted: boolean): string {
    this.ensure('fills');
    this.ensure('borders');
    const { numberFormat = 'General', bold = false, italic = false, size = NEW_FONT_SIZE, border = false, open, input = false } = style;
    const font = this.add(
      'fonts',
      `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${String(size)}"/><name val="${NEW_FONT}"/><family val="1"/></font>`,
    );
    const attributes = [
      `numFmtId="${String(this.numberFormat(numberFormat))}"`,
      `fontId="${String(font)}"`,
      `fillId="0"`,
      `borderId="${String(border ? this.add('borders', borderXml(open)) : 0)}"`,
      ...(this.list('cellStyleXfs') ? ['xfId="0"'] : []),
      ...(isQuoted ? ['quotePrefix="1"'] : []),
      'applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
    ];
    const content = alignment(style) + (input ? '<protection locked="0"/>' : '');
    return content === '' ? `<xf ${attributes.join(' ')}/>` : `<xf ${attributes.join(' ')}>${content}</xf>`;
  }

  private numberFormat(code: string): number {
    const known = BUILT_IN[code] ?? this.formatIds.get(code);
    if (known !== undefined) return known;
    this.lastFormat += 1;
    this.formatIds.set(code, this.lastFormat);
    this.add('numFmts', `<numFmt numFmtId="${String(this.lastFormat)}" formatCode="${encodeText(code)}"/>`);
    return this.lastFormat;
  }
}

function alignment({ horizontal, vertical, wrap = false, indent = 0 }: NewStyle): string {
  const attributes = [
    // An indent counts only beside the side it is counted from.
    ...(horizontal !== undefined || indent > 0 ? [`horizontal="${horizontal ?? 'left'}"`] : []),
    ...(vertical !== undefined ? [`vertical="${vertical}"`] : []),
    ...(wrap ? ['wrapText="1"'] : []),
    ...(indent > 0 ? [`indent="${String(indent)}"`] : []),
  ];
  return attributes.length === 0 ? '' : `<alignment ${attributes.join(' ')}/>`;
}

/** Width of a digit in parts of the type's height: half for Times, a little more for the usual sans serifs. */
const DIGIT = { serif: 0.5, calibri: 0.507, sans: 0.556 };

/** What Excel measures on a screen of 96 dots an inch: 7 for Calibri 11 and Arial 10, 8 for Times New Roman 12. */
export function digitWidthOf(font: string, size: number): number {
  const share = /times|cambria|garamond|\.vntime/i.test(font) ? DIGIT.serif : /calibri|aptos/i.test(font) ? DIGIT.calibri : DIGIT.sans;
  return Math.max(4, Math.round(((size * 96) / 72) * share));
}
