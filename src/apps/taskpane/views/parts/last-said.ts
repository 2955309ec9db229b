/**
 * The pane has one place from which a screen reader hears what happened. Of all that may be said there, what changed last is said; what
 * merely ends leaves the word where it is.
 */
import { useState } from 'react';

export function useLastSaid(sentences: readonly string[]): string {
  const [told, tell] = useState({ sentences, last: sentences.find((sentence) => sentence !== '') ?? '' });
  if (sentences.every((sentence, at) => sentence === told.sentences[at])) return told.last;
  const fresh = sentences.find((sentence, at) => sentence !== '' && sentence !== told.sentences[at]);
  const last = fresh ?? (sentences.includes(told.last) ? told.last : (sentences.find((sentence) => sentence !== '') ?? ''));
  // While rendering, as for any state that follows from what is given: nothing stale is ever shown.
  tell({ sentences, last });
  return last;
}
