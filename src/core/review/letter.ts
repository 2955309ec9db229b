/** The letter to a unit as blocks, to be written as a page and as a Word document: what is wrong, where, how much, what to do. */
import type { WorkbookReport } from '../check/report';
import { untestedSentence } from '../messages/caps/caps-untested';
import { headlineOf, standingOf } from '../messages/reports/headline';
import { reportWords } from '../messages/reports/report-words';
import { canMend, problemForUnit } from '../messages/review/for-unit';
import { reviewWords } from '../messages/review/of';
import type { LetterWords, Request } from '../messages/review/words';
import type { Language } from '../messages/language';
import { unreadSentence } from '../report/unread-sentence';
import type { Severity } from '../rules/common/finding';
import { countedSo } from './counted-so';
import { entriesOf, type Entry } from './entries';
import type { Made, Submission } from './submission';
import { verdictOfUnit } from './unit-row';

/** `plain` is running text, begun a little to the right. */
export type Look = 'plain' | 'small' | 'title' | 'addressee';

/** What stands beside one another at head and foot: an office or a role in bold, a line under the motto, the day, who else gets it, room to sign. */
export type SideLook = 'nation' | 'motto' | 'office' | 'centre' | 'italic' | 'role' | 'copies' | 'copy' | 'room';
export type SideLine = readonly [text: string, look: SideLook];

export type Block =
  | { readonly kind: 'text'; readonly text: string; readonly look: Look }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Beside one another: sender and national title, recipients and signature. */
  | { readonly kind: 'sides'; readonly left: readonly SideLine[]; readonly right: readonly SideLine[] }
  /** Each cell one or more paragraphs; `shares` are parts of a hundred. */
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly shares: readonly number[];
      /** A row of a single cell names what the rows below it have in common, over all columns. */
      readonly rows: readonly (readonly (readonly string[])[])[];
    };

export interface Letter {
  readonly title: string;
  readonly language: Language;
  readonly blocks: readonly Block[];
}

export interface LetterOptions extends Made {
  /** The office that sends it; empty where nobody said. */
  readonly sender: string;
  /** Names of the marked copies that go with it. */
  readonly copies: readonly string[];
}

const text = (words: string, look: Look = 'plain'): Block => ({ kind: 'text', text: words, look });
const line = (words: string, look: SideLook): SideLine => [words, look];

/** "1. Kết quả chung": so that an answer can say which point it speaks of. */
function numbered(blocks: readonly Block[]): Block[] {
  let number = 0;
  return blocks.map((block) => (block.kind === 'heading' ? { ...block, text: `${String(++number)}. ${block.text}` } : block));
}

export function letterTo(submission: Submission, { sender, copies, ...made }: LetterOptions, language: Language): Letter {
  const { letter: words } = reviewWords(language);
  const { files } = submission;
  const unit = addresseeOf(submission);
  const [errors, warnings, undecided] = (['error', 'warning', 'undecided'] as const).map((one) => entriesOf(files, one, language));
  const severalFiles = files.length > 1;
  const listed = (title: (count: number) => string, entries: readonly Entry[] = []): Block[] =>
    entries.length === 0 ? [] : [{ kind: 'heading', text: title(entries.length) }, entryTable(entries, severalFiles, words)];
  const notRead = notReadOf(submission, words, language);
  const accepted = files.flatMap((file) => file.accepted);
  const head: Block = {
    kind: 'sides',
    left: sender === '' ? [] : [line(sender, 'office'), line(words.number, 'centre')],
    right: [line(words.nation, 'nation'), line(words.motto, 'motto'), line(words.date(made.day), 'italic')],
  };
  const foot: Block = {
    kind: 'sides',
    left: [line(words.copiesTo, 'copies'), ...words.recipients.map((one) => line(one, 'copy'))],
    right: [line(sender === '' ? words.signature : sender, 'role'), line(words.signHere, 'italic'), line('', 'room')],
  };
  const blocks: Block[] = [
    head,
    text(words.title, 'title'),
    text(words.to(unit), 'addressee'),
    text(openingOf(submission, words)),
    ...(files.length === 0 ? [] : resultOf(submission, words, language)),
    ...countedSo(files, words, language).map((said) => text(said)),
    ...listed(words.errors, errors),
    ...listed(words.warnings, warnings),
    ...listed(words.undecided, undecided),
    ...(notRead.length === 0 ? [] : [{ kind: 'heading', text: words.notRead } as const, { kind: 'list', items: notRead } as const]),
    { kind: 'heading', text: words.accepted },
    ...(accepted.length === 0 ? [text(words.nothingAccepted)] : [{ kind: 'list', items: accepted } as const]),
    { kind: 'heading', text: words.request },
    ...uncalculatedIn(submission, words),
    ...requestsOf(submission).map((request) => text(words.asked(request))),
    ...(copies.length === 0 ? [] : [text(words.enclosed(copies))]),
    text(words.regards),
    foot,
    text(words.made(made.day, made.version, made.caps), 'small'),
  ];
  return { title: `${words.title} – ${unit}`, language, blocks: numbered(blocks) };
}

/** A file that is a submission by itself keeps its ending where another is called alike; nobody is written to by it. */
const addresseeOf = ({ unit, files }: Submission): string =>
  files.length === 1 && files[0]?.name === unit ? unit.replace(/(?<=.)\.[^.\s]{1,5}$/, '') : unit;

function openingOf({ files }: Submission, words: LetterWords): string {
  if (files.length === 0) return words.openingNoFile;
  const unread = files.filter(({ result }) => result.status === 'unreadable').length;
  return unread < files.length ? words.opening(files.length, unread) : words.openingUnread(files.length);
}

function resultOf({ files }: Submission, words: LetterWords, language: Language): Block[] {
  const rows = files.map(({ name, result }) => {
    if (result.status === 'unreadable') return [[name], [words.unreadableFile], ['–']];
    const { sums, caps } = headlineOf(result.report, language);
    return [[name], [standingOf(sums)], [standingOf(caps), ...untestedCaps(result.report, language)]];
  });
  return [
    { kind: 'heading', text: words.result },
    { kind: 'table', head: words.resultColumns, shares: [28, 42, 30], rows },
  ];
}

/** What keeps lines from being held against a cap: what the unit can mend. */
function untestedCaps({ caps }: WorkbookReport, language: Language): string[] {
  const said = caps === undefined ? null : untestedSentence(caps, language);
  return said === null ? [] : [said];
}

function entryTable(entries: readonly Entry[], severalFiles: boolean, words: LetterWords): Block {
  const rows = entries.flatMap(({ file, place, label, message, why, amount, todo }, at) => [
    // Beside every point the name of a file takes more room than what is wrong in it.
    ...(severalFiles && file !== entries[at - 1]?.file ? [[[words.inFile(file)]]] : []),
    [[String(at + 1)], [place, ...(label === '' ? [] : [label])], [message, ...(why === '' ? [] : [why])], [amount], [todo]],
  ]);
  return { kind: 'table', head: words.columns, shares: [6, 22, 34, 14, 24], rows };
}

function notReadOf({ files, leftAside }: Submission, words: LetterWords, language: Language): string[] {
  const report = reportWords(language);
  const ofFiles = files.flatMap(({ name, result }) =>
    result.status === 'unreadable'
      ? [words.unreadable(name, problemForUnit(result.problem, language))]
      : result.report.unread.map((area) => {
          const said = unreadSentence(result.report, area, report, language);
          return files.length > 1 ? words.unreadable(name, said) : said;
        }),
  );
  return [...ofFiles, ...(leftAside.length === 0 ? [] : [words.leftAside(leftAside)])];
}

function uncalculatedIn({ files }: Submission, words: LetterWords): Block[] {
  const waiting = files.flatMap(({ name, result }) =>
    result.status === 'checked' && result.report.uncalculated > 0 ? [{ name, formulas: result.report.uncalculated }] : [],
  );
  if (waiting.length === 0) return [];
  return [
    text(
      words.calculate(
        waiting.map(({ name }) => name),
        waiting.reduce((sum, { formulas }) => sum + formulas, 0),
      ),
    ),
  ];
}

/** What is asked for: a sound part says nothing of a file that could not be read, nor of what was never tested. */
function requestsOf(submission: Submission): Request[] {
  const { files } = submission;
  if (files.length === 0) return ['send-papers'];
  const reports = files.flatMap(({ result }) => (result.status === 'checked' ? [result.report] : []));
  const findings = reports.flatMap((report) => report.findings);
  const problems = files.flatMap(({ result }) => (result.status === 'unreadable' ? [result.problem] : []));
  const { standing, caps } = verdictOfUnit(submission);
  const isOpen = standing === 'undecided';
  const isSettled = reports.every(isSettledBy);
  const has = (severity: Severity): boolean => findings.some((finding) => finding.severity === severity);
  const requests: Request[] = [];
  if (has('error')) requests.push(has('warning') || has('undecided') ? 'correct-and-explain' : 'correct');
  else if (has('warning')) requests.push(isOpen ? 'look-again' : 'explain');
  if (problems.length > 0) return [...requests, problems.some(canMend) ? 'send-again' : 'wait'];
  if (requests.length === 0) {
    if (!isOpen && caps !== 'undecided') return ['nothing'];
    if (isSettled) return files.some(({ accepted }) => accepted.length > 0) ? ['accepted'] : ['sums-agree', 'caps-open'];
    if (isUntested(reports)) return [reports.some(({ uncalculated }) => uncalculated > 0) ? 'still-untested' : 'untested'];
    return ['unsure'];
  }
  if (has('error')) return requests;
  if (isOpen) return [...requests, isUntested(reports) ? 'still-untested' : 'open'];
  return caps === 'undecided' ? [...requests, 'caps-open'] : requests;
}

const isUntested = (reports: readonly WorkbookReport[]): boolean => reports.every(({ coverage }) => coverage.testedCells === 0);

/** Nothing is open but what a person looked at and let stand. */
const isSettledBy = ({ verdict, findings, accepted = [], reasons }: WorkbookReport): boolean =>
  verdict === 'pass' ||
  (accepted.length > 0 &&
    findings.every(({ severity }) => severity === 'info') &&
    reasons.every((reason) => reason === 'failed-sums' || reason === 'undecided'));
