/** Which activity of the field a line is, by its words, its unit of count and the headings above it. What is not clear stays open. */
import { lineWords } from '../../table/seeing/vocabulary';
import { fold } from '../../table/seeing/fold';
import { MERE_ACT, usualBook, type Hit, type PhraseBook } from './phrases';
import type { Words } from './words';

/** Where the answer comes from: the line's own words, its heading, or a person. */
export type MatchedBy = 'own-words' | 'unit' | 'heading' | 'choice';

export interface ActivityMatch {
  readonly state: 'matched';
  readonly activity: string;
  /** Takes part in something that others organise: caps for organising do not apply (caps 2.5). */
  readonly joins: boolean;
  /** `sure`: nothing else fits and every letter does. Only then may a breach be an error. */
  readonly confidence: 'sure' | 'likely';
  readonly by: MatchedBy;
  /** The phrase of the data that was found; null when a person chose. */
  readonly phrase: string | null;
}

export interface NoMatch {
  readonly state: 'none' | 'ambiguous';
  /** What it may be, if anything. */
  readonly candidates: readonly string[];
}

export interface LineText {
  readonly label: string;
  /** Labels of the headings above the line, the nearest first. */
  readonly path: readonly string[];
  /** Its unit of count as an id of the lexicon; null when none is stated. */
  readonly unit: string | null;
}

/** @param book the phrases of the programme that the line is of */
export function matchActivity({ label, path, unit }: LineText, book: PhraseBook = usualBook()): ActivityMatch | NoMatch {
  const own = readText(book, label, unit);
  if (own.state === 'matched') return own;
  const [nearest] = path;
  // "- Cấp khu vực" below "Tham gia bình chọn sản phẩm": one sentence on two lines.
  if (nearest !== undefined && LEVEL_ALONE.test(fold(label))) {
    const whole = readText(book, `${nearest} ${label}`, unit);
    if (whole.state === 'matched') return { ...whole, confidence: 'likely', by: 'heading' };
  }
  if (own.state === 'none' && own.candidates.length === 0 && (isOtherLine(book, label) || book.isCostItem(label))) return own;
  if (path.some((heading) => book.namesNoActivity(book.wordsOf(heading)))) return { state: 'none', candidates: [] };
  // "Công ty TNHH …, xã …" below "Ứng dụng máy móc, thiết bị": the heading says what is supported.
  for (const heading of path) {
    const above = readText(book, heading, unit);
    if (above.state !== 'matched') continue;
    if (own.state === 'ambiguous' && !own.candidates.includes(above.activity)) return own;
    return { ...above, confidence: 'likely', by: 'heading' };
  }
  return own;
}

/** A level, and at most how many times. */
const LEVEL_ALONE =
  /^(?:cap (?:tinh|thanh pho|huyen|khu vuc|vung|quoc gia)|khu vuc|quoc gia|trong nuoc|ngoai nuoc|nuoc ngoai)\b(?: (?:tham gia|to chuc))?(?: \d+ \w+)?$/;

/** Totals, sources and remarks name no activity, whatever stands above them. */
function isOtherLine({ sources }: PhraseBook, label: string): boolean {
  const folded = fold(label);
  return folded === '' || sources.find(folded) !== null || lineWords.find(folded) !== null;
}

const KNOWN = new WeakMap<PhraseBook, Map<string, ActivityMatch | NoMatch>>();
const KNOWN_LIMIT = 5000;

function readText(book: PhraseBook, label: string, unit: string | null): ActivityMatch | NoMatch {
  const key = `${unit ?? ''}|${label}`;
  let known = KNOWN.get(book);
  if (known === undefined) KNOWN.set(book, (known = new Map<string, ActivityMatch | NoMatch>()));
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= KNOWN_LIMIT) known.clear();
  const words = book.wordsOf(label);
  const found = decide(book, words, unit);
  // "Ứng dụng 04 máy sấy": how many stand between the words that say what it is.
  const isOpen = found.state === 'none' && words.words.some(isCount) && !book.namesNoActivity(words);
  const answer = isOpen ? decide(book, withoutCounts(words), unit) : found;
  known.set(key, answer);
  return answer;
}

const isCount = (word: string): boolean => /^\d{1,3}$/.test(word);

function withoutCounts({ words, clause, sentence }: Words): Words {
  const kept = words.flatMap((word, at) => (isCount(word) ? [] : [at]));
  const of = <T>(list: readonly T[]): T[] => kept.flatMap((at) => list[at] ?? []);
  return { words: of(words), clause: of(clause), sentence: of(sentence) };
}

function decide(book: PhraseBook, text: Words, unit: string | null): ActivityMatch | NoMatch {
  if (book.namesNoActivity(text)) return { state: 'none', candidates: [] };
  const hits = governed(text, withoutShared(text, mostSpecific(book.findHits(text))));
  const found = [...new Set(hits.map(({ activity }) => activity.id))];
  const [only] = found;
  if (only === undefined || only === MERE_ACT.id) return { state: 'none', candidates: [] };
  if (found.length === 1) return matched(text, hits, only, 'own-words');
  // "Bình chọn cấp khu vực, cấp quốc gia": two kinds of one thing.
  const family = new Set(found.map((id) => book.nameable.get(id)?.parent ?? id));
  const [parent] = family;
  if (family.size === 1 && parent !== undefined) return matched(text, hits, parent, 'own-words');
  const fitting = found.filter((id) => unit !== null && book.nameable.get(id)?.units[0] === unit);
  if (fitting.length === 1 && fitting[0] !== undefined && inOneClause(text, hits)) return matched(text, hits, fitting[0], 'unit');
  return { state: 'ambiguous', candidates: found.filter((id) => id !== MERE_ACT.id) };
}

function matched(text: Words, hits: readonly Hit[], id: string, by: MatchedBy): ActivityMatch {
  const hit = hits.find(({ activity }) => activity.id === id) ?? hits[0];
  const sure = by === 'own-words' && hits.every(({ forgiven }) => !forgiven);
  return {
    state: 'matched',
    activity: id,
    joins: /\b(?:tham (?:gia|du)|tg|du|gui|di)\b.*\bbinh chon\b/.test(text.words.join(' ')),
    confidence: sure ? 'sure' : 'likely',
    by,
    phrase: hit?.phrase ?? null,
  };
}

/** "Tập huấn, bồi dưỡng nghiệp vụ": an act that stands alone before a comma shares what the next one is about, and so does one said twice. */
function withoutShared({ clause, words }: Words, hits: readonly Hit[]): Hit[] {
  return hits.filter(({ activity, from, to, start }) => {
    if (activity !== MERE_ACT) return true;
    const isAlone = clause[from - 1] !== clause[from] && clause[to + 1] !== clause[to] && clause[to + 1] !== undefined;
    const act = words.slice(start, to + 1).join(' ');
    const isSaid = hits.some(
      (other) =>
        other.activity !== MERE_ACT && other.start < start && words.slice(other.start, other.start + to - start + 1).join(' ') === act,
    );
    return !isAlone && !isSaid;
  });
}

/** "Đài truyền hình" is who broadcasts, not a broadcast. */
const isWithinMention = (hit: Hit, other: Hit): boolean =>
  other.activity.id === '' && !other.activity.governs && hit.activity.id !== '' && other.from <= hit.start && other.to >= hit.to;

/** The beginning of a longer phrase says nothing of its own; a kind beats the thing it is a kind of. */
function mostSpecific(hits: readonly Hit[]): Hit[] {
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other.activity !== hit.activity &&
          (isWithinMention(hit, other) ||
            other.activity.parent === hit.activity.id ||
            (hit.activity.id === MERE_ACT.id && !hit.activity.governs && other.from <= hit.from && other.to >= hit.to) ||
            (other.from === hit.from && other.phrase.startsWith(hit.phrase) && hit.activity.parent !== other.activity.id)),
      ),
  );
}

/**
 * Vietnamese says first what is done, then to what: the first phrase governs the rest of its clause, and an act that
 * is done about things governs every thing in the rest of its sentence. Two acts side by side are a list.
 */
function governed(text: Words, hits: readonly Hit[]): Hit[] {
  const inOrder = [...hits].sort((a, b) => a.from - b.from || b.weight - a.weight);
  return inOrder.filter((hit, at) =>
    inOrder.slice(0, at).every((earlier) => {
      // Two things named from one word on ("xử lý ô nhiễm tại các cụm công nghiệp, các cơ sở") are a list.
      if (earlier.activity === hit.activity || earlier.from === hit.from) return true;
      const reach = earlier.activity.governs && !hit.activity.governs ? text.sentence : text.clause;
      return reach[earlier.from] !== reach[hit.from];
    }),
  );
}

function inOneClause(text: Words, hits: readonly Hit[]): boolean {
  return new Set(hits.map(({ from }) => text.clause[from])).size === 1;
}
