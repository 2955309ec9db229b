/** The phrases of a programme that name its activities, ready to be looked up in a line's words. What they say is data of its pack. */
import type { NamedActivity, Pack } from '../../packs/pack';
import { PACKS } from '../../packs/register';
import { fold } from '../../table/seeing/fold';
import { sourceWordsOf, type SourceWord, type Vocabulary } from '../../table/seeing/vocabulary';
import { spellingsOf, wordsOf, type Spellings, type Words } from './words';

/** An activity as far as finding it in a text goes. */
export interface Nameable {
  readonly id: string;
  readonly parent: string | null;
  /** Ids of the count units it is counted in, the usual one first. */
  readonly units: readonly string[];
  /** What is done, whatever it is about: "Tuyên truyền về mô hình trình diễn" is no demonstration model. */
  readonly governs: boolean;
}

export interface Hit {
  readonly activity: Nameable;
  /** Where its first word stands. */
  readonly start: number;
  /** Where what it names stands: its first word, or the last run after a verb that opens a list. */
  readonly from: number;
  readonly to: number;
  /** Letters of the phrase: the longer it is, the more it says. */
  readonly weight: number;
  /** The phrase as written in the data. */
  readonly phrase: string;
  /** Found only after forgiving a slip of the hand. */
  readonly forgiven: boolean;
}

interface Phrase {
  readonly activity: Nameable;
  /** Runs of words in order; between two runs up to GAP words may stand. */
  readonly runs: readonly (readonly string[])[];
  readonly weight: number;
  readonly text: string;
}

interface Exclusion {
  readonly id: string;
  readonly words: string;
}

/** "bình chọn sản phẩm công nghiệp nông thôn tiêu biểu cấp tỉnh": so many words may stand where a phrase has "…". */
const GAP = 16;
/** A slip of one letter is forgiven in phrases of at least three words: two words are too easily another phrase. */
const FORGIVEN_WORDS = 3;
const FORGIVEN_LETTERS = 10;

/** Acts that name no activity by themselves, but govern what follows: "Hội thảo giới thiệu mô hình trình diễn kỹ thuật". */
export const MERE_ACT: Nameable = { id: '', parent: null, units: [], governs: true };
/** Things that only show that a list goes on: "khởi sự, mở rộng thị trường". */
const MENTION: Nameable = { id: '', parent: null, units: [], governs: false };

const phrasesOf = (activity: Nameable, texts: readonly string[]): Phrase[] =>
  texts.flatMap(written).map((text) => {
    const runs = text.split('…').map((run) => fold(run).split(' '));
    return { activity, runs, text, weight: runs.flat().join('').length };
  });

/** "(san lấp|san nền) … cụm công nghiệp": every way to write it. */
function written(text: string): string[] {
  const choice = /\(([^)]*)\)/.exec(text);
  if (choice === null) return [text];
  return (choice[1] ?? '').split('|').flatMap((one) => written(text.replace(choice[0], one)));
}

/** All that is said in one programme of what its lines are. */
export class PhraseBook {
  readonly nameable: ReadonlyMap<string, Nameable>;
  /** What it calls its sources: such a line names no activity. */
  readonly sources: Vocabulary<SourceWord>;
  private readonly spellings: Spellings;
  private readonly phrases: readonly Phrase[];
  private readonly byFirstWord = new Map<string, Phrase[]>();
  /** Those long enough to be known with a slip in them, with all their letters. */
  private readonly forgiving: readonly { readonly phrase: Phrase; readonly letters: string }[];
  /** Words that leave an activity out where they stand in the same sentence, or anywhere in the text. */
  private readonly notBeside: readonly Exclusion[];
  private readonly notWith: readonly Exclusion[];
  /** Verbs that a list of activities may share. */
  private readonly openers: ReadonlySet<string>;
  private readonly none: readonly string[];
  private readonly items: readonly string[];

  constructor(pack: Pack) {
    const { activities, acts, mentions, openers, none, items } = pack.phrases;
    const parents = new Map(pack.activities.map(({ id, parent }) => [id, parent ?? null]));
    this.nameable = new Map(
      activities.map(({ id, units, governs = false }) => [id, { id, parent: parents.get(id) ?? null, units, governs }]),
    );
    this.sources = sourceWordsOf(pack);
    this.spellings = spellingsOf(pack.spellings);
    this.phrases = [
      ...activities.flatMap(({ id, phrases }) => phrasesOf(this.nameable.get(id) ?? MERE_ACT, phrases)),
      ...phrasesOf(MERE_ACT, acts),
      ...phrasesOf(MENTION, mentions),
    ];
    this.forgiving = this.phrases
      .filter(({ runs, weight }) => runs.flat().length >= FORGIVEN_WORDS && weight >= FORGIVEN_LETTERS)
      .map((phrase) => ({ phrase, letters: phrase.runs.flat().join('') }));
    for (const phrase of this.phrases) {
      const first = phrase.runs[0]?.[0] ?? '';
      this.byFirstWord.set(first, [...(this.byFirstWord.get(first) ?? []), phrase]);
    }
    this.notBeside = exclusionsOf(activities, ({ not }) => not);
    this.notWith = exclusionsOf(activities, ({ unless }) => unless);
    this.openers = new Set(openers.map((verb) => fold(verb)));
    this.none = none.map((text) => ` ${fold(text)} `);
    this.items = items.map((text) => `${fold(text)} `);
  }

  wordsOf(text: string): Words {
    return wordsOf(text, this.spellings);
  }

  /** A text that speaks of something else, though words of an activity may stand in it: "Khảo sát nhu cầu máy móc". */
  namesNoActivity(text: Words): boolean {
    const whole = withClauses(text);
    return this.none.some((phrase) => whole.includes(phrase));
  }

  /** What is bought for an activity is no activity: "Thuê hội trường" below "Hội nghị tổng kết" is under no cap for conferences. */
  isCostItem(label: string): boolean {
    const text = `${fold(label).replace(/^(?:chi phi|chi|tien|kinh phi) /, '')} `;
    return this.items.some((item) => text.startsWith(item));
  }

  /** Every phrase found in the words, exclusions taken out. */
  findHits(text: Words): Hit[] {
    const hits: Hit[] = [];
    text.words.forEach((word, at) => {
      for (const phrase of this.byFirstWord.get(word) ?? []) {
        const to = endOf(text, phrase.runs, at, same);
        if (to !== null) hits.push(this.hitOf(text, phrase, at, to, false));
      }
    });
    return this.without(text, hits.length > 0 ? hits : this.forgivenHits(text));
  }

  /** A verb that opens a whole list says nothing of its first item: "hỗ trợ mô hình, máy móc" names machinery second. */
  private hitOf({ clause }: Words, phrase: Phrase, at: number, to: number, forgiven: boolean): Hit {
    const [opener = []] = phrase.runs;
    const isOver = phrase.runs.length > 1 && clause[at] !== clause[to] && this.openers.has(opener.join(' '));
    return { ...phrase, phrase: phrase.text, start: at, from: isOver ? to - (phrase.runs.at(-1)?.length ?? 1) + 1 : at, to, forgiven };
  }

  /** As a rule what stands in one sentence says nothing against an activity of another. */
  private without(text: Words, hits: readonly Hit[]): Hit[] {
    const sentences = new Map<number, string>();
    for (const { from } of hits) {
      const at = text.sentence[from] ?? 0;
      if (!sentences.has(at)) sentences.set(at, withClauses(sentenceOf(text, at)));
    }
    const whole = withClauses(text);
    const isOut = (id: string, exclusions: readonly Exclusion[], around: string): boolean =>
      exclusions.some((one) => one.id === id && around.includes(one.words));
    return hits.filter(({ activity: { id }, from }) => {
      const around = sentences.get(text.sentence[from] ?? 0) ?? '';
      return !isOut(id, this.notBeside, around) && !isOut(id, this.notWith, whole);
    });
  }

  /** Slips of the hand: one wrong letter in a long phrase, or two words run together. */
  private forgivenHits(text: Words): Hit[] {
    const hits: Hit[] = [];
    const { words } = text;
    for (const { phrase, letters } of this.forgiving) {
      for (let at = 0; at < words.length; at++) {
        let slips = 0;
        const alike = (a: string, b: string, run: readonly string[]): boolean => {
          if (a === b) return true;
          // A word that stands alone in its run is too easily another word: "thưởng" and "chương".
          if (slips > 0 || run.length === 1 || !isSlip(a, b)) return false;
          slips++;
          return true;
        };
        const to = endOf(text, phrase.runs, at, alike) ?? runTogether(words, letters, at);
        if (to !== null) hits.push(this.hitOf(text, phrase, at, to, true));
      }
    }
    return hits;
  }
}

const BOOKS = new Map<Pack, PhraseBook>();

export function bookOf(pack: Pack): PhraseBook {
  let book = BOOKS.get(pack);
  if (book === undefined) BOOKS.set(pack, (book = new PhraseBook(pack)));
  return book;
}

/** Where nothing says of which programme a text is. */
export const usualBook = (): PhraseBook => bookOf(PACKS[0]);

const exclusionsOf = (
  activities: readonly NamedActivity[],
  texts: (entry: NamedActivity) => readonly string[] | undefined,
): readonly Exclusion[] =>
  activities.flatMap((entry) => (texts(entry) ?? []).flatMap(written).map((text) => ({ id: entry.id, words: ` ${fold(text)} ` })));

/** The words with a mark between clauses, so that no phrase is read across a comma: "bản đồ số, cơ sở dữ liệu". */
const withClauses = ({ words, clause }: Words): string =>
  ` ${words.map((word, at) => (at > 0 && clause[at] !== clause[at - 1] ? `| ${word}` : word)).join(' ')} `;

const sentenceOf = ({ words, clause, sentence }: Words, at: number): Words => {
  const inside = words.map((_, index) => index).filter((index) => sentence[index] === at);
  return {
    words: inside.map((index) => words[index] ?? ''),
    clause: inside.map((index) => clause[index] ?? 0),
    sentence: inside.map(() => at),
  };
};

/** Where the phrase ends if it begins at `from`; a phrase never reaches into the next sentence. */
function endOf(
  { words, sentence }: Words,
  runs: Phrase['runs'],
  from: number,
  alike: (a: string, b: string, run: readonly string[]) => boolean,
): number | null {
  let at = from;
  for (const [number, run] of runs.entries()) {
    const last = number === 0 ? at : at + GAP;
    let found = -1;
    for (let start = at; start <= last && found < 0; start++) {
      if (run.every((word, offset) => alike(words[start + offset] ?? '', word, run) && sentence[start + offset] === sentence[from]))
        found = start;
    }
    if (found < 0) return null;
    at = found + run.length;
  }
  return at - 1;
}

const same = (a: string, b: string): boolean => a === b;

/** "máy mócthiết bị": the letters of the phrase, with fewer blanks. */
function runTogether(words: readonly string[], letters: string, from: number): number | null {
  let read = 0;
  for (let at = from; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!letters.startsWith(word, read)) return null;
    read += word.length;
    if (read === letters.length) return at;
  }
  return null;
}

/** One letter typed wrongly, left out, doubled or swapped with its neighbour, in a word of at least three: "hơnn" is "hơn", "mới" is not "hội". */
function isSlip(typed: string, meant: string): boolean {
  if (meant.length < 3 || Math.abs(typed.length - meant.length) > 1 || (meant.length === 3 && typed[0] !== meant[0])) return false;
  let head = 0;
  while (head < typed.length && typed[head] === meant[head]) head++;
  let tail = 0;
  while (tail < Math.min(typed.length, meant.length) - head && typed.at(-1 - tail) === meant.at(-1 - tail)) tail++;
  const left = typed.length - head - tail;
  const right = meant.length - head - tail;
  return (left <= 1 && right <= 1) || (left === 2 && right === 2 && typed[head] === meant[head + 1] && typed[head + 1] === meant[head]);
}
