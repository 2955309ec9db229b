/** Where each paragraph of an act stands: its article, clause and point, what stands above it, and whether it words another act anew. */
import { Dashes } from './dashes';

export interface Place {
  readonly article: string | null;
  /** "I" of a list in Roman numbers between article and clauses; "B" or "B.I" where parts hold such lists. */
  readonly section: string | null;
  readonly clause: string | null;
  readonly point: string | null;
  /** An annex without articles of its own: "Phụ lục I". */
  readonly annex: string | null;
}

export interface Passage {
  /** The paragraph word for word, its number included. */
  readonly text: string;
  /** The same without its number. */
  readonly body: string;
  readonly place: Place;
  /** Which item of a list without numbers it is: "gạch đầu dòng 2"; null outside one. */
  readonly passage: string | null;
  /** Bodies of the paragraphs that it belongs to, the nearest first. */
  readonly above: readonly Passage[];
  /** Where it stands in the act that it changes: "Điều 8 khoản 4"; null outside an amendment. */
  readonly amended: Place | null;
}

type Step = 'annex' | 'chapter' | 'part' | 'article' | 'section' | 'clause' | 'point' | 'dash' | 'plus' | 'free';
const DEPTH: Readonly<Record<Step, number>> = {
  annex: 0,
  chapter: 1,
  article: 2,
  part: 2.5,
  section: 3,
  clause: 4,
  point: 5,
  dash: 6,
  plus: 7,
  free: 8,
};
/** "2.1" belongs to "2", and "2.1.1" to "2.1". */
const depthOf = ({ step, number }: Mark): number => DEPTH[step] + (step === 'clause' ? (number.split('.').length - 1) / 10 : 0);

/** A lead stands right below what is above it, and above the finest number that may follow. */
const LEAD_BELOW = 0.05;

const MARKS: readonly (readonly [Step, RegExp])[] = [
  ['annex', /^phụ lục(?:\s+(?:số\s+)?([IVXLC\d]+)(?![\p{L}\d])|\s*$)/iu],
  ['chapter', /^(?:Chương|CHƯƠNG|Mục|MỤC)\s+([IVXLC\d]+)/u],
  ['part', /^(?:Phần|PHẦN)\s+(?:thứ\s+|số\s+)?([IVX]+|[A-H]|\d{1,2})(?![\p{L}\d])[.:]?\s*/u],
  ['part', /^([A-H])[.)]\s+(?=\p{Lu}[\p{Lu}\s])/u],
  ['article', /^(?:Điều|ĐIỀU)\s+(\d+[a-zđ]?)\s*[.:]?\s*/u],
  ['section', /^([IVX]{1,5})[.)]\s+(?=\p{Lu})/u],
  ['clause', /^(\d{1,2}[a-zđ]?(?:\.\d{1,2})*)[.)/](?!\d)\s*/u],
  ['point', /^([a-zđ]{1,2}\d?)[)./](?=\s|\p{Lu})\s*/u],
  ['point', /^([a-zđ])[-–]\s+(?=\p{Lu})/u],
  ['dash', /^[-–•*](?!\d)\s*()/u],
  ['plus', /^\+\s*()/u],
];

interface Mark {
  readonly step: Step;
  readonly number: string;
  /** What an annex is called that is no "Phụ lục": "Biểu". */
  readonly name?: string;
  readonly body: string;
}

function markOf(text: string): Mark {
  // A row of a table: its number is a row's.
  if (text.includes('\t')) return { step: 'free', number: '', body: text };
  for (const [step, pattern] of MARKS) {
    const match = pattern.exec(text);
    if (match !== null) return { step, number: match[1] ?? '', body: text.slice(match[0].length).trim() };
  }
  return { step: 'free', number: '', body: text };
}

const NOWHERE: Place = { article: null, section: null, clause: null, point: null, annex: null };

/** One way down through an act: the paragraphs that the next one may belong to. */
class Descent {
  private readonly open: { readonly depth: number; readonly passage: Passage }[] = [];
  private readonly dashes = new Dashes();
  place: Place = NOWHERE;
  /** The part that Roman numbers stand in. */
  private part: string | null = null;

  constructor(start: Place = NOWHERE) {
    this.place = start;
  }

  /** The place of a paragraph that begins so. */
  enter(mark: Mark): void {
    const { step, number, name = 'Phụ lục' } = mark;
    const { article, section, clause, annex } = this.place;
    this.dashes.enter(step);
    if (step === 'annex') this.place = { ...NOWHERE, annex: `${name}${number === '' ? '' : ` ${number}`}` };
    else if (step === 'article') this.place = { ...NOWHERE, article: number };
    else if (step === 'section')
      this.place = { ...NOWHERE, article, annex, section: this.part === null ? number : `${this.part}.${number}` };
    else if (step === 'part') this.place = { ...NOWHERE, article, annex, section: number };
    // "Mục II" in an annex without articles; between articles it says nothing of a place.
    else if (step === 'chapter' && annex !== null && article === null) this.place = { ...NOWHERE, annex, section: number };
    else if (step === 'clause') this.place = { article, annex, section, clause: number, point: null };
    else if (step === 'point') this.place = { article, annex, section, clause, point: number };
    if (step === 'annex' || step === 'article') this.part = null;
    else if (step === 'part') this.part = number;
    while ((this.open.at(-1)?.depth ?? -1) >= depthOf(mark)) this.open.pop();
  }

  get passage(): string | null {
    return this.dashes.passage;
  }

  get above(): readonly Passage[] {
    return this.open.map(({ passage }) => passage).reverse();
  }

  add(mark: Mark, passage: Passage): void {
    // "… được hỗ trợ, mức tối đa theo địa bàn:": what follows belongs to it, whatever its marks are.
    const isLead = mark.step === 'free' && !mark.body.includes('\t') && /:\s*$/.test(mark.body);
    const above = this.open.at(-1)?.depth;
    this.open.push({ depth: isLead && above !== undefined ? above + LEAD_BELOW : depthOf(mark), passage });
  }
}

const AMENDS = /(?:sửa đổi|bổ sung|thay thế|được viết lại)/iu;

/** "(Ban hành kèm theo Nghị quyết số …)" */
const ATTACHED = /^\(?\s*(?:được\s+)?(?:ban hành\s+)?kèm theo\s+(?:nghị quyết|quyết định)(?!\p{L}).*\)$/iu;
const ANNEX_NAME = /^(phụ lục|biểu|bảng|danh mục|quy định|quy chế)(?!\p{L})/iu;
const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase() && !text.includes('\t');
/** How many lines the title of an annex takes. */
const TITLE_LINES = 4;

/** Where an annex begins that is not called "Phụ lục": the first line of the title above "(Kèm theo Nghị quyết số …)", and its name. */
function annexesIn(paragraphs: readonly string[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [at, text] of paragraphs.entries()) {
    if (!ATTACHED.test(text)) continue;
    const title = Array.from({ length: TITLE_LINES }, (_, up) => at - 1 - up).filter((line) => line >= 0);
    const end = title.findIndex((line) => !isCapitals(paragraphs[line] ?? '') && !ANNEX_NAME.test(paragraphs[line] ?? ''));
    const lines = end < 0 ? title : title.slice(0, end);
    const head = lines.at(-1);
    if (head === undefined || lines.some((line) => markOf(paragraphs[line] ?? '').step !== 'free')) continue;
    const [word = 'Phụ lục'] = lines.flatMap((line) => ANNEX_NAME.exec(paragraphs[line] ?? '')?.[1] ?? []);
    found.set(head, `${word.slice(0, 1).toUpperCase()}${word.slice(1).toLowerCase()}`);
  }
  return found;
}

/** Where a new wording stands: what its own head does not say, the paragraphs above it do ("a) Sửa đổi khoản 1 như sau:" below "… Điều 5"). */
function placeAmended(head: Passage | undefined): Place {
  const named = placeNamed(head?.body ?? '');
  if (named.article !== null) return named;
  const over = head?.above.find(({ body }) => AMENDS.test(body) && placeNamed(body).article !== null);
  if (over === undefined) return named;
  const { article, clause } = placeNamed(over.body);
  const isOneClause = (over.body.match(/khoản\s+\d/giu)?.length ?? 0) === 1;
  return { ...named, article, clause: named.clause ?? (isOneClause ? clause : null) };
}

export function passagesOf(paragraphs: readonly string[]): Passage[] {
  const out: Passage[] = [];
  const annexes = annexesIn(paragraphs);
  const outer = new Descent();
  let inner: Descent | null = null;
  let inRows = false;
  for (const [at, written] of paragraphs.entries()) {
    const annex = annexes.get(at);
    const head = out.at(-1);
    // A table in its new wording stands without marks of quotation.
    const isRow = written.includes('\t');
    if (inRows && !isRow) {
      inner = null;
      inRows = false;
    }
    const isNew = AMENDS.test(head?.text ?? '') && inner === null;
    const opens = isNew && (/^[“"]/.test(written) || (isRow && /như sau:?\s*$/iu.test(head?.text ?? '')));
    if (opens) inRows = isRow && !/^[“"]/.test(written);
    if (opens) inner = new Descent(placeAmended(head));
    const text = written.replace(/^[“"]\s*/, '');
    const mark: Mark = annex === undefined ? markOf(text) : { step: 'annex', number: '', body: text, name: annex };
    if (inner === null) {
      outer.enter(mark);
      const { place, passage: item, above } = outer;
      const passage: Passage = { text: written, body: mark.body, place, passage: item, above, amended: null };
      outer.add(mark, passage);
      out.push(passage);
    } else {
      inner.enter(mark);
      const { place: amended, passage: item, above } = inner;
      const passage: Passage = { text: written, body: mark.body, place: outer.place, passage: item, above, amended };
      inner.add(mark, passage);
      out.push(passage);
      if (/[”"]\s*(?:[.;,]\s*)?$/.test(written)) inner = null;
    }
  }
  return out;
}

/** "Sửa đổi, bổ sung điểm a khoản 2 Điều 4 như sau:" → where that is. */
export function placeNamed(text: string): Place {
  const step = (word: string, value: string): string | null =>
    new RegExp(`${word}\\s+(${value})(?![\\p{L}\\d])`, 'iu').exec(text)?.[1] ?? null;
  return {
    article: step('điều', '\\d+[a-zđ]?'),
    clause: step('khoản', '\\d+[a-zđ]?'),
    point: step('điểm', '[a-zđ]'),
    section: /mục\s+([IVX]+)(?![\p{L}\d])/u.exec(text)?.[1] ?? null,
    annex: annexNamed(text),
  };
}

/** "Sửa đổi mục 3 Phụ lục I như sau:"; an article that is named goes before the annex that it speaks of. */
function annexNamed(text: string): string | null {
  const [whole, number] = /phụ lục(?:\s+(?:số\s+)?([IVXLC]+|\d+)(?![\p{L}\d]))?/iu.exec(text) ?? [];
  if (whole === undefined || /điều\s+\d/iu.test(text)) return null;
  return `Phụ lục${number === undefined ? '' : ` ${number}`}`;
}

/** "Điều 8 khoản 4 điểm a", "Phụ lục II mục 3"; null for a text without articles. */
export function placeText({ article, section, clause, point, annex }: Place): string | null {
  const steps = [
    ...(annex === null ? [] : [annex]),
    ...(article === null ? [] : [`Điều ${article}`]),
    ...(section === null || (article === null && clause !== null) ? [] : [`mục ${section}`]),
    ...(clause === null ? [] : [article === null ? `mục ${section === null ? '' : `${section}.`}${clause}` : `khoản ${clause}`]),
    ...(point === null ? [] : [`điểm ${point}`]),
  ];
  return steps.length === 0 ? null : steps.join(' ');
}
