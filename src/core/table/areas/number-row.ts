/**
 * The row that numbers the columns of a table (realities 1), in all the ways offices write it: "A | B | 1 | 2", "(1) | (2) |
 * (3)=(1)+(2)", "1 | 2 | 3=1-2", "I | II | III", "1 | 2 | 2.1 | 2.2", beginning again under each banner, numbers left out where columns
 * were. Knows nothing of headings; it looks at one row alone.
 */

/** A column's number: letters and Roman numbers have a place too. "1a" and "1.2" stand within column 1. */
interface ColumnNumber {
  readonly arabic: number | null;
  readonly within: number | null;
  readonly letter: number | null;
  readonly roman: number | null;
}

const LETTERS = 'abcdđefghijklmnopqrstuvwxyz';
const ROMAN = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
];
/** "3", "(3)", "[3]", "3.1", "3a", "cột 3", and a rule behind it: "3=1+2", "(5) = (3)/(2)x100". */
const NUMBER =
  /^(?:cột\s*|c\.?\s*)?(?:[([]\s*)?(?:(\d{1,3})(?:[.,](\d{1,2})|([a-zđ]))?|([ivx]{2,5})|([a-zđ]))(?:\s*[)\]])?\.?\s*(?:=.*)?$/iu;
/** A rule without a number of its own, and columns that are not numbered. */
const RULE = /^=?[\s\d()[\].…%]*[+\-–−*x×/:=][\s\d()[\]+\-–−*x×/:.…%=]*$/iu;
/** Columns without a number, and marks of a program that fills the form in. */
const NOTHING = /^(?:[-–—]|x|<#.*>|\{\{.*\}\}|\$\{.*\})$/iu;

/** @param value a number as stored, or the text as a person reads it */
function readColumnNumber(value: number | string): ColumnNumber | 'rule' | null {
  // "(1)" typed into a cell becomes -1.
  const text = typeof value === 'number' ? String(Math.abs(value)) : value;
  const match = NUMBER.exec(text);
  if (match === null) return RULE.test(text) || NOTHING.test(text) ? 'rule' : null;
  const [, arabic, within, sub, roman, letter] = match;
  const place = letter?.toLowerCase() ?? '';
  return {
    arabic: arabic === undefined ? null : Number(arabic),
    within: within !== undefined ? Number(within) : sub !== undefined ? LETTERS.indexOf(sub.toLowerCase()) + 1 : null,
    letter: letter === undefined ? null : LETTERS.indexOf(place),
    roman: roman === undefined && place === '' ? null : ROMAN.indexOf(roman?.toLowerCase() ?? place) + 1 || null,
  };
}

/** Numbers that are left out at a time. */
const MOST_LEFT_OUT = 2;
/** How a number stands to the one before it. */
type Step = 'next' | 'gap' | 'again' | 'other';

function stepOf(before: ColumnNumber, next: ColumnNumber, mostLeftOut: number): Step {
  if (next.letter !== null || next.roman !== null) {
    if (before.letter !== null && next.letter !== null && isNextLetter(before.letter, next.letter)) return 'next';
    if (before.roman !== null && next.roman === before.roman + 1) return 'next';
    return next.letter === 0 || next.roman === 1 ? 'again' : 'other';
  }
  if (next.arabic === null) return 'other';
  // Behind "A | B" the numbers begin, or go on from the page before.
  if (before.arabic === null) return next.arabic === 1 ? 'next' : 'gap';
  if (next.arabic === before.arabic && next.within !== null && next.within === (before.within ?? 0) + 1) return 'next';
  const ahead = next.arabic - before.arabic;
  if (ahead === 1 && (next.within ?? 1) === 1) return 'next';
  if (ahead > 1 && ahead <= mostLeftOut + 1) return 'gap';
  return ahead <= 0 && next.arabic === 1 ? 'again' : 'other';
}

/** Not every list of letters has Đ, and few go on with F, J, W. */
const isNextLetter = (before: number, next: number): boolean =>
  next === before + 1 || (next === before + 2 && 'đfjw'.includes(LETTERS[next - 1] ?? ' '));

/** @param cells the filled cells of a row in their order */
export function numbersColumns(cells: readonly (number | string)[]): boolean {
  if (cells.length < 2) return false;
  const numbers: ColumnNumber[] = [];
  let others = 0;
  let [first, last] = [-1, -1];
  for (const [at, cell] of cells.entries()) {
    const number = readColumnNumber(cell);
    if (number === null) {
      others++;
      // Labels are what most rows hold: they are left quickly.
      if (others > MOST_OTHERS || others > cells.length / 3) return false;
      continue;
    }
    // "x" crosses a column out, but for the tenth of Roman numbers.
    if (number === 'rule' || (number.roman === 10 && numbers.at(-1)?.roman !== 9)) continue;
    if (numbers.length === 0) first = at;
    last = at;
    numbers.push(number);
  }
  return numbers.length >= 2 && (others === 0 ? counts(numbers, cells.length) : countsWithout(numbers, cells, first, last));
}

/** Names of columns for the program, or "BT" for one that has no number. */
const MOST_OTHERS = 3;

/** Texts beside are none of the row's where the numbers leave no doubt: "A | B | …", or five from 1 on without a gap and the texts all on one side. */
function countsWithout(numbers: readonly ColumnNumber[], cells: readonly (number | string)[], first: number, last: number): boolean {
  const [one, two] = numbers;
  if (one?.letter === 0 && two?.letter === 1) return counts(numbers, cells.length);
  const isOther = (cell: number | string): boolean => readColumnNumber(cell) === null;
  return (
    numbers.length >= 5 &&
    one?.arabic === 1 &&
    numbers.every(({ arabic }, at) => arabic === at + 1) &&
    !cells.slice(first, last + 1).some(isOther) &&
    cells.filter(isOther).every((cell) => typeof cell === 'string')
  );
}

function counts(numbers: readonly ColumnNumber[], filled: number): boolean {
  const [first, second] = numbers;
  if (first === undefined || second === undefined || numbers.length * 2 <= filled) return false;
  // No line is called B: what is numbered "A | B" are columns, however many of them are left out.
  const isLettered = first.letter === 0 && second.letter === 1;
  const begins = first.arabic === 1 || first.letter === 0 || first.roman === 1;
  const steps = numbers.slice(1).map((number, at) => stepOf(numbers[at] ?? first, number, isLettered ? Infinity : MOST_LEFT_OUT));
  if (steps.includes('other') && !isLettered) return false;
  const count = (wanted: Step): number => steps.filter((step) => step === wanted).length;
  const [next, gaps, again] = [count('next'), count('gap'), count('again')];
  // Two columns are few: only both together say so.
  if (numbers.length === 2) return begins && next === 1 && (first.arabic === null || second.arabic === 2);
  if (isLettered) return numbers.length > 2 && numbers.every(({ arabic }) => (arabic ?? 0) < 100);
  // A line of small figures seldom counts on; where it begins again, each run counts on by itself.
  const runsOn = steps.every((step, at) => step !== 'again' || (steps[at - 1] !== 'again' && steps[at + 1] === 'next'));
  return (
    next >= 2 && gaps <= next && next * 10 >= (steps.length - again) * 6 && (again === 0 || (begins && runsOn && steps[0] !== 'again'))
  );
}
