/** Numbers that Word puts before paragraphs by itself: they stand in no text and still name lines ("1.", "II.", "a)", "-"). */
import type { Plan } from '../xml/element-walk';

interface Level {
  format: string;
  /** "%1.%2." */
  text: string;
  start: number;
}

interface List {
  readonly levels: string;
  readonly starts: ReadonlyMap<number, number>;
}

const DEEPEST = 9;
const ROMAN = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

function roman(number: number): string {
  let [left, written] = [Math.min(number, 3999), ''];
  for (const [sign, value] of ROMAN) for (; left >= value; left -= value) written += sign;
  return written;
}

/** a … z, aa, bb … as Word counts on. */
const letter = (number: number): string =>
  String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(20, Math.ceil(Math.max(1, number) / 26)));

function written(number: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperLetter':
      return letter(number).toUpperCase();
    case 'lowerLetter':
      return letter(number);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    default:
      return String(number);
  }
}

export class Numbering {
  private readonly abstracts = new Map<string, Map<number, Level>>();
  private readonly lists = new Map<string, { levels: string; starts: Map<number, number> } & List>();
  /** Lists of one kind count together. */
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();
  private open = new Map<number, Level>();
  private level: Level = { format: 'decimal', text: '', start: 1 };
  private list: { levels: string; starts: Map<number, number> } = { levels: '', starts: new Map() };
  private overridden = 0;

  plan(): Plan {
    const abstract = 'w:numbering/w:abstractNum';
    const list = 'w:numbering/w:num';
    return {
      [abstract]: {
        open: (attributes) => {
          this.open = new Map();
          this.abstracts.set(attributes['w:abstractNumId'] ?? '', this.open);
        },
      },
      [`${abstract}/w:lvl`]: {
        open: (attributes) => {
          this.level = { format: 'decimal', text: '', start: 1 };
          this.open.set(Number(attributes['w:ilvl'] ?? 0), this.level);
        },
      },
      [`${abstract}/w:lvl/w:numFmt`]: { open: (attributes) => void (this.level.format = attributes['w:val'] ?? 'decimal') },
      [`${abstract}/w:lvl/w:lvlText`]: { open: (attributes) => void (this.level.text = attributes['w:val'] ?? '') },
      [`${abstract}/w:lvl/w:start`]: { open: (attributes) => void (this.level.start = numberOf(attributes['w:val'], 1)) },
      [list]: {
        open: (attributes) => {
          this.list = { levels: '', starts: new Map() };
          this.lists.set(attributes['w:numId'] ?? '', this.list);
        },
      },
      [`${list}/w:abstractNumId`]: { open: (attributes) => void (this.list.levels = attributes['w:val'] ?? '') },
      [`${list}/w:lvlOverride`]: { open: (attributes) => void (this.overridden = numberOf(attributes['w:ilvl'], 0)) },
      [`${list}/w:lvlOverride/w:startOverride`]: {
        open: (attributes) => void this.list.starts.set(this.overridden, numberOf(attributes['w:val'], 1)),
      },
    };
  }

  /** Counts on. @returns what stands before the paragraph; "" for a list that does not exist */
  next(id: string, at: number): string {
    const list = this.lists.get(id);
    const levels = list && this.abstracts.get(list.levels);
    const own = levels?.get(at);
    if (list === undefined || levels === undefined || own === undefined || at >= DEEPEST) return '';
    if (own.format === 'bullet') return '-';
    let counts = this.counters.get(list.levels);
    if (counts === undefined) this.counters.set(list.levels, (counts = []));
    if (!this.begun.has(id)) {
      this.begun.add(id);
      for (const level of list.starts.keys()) counts[level] = undefined;
    }
    const startOf = (level: number): number => list.starts.get(level) ?? levels.get(level)?.start ?? 1;
    counts[at] = (counts[at] ?? startOf(at) - 1) + 1;
    counts.length = at + 1;
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const level = Number(digit) - 1;
      return written(counts[level] ?? startOf(level), levels.get(level)?.format ?? 'decimal');
    });
  }
}

function numberOf(value: string | undefined, otherwise: number): number {
  const number = Number(value);
  return value !== undefined && Number.isInteger(number) && number >= 0 ? number : otherwise;
}
