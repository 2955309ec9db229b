/** The JSON report of the contract, schema version 1. Amounts are decimal strings; the order of keys and files is stable. */
import type { AcceptedFinding } from '../check/accepted-findings';
import type { ListedEquation, UnreadArea, WorkbookReport } from '../check/report';
import { SHIPPED } from '../law/catalogue';
import type { SupportTest } from '../law/support';
import { problemSentence } from '../messages/reports/problems';
import { acceptedBecause } from '../messages/reports/accepted';
import { wordsOf } from '../messages/findings/of';
import { reportWords } from '../messages/reports/report-words';
import type { Language } from '../messages/language';
import { amountFromDouble, toPlainText, type Amount } from '../money/amount';
import type { Finding, Fix } from '../rules/common/finding';
import { capOf } from './cap-field';
import type { CellContent } from '../workbook/edit';
import { explanationFields } from './explanation';
import type { CheckedFile, FileResult } from './file-result';
import { notesOf } from './notes';
import { wholeReport, type ReportForm } from './report-form';
import { unreadSentence } from './unread-sentence';

export const SCHEMA_VERSION = 1;

const amountText = (amount: Amount | null): string | null => (amount === null ? null : toPlainText(amount));

function contentText(content: CellContent): string | null {
  if (content === null) return null;
  if (typeof content === 'number') return toPlainText(amountFromDouble(content));
  return typeof content === 'boolean' ? (content ? 'TRUE' : 'FALSE') : content;
}

const fixOf = (fix: Fix | null): object | null =>
  fix && {
    kind: fix.kind,
    edits: fix.edits.map(({ sheet, cell, before, after }) => ({ sheet, cell, before: contentText(before), after: contentText(after) })),
  };

function findingOf(finding: Finding, language: Language): object {
  const { code, rule, severity, table, sheet, cell, related, label, cause } = finding;
  return {
    code,
    rule,
    severity,
    table,
    sheet,
    cell,
    related,
    label,
    expected: amountText(finding.expected),
    actual: amountText(finding.actual),
    difference: amountText(finding.difference),
    cause: cause && { kind: cause.kind, cell: cause.cell, proposed: amountText(cause.proposed) },
    cap: capOf(finding, language),
    fix: fixOf(finding.fix),
    ...wordsInOrder(finding, language),
  };
}

function wordsInOrder(finding: Finding, language: Language): object {
  const { message, why, todo } = wordsOf(finding, language);
  return { message, why, todo };
}

/** A finding like any other, with what a person said of it. */
const acceptedOf = (accepted: AcceptedFinding, language: Language): object => {
  const { reason, by, on } = accepted.exception;
  return {
    ...findingOf(accepted.finding, language),
    accepted: { reason, by: by ?? null, on, message: acceptedBecause(accepted, language) },
  };
};

const unreadOf = (report: WorkbookReport, area: UnreadArea, language: Language): object => {
  const { sheet, range, reason } = area;
  return { sheet, range, reason, message: unreadSentence(report, area, reportWords(language), language) };
};

const listedOf = ({ kind, total, parts, verdict, because }: ListedEquation): object => ({ kind, total, parts, verdict, because });

/** One entry of `files`. */
export function fileEntry(result: FileResult, language: Language): object {
  const { file, sha256, status } = result;
  if (result.status === 'unreadable') {
    const error = { code: result.problem, message: problemSentence(result.problem, language) };
    // Nothing of it was read, a table least of all.
    const judged = { verdict: 'undecided', verdicts: { sums: 'undecided', caps: 'none' }, verdictReasons: ['no-table'] };
    return { file, sha256, status, error, ...judged, tables: [], findings: [], accepted: [], unread: [], notes: [] };
  }
  const { verdict, verdicts, reasons, coverage: ofFile, tables, findings, accepted = [], unread } = result.report;
  return {
    file,
    sha256,
    status,
    verdict,
    verdicts: { sums: verdicts.sums, caps: verdicts.caps },
    verdictReasons: reasons,
    coverage: { amountCells: ofFile.amountCells, testedCells: ofFile.testedCells, unreadAmounts: ofFile.unreadAmounts },
    tables: tables.map(
      ({
        id,
        sheet,
        onHiddenSheet,
        range,
        kind,
        period,
        unit,
        sources,
        equations,
        coverage,
        equationList,
        corrections,
        understanding,
      }) => ({
        id,
        sheet,
        ...(onHiddenSheet === true ? { onHiddenSheet } : {}),
        range,
        kind,
        period: period && { from: period.from, to: period.to },
        unit,
        sources,
        equations: {
          total: equations.total,
          exact: equations.exact,
          rounding: equations.rounding,
          failed: equations.failed,
          undecided: equations.undecided,
        },
        coverage: {
          amountCells: coverage.amountCells,
          provenCells: coverage.provenCells,
          ...(coverage.byEquations === undefined ? {} : { byEquations: coverage.byEquations }),
        },
        ...(equationList === undefined ? {} : { equationList: equationList.map(listedOf) }),
        corrections: corrections.length,
        ...(understanding === null ? {} : { reading: explanationFields(understanding) }),
      }),
    ),
    findings: findings.map((finding) => findingOf(finding, language)),
    accepted: accepted.map((one) => acceptedOf(one, language)),
    unread: unread.map((area) => unreadOf(result.report, area, language)),
    ...capChanges(result),
    notes: notesOf(result, language).map(({ code, message }) => ({ code, message })),
  };
}

/** Only where it was asked for and something changed. */
function capChanges({ report }: CheckedFile): object {
  const changes = report.caps?.changes ?? [];
  if (changes.length === 0) return {};
  const outcome = ({ verdict, excess, cap }: SupportTest): object => ({ verdict, excess: amountText(excess), cap: cap?.id ?? null });
  return {
    capChanges: changes.map(({ sheet, cell, label, level, before, after }) => ({
      sheet,
      cell,
      label,
      level,
      before: outcome(before),
      after: outcome(after),
    })),
  };
}

/** A file of an office's own caps that was laid on the catalogue. */
export interface OwnCapsFile {
  readonly file: string;
  readonly sha256: string;
}

/** The catalogue of caps that was used. */
export const capsEntry = (own: OwnCapsFile | null): object => ({
  version: SHIPPED.version,
  sha256: SHIPPED.sha256,
  ...(own !== null && { own }),
});

/** An object of the report, with the indent of the list it stands in. */
export const listedEntry = (entry: object): string => JSON.stringify(entry, null, 2).replace(/^/gm, '    ');

/**
 * @param version of the tool
 * @param own what `--caps` named; null without it
 */
export function jsonForm(version: string, language: Language, own: OwnCapsFile | null): ReportForm {
  const head = { schemaVersion: SCHEMA_VERSION, tool: { name: 'soatbieu', version }, caps: capsEntry(own) };
  return {
    begin: () => `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "files": [\n`,
    file: (result) => listedEntry(fileEntry(result, language)),
    between: ',\n',
    end: ({ files, error, warning, info, undecided, unreadable }) => {
      const totals = JSON.stringify({ files, error, warning, info, undecided, unreadable }, null, 2).replace(/\n/g, '\n  ');
      return `\n  ],\n  "totals": ${totals}\n}\n`;
    },
  };
}

export const jsonReport = (results: readonly FileResult[], version: string, language: Language, own: OwnCapsFile | null = null): string =>
  wholeReport(jsonForm(version, language, own), results);
