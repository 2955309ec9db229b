/** Finding the words of the field in a text: the longest phrase wins, and a tie between two meanings is no answer. */
import type { LexiconEntry, Pack } from '../../packs/pack';
import { PACKS } from '../../packs/register';
import { fold, markedWords } from './fold';
import lexicon from './lexicon/lexicon.json';

interface Phrase {
  readonly id: string;
  readonly words: readonly string[];
  readonly length: number;
}

/** A list of meanings, ready to be looked up. */
export class Vocabulary<Id extends string> {
  private readonly byFirstWord = new Map<string, Phrase[]>();
  private readonly whole = new Map<string, Id>();
  private readonly phrases = new Map<string, Id>();
  private readonly excluded = new Map<string, string[]>();
  private readonly aggregates = new Set<string>();
  private readonly patterns: { id: Id; pattern: RegExp }[] = [];
  private readonly known = new Map<string, Id | null>();
  private readonly unlike = new Map<string, string[]>();

  constructor(entries: readonly LexiconEntry[]) {
    for (const { id, synonyms = [], exact = [], excludes = [], unlike = [], pattern, aggregate = false } of entries) {
      if (unlike.length > 0) this.unlike.set(id, unlike.map(markedWords));
      for (const synonym of synonyms) {
        const words = fold(synonym).split(' ');
        const [first = ''] = words;
        const folded = words.join(' ');
        const phrase = { id, words, length: folded.length };
        if (!this.phrases.has(folded)) this.phrases.set(folded, id as Id);
        this.byFirstWord.set(first, [...(this.byFirstWord.get(first) ?? []), phrase]);
      }
      // A sign alone ("№") leaves no word to be told by.
      for (const text of exact.map(fold)) if (text !== '') this.whole.set(text, id as Id);
      this.excluded.set(id, excludes.map(fold));
      if (aggregate) this.aggregates.add(id);
      if (pattern !== undefined) this.patterns.push({ id: id as Id, pattern: new RegExp(pattern, 'u') });
    }
  }

  /**
   * The meaning of a folded text that is one of the phrases and nothing more; "xã Đông Lỗ" only holds one.
   * @param text the same with its marks, where it is known
   */
  findWhole(folded: string, text?: string): Id | null {
    const exact = this.whole.get(folded);
    if (exact !== undefined) return this.isMeant(exact, text) ? exact : null;
    const id = this.phrases.get(folded);
    return id === undefined || !this.isMeant(id, text) ? null : id;
  }

  /**
   * The meaning of a folded text, or null when no phrase or more than one meaning fits.
   * @param text the same with its marks, where it is known
   */
  find(folded: string, text?: string): Id | null {
    let found = this.known.get(folded);
    if (found === undefined) {
      found = this.search(folded, new Set());
      this.known.set(folded, found);
    }
    if (found === null || text === undefined) return found;
    const others = new Set<string>();
    while (found !== null && !this.isMeant(found, text)) found = this.search(folded, others.add(found));
    return found;
  }

  /** Whether a folded text begins, or ends, with one of the phrases of a meaning. */
  stands(id: Id, folded: string, where: 'first' | 'last'): boolean {
    const words = folded.split(' ');
    const fits = (phrase: readonly string[]): boolean =>
      phrase.every((word, at) => words[where === 'first' ? at : words.length - phrase.length + at] === word);
    if (this.whole.get(folded) === id) return true;
    return [...this.byFirstWord.values()].some((phrases) => phrases.some((phrase) => phrase.id === id && fits(phrase.words)));
  }

  /** False where only words that fold alike made the meaning: without them nothing of it is left. */
  private isMeant(id: Id, text: string | undefined): boolean {
    const unlike = text === undefined ? undefined : this.unlike.get(id);
    if (unlike === undefined || text === undefined) return true;
    const marked = ` ${markedWords(text)} `;
    // Without any marks nobody can tell.
    const isMarked = /[^\p{ASCII}]/u.test(marked);
    const found = unlike.filter((words) => marked.includes(` ${words} `) && (isMarked || /[^\p{ASCII}]/u.test(words)));
    if (found.length === 0) return true;
    const rest = fold(found.reduce((left, words) => left.replaceAll(` ${words} `, ' … '), marked));
    return this.find(rest) === id || this.findWhole(rest) === id;
  }

  private specific({ id }: Phrase): number {
    return this.aggregates.has(id) ? 0 : 1;
  }

  private search(folded: string, leftOut: ReadonlySet<string>): Id | null {
    if (folded === '') return null;
    for (const { id, pattern } of this.patterns) if (!leftOut.has(id) && pattern.test(folded)) return id;
    const exact = this.whole.get(folded);
    if (exact !== undefined && !leftOut.has(exact)) return exact;
    let best: Phrase | null = null;
    let tied = false;
    const words = folded.split(' ');
    for (let at = 0; at < words.length; at++) {
      for (const phrase of this.byFirstWord.get(words[at] ?? '') ?? []) {
        if (phrase.words.some((word, offset) => words[at + offset] !== word) || leftOut.has(phrase.id)) continue;
        if (this.excluded.get(phrase.id)?.some((text) => ` ${folded} `.includes(` ${text} `))) continue;
        const order = best === null ? 1 : this.specific(phrase) - this.specific(best) || phrase.length - best.length;
        if (order > 0) {
          best = phrase;
          tied = false;
        } else if (order === 0 && phrase.id !== best?.id) tied = true;
      }
    }
    return best === null || tied ? null : (best.id as Id);
  }
}

export type ColumnWord =
  | 'ordinal'
  | 'code'
  | 'description'
  | 'scale'
  | 'unitOfMeasure'
  | 'quantity'
  | 'unitPrice'
  | 'amount'
  | 'costTotal'
  | 'year'
  | 'periodTotal'
  | 'percent'
  | 'comparison'
  | 'average'
  | 'beneficiary'
  | 'implementer'
  | 'coordinator'
  | 'location'
  | 'schedule'
  | 'legalBasis'
  | 'note';

export type LineWord =
  | 'grandTotal'
  | 'subtotal'
  | 'partialBreakdown'
  | 'fullBreakdown'
  | 'continuation'
  | 'unitLine'
  | 'inWords'
  | 'columnNumbers'
  | 'note'
  | 'signature'
  | 'heading';

export type SourceWord = 'national' | 'local' | 'counterpart' | 'integrated' | 'other' | 'stateBudget' | 'total';

export type MoneyUnitWord = 'vnd' | 'thousand-vnd' | 'million-vnd' | 'billion-vnd';

export const columnWords = new Vocabulary<ColumnWord>(lexicon.columnRoles);
export const lineWords = new Vocabulary<LineWord>(lexicon.rowRoles.filter(({ id }) => id !== 'columnNumbers'));
export const moneyUnitWords = new Vocabulary<MoneyUnitWord>(lexicon.moneyUnits);

const OF_PACK = new Map<Pack, Vocabulary<SourceWord>>();

/** What a programme calls its sources. */
export function sourceWordsOf(pack: Pack): Vocabulary<SourceWord> {
  let words = OF_PACK.get(pack);
  if (words === undefined) OF_PACK.set(pack, (words = new Vocabulary<SourceWord>(pack.sources)));
  return words;
}

/** The same where nothing says of which programme a text is. */
export const sourceWords = sourceWordsOf(PACKS[0]);
