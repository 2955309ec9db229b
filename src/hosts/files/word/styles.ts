/** The styles of a document, cut down to what reading needs: looks that text takes from its style, and numbering that a style brings. */
import type { Plan } from '../xml/element-walk';
import { isOn } from './word-part';

export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly hidden?: boolean;
  readonly raised?: boolean;
  readonly fontName?: string;
}

export interface NumberedBy {
  /** Null where the style leaves it to the paragraph. */
  readonly list: string | null;
  readonly level: number | null;
}

interface Draft extends NumberedBy {
  parent: string | null;
  look: RunLook;
  list: string | null;
  level: number | null;
}

const DEEPEST_PARENT = 20;

/** One property of a run, as direct formatting and styles write it alike. */
export function withProperty(look: RunLook, name: string, value: string | undefined, font: string | undefined): RunLook {
  switch (name) {
    case 'w:b':
      return { ...look, bold: isOn(value) };
    case 'w:i':
      return { ...look, italic: isOn(value) };
    case 'w:vanish':
      return { ...look, hidden: isOn(value) };
    case 'w:vertAlign':
      return { ...look, raised: value === 'superscript' };
    case 'w:rFonts':
      return font === undefined ? look : { ...look, fontName: font };
    default:
      return look;
  }
}

export const RUN_PROPERTIES = ['w:b', 'w:i', 'w:vanish', 'w:vertAlign', 'w:rFonts'] as const;

export class WordStyles {
  private readonly drafts = new Map<string, Draft>();
  private readonly looks = new Map<string, RunLook>();
  private defaults: RunLook = {};
  private current: Draft | null = null;
  /** What paragraphs and runs are that name no style. */
  private paragraphDefault: string | undefined;

  plan(): Plan {
    const style = 'w:styles/w:style';
    const properties = (at: string, take: (change: (look: RunLook) => RunLook) => void): Plan =>
      Object.fromEntries(
        RUN_PROPERTIES.map((name) => [
          `${at}/${name}`,
          {
            open: (attributes: Readonly<Record<string, string>>) => {
              take((look) => withProperty(look, name, attributes['w:val'], attributes['w:ascii']));
            },
          },
        ]),
      );
    return {
      ...properties('w:styles/w:docDefaults/w:rPrDefault/w:rPr', (change) => {
        this.defaults = change(this.defaults);
      }),
      [style]: {
        open: (attributes) => {
          const name = attributes['w:styleId'] ?? '';
          this.current = { parent: null, look: {}, list: null, level: null };
          this.drafts.set(name, this.current);
          if (attributes['w:type'] === 'paragraph' && attributes['w:default'] !== undefined && isOn(attributes['w:default']))
            this.paragraphDefault = name;
        },
      },
      [`${style}/w:basedOn`]: {
        open: (attributes) => {
          if (this.current) this.current.parent = attributes['w:val'] ?? null;
        },
      },
      ...properties(`${style}/w:rPr`, (change) => {
        if (this.current) this.current.look = change(this.current.look);
      }),
      [`${style}/w:pPr/w:numPr/w:numId`]: {
        open: (attributes) => {
          if (this.current) this.current.list = attributes['w:val'] ?? null;
        },
      },
      [`${style}/w:pPr/w:numPr/w:ilvl`]: {
        open: (attributes) => {
          if (this.current) this.current.level = Number(attributes['w:val'] ?? 0);
        },
      },
    };
  }

  /** The look of text by the style of its paragraph; undefined for the usual one. */
  ofParagraph(style: string | undefined): RunLook {
    return { ...this.defaults, ...this.lookOf(style ?? this.paragraphDefault) };
  }

  /** What a style of characters says, and nothing else. */
  ofCharacters(style: string | undefined): RunLook {
    return style === undefined ? {} : this.lookOf(style);
  }

  numberingOf(style: string | undefined): NumberedBy {
    const chain = this.chainOf(style ?? this.paragraphDefault);
    return {
      list: chain.find(({ list }) => list !== null)?.list ?? null,
      level: chain.find(({ level }) => level !== null)?.level ?? null,
    };
  }

  private lookOf(style: string | undefined): RunLook {
    if (style === undefined) return {};
    let look = this.looks.get(style);
    if (look === undefined) {
      look = Object.assign(
        {},
        ...this.chainOf(style)
          .reverse()
          .map((draft) => draft.look),
      ) as RunLook;
      this.looks.set(style, look);
    }
    return look;
  }

  private chainOf(style: string | undefined): Draft[] {
    const chain: Draft[] = [];
    for (let next = style ?? null; next !== null && chain.length < DEEPEST_PARENT;) {
      const draft = this.drafts.get(next);
      if (draft === undefined) break;
      chain.push(draft);
      next = draft.parent;
    }
    return chain;
  }
}
