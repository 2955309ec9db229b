/** What a limit is for: the words of the sentence that name it, of the sentences before it, or of what it stands below. */
import { activityOf, childrenOf } from '../activities';
import { matchActivity } from '../activity/match-activity';

export interface Subject {
  readonly activity: string;
  readonly isSure: boolean;
  /** Which of the texts named it: 0 is the nearest. */
  readonly at: number;
}

export interface NoSubject {
  readonly candidates: readonly string[];
}

/** What is listed behind these words is what the money buys, not what is supported. */
const LISTS =
  /[,;:(.–-]?\s*(?:bao gồm|gồm|(?:trong|thuộc) (?:các |những )?lĩnh vực|như sau|cụ thể|nội dung hỗ trợ|nội dung chi|mức hỗ trợ|mức chi|mức thưởng|mức tối đa|được hỗ trợ|hỗ trợ tối đa|tối đa|không (?:vượt )?quá|kinh phí hỗ trợ)(?!\p{L})/iu;
const LEAD =
  /^(?:về\s+)?(?:tổng\s+)?(?:mức|định mức|kinh phí|tỷ lệ|tỉ lệ)\s+(?:hỗ trợ|chi|thưởng)(?:\s+(?:tối đa|kinh phí))?\s*(?:cho|đối với|để|:)?\s*/iu;
/** "Chi đào tạo nghề": every line of an act may open so. */
const SPENDS = /^chi\s+(?!phí|khác)(?:cho\s+)?(?=\p{L})/iu;
/** "Đối với nội dung quy định tại điểm a khoản 3 Điều 7 Thông tư …: chi …": where another act names it. */
const REFERS =
  /^đối với\s+(?:các\s+)?(?:nội dung|hoạt động|nhiệm vụ|khoản chi)\s+(?:chi\s+)?(?:được\s+)?(?:quy định|nêu)\s+tại\s[^:]*:\s*/iu;
/** Words that name nothing. */
const MERE =
  /^(?:ngân sách (?:tỉnh|thành phố|nhà nước)\s+)?(?:(?:chi|mức)\s*)?(?:được\s+)?(?:(?:hỗ trợ|chi|mức)\s*)?(?:(?:một|01|1|mỗi) lần|toàn bộ)?$/iu;
/** Sentences about who, what for and how: they name things that are not what is supported. */
const OTHER =
  /^(?:về\s+)?(?:điều kiện|đối tượng|nội dung|hồ sơ|trình tự|thủ tục|nguyên tắc|phương thức|thời gian|nguồn|căn cứ|chứng từ|quy trình|yêu cầu|tiêu chí)(?!\p{L})/iu;

export function subjectIn(sentence: string): string {
  const text = sentence
    .replace(/^[\s“"]+/, '')
    .replace(REFERS, '')
    .replace(LEAD, '')
    .replace(SPENDS, '');
  if (OTHER.test(text)) return '';
  const cut = LISTS.exec(text);
  const subject = (cut === null ? text : text.slice(0, cut.index)).replace(/[\s,.;:–-]+$/u, '').trim();
  return MERE.test(subject) ? '' : subject;
}

type Level = 'provincial' | 'district' | 'regional' | 'national' | 'other';
const LEVELS: readonly (readonly [Level, RegExp])[] = [
  ['regional', /(?<!\p{L})(?:khu vực(?!\s+(?:[IVX]+|\d|nông thôn|biên giới|miền núi)(?!\p{L}))|cấp vùng)(?!\p{L})/iu],
  ['national', /(?<!\p{L})(?:cấp quốc gia|quốc gia|toàn quốc)(?!\p{L})/iu],
  ['provincial', /(?<!\p{L})cấp (?:tỉnh|thành phố)(?!\p{L})/iu],
  ['district', /(?<!\p{L})cấp (?:huyện|xã)(?!\p{L})/iu],
  ['other', /(?<!\p{L})cấp cơ sở(?!\p{L})/iu],
];
const levelsIn = (text: string): Level[] => LEVELS.filter(([, words]) => words.test(text)).map(([level]) => level);

/** Whether a text above says one level for all that stands below it; a text of several says none. */
export const saysOneLevel = (text: string): boolean => levelsIn(text).length === 1;

/** The kind of it that the words name; itself where there are no kinds or none is named; null where a kind is named that nobody has. */
function kindOf(activity: string, texts: readonly string[]): string | null {
  const parent = activityOf(activity)?.parent ?? activity;
  const kinds = childrenOf(parent).filter(({ id }) => /-(?:provincial|district|regional|national)$/.test(id));
  if (kinds.length === 0) return activity;
  for (const text of texts) {
    const levels = levelsIn(text);
    if (levels.length === 0) continue;
    if (levels.length > 1) return null;
    const named = kinds.find(({ id }) => id.endsWith(`-${levels[0] ?? ''}`))?.id;
    // An association of the province: kinds are known above it only, and the plans of a province mean it by the plain name.
    return named ?? (levels[0] === 'provincial' ? parent : null);
  }
  return parent;
}

/** "… vào sản xuất công nghiệp, xử lý ô nhiễm môi trường", "… để phổ biến công nghệ mới": what it is good for names other things. */
const PURPOSE = /\s(?:vào|để|nhằm|phục vụ)\s.*$/isu;

function matchOf(text: string, unit: string | null): ReturnType<typeof matchActivity> {
  const whole = matchActivity({ label: text, path: [], unit });
  if (whole.state !== 'none' || whole.candidates.length > 0 || !PURPOSE.test(text)) return whole;
  return matchActivity({ label: text.replace(PURPOSE, ''), path: [], unit });
}

function names(text: string, unit: string | null, activity: string | undefined): boolean {
  const match = matchOf(text, unit);
  return match.state === 'matched' && match.activity === activity;
}

/**
 * @param texts that may name it, the nearest first
 * @param levels texts that may say of which level it is, the nearest first
 */
export function subjectOf(texts: readonly string[], levels: readonly string[], unit: string | null): Subject | NoSubject {
  for (const [at, text] of texts.entries()) {
    if (text.trim() === '') continue;
    const match = matchOf(text, unit);
    if (match.state === 'matched' && !match.joins) {
      const kind = kindOf(match.activity, [...levels, text]);
      return kind === null
        ? { candidates: childrenOf(match.activity).map(({ id }) => id) }
        : { activity: kind, isSure: match.confidence === 'sure', at };
    }
    if (match.state === 'ambiguous') {
      // "Tham gia hội chợ trong nước: … (đối với hội chợ trong tỉnh)": a case that repeats the thing does not make it another.
      const [only, another] = match.candidates;
      const isSaid = another === undefined && texts.slice(at + 1).some((other) => names(other, unit, only));
      if (!isSaid) return { candidates: match.candidates };
    }
  }
  return { candidates: [] };
}
