/** SB509: citations of acts in any text of the workbook: miswritten, out of date, or not known. Said once for each cause. */
import { checkCitation, namedBy, registerOf, type CitationCheck, type Paper } from '../../law/citation/check-citation';
import { readCitations, type Citation } from '../../law/citation/grammar';
import { readReferences } from '../../law/citation/reference';
import { firstOfYear, type Day } from '../../law/day';
import { decode } from '../../table/seeing/legacy-encoding';
import type { SheetView } from '../../table/seeing/sheet-view';
import { toA1 } from '../../workbook/address';
import type { CitationFacts } from '../common/facts';
import type { Fix } from '../common/finding';
import { findingOnSheet } from '../common/finding-at';
import type { Observations } from '../common/observations';
import type { Rule } from '../common/definition';

interface Text {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** What the cell holds, where it may be written anew. */
  readonly typed: string | null;
  readonly citations: readonly Citation[];
}

interface Found {
  readonly text: Text;
  readonly severity: 'warning' | 'info';
  readonly facts: Omit<CitationFacts, 'count'>;
}

/** Slips of the pen and unknown numbers are one matter wherever they stand; what an act says is a matter of its own. */
const ONE_MATTER: ReadonlySet<CitationCheck> = new Set<CitationCheck>([
  'slash',
  'spacing',
  'dash',
  'lookalike',
  'no-diacritics',
  'short-year',
  'not-in-register',
  'reference',
]);

export const rule: Rule<'SB509'> = {
  code: 'SB509',
  top: 'warning',
  find: (observed) => {
    const texts = observed.reading.views.flatMap(textsOf);
    if (texts.length === 0) return [];
    const paper = paperOf(texts, observed);
    const matters = new Map<string, Found[]>();
    for (const found of texts.flatMap((text) => faultsOf(text, paper))) {
      const key = ONE_MATTER.has(found.facts.check) ? found.facts.check : `${found.facts.check} ${found.facts.number}`;
      matters.set(key, [...(matters.get(key) ?? []), found]);
    }
    return [...matters.values()].flatMap((all) => {
      const [first, ...others] = all;
      if (first === undefined) return [];
      const { sheet } = first.text;
      const cells = others.map(({ text }) => (text.sheet === sheet ? toA1(text) : `${text.sheet}!${toA1(text)}`));
      const related = [...new Set(cells)].filter((cell) => cell !== toA1(first.text));
      const facts = { ...first.facts, count: all.length };
      return [findingOnSheet(first.severity, sheet, first.text, facts, { related, fix: fixOf(all) })];
    });
  },
};

/** Most texts of a workbook cite nothing: a glance spares them the reading. */
const WORTH_READING = /\d[a-z]?\s*\/\s*[\d\p{L}]|[Kk]hoản|[Đđ]iểm/u;

/** Texts with a citation or a reference in them; hidden sheets are nobody's paper. */
function textsOf(view: SheetView): Text[] {
  const { name, visibility } = view.sheet;
  if (visibility !== 'visible') return [];
  const worth = view.texts.filter(({ value }) => WORTH_READING.test(value));
  return worth.flatMap(({ row, column, cell, value }): Text[] => {
    const { encoding } = view.label(row, column);
    const text = decode(value, encoding);
    const citations = readCitations(text);
    if (citations.length === 0 && readReferences(text).length === 0) return [];
    const typed = cell.formula === undefined && encoding === null ? value : null;
    return [{ sheet: name, row, column, text, typed, citations }];
  });
}

function paperOf(texts: readonly Text[], { reading, law }: Observations): Paper {
  const starts = reading.tables.filter(({ isPlan }) => isPlan).flatMap(({ titlePeriod, period }) => (titlePeriod ?? period)?.from ?? []);
  const plannedFrom: Day | null = law.on ?? (starts.length === 0 ? null : firstOfYear(Math.min(...starts)));
  const cited = new Set(texts.flatMap(({ citations }) => citations.map(({ number }) => number)));
  const { acts } = law.catalogue;
  return { register: registerOf(acts), named: namedBy(acts), cited, plannedFrom, province: law.province };
}

function faultsOf(text: Text, paper: Paper): Found[] {
  const cited = text.citations.flatMap((one) =>
    checkCitation(one, text.text, paper).map(({ check, severity, proposed, day }): Found => {
      const { written, number, word } = one;
      return { text, severity, facts: { check, written, number, word, proposed, day } };
    }),
  );
  const referred = readReferences(text.text).flatMap(({ written, fault }): Found[] =>
    fault === null
      ? []
      : [{ text, severity: 'info', facts: { check: 'reference', written, number: '', word: fault, proposed: null, day: null } }],
  );
  return [...cited, ...referred];
}

const PEN: ReadonlySet<CitationCheck> = new Set<CitationCheck>(['slash', 'spacing', 'dash', 'lookalike', 'no-diacritics']);

/** A slip of the pen can be written anew in its cell; anything else needs the act itself. */
function fixOf(all: readonly Found[]): Fix | null {
  if (all.some(({ facts }) => !PEN.has(facts.check))) return null;
  const edits = new Map<Text, string>();
  for (const { text, facts } of all) {
    if (text.typed === null || facts.proposed === null || !text.typed.includes(facts.written)) continue;
    edits.set(text, (edits.get(text) ?? text.typed).replaceAll(facts.written, facts.proposed));
  }
  if (edits.size === 0) return null;
  return {
    kind: 'review',
    edits: [...edits].map(([text, after]) => ({ sheet: text.sheet, cell: toA1(text), before: text.typed, after })),
  };
}
