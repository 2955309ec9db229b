/** A line's text as words to compare: folded, abbreviations and known misspellings written out, cut into clauses where a list goes on. */
import { fold } from '../../table/seeing/fold';

export interface Words {
  readonly words: readonly string[];
  /** For each word, the number of its clause: commas, "và" and dashes begin a new one. */
  readonly clause: readonly number[];
  /** For each word, the number of its sentence: semicolons and full stops begin a new one. */
  readonly sentence: readonly number[];
}

/** What is written out, folded. */
export interface Spellings {
  readonly long: ReadonlyMap<string, readonly string[]>;
  /** Words of the longest that is written out. */
  readonly longest: number;
}

export function spellingsOf(written: Readonly<Record<string, string>>): Spellings {
  const long = new Map(Object.entries(written).map(([short, whole]) => [fold(short), fold(whole).split(' ')] as const));
  return { long, longest: Math.max(0, ...[...long.keys()].map((short) => short.split(' ').length)) };
}

/** Where one item of a list ends: a dash counts only between blanks, "công nghiệp - tiểu thủ công nghiệp" is one thing to a reader. */
const SENTENCE = /[;:]|\.\s/;
const CLAUSE = /,|\+|&|\s(?:và|va|VÀ|Và)(?=\s)/u;

export function wordsOf(text: string, spellings: Spellings): Words {
  const words: string[] = [];
  const clause: number[] = [];
  const sentence: number[] = [];
  let clauses = 0;
  text
    .normalize('NFC')
    .split(SENTENCE)
    .forEach((part, at) => {
      for (const piece of part.split(CLAUSE)) {
        clauses++;
        for (const word of expand(fold(piece), spellings)) {
          words.push(word);
          clause.push(clauses);
          sentence.push(at);
        }
      }
    });
  return { words, clause, sentence };
}

function expand(folded: string, { long, longest }: Spellings): string[] {
  if (folded === '') return [];
  const tokens = folded.replaceAll('/', ' ').split(/\s+/).filter(Boolean);
  const out: string[] = [];
  for (let at = 0; at < tokens.length;) {
    let taken = 0;
    for (let length = Math.min(longest, tokens.length - at); length > 0 && taken === 0; length--) {
      const whole = long.get(tokens.slice(at, at + length).join(' '));
      if (whole === undefined) continue;
      out.push(...whole);
      taken = length;
    }
    if (taken === 0) out.push(tokens[at] ?? '');
    at += Math.max(taken, 1);
  }
  return out;
}
