/** Finding the words of the field in a text: the longest phrase wins, and a tie between two meanings is no answer. */
import { fold } from './fold';
import lexicon from './lexicon/lexicon.json';

interface Entry {
  readonly id: string;
  readonly synonyms?: readonly string[];
  readonly exact?: readonly string[];
  readonly excludes?: readonly string[];
  readonly pattern?: string;
  /** Names a sum of others: any of them that also fits is meant instead. */
  readonly aggregate?: boolean;
}

interface Phrase {
  readonly id: string;
  readonly words: readonly string[];
  readonly length: number;
}

/** A list of meanings, ready to be looked up. */
export class Vocabulary<Id extends string> {
  private readonly byFirstWord = new Map<string, Phrase[]>();
  private readonly whole = new Map<string, Id>();
  private readonly excluded = new Map<string, string[]>();
  private readonly aggregates = new Set<string>();
  private readonly patterns: { id: Id; pattern: RegExp }[] = [];
  private readonly known = new Map<string, Id | null>();

  constructor(entries: readonly Entry[]) {
    for (const { id, synonyms = [], exact = [], excludes = [], pattern, aggregate = false } of entries) {
      for (const synonym of synonyms) {
        const words = fold(synonym).split(' ');
        const [first = ''] = words;
        const phrase = { id, words, length: words.join(' ').length };
        this.byFirstWord.set(first, [...(this.byFirstWord.get(first) ?? []), phrase]);
      }
      // A sign alone ("№") leaves no word to be told by.
      for (const text of exact.map(fold)) if (text !== '') this.whole.set(text, id as Id);
      this.excluded.set(id, excludes.map(fold));
      if (aggregate) this.aggregates.add(id);
      if (pattern !== undefined) this.patterns.push({ id: id as Id, pattern: new RegExp(pattern, 'u') });
    }
  }

  /** The meaning of a folded text that is one of the phrases and nothing more; "xã Đông Lỗ" only holds one. */
  findWhole(folded: string): Id | null {
    const exact = this.whole.get(folded);
    if (exact !== undefined) return exact;
    const [first = ''] = folded.split(' ');
    const phrase = this.byFirstWord.get(first)?.find(({ words }) => words.join(' ') === folded);
    return phrase === undefined ? null : (phrase.id as Id);
  }

  /** The meaning of a folded text, or null when no phrase or more than one meaning fits. */
  find(folded: string): Id | null {
    const known = this.known.get(folded);
    if (known !== undefined) return known;
    const found = this.search(folded);
    this.known.set(folded, found);
    return found;
  }

  private specific({ id }: Phrase): number {
    return this.aggregates.has(id) ? 0 : 1;
  }

  private search(folded: string): Id | null {
    if (folded === '') return null;
    for (const { id, pattern } of this.patterns) if (pattern.test(folded)) return id;
    const exact = this.whole.get(folded);
    if (exact !== undefined) return exact;
    let best: Phrase | null = null;
    let tied = false;
    const words = folded.split(' ');
    for (let at = 0; at < words.length; at++) {
      for (const phrase of this.byFirstWord.get(words[at] ?? '') ?? []) {
        if (phrase.words.some((word, offset) => words[at + offset] !== word)) continue;
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
  | 'ordinal' | 'code' | 'description' | 'scale' | 'unitOfMeasure' | 'quantity' | 'unitPrice' | 'amount' | 'costTotal' | 'year' | 'periodTotal'
  | 'percent' | 'comparison' | 'average' | 'beneficiary' | 'implementer' | 'coordinator' | 'location' | 'schedule' | 'legalBasis' | 'note'; // prettier-ignore

export type LineWord =
  | 'grandTotal' | 'subtotal' | 'partialBreakdown' | 'fullBreakdown' | 'continuation' | 'unitLine' | 'inWords' | 'columnNumbers' | 'note' | 'signature' | 'heading'; // prettier-ignore

export type SourceWord = 'national' | 'local' | 'counterpart' | 'integrated' | 'other' | 'stateBudget' | 'total';

export type MoneyUnitWord = 'vnd' | 'thousand-vnd' | 'million-vnd' | 'billion-vnd';

export const columnWords = new Vocabulary<ColumnWord>(lexicon.columnRoles);
export const lineWords = new Vocabulary<LineWord>(lexicon.rowRoles.filter(({ id }) => id !== 'columnNumbers'));
export const sourceWords = new Vocabulary<SourceWord>(lexicon.fundingSources);
export const moneyUnitWords = new Vocabulary<MoneyUnitWord>(lexicon.moneyUnits);
