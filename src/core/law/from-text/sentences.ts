/** The sentences of a paragraph, word for word. */

/** A full stop ends a sentence, but not in "TP. Hà Nội" and not in a number. */
export const sentencesOf = (paragraph: string): string[] =>
  paragraph
    .split(/(?<=[^\s.]{2}[.!?][”"]?)(?<!(?:^|[\s(])(?:TP|Tp|TX|Tx|TT|PGS|GS|TS|ThS|Th|số|No)\.)\s+(?=[\p{Lu}“"(])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
