/** TT numbers: which class of numbering a line carries (A, I, 1, 1.1, a, -, +) and its place in the sequence (realities 5). */

export type OrdinalClass = 'upper' | 'roman' | 'arabic' | 'decimal' | 'lower' | 'dash' | 'plus' | 'bullet';

export interface Ordinal {
  readonly class: OrdinalClass;
  /** Segments of the number: [3] for III, [1, 2] for 1.2; [0] where there is no order. */
  readonly numbers: readonly number[];
  readonly text: string;
}

const LETTERS = 'abcdđeghiklmnopqrstuvxy';
const ROMAN = /^(?=[ivxlc])(c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3}))$/i;
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanNumber(text: string): number {
  let value = 0;
  const letters = Array.from(text.toLowerCase(), (letter) => ROMAN_VALUES[letter] ?? 0);
  letters.forEach((here, at) => (value += here < (letters[at + 1] ?? 0) ? -here : here));
  return value;
}

/** Every class a TT text may belong to: "I" is a Roman one and a letter. Empty when it is no ordinal. */
export function ordinalChoices(raw: string): Ordinal[] {
  const text = raw.trim();
  if (/^[-–—‒−]$/.test(text)) return [{ class: 'dash', numbers: [0], text }];
  if (text === '+') return [{ class: 'plus', numbers: [0], text }];
  if (/^[*•·○●▪]$/.test(text)) return [{ class: 'bullet', numbers: [0], text }];
  const body = text.replace(/^\(/, '').replace(/[.)/]$/, '');
  if (/^\d{1,3}$/.test(body)) return [{ class: 'arabic', numbers: [Number(body)], text }];
  if (/^\d{1,3}(?:[.,]\d{1,3})+$/.test(body)) return [{ class: 'decimal', numbers: body.split(/[.,]/).map(Number), text }];
  const choices: Ordinal[] = [];
  if (ROMAN.test(body) && body !== '') choices.push({ class: 'roman', numbers: [romanNumber(body)], text });
  if (/^[a-zđ]$/i.test(body)) {
    const lower = body === body.toLowerCase();
    choices.push({ class: lower ? 'lower' : 'upper', numbers: [LETTERS.indexOf(body.toLowerCase()) + 1], text });
  }
  return choices;
}

/** A number of four digits is a code or a year, unless a long list has counted so far: 1000 after 999. */
function afterThousand(raw: string, last: number): Ordinal | null {
  const text = raw.trim();
  const number = last >= 999 && /^\d{4,5}[.)]?$/.test(text) ? Number.parseInt(text, 10) : null;
  return number === last + 1 ? { class: 'arabic', numbers: [number], text } : null;
}

/**
 * The class of each line's ordinal, doubtful letters settled by their neighbours: I after H is a letter, after nothing or
 * before II a Roman one.
 * @param texts one TT text a line, empty where there is none
 */
export function readOrdinals(texts: readonly string[]): (Ordinal | null)[] {
  const choices = texts.map(ordinalChoices);
  const certain = new Set(choices.flatMap((list) => (list.length === 1 ? [list[0]?.class] : [])));
  const lastNumber = new Map<OrdinalClass, number>();
  return choices.map((list, at) => {
    const [first = afterThousand(texts[at] ?? '', lastNumber.get('arabic') ?? 0), second] = list;
    if (first === null) return null;
    let chosen = first;
    if (second !== undefined) {
      const follows = (ordinal: Ordinal): boolean => (ordinal.numbers[0] ?? 0) === (lastNumber.get(ordinal.class) ?? 0) + 1;
      if (follows(second) && !follows(first)) chosen = second;
      // Below a new parent the Roman numbers start again; a lone I is never the letter.
      else if (first.numbers[0] === 1 && !follows(second)) chosen = first;
      else if (follows(first) === follows(second)) chosen = certain.has(first.class) || !certain.has(second.class) ? first : second;
    }
    lastNumber.set(chosen.class, chosen.numbers[0] ?? 0);
    return chosen;
  });
}
