/** The number formats of an OpenDocument file, which are written element by element, as the codes that Excel knows. */
import type { ElementPlan, Plan } from '../xml/element-walk';
import type { Attributes } from '../xml/names';

interface NumberStyle {
  code: string;
  /** Other styles that take the place of this one for some figures. */
  readonly maps: { readonly condition: string; readonly style: string }[];
  readonly isPercent: boolean;
  /** Hours that go on counting past a day. */
  readonly isElapsed: boolean;
}

const KINDS = ['number', 'currency', 'percentage', 'date', 'time', 'text', 'boolean'].map((kind) => `number:${kind}-style`);

/** Codes longer than that are made to be long. */
const LONGEST = 500;

const count = (attributes: Attributes, name: string): number | null => {
  const value = Number(attributes[`number:${name}`]);
  return attributes[`number:${name}`] !== undefined && Number.isInteger(value) && value >= 0 ? Math.min(value, 30) : null;
};

const isLong = (attributes: Attributes): boolean => attributes['number:style'] === 'long';

/** Signs that stand for themselves in a code; everything else is quoted. */
const PLAIN = /^[-+()/: ]+$/;

const literal = (text: string): string => (text === '' || PLAIN.test(text) ? text : `"${text.replace(/"/g, '"\\""')}"`);

function digits(attributes: Attributes): string {
  const decimals = count(attributes, 'decimal-places');
  const isGrouped = attributes['number:grouping'] === 'true';
  const factor = Number(attributes['number:display-factor'] ?? 1);
  if (decimals === null && !isGrouped && factor === 1) return 'General';
  const shortest = count(attributes, 'min-decimal-places') ?? decimals ?? 0;
  const whole = '0'.repeat(count(attributes, 'min-integer-digits') ?? 1) || '#';
  const grouped = isGrouped ? whole.padStart(4, '#').replace(/\B(?=(?:.{3})+$)/g, ',') : whole;
  const fraction = '0'.repeat(shortest) + '#'.repeat(Math.max(0, (decimals ?? 0) - shortest));
  const thousands = factor > 1 ? Math.round(Math.log10(factor) / 3) : 0;
  return grouped + (fraction === '' ? '' : `.${fraction}`) + ','.repeat(Math.min(thousands, 4));
}

function scientific(attributes: Attributes): string {
  const decimals = count(attributes, 'decimal-places') ?? 2;
  return `0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}E+${'0'.repeat(Math.max(1, count(attributes, 'min-exponent-digits') ?? 2))}`;
}

/** Parts of a code by the element that writes them. */
const PARTS: Readonly<Record<string, (attributes: Attributes, style: NumberStyle) => string>> = {
  number: digits,
  'scientific-number': scientific,
  fraction: () => '# ?/?',
  'text-content': () => '@',
  boolean: () => 'General',
  day: (attributes) => (isLong(attributes) ? 'dd' : 'd'),
  'day-of-week': (attributes) => (isLong(attributes) ? 'dddd' : 'ddd'),
  month: (attributes) => {
    const isNamed = attributes['number:textual'] === 'true';
    return isNamed ? (isLong(attributes) ? 'mmmm' : 'mmm') : isLong(attributes) ? 'mm' : 'm';
  },
  year: (attributes) => (isLong(attributes) ? 'yyyy' : 'yy'),
  hours: (attributes, { isElapsed }) => (isElapsed ? '[h]' : isLong(attributes) ? 'hh' : 'h'),
  minutes: (attributes) => (isLong(attributes) ? 'mm' : 'm'),
  seconds: (attributes) => {
    const decimals = count(attributes, 'decimal-places') ?? 0;
    return (isLong(attributes) ? 'ss' : 's') + (decimals > 0 ? `.${'0'.repeat(decimals)}` : '');
  },
  'am-pm': () => 'AM/PM',
};

export class NumberStyles {
  private readonly styles = new Map<string, NumberStyle>();
  private current: NumberStyle | null = null;
  private text = '';

  /** Where the styles stand below an element that lists styles. */
  planAt(path: string): Plan {
    const plan: Record<string, ElementPlan> = {};
    for (const kind of KINDS) {
      const at = `${path}/${kind}`;
      plan[at] = {
        open: (attributes) => {
          const isElapsed = attributes['number:truncate-on-overflow'] === 'false';
          this.current = { code: '', maps: [], isPercent: kind === 'number:percentage-style', isElapsed };
          this.styles.set(attributes['style:name'] ?? '', this.current);
        },
      };
      for (const [name, part] of Object.entries(PARTS))
        plan[`${at}/number:${name}`] = {
          open: (attributes) => {
            if (this.current) this.add(part(attributes, this.current));
          },
        };
      for (const name of ['text', 'currency-symbol']) plan[`${at}/number:${name}`] = this.words();
      plan[`${at}/style:map`] = {
        open: (attributes) => {
          const [condition, style] = [attributes['style:condition'] ?? '', attributes['style:apply-style-name'] ?? ''];
          this.current?.maps.push({ condition: condition.replace(/^value\(\)/, '').replace('!=', '<>'), style });
        },
      };
    }
    return plan;
  }

  /** @returns null for a style that does not exist */
  codeOf(name: string): string | null {
    const style = this.styles.get(name);
    if (style === undefined) return null;
    const others = style.maps.slice(0, 3).map(({ condition, style: other }) => ({ condition, code: this.styles.get(other)?.code ?? '' }));
    if (others.length === 0) return style.code;
    const conditions = others.map(({ condition }) => condition).join(' ');
    // The sections of a code mean positive, negative, zero and text where they say nothing else.
    const isUsual = ['>=0', '>0 <0', '>0 <0 =0'].includes(conditions);
    return [...others.map(({ condition, code }) => (isUsual ? code : `[${condition}]${code}`)), style.code].join(';');
  }

  private add(part: string): void {
    const { current } = this;
    if (current && current.code.length + part.length <= LONGEST) current.code += part;
  }

  private words(): ElementPlan {
    return {
      open: () => {
        this.text = '';
      },
      text: (text) => {
        this.text += text;
      },
      close: () => {
        this.add(this.text === '%' && this.current?.isPercent === true ? '%' : literal(this.text));
      },
    };
  }
}
