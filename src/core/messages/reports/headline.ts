/** The headline of a checked workbook: its verdict, and always both lines below it, sums and caps, with what stands against a pass. */
import { isOfCaps } from '../../check/caps-verdict';
import { type CapsVerdict, lostAmong, type TableReport, type VerdictReason, type WorkbookReport } from '../../check/report';
import { headlineWords, type HeadlineWords, type NamedPlace } from './headline-words';
import type { Language } from '../language';
import type { UntestedPlace } from '../../check/report';
import { acceptedRemark } from './accepted';
import { areaInDocument } from '../findings/document-places';
import { sumWords, type EquationCounts, type TestedCount } from './sum-words';

export interface HeadlinePart {
  /** "Phép cộng" */
  readonly name: string;
  readonly verdict: CapsVerdict;
  /** "Đạt" */
  readonly word: string;
  /** "10/10 phép tính khớp", the most telling first. */
  readonly facts: readonly string[];
  /** Sentences: why it is no pass, and what it does not speak of. */
  readonly remarks: readonly string[];
}

export interface Headline {
  /** "Đạt"; a pass of the sums alone says so. */
  readonly verdict: string;
  readonly sums: HeadlinePart;
  readonly caps: HeadlinePart;
}

/** So many places are named, the largest first. */
const NAMED = 3;

export function headlineOf(report: WorkbookReport, language: Language): Headline {
  const words = headlineWords(language);
  const { verdict, verdicts } = report;
  const isHalf = verdict === 'pass' && verdicts.caps === 'undecided';
  return {
    verdict: isHalf ? words.sumsOnly : words.verdict[verdict],
    sums: sumsOf(report, words, language),
    caps: capsOf(report, words),
  };
}

/** "Đạt, 10/10 phép tính khớp, 24/24 số tiền đã được kiểm tra." and the remarks behind it. */
export const standingOf = ({ word, facts, remarks }: HeadlinePart): string => [`${[word, ...facts].join(', ')}.`, ...remarks].join(' ');

/** Both lines with all they say, one paragraph each: for reports that are read from top to bottom. */
export const headlineParagraphs = ({ sums, caps }: Headline): string[] => [sums, caps].map((part) => `${part.name}: ${standingOf(part)}`);

export function equationsOf(tables: readonly TableReport[]): EquationCounts {
  const sum = (name: keyof EquationCounts): number => tables.reduce((total, { equations }) => total + equations[name], 0);
  return { total: sum('total'), exact: sum('exact'), rounding: sum('rounding'), failed: sum('failed'), undecided: sum('undecided') };
}

/** All amounts that can be seen, and those of them that were tested. */
export function testedOf({ coverage, tables }: Pick<WorkbookReport, 'coverage' | 'tables'>): TestedCount {
  const { amountCells, testedCells, unreadAmounts } = coverage;
  const seen = tables.filter(({ onHiddenSheet }) => onHiddenSheet !== true);
  const holds = unreadAmounts === 0 && seen.length > 0 && seen.every((table) => table.holds === 'quantities') ? 'quantities' : 'money';
  return { amounts: amountCells + unreadAmounts, tested: testedCells, holds };
}

function sumsOf(report: WorkbookReport, words: HeadlineWords, language: Language): HeadlinePart {
  const { verdicts, tables, findings, accepted = [], reasons, untested, uncalculated, inDocument } = report;
  const phrases = sumWords(language);
  const tested = testedOf(report);
  // Beside amounts that can be seen stand the sums that can be seen; hidden ones are told apart.
  const seen = tables.filter(({ onHiddenSheet }) => onHiddenSheet !== true);
  const hidden = equationsOf(tables.filter(({ onHiddenSheet }) => onHiddenSheet === true));
  const facts = [
    ...(seen.length === 0 ? [] : [phrases.equations(equationsOf(seen))]),
    ...(tested.amounts === 0 ? [] : [phrases.coverage(tested)]),
  ];
  const named = (place: UntestedPlace): NamedPlace =>
    inDocument === undefined ? place : { ...place, name: areaInDocument(inDocument, place.sheet, place.range, language) };
  const missed = untested.reduce((sum, { amounts }) => sum + amounts, 0);
  // Sums that only wait for a formula to be calculated are named with it.
  const isUnsure = findings.some(({ severity, code }) => severity === 'undecided' && !isOfCaps(code));
  // Its own sums may all agree: what is wrong lies between the files.
  const apart = findings
    .filter(({ severity, code, facts }) => (severity === 'error' || (severity === 'warning' && code === 'SB201')) && 'thereFile' in facts)
    .reduce((sum, finding) => sum + 1 + (finding.code === 'SB201' ? finding.facts.others.length : 0), 0);
  const has = (reason: VerdictReason): boolean => reasons.includes(reason);
  return {
    name: words.sums,
    verdict: verdicts.sums,
    word: words.verdict[verdicts.sums],
    facts,
    remarks: [
      ...(accepted.length > 0 ? [acceptedRemark(accepted.length, language)] : []),
      ...(apart > 0 ? [words.otherFile(apart)] : []),
      ...(has('no-table') ? [inDocument === undefined ? words.noTable : words.noTableInDocument] : []),
      ...(has('empty') ? [words.empty] : []),
      // Where there are errors, they are what does not agree.
      // Where all that does not agree was let stand, that has been said.
      ...(has('failed-sums') && verdicts.sums !== 'fail' && accepted.length === 0 ? [words.failedSums] : []),
      ...(isUnsure && verdicts.sums !== 'fail' ? [words.undecided] : []),
      ...lostRemark(report, words),
      ...(uncalculated > 0 ? [words.notCalculated(uncalculated)] : []),
      ...(hidden.total > 0 ? [words.hidden(phrases.equations(hidden))] : []),
      ...(missed > 0
        ? [words.untested(missed, tested.holds, untested.slice(0, NAMED).map(named), Math.max(0, untested.length - NAMED))]
        : []),
    ],
  };
}

/** A sheet that is lost keeps sums and caps alike from being promised. */
function lostRemark({ unread }: WorkbookReport, words: HeadlineWords): string[] {
  const lost = lostAmong(unread);
  return lost.length === 0 ? [] : [words.lost(lost.slice(0, NAMED), Math.max(0, lost.length - NAMED))];
}

function capsOf(report: WorkbookReport, words: HeadlineWords): HeadlinePart {
  const { verdicts, capLines } = report;
  const { caps } = verdicts;
  const { held, above, doubtful, unverified, withoutCap, open, partly, unusable } = capLines;
  const phrases = [
    ...(above > 0 ? [words.above(above)] : []),
    ...(doubtful > 0 ? [words.doubtful(doubtful)] : []),
    ...(unverified > 0 ? [words.unverified(unverified)] : []),
    ...(withoutCap > 0 ? [words.withoutCap(withoutCap)] : []),
    ...(open > 0 ? [words.open(open)] : []),
    ...(partly > 0 ? [words.partly(partly)] : []),
    ...(unusable > 0 ? [words.unusable(unusable)] : []),
    ...(caps === 'pass' ? [words.within(held)] : []),
  ];
  const remarks = caps === 'undecided' ? lostRemark(report, words) : [];
  return { name: words.caps, verdict: caps, word: caps === 'none' ? words.noCaps : words.verdict[caps], facts: phrases, remarks };
}
