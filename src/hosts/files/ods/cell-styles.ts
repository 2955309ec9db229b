/** The looks of cells in an OpenDocument file, cut down to what reading a table needs. Styles take after others by name. */
import { PLAIN_STYLE, type CellStyle } from '../../../core/workbook/snapshot';
import type { Plan } from '../xml/element-walk';
import type { Attributes } from '../xml/names';
import { NumberStyles } from './number-styles';

interface Draft {
  readonly parent: string | null;
  readonly numberStyle: string | null;
  bold?: boolean;
  italic?: boolean;
  indent?: number;
  fontName?: string;
}

/** Points that a level of indent takes: 9.6 in files that come from Excel, 10 in others. */
const POINTS_A_LEVEL = 9.8;
const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, px: 0.75 };
const DEEPEST_PARENT = 20;
/** The style that every cell takes after in the end. */
const DEFAULT = 'Default';

function levels(length: string | undefined): number | undefined {
  const [, number, unit = ''] = /^([\d.]+)(pt|in|cm|mm|pc|px)$/.exec(length?.trim() ?? '') ?? [];
  const points = Number(number) * (POINTS[unit] ?? Number.NaN);
  return Number.isFinite(points) ? Math.min(250, Math.round(points / POINTS_A_LEVEL)) : undefined;
}

/** "super", or by how much the text stands above its line: "33% 58%". */
const isAbove = (position: string | undefined): boolean =>
  position !== undefined && /^\s*(?:super|[+]?0*[1-9]\d*(?:\.\d+)?%)/.test(position);

const unquoted = (name: string): string => name.replace(/^['"]|['"]$/g, '');

export class CellStyles {
  private readonly numbers = new NumberStyles();
  private readonly fonts = new Map<string, string>();
  private readonly drafts = new Map<string, Draft>();
  private readonly raised = new Map<string, boolean>();
  private readonly hiddenTables = new Set<string>();
  private readonly resolved = new Map<string, CellStyle>();
  private readonly looks = new Map<string, CellStyle>();
  private current: { readonly family: string; readonly name: string; readonly draft: Draft } | null = null;

  /** Where fonts get the names by which styles call them. */
  fontsAt(path: string): Plan {
    return {
      [`${path}/style:font-face`]: {
        open: (attributes) => {
          this.fonts.set(attributes['style:name'] ?? '', unquoted(attributes['svg:font-family'] ?? ''));
        },
      },
    };
  }

  /** Where the styles stand below an element that lists styles. */
  planAt(path: string): Plan {
    const style = `${path}/style:style`;
    return {
      ...this.numbers.planAt(path),
      [`${path}/style:default-style`]: {
        open: (attributes) => {
          this.start(attributes, '');
        },
      },
      [`${path}/style:default-style/style:text-properties`]: {
        open: (attributes) => {
          this.takeText(attributes);
        },
      },
      [style]: {
        open: (attributes) => {
          this.start(attributes, attributes['style:name'] ?? '');
        },
      },
      [`${style}/style:text-properties`]: {
        open: (attributes) => {
          this.takeText(attributes);
        },
      },
      [`${style}/style:paragraph-properties`]: {
        open: (attributes) => {
          const indent = levels(attributes['fo:margin-left']);
          if (this.current !== null && indent !== undefined) this.current.draft.indent = indent;
        },
      },
      [`${style}/style:table-properties`]: {
        open: (attributes) => {
          if (this.current?.family === 'table' && attributes['table:display'] === 'false') this.hiddenTables.add(this.current.name);
        },
      },
    };
  }

  isHiddenTable(name: string | undefined): boolean {
    return name !== undefined && this.hiddenTables.has(name);
  }

  /** Whether text of this style stands above its line; undefined where the style says nothing of it. */
  isRaised(name: string | undefined): boolean | undefined {
    return name === undefined ? undefined : this.raised.get(name);
  }

  /** @param fallback the number format of a value that has none of its own, such as a date */
  styleOf(name: string | undefined, fallback: string): CellStyle {
    const key = `${name ?? DEFAULT}\n${fallback}`;
    let style = this.resolved.get(key);
    if (style === undefined) {
      style = this.resolve(name ?? DEFAULT, fallback);
      this.resolved.set(key, style);
    }
    return style;
  }

  private start(attributes: Attributes, name: string): void {
    const family = attributes['style:family'] ?? '';
    const draft: Draft = {
      parent: attributes['style:parent-style-name'] ?? null,
      numberStyle: attributes['style:data-style-name'] ?? null,
    };
    this.current = { family, name, draft };
    if (family === 'table-cell') this.drafts.set(name, draft);
  }

  private takeText(attributes: Attributes): void {
    if (this.current === null) return;
    const { family, name, draft } = this.current;
    const position = attributes['style:text-position'];
    if (family === 'text' && position !== undefined) this.raised.set(name, isAbove(position));
    const weight = attributes['fo:font-weight'];
    if (weight !== undefined) draft.bold = weight === 'bold' || Number(weight) >= 600;
    const slant = attributes['fo:font-style'];
    if (slant !== undefined) draft.italic = slant === 'italic' || slant === 'oblique';
    const [called, font] = [attributes['style:font-name'], attributes['fo:font-family']];
    if (called !== undefined) draft.fontName = this.fonts.get(called) ?? called;
    else if (font !== undefined) draft.fontName = unquoted(font);
  }

  private resolve(name: string, fallback: string): CellStyle {
    const chain: Draft[] = [];
    for (let next: string | null = name; next !== null && chain.length < DEEPEST_PARENT;) {
      const draft = this.drafts.get(next);
      if (draft === undefined) break;
      chain.push(draft);
      next = draft.parent;
    }
    const last = this.drafts.get('');
    if (last) chain.push(last);
    const first = <K extends keyof Draft>(key: K): Draft[K] | undefined => chain.find((draft) => (draft[key] ?? null) !== null)?.[key];
    const numberStyle = first('numberStyle');
    const code = numberStyle === undefined || numberStyle === null ? '' : (this.numbers.codeOf(numberStyle) ?? '');
    const look: CellStyle = {
      numberFormat: code === '' || code === 'General' ? fallback : code,
      bold: first('bold') ?? PLAIN_STYLE.bold,
      italic: first('italic') ?? PLAIN_STYLE.italic,
      indent: first('indent') ?? PLAIN_STYLE.indent,
      fontName: first('fontName') ?? PLAIN_STYLE.fontName,
    };
    const key = JSON.stringify(look);
    const shared = this.looks.get(key) ?? Object.freeze(look);
    this.looks.set(key, shared);
    return shared;
  }
}
