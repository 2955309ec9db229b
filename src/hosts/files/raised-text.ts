/**
 * Text whose parts are set differently, as one plain text. A raised digit is a note mark or an exponent and no digit of the figure
 * before it, so it becomes the raised character that people also type: "2.265" with a raised 1 is "2.265¹", "m" with a raised 2
 * is "m²". Every format of this host joins its texts here, so that all of them say the same.
 */

export interface TextRun {
  readonly text: string;
  readonly isRaised: boolean;
}

/** Up to a few numbers of one or two digits, or one letter that is no unit of money ("đ", "n"), as notes are marked; an exponent. */
const MARK = /^\s*[-−+]?(?:\d{1,2}(?:\s*[,;]\s*\d{1,2}){0,4}|[abcefghi])\)?\s*$/;
const RAISED: Readonly<Record<string, string>> = {
  ...{ '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹' },
  ...{ '+': '⁺', '-': '⁻', '−': '⁻', ')': '⁾' },
  ...{ a: 'ᵃ', b: 'ᵇ', c: 'ᶜ', e: 'ᵉ', f: 'ᶠ', g: 'ᵍ', h: 'ʰ', i: 'ⁱ' },
};

/** Longer raised texts are words that somebody raised; they stay what they are. */
const raised = (text: string): string => (MARK.test(text) ? text.replace(/[^\s,;]/g, (character) => RAISED[character] ?? character) : text);

export function joinedRuns(runs: readonly TextRun[]): string {
  let joined = '';
  let pending = '';
  for (const { text, isRaised } of runs) {
    if (isRaised) {
      pending += text;
      continue;
    }
    joined += raised(pending) + text;
    pending = '';
  }
  return joined + raised(pending);
}
