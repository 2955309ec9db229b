/** A mark: one of several texts, described so that it is found among them again. */
import type { Mark } from '../model/corrections';
import { fold } from '../seeing/fold';

/** The marks of texts that follow one another. @param at where each of them stands, for people */
export function marksOf(texts: readonly string[], at: (index: number) => string): Mark[] {
  const folded = texts.map(fold);
  const counts = new Map<string, number>();
  const turns = folded.map((text) => {
    const turn = counts.get(text) ?? 0;
    counts.set(text, turn + 1);
    return turn;
  });
  return texts.map((text, index) => ({
    at: at(index),
    text,
    before: texts[index - 1] ?? '',
    nth: turns[index] ?? 0,
    of: counts.get(folded[index] ?? '') ?? 1,
  }));
}

/** Where a mark stands among texts; null when it is not there, or cannot be told apart. */
export function findMark(mark: Mark, texts: readonly string[]): number | null {
  const folded = texts.map(fold);
  const wanted = fold(mark.text);
  const same = folded.flatMap((text, at) => (text === wanted ? [at] : []));
  if (same.length === mark.of) return same[mark.nth] ?? null;
  const [only, ...others] = same.filter((at) => (folded[at - 1] ?? '') === fold(mark.before));
  return only === undefined || others.length > 0 ? null : only;
}
