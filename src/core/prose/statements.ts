/** What an amount in a sentence is said of: the whole, a source, a year, or a thing with a name. Unsure words make it unsure. */
import type { Amount } from '../money/amount';
import { readWords } from '../money/read-words';
import { fold } from '../table/seeing/fold';
import { periodIn } from '../table/heads/period';
import type { Period, SourceId } from '../table/model/dimensions';
import type { Pack } from '../packs/pack';
import { PACKS } from '../packs/register';
import { sourceWords, sourceWordsOf, type SourceWord, type Vocabulary } from '../table/seeing/vocabulary';
import { readMoneyMentions, type MoneyMention } from './money-mentions';
import type { Paragraph } from './paragraphs';

export interface Statement {
  readonly paragraph: Paragraph;
  readonly mention: MoneyMention;
  readonly source: SourceId | null;
  /** The span of years that the clause names; one year is a span of its own. */
  readonly period: Period | null;
  /** Speaks of money as a whole: "Tổng kinh phí …". */
  readonly total: boolean;
  /** The words leave open whether the whole or one source is meant: "… chương trình khuyến công địa phương". */
  readonly unsure: boolean;
  /** Said of something else than the plan: a ceiling, what was spent, what another paper gave. */
  readonly otherwise: boolean;
  /** What else it is said of, by its core words; empty for the whole, a source or a year. */
  readonly topic: string;
}

/** Words that make an amount something else than a figure of the plan: ceilings, rates, changes, what was done before. */
const OTHERWISE =
  /\b(?:toi da|khong qua|moi|binh quan|tang|giam|doanh thu|gia tri|von dau tu|muc dau tu|lai|con lai|con thieu|giai ngan|quyet toan|da (?:thuc hien|ho tro|cap|bo tri|su dung|chi|giao)|ket qua|ki truoc|giai doan truoc|nam truoc|uoc thuc hien|so voi|tiet kiem|thu hoi|dinh muc|muc ho tro|muc chi|vuot|chenh lech|dieu chinh|chua (?:gom|bao gom|tinh)|khong (?:gom|bao gom|tinh)|ngoai ra|rieng|phat sinh|bo sung|thu nhap|luong|nop|kim ngach|xuat khau|von dieu le|phan dau|muc tieu|duoc giao|so kiem tra|tran chi|han muc|can doi|lam tron|(?:theo|tai) (?:quyet dinh|nghi quyet|cong van|thong bao|van ban|to trinh))\b/;

const wordsIn = (text: string): ReadonlySet<string> => new Set(fold(text).split(' '));

/** Words that say no more than that money is planned for the whole of a plan. */
const PLAIN = wordsIn(
  `tổng cộng tổng số tổng kinh phí dự toán nhu cầu nguồn vốn số tiền thực hiện triển khai kế hoạch chương trình hoạt động công tác khuyến công
  giai đoạn năm kỳ này dự kiến là cho của để từ đến được và cả toàn tỉnh trên địa bàn bố trí huy động phê duyệt đề nghị khoảng gần trên hơn ước
  tính các trong đó gồm bao gồm như sau cụ thể chia ra theo nội dung đề án nhiệm vụ nêu tại biểu phụ lục về thành phố xã phường với bằng hằng hàng
  cần phải sử dụng phân kỳ lập tổng hợp đơn vị danh mục đăng ký sở chung`,
);

/** What a folded text says beyond the plain words, in order: what a clause and the label of a line are compared by. */
export const coreWords = (folded: string): string =>
  [...new Set(folded.split(' ').filter((word) => /\p{L}/u.test(word) && !PLAIN.has(word)))].sort().join(' ');

/** Words in which sources are named. */
const OF_SOURCES = wordsIn(
  `khuyến công quốc gia địa phương KCQG KCĐP KPKCQG KPKCĐP kp kc trung ương tw ngân sách nhà nước nsnn nstw nsđp nst ns cấp tỉnh huyện xã hỗ trợ đối
  ứng của các cơ sở công nghiệp nông thôn cnnt doanh nghiệp thụ hưởng đóng góp tự có lồng ghép chương trình dự án mục tiêu hợp pháp khác huy động
  tài trợ viện trợ xã hội hóa tổ chức cá nhân vay tín dụng`,
);

/** How a programme speaks of its money. */
export interface Speech {
  readonly sources: Vocabulary<SourceWord>;
  /** Words in which sources are named. */
  readonly ofSources: ReadonlySet<string>;
  /** Words that name the programme itself, and so nothing within it. */
  readonly plain: ReadonlySet<string>;
  /** Its name, folded: "mới" in it is not "mỗi". Null where no part of it reads as something else. */
  readonly name: RegExp | null;
}

const USUAL: Speech = { sources: sourceWords, ofSources: OF_SOURCES, plain: new Set(), name: null };
const SPEECHES = new Map<Pack, Speech>([[PACKS[0], USUAL]]);

export function speechOf(pack: Pack): Speech {
  let speech = SPEECHES.get(pack);
  if (speech === undefined) {
    const named = pack.sources.flatMap(({ synonyms = [], exact = [] }) => [...synonyms, ...exact]).join(' ');
    SPEECHES.set(
      pack,
      (speech = {
        sources: sourceWordsOf(pack),
        ofSources: new Set([...OF_SOURCES, ...wordsIn(named)]),
        plain: wordsIn(pack.words.programme.join(' ')),
        name: new RegExp(`\\b(?:${pack.words.programme.map(fold).join('|')})\\b`, 'g'),
      }),
    );
  }
  return speech;
}

/** "Kế hoạch khuyến công tỉnh …" names the plan, not the source "khuyến công tỉnh". */
const PLAN_NAME =
  /\b(?:ke hoach|chuong trinh|hoat dong|cong tac|de an|nhiem vu|danh muc)(?: de an)? khuyen cong(?: (quoc gia|dia phuong|tinh|cap tinh|cap xa|xa|huyen))?/g;

/** "trong đó", "gồm": what follows is said of parts. */
const PART_WORDS = /(?:trong đó|bao gồm|gồm|chia ra|cụ thể|như sau)\s*[:,]?/giu;

/** @param speech how the programme that the sentence is about speaks */
export function readStatements(paragraph: Paragraph, { sources, ofSources, plain: own, name }: Speech = USUAL): Statement[] {
  const { text } = paragraph;
  let from = 0;
  return readMoneyMentions(text).flatMap((mention): Statement[] => {
    const topic = topicOf(text.slice(from, mention.start));
    from = mention.end;
    const folded = fold(topic);
    const sentence = `${lastSentence(text.slice(0, mention.start))} ${/^[^.;,\n]{0,40}/u.exec(text.slice(mention.end))?.[0] ?? ''}`;
    const otherwise = OTHERWISE.test(name === null ? fold(sentence) : fold(sentence).replace(name, ' '));
    const plain = folded.replace(PLAN_NAME, ' ').replace(/ +/g, ' ').trim();
    const programme = [...folded.matchAll(PLAN_NAME)].some(([, level]) => level === 'quoc gia' || level === 'dia phuong');
    const source = sources.find(plain);
    if (source === 'stateBudget' && !otherwise) return [];
    const named = source === 'total' || source === 'stateBudget' ? null : source;
    const words = contentWords(topic);
    const rest = words.filter((word) => !PLAIN.has(word) && !own.has(word) && !((named !== null || programme) && ofSources.has(word)));
    const total = named === null && rest.length === 0 && /\b(?:tong|kinh phi|du toan|nhu cau|nguon von)\b/.test(folded);
    return [
      {
        paragraph,
        mention,
        source: named,
        period: periodIn(folded),
        total,
        unsure: programme,
        otherwise,
        topic: rest.length === 0 ? '' : coreWords(words.join(' ')) || rest.join(' '),
      },
    ];
  });
}

/** What governs an amount may stand far before it: "Đã thực hiện 3.050 triệu đồng, trong đó: …". */
const lastSentence = (before: string): string => before.split(/\n|\.\s(?=\p{Lu}|-)/u).at(-1) ?? '';

/** The clause an amount closes: behind the last stop, "trong đó" or colon that is not followed by the amount at once. */
function topicOf(before: string): string {
  const stops = [...before.matchAll(/[;\n]|\.\s(?=\p{Lu}|-)|:\s*(?=[^\s:])/gu), ...before.matchAll(PART_WORDS)];
  const cut = (at: number): string => before.slice(at).replace(/^[\s,;.:)–-]+/, '');
  let best = cut(0);
  for (const stop of stops.sort((a, b) => a.index - b.index)) {
    const clause = cut(stop.index + stop[0].length);
    // "Tổng kinh phí: khoảng 300 triệu": what stands behind the colon says nothing of its own.
    if (/\p{L}{2}/u.test(clause.replace(/(?:khoảng|gần|xấp xỉ|ước|là|số tiền)\s*/giu, ''))) best = clause;
  }
  return best;
}

/** The words of a clause, folded; names of places and offices stand in capitals and are left out, figures too. */
function contentWords(topic: string): string[] {
  return topic
    .replace(/\([^)]*\)/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word, at) => word !== '' && (at === 0 || !/^\p{Lu}\p{Ll}/u.test(word)) && !/^\d/.test(word) && !/^[IVX]+$/.test(word))
    .map(fold);
}

/** "Bằng chữ: …": an amount in đồng, or the bare number when no đồng is said. */
export interface SpokenAmountAt {
  readonly paragraph: Paragraph;
  /** Where "Bằng chữ" begins. */
  readonly start: number;
  readonly text: string;
  readonly amount: Amount;
  readonly saysDong: boolean;
}

const IN_WORDS = /bằng chữ\s*\)?\s*[:;]?\s*/iu;

/** The words behind "Bằng chữ", up to their đồng; null when there are none or they can be heard in two ways. */
export function readSpoken(paragraph: Paragraph): SpokenAmountAt | null {
  const lead = IN_WORDS.exec(paragraph.text);
  if (lead === null) return null;
  const rest = paragraph.text.slice(lead.index + lead[0].length);
  const said = /^.*?đồng(?=$|[^\p{L}])(?:\s*chẵn)?/isu.exec(rest)?.[0] ?? rest.split(/[.;)\n]/)[0] ?? '';
  const read = readWords(said);
  return read && { paragraph, start: lead.index, text: said.trim(), amount: read.amount, saysDong: read.unit !== null };
}
