/** Years in headings: which texts name one year of a plan, and which numbers may be one (realities 2). */

/** Years a plan may name; a figure outside is no year. */
export const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2049;

/** Words that stand beside a year without saying anything else: "Dự toán giao năm 2026", "2025 (ước thực hiện)", "N.2026", "2026F". */
const NEUTRAL = new Set(
  'nam kh ke hoach dt du toan th thuc hien uth uoc ut dk du kien nhu cau giao duoc phe duyet kinh phi kp von cua bo tri phan trong chinh thuc de nghi khv k h n y fy year f e a b p qt quyet toan nien do tc trung han'.split(
    ' ',
  ),
);
const MOST_WORDS = 12;

/** "Năm thứ nhất (2026)", "Năm 1: 2026": which year of the plan it is, said beside its number. */
const TURN = /\bnam thu (?:nhat|hai|ba|tu|bon|nam|sau|bay|tam|chin|muoi|\d{1,2})\b|\bthu nhat\b|\bnam (?:dau|cuoi|\d{1,2})\b/g;
const SHORT_FOR = /\b(k\/h|d\/k|d\/t)(?= |$)/g;

/** The year a heading names on its own ("KH 2026", "Kinh phí năm 2021", "2026 (dự kiến)"), or null. */
export function yearIn(folded: string): number | null {
  const split = yearAndRest(folded);
  return split !== null && split.rest.split(' ').every((word) => word === '' || NEUTRAL.has(word)) ? split.year : null;
}

/** Whether these words say nothing that a year beside them does not say. */
export const areNeutral = (words: readonly string[]): boolean => words.every((word) => word === '' || NEUTRAL.has(word));

/** The one year a short heading holds, and the words beside it: "KCQG năm 2026" is 2026 and "kcqg". Null without or with more. */
export function yearAndRest(folded: string): { readonly year: number; readonly rest: string } | null {
  // Most texts name no year: a glance spares them the reading.
  if (!/(?:19|20)\d\d/.test(folded)) return null;
  const words = folded
    .replace(TURN, '')
    .replace(SHORT_FOR, (short) => short.replace('/', ''))
    .split(' ')
    .filter((word) => word !== '');
  if (words.length > MOST_WORDS) return null;
  const years = words.filter((word) => /^(?:19|20)\d\d$/.test(word) && isYear(Number(word)));
  const [year] = years;
  if (year === undefined || years.length > 1 || words.some((word) => /[%+/]|\d/.test(word) && word !== year)) return null;
  const rest = words.filter((word, at) => word !== year && !(word === 'nam' && words[at + 1] === year));
  return { year: Number(year), rest: rest.join(' ') };
}

/** A mark that only points to a note: "(1)", "[2]", "(*)", "**", "¹", "a)"; the bare digit needs its bracket. */
const NOTE_MARK = String.raw`\((?:\*{1,4}|\d{1,2}|[a-e])\)|\[(?:\*{1,4}|\d{1,2}|[a-e])\]|(?<=\s)\d{1,2}\)|\*{1,4}|[¹²³⁰⁴-⁹ᵃᵇᶜ]\)?|[†‡§#]`;
const MARKED_YEAR = new RegExp(String.raw`(?<![\p{L}\d])((?:\p{L}+\.?)?(?:19|20)\d\d)(?:\s*(?:${NOTE_MARK}))+(?![\p{L}\d])`, 'gu');
const JOINED_YEAR = /(?<=\p{L})(?=(?:19|20)\d\d(?!\d))|(?<=(?<!\d)(?:19|20)\d\d)(?=\p{L})/gu;
const BEHIND_SLASH = /(?<=\p{L}{2,})\s*\/\s*(?=(?:19|20)\d\d(?!\d))/gu;
const MISTYPED_YEAR = /(?<![\p{L}\d])2[oO](\d\d)(?![\p{L}\d])/gu;

/** Nothing is typed on to a year unless one of these stands at it: what is left alone here, the patterns above would leave alone. */
const TYPED_ON = /2[oO]\d\d|(?:\p{L}\.?|\/\s*)(?:19|20)\d\d|(?:19|20)\d\d(?:\p{L}|\s*[([*\d¹²³⁰⁴-⁹ᵃᵇᶜ†‡§#])/u;

/** "KH2026¹" as "KH 2026", "2026F (1)" as "2026 F": years stand apart from the words and note marks typed on to them. */
export function withYearsApart(text: string): string {
  if (!TYPED_ON.test(text)) return text;
  return text
    .replace(MISTYPED_YEAR, '20$1')
    .replace(BEHIND_SLASH, ' ')
    .replace(MARKED_YEAR, '$1')
    .replace(JOINED_YEAR, ' ')
    .replace(MARKED_YEAR, '$1');
}
