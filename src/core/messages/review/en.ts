/** The review desk in English. */
import { formatCount } from '../reports/sum-words';
import type { Request, ReviewWords } from './words';

const n = (count: number): string => formatCount(count, 'en');
const counted = (count: number, one: string): string => `${n(count)} ${count === 1 ? one : `${one}s`}`;
const quoted = (files: readonly string[]): string => files.map((file) => `“${file}”`).join(', ');

const REQUESTS: Readonly<Record<Request, string>> = {
  correct: 'Please compare with your source papers, correct the points above and send the corrected papers again.',
  'correct-and-explain':
    'Please compare with your source papers, correct what is to be corrected, look at or explain the rest, and send the corrected papers again.',
  explain: 'Nothing has to be corrected at once. Please look at the points above: correct what is wrong, explain what is to stay.',
  'look-again': 'Please look at the points above: correct what is wrong, explain what is to stay.',
  'send-again': 'Please see to the file that could not be read as said above and send it again; nothing is concluded on what was not read.',
  'send-papers':
    'Please send the tables as an Excel file (.xlsx, .xls, .xlsb), an .ods file, or the plan as a Word file (.docx); figures in scans, pictures and PDF files cannot be checked. Nothing is concluded.',
  wait: 'Nothing is concluded on what was not read; the office that checks will look into it, and you need not send anything yet.',
  untested: 'No amount could be tested, so nothing is concluded. Please add or make clear what is named under Result.',
  'still-untested': 'No amount could be tested, so nothing is concluded.',
  open: 'There is not enough to judge the whole: figures disagree, are unclear or were not tested, as said above.',
  'caps-open': 'On the caps there is not enough to judge, as said under Result.',
  'sums-agree': 'All sums agree.',
  unsure:
    'No error was found in what was checked, but there is not enough to judge the whole. Please add or make clear what is named above.',
  accepted: 'Besides what was accepted above, nothing has to be corrected. You need not send the papers again.',
  nothing: 'All sums agree and nothing has to be corrected. You need not send the papers again.',
};

export const en: ReviewWords = {
  letter: {
    nation: 'SOCIALIST REPUBLIC OF VIET NAM',
    motto: 'Independence - Freedom - Happiness',
    date: (day) => `Date: ${day}`,
    title: 'RESULT OF CHECKING YOUR TABLES',
    to: (unit) => `To: ${unit}`,
    opening: (files, unread) =>
      (unread === 0
        ? `The ${counted(files, 'file')} that you sent ${files === 1 ? 'has' : 'have'} been checked.`
        : `Of the ${counted(files, 'file')} that you sent ${n(files - unread)} ${files - unread === 1 ? 'has' : 'have'} been checked; ${n(unread)} could not be read.`) +
      ' The result, and what we ask you to do:',
    openingUnread: (files) =>
      `${files === 1 ? 'The file' : 'None of the files'} that you sent could ${files === 1 ? 'not ' : ''}be read, so nothing was checked.`,
    openingNoFile: 'What you sent holds no Excel or Word file that could be checked.',
    result: 'Result',
    resultColumns: ['File', 'Sums', 'Caps'],
    unreadableFile: 'Could not be read',
    errors: (count) => `To be corrected (${counted(count, 'error')})`,
    warnings: (count) => `To be looked at or explained (${counted(count, 'warning')})`,
    undecided: (count) => `Not enough to judge (${n(count)})`,
    columns: ['No.', 'Place', 'What', 'Amount', 'What to do'],
    inFile: (file) => `File “${file}”`,
    howCounted: ({ tables, continued, paragraphs }) => {
      const said = [
        ...(tables
          ? [
              'tables are counted from the beginning, those of letterhead and signatures included',
              `lines from the first row of the table, its headings included${continued ? ' (tables under the same heading are counted through, the heading once)' : ''}`,
            ]
          : []),
        ...(paragraphs ? ['paragraphs with the blank ones: look for the words in quotation marks'] : []),
      ];
      return `How places in Word documents are counted: ${said.join('; ')}.`;
    },
    tablesCalled: (file, tables) =>
      `${file === null ? '' : `In the file “${file}” `}${tables.map(([name, title]) => `${name} is “${title}”`).join('; ')}.`,
    onSheet: (sheet, cell) => `Sheet “${sheet}”, cell ${cell}`,
    difference: (amount) => `${amount} apart`,
    stated: (amount) => `States ${amount}`,
    noAmount: '–',
    notRead: 'Not read',
    unreadable: (file, why) => `File “${file}”: ${why}`,
    leftAside: (files) => `${quoted(files)} ${files.length === 1 ? 'was' : 'were'} not checked: no Excel or Word file.`,
    accepted: 'Accepted',
    nothingAccepted: 'None.',
    request: 'What we ask',
    asked: (request) => REQUESTS[request],
    calculate: (files, formulas) =>
      `${counted(formulas, 'formula')} ${formulas === 1 ? 'has' : 'have'} no result and could not be checked. Please open ${quoted(files)} in Excel, let it calculate, save and send again.`,
    enclosed: (files) => `Enclosed: copies with the cells to look at marked: ${quoted(files)}.`,
    regards: 'With kind regards',
    signature: 'CHECKED BY',
    signHere: '(signature, full name)',
    number: 'No.: …………',
    copiesTo: 'Copies to:',
    recipients: ['- As above;', '- File.'],
    made: (day, version, caps) => `Checked on ${day} with Soát Biểu version ${version}, catalogue of caps version ${caps}.`,
  },
  summary: {
    title: 'Result of the review',
    made: (day, version, caps) => `Checked on ${day} with Soát Biểu version ${version}, catalogue of caps version ${caps}.`,
    counts: (units, by) =>
      `${counted(units, 'submission')}: ${n(by.pass)} passed, ${n(by.fail)} with errors, ${n(by.undecided)} not enough to judge, ${n(by.unreadable)} could not be read.`,
    findings: ({ error, warning, undecided }) =>
      `In all ${counted(error, 'error')}, ${counted(warning, 'warning')}, ${n(undecided)} undecided.`,
    matrix: 'Unit by unit',
    columns: {
      number: 'No.',
      unit: 'Unit',
      sums: 'Sums',
      caps: 'Caps',
      error: 'Errors',
      warning: 'Warnings',
      undecided: 'Undecided',
      files: 'Files',
      letter: 'Letter',
    },
    sum: 'In all',
    sums: { pass: 'Passed', fail: 'Errors', undecided: 'Not enough to judge', unreadable: 'Could not be read' },
    caps: {
      pass: 'Within',
      fail: 'Above',
      undecided: 'Not enough to judge',
      none: 'No line to hold against',
      unreadable: 'Could not be read',
    },
    totals: 'Funding by source and year (million đồng)',
    totalsNote: (units, of, failing) =>
      `Added up as the units state it, nothing corrected: ${n(units)} of ${n(of)} submissions state totals` +
      (failing === 0 ? '.' : `; ${n(failing)} of them have errors, so the figures may change.`),
    noTotals: 'No submission states totals by source or by year.',
    source: 'Source',
    sources: {
      national: 'National',
      local: 'Local',
      counterpart: 'Counterpart',
      integrated: 'Integrated',
      other: 'Other',
      all: 'Total',
    },
    whole: 'Whole table',
    unitTotals: 'Funding as stated (million đồng)',
    unreadable: 'Files that could not be read',
    noneUnreadable: 'Every file could be read.',
    accepted: 'Accepted',
    noneAccepted: 'None.',
    findingColumns: ['Severity', 'Place', 'What', 'Amount'],
    nothingFound: 'No error and no warning.',
    filesOfUnit: 'Files',
    letters: 'Letter to the unit:',
    copies: 'Marked copies:',
    noFile: 'There is no Excel or Word file.',
  },
  condition: (place, which, reason) =>
    `${place}: a higher cap by ${which === 'line' ? 'the condition of the line' : 'priority area or trade'}; reason: ${reason}.`,
  internal: 'The program failed over this file. You need not do anything yet; the office will look into it.',
};
