/**
 * An act's text as proposed caps, each beside its sentence; and every sentence with a figure that was not understood. Nothing of it
 * applies: a person confirms record by record.
 */
import { actHeadOf } from './act-head';
import { figuresIn } from './figures';
import { headShare, isItem } from './head-share';
import { limitsIn } from './limits';
import { passagesOf, placeText, type Passage } from './outline';
import { paragraphsOf } from './paragraphs';
import { sentencesOf } from './sentences';
import { tableRows } from './table-rows';
import type { ActText, NotUnderstood, NotUnderstoodReason, Proposal, ProposedMultiplier } from './proposal';
import { partByPart } from './part-by-part';
import { readParts } from './parts';
import { proposalOf, type From } from './proposal-of';
import { subjectIn } from './subject';

/** @param text of the act: pasted, or the paragraphs of a file, one a line */
export function readActText(text: string): ActText {
  const paragraphs = paragraphsOf(text).flatMap(quoteApart);
  return { act: actHeadOf(paragraphs), ...new Reading(passagesOf(paragraphs)).result() };
}

/** "1. Sửa đổi khoản 4 Điều 5 như sau: “4. …”": the new wording is a paragraph of its own. */
function quoteApart(paragraph: string): string[] {
  const [, head, quoted] = /^(.*(?:sửa đổi|bổ sung|thay thế)[^“"]*:)\s*([“"].{30,})$/isu.exec(paragraph) ?? [];
  return head === undefined || quoted === undefined ? [paragraph] : [head, quoted];
}

const isRow = ({ text }: Passage): boolean => text.includes('\t');
const CONTENT = /^nội dung(?:\s+(?:hỗ trợ|chi|thực hiện|được hỗ trợ))?\s*:\s*(\S.{7,})$/isu;
/** "- Nội dung: xây dựng mô hình. Mức hỗ trợ: 30% …": what the limit is for, in the sentence before it. */
function contentWithin(passage: Passage, before: readonly string[]): Passage[] {
  const body = before.map((sentence) => CONTENT.exec(sentence)?.[1]).findLast((found) => found !== undefined);
  return body === undefined ? [] : [{ ...passage, body }];
}

/** A condition that opens with what is done is none. */
const ANOTHER = /(?:^|;\s*)(?:chi\s+)?(?:hỗ trợ|tổ chức|xây dựng|đầu tư|thành lập|đăng ký|tham gia)\s+(?!thêm|tối đa|không)\p{L}/iu;

/** How far above a table its line of unit may stand. */
const LEAD = 4;

class Reading {
  private readonly proposals: Proposal[] = [];
  private readonly notUnderstood: NotUnderstood[] = [];
  /** Multipliers of a clause, and of the whole act. */
  private readonly multipliers: (ProposedMultiplier & { readonly clause: string | null })[] = [];

  constructor(private readonly passages: readonly Passage[]) {
    for (let at = 0; at < passages.length;) {
      const passage = passages[at];
      if (passage === undefined) break;
      if (!isRow(passage)) {
        this.read(passage);
        at++;
        continue;
      }
      const end = passages.findIndex((one, other) => other > at && !isRow(one));
      const rows = passages.slice(at, end < 0 ? undefined : end);
      this.table(
        rows,
        passages.slice(Math.max(0, at - LEAD), at).map(({ text }) => text),
      );
      at += rows.length;
    }
  }

  private table(rows: readonly Passage[], lead: readonly string[]): void {
    const [first] = rows;
    if (first === undefined) return;
    const { place, amended } = first;
    for (const { sentences, written, number, passage: item, above } of tableRows(
      rows.map(({ text }) => text),
      lead.join('\n'),
    )) {
      // The number of a row leads to it where nothing finer does.
      const stands = place.article === null && number !== null ? { ...place, clause: number, point: null } : place;
      // Between articles it is the row of a table, and no clause.
      const counted = place.article !== null && number !== null ? [`số thứ tự ${number}`] : [];
      const passage = [...counted, ...(item === null ? [] : [item])].join(', ') || null;
      const amends =
        amended !== null && amended.article === null && number !== null ? { ...amended, clause: number, point: null } : amended;
      if (sentences === null) {
        this.list(placeText(stands), written, 'table-row');
        continue;
      }
      const sections = above.map((body): Passage => ({ text: body, body, place: stands, passage: null, above: [], amended }));
      for (const sentence of sentences) {
        const row: Passage = {
          text: sentence,
          body: sentence,
          place: stands,
          passage,
          above: [...sections, ...first.above],
          amended: amends,
        };
        this.sentence(row, [sentence], 0, written);
      }
    }
  }

  private read(passage: Passage): void {
    const { body, place } = passage;
    const article = placeText(place);
    if (/bãi bỏ/iu.test(body) && figuresIn(body).length === 0 && /(?:điểm|khoản|điều)\s+\S+/iu.test(body)) {
      this.list(article, body, 'amendment');
      return;
    }
    const sentences = sentencesOf(body.replace(/[”"]\s*(?:[.;]\s*)?$/u, ''));
    sentences.forEach((sentence, at) => {
      if (figuresIn(sentence).length > 0) this.sentence(passage, sentences, at);
    });
  }

  private list(article: string | null, sentence: string, reason: NotUnderstoodReason, candidates: readonly string[] = []): void {
    this.notUnderstood.push({ article, sentence, reason, candidates });
  }

  /** @param written what a person is shown of it */
  private sentence(passage: Passage, sentences: readonly string[], at: number, written = sentences[at] ?? ''): void {
    const { place, passage: item, above, amended } = passage;
    const sentence = sentences[at] ?? '';
    const article = placeText(place);
    if (amended === null && /(?:thay|sửa đổi|điều chỉnh|bãi bỏ)\s.*(?:bằng|thành|như sau)/iu.test(sentence)) {
      this.list(article, written, 'amendment');
      return;
    }
    const context = [...sentences.slice(0, at), ...above.map(({ body }) => body)].join(' ');
    // "… 50% chi phí nhưng không quá:": a head whose items go on with it says nothing by itself.
    if (headShare(sentence) !== null && this.passages.some((one) => one.above[0] === passage && isItem(one.body))) return;
    // A head with a percentage above bare amounts, whatever joins them: by itself it would be half a limit.
    if (
      /:\s*$/.test(sentence) &&
      figuresIn(sentence).length > 0 &&
      this.passages.some((one) => one.above[0] === passage && isItem(one.body))
    ) {
      this.list(article, written, 'tiers-unclear');
      return;
    }
    const head = above[0] === undefined ? '' : (sentencesOf(above[0].body).at(-1) ?? '');
    const share = headShare(head);
    // What its head says goes with an item, read or not.
    const shown = share === null ? written : `${head} ${written}`;
    const stands = {
      before: sentences.slice(0, at).reverse(),
      article,
      passage: item,
      amends: amended === null ? null : placeText(amended),
    };
    const read = limitsIn(sentence, context);
    if (read === 'multiplier' && this.multiplier(article, place, sentence)) return;
    if (typeof read === 'string') {
      const from = { ...stands, sentence: shown, own: sentence, behind: '', above };
      const parts = read === 'tiers-unclear' ? partByPart(from, context) : null;
      if (parts !== null) this.proposals.push(...parts);
      else if (!this.caseByCase(from, context)) this.list(article, shown, read);
      return;
    }
    // The head of a list has a figure that its items do not go on with: what it says of each is not followed.
    const isUnclear = share === null ? /:\s*$/.test(head) && figuresIn(head).length > 0 : !isItem(sentence);
    if (isUnclear) {
      this.list(article, shown, 'tiers-unclear');
      return;
    }
    const from: From = {
      ...stands,
      sentence: shown,
      own: sentence.slice(0, read.from),
      behind: sentence.slice(read.from),
      above: [...above, ...this.contentBeside(passage), ...contentWithin(passage, sentences.slice(0, at))],
    };
    // "Cụm công nghiệp: hỗ trợ lập quy hoạch …; hỗ trợ đầu tư hạ tầng …": another thing, and no case of the first.
    if (read.limits.some(({ condition }) => ANOTHER.test(condition)) && /;\s*\S/.test(sentence)) {
      if (!this.caseByCase(from, context)) this.list(article, written, 'tiers-unclear');
      return;
    }
    const found = read.limits.map((limit) =>
      proposalOf(share === null ? limit : { ...limit, percent: share.percent, base: share.base }, from),
    );
    const parts = found.some((each) => 'reason' in each) ? partByPart(from, context) : null;
    if (parts === null && found.every((each) => 'reason' in each) && share === null && this.caseByCase(from, context)) return;
    for (const one of parts ?? found) {
      if ('reason' in one) this.list(article, from.sentence, one.reason, one.candidates);
      else if (!this.boundsBefore(one, from, at === 0 ? this.besideBefore(passage) : from.before[0])) this.proposals.push(one);
    }
  }

  /**
   * "… như sau: hỗ trợ A 50% …; hỗ trợ B 30% …; tại khu vực III 40% …": each part by itself, a case with what the part before it is for. What
   * a part leaves open is listed alone. False where the parts are halves of one limit, or no part is understood.
   */
  private caseByCase(from: From, context: string): boolean {
    const read = readParts(from, context);
    if (read === null || !read.some((one) => 'activity' in one.result)) return false;
    for (const { sentence, result } of read) {
      if ('activity' in result) this.proposals.push(result);
      else this.list(from.article, sentence, result.reason, result.candidates);
    }
    return true;
  }

  /** "1. Nội dung hỗ trợ: xây dựng mô hình. 2. Mức hỗ trợ: …": what the limit is for stands in the clause beside it. */
  private contentBeside(passage: Passage): Passage[] {
    if (!/^(?:định\s+)?mức\s/iu.test(passage.body)) return [];
    const beside = this.passages
      .slice(0, this.passages.indexOf(passage))
      .findLast(
        ({ body, above: [head], amended }) =>
          head === passage.above[0] && amended?.article === passage.amended?.article && CONTENT.test(body),
      );
    const body = beside === undefined ? undefined : CONTENT.exec(beside.body)?.[1];
    return beside === undefined || body === undefined ? [] : [{ ...beside, body }];
  }

  /** "Mức hỗ trợ tối đa 30% chi phí. Tổng mức hỗ trợ không quá 400 triệu đồng/mô hình.": two sentences, one limit. */
  private boundsBefore(one: Proposal, { own }: From, before: string | undefined): boolean {
    const last = this.proposals.at(-1);
    const isBound = one.percent === null && one.conditions === null && one.kind === 'cap' && subjectIn(own) === '';
    if (!isBound || last === undefined || last.sentence !== before || last.article !== one.article || last.activity !== one.activity)
      return false;
    if (last.percent === null || last.amountMillionVnd !== null || last.conditions !== null) return false;
    const { amountMillionVnd, per } = one;
    this.proposals[this.proposals.length - 1] = { ...last, amountMillionVnd, per, sentence: `${last.sentence} ${one.sentence}` };
    return true;
  }

  /** "- Mức hỗ trợ: 50% chi phí." above "- Mức tối đa: 200 triệu đồng/cơ sở.": the sentence before, on a line of its own. */
  private besideBefore(passage: Passage): string | undefined {
    if (!/^(?:tổng\s+)?(?:mức|số tiền|kinh phí)(?:\s+hỗ trợ)?\s+(?:tối đa|không (?:vượt )?quá)/iu.test(passage.body)) return undefined;
    const beside = this.passages[this.passages.indexOf(passage) - 1];
    return beside === undefined || beside.above[0] !== passage.above[0] ? undefined : sentencesOf(beside.body).at(-1);
  }

  private multiplier(article: string | null, place: Passage['place'], sentence: string): boolean {
    const figures = figuresIn(sentence);
    const [only] = figures;
    if (only?.value == null || figures.length > 1) return false;
    const isLine = /dây chuyền/iu.test(sentence);
    // "0,7 lần mức lương cơ sở": a sum of money that follows the wage, and raises nothing.
    if (/lần\s+(?:mức\s+)?(?:tiền\s+)?lương(?!\p{L})/iu.test(sentence)) return false;
    if (!isLine && !/ưu tiên|khó khăn|biên giới|hải đảo|vùng sâu|dân tộc thiểu số/iu.test(sentence)) return false;
    this.multipliers.push({
      factor: only.value,
      condition: isLine ? 'line' : 'priority',
      article,
      sentence,
      clause: clauseNamed(sentence, place) ?? (isLine ? clauseOf(place) : null),
    });
    return true;
  }

  result(): Pick<ActText, 'proposals' | 'notUnderstood'> {
    const tiered = new Map<string, number>();
    for (const one of this.proposals) tiered.set(keyOf(one), (tiered.get(keyOf(one)) ?? 0) + 1);
    const proposals = this.proposals.map((one): Proposal => {
      const isTier = (tiered.get(keyOf(one)) ?? 0) > 1;
      const multipliers = this.multipliers.filter(
        ({ clause }) => one.kind === 'cap' && (clause === null || clause === clauseOfText(one.article)),
      );
      return {
        ...one,
        tier: isTier ? (one.conditions ?? one.about ?? one.sentence) : null,
        multipliers: multipliers.map(({ factor, condition, article, sentence }) => ({ factor, condition, article, sentence })),
      };
    });
    // A multiplier of a clause without a limit of its own raises nothing here.
    const used = new Set(proposals.flatMap(({ multipliers }) => multipliers.map(({ sentence }) => sentence)));
    const idle = this.multipliers
      .filter(({ sentence }) => !used.has(sentence))
      .map(({ article, sentence }): NotUnderstood => ({ article, sentence, reason: 'multiplier', candidates: [] }));
    return { proposals, notUnderstood: [...this.notUnderstood, ...unique(idle)] };
  }
}

const unique = (list: readonly NotUnderstood[]): NotUnderstood[] =>
  list.filter(({ sentence }, at) => list.findIndex((one) => one.sentence === sentence) === at);

/** "mức hỗ trợ tại khoản 4 Điều này": the clause that a multiplier is of, where its sentence names one. */
function clauseNamed(sentence: string, { article, annex }: Passage['place']): string | null {
  const [, clause, other] = /khoản\s+(\d+[a-zđ]?)(?:\s+Điều\s+(\d+))?/iu.exec(sentence) ?? [];
  return clause === undefined ? null : placeText({ article: other ?? article, section: null, clause, point: null, annex });
}

const keyOf = ({ kind, activity }: Proposal): string => `${kind} ${activity}`;
const clauseOf = (place: Passage['place']): string | null => placeText({ ...place, point: null });
const clauseOfText = (article: string | null): string | null => article?.replace(/ điểm .*$/, '') ?? null;
