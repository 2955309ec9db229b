/** Which figures of a sentence limit anything: sizes that tiers depend on, counterparts, what held before and what is said twice do not. */
import type { TextFigure } from './figures';

/** "(mức cũ là 200 triệu đồng/cơ sở)": what held before. */
const isFormer = (sentence: string, { from }: TextFigure): boolean =>
  /\([^()]*(?<!\p{L})(?:cũ|trước đây|hiện hành|trước khi sửa đổi)(?!\p{L})[^()]*$/iu.test(sentence.slice(0, from));

const COUNTERPART = /(?:^|[,;(])[^,;(]*(?<!\p{L})đối ứng[^,;]*$/iu;
/** "hỗ trợ 30% chi phí, cơ sở đối ứng 70%": the other side of a share. */
const isCounterpart = (sentence: string, { kind, from }: TextFigure): boolean =>
  kind === 'percent' && COUNTERPART.test(sentence.slice(0, from));

/** The sentence without the words of the other side, where it says a share of its own. */
export function withoutCounterpart(sentence: string, figures: readonly TextFigure[]): string {
  if (!figures.some((figure) => figure.kind === 'percent' && !isCounterpart(sentence, figure))) return sentence;
  return figures
    .filter((figure) => isCounterpart(sentence, figure))
    .reduce(
      (text, { from, to }) => text.replace(`${COUNTERPART.exec(sentence.slice(0, from))?.[0] ?? ''}${sentence.slice(from, to)}`, ' '),
      sentence,
    );
}

/** "máy móc mới 100%": how new something is. */
const isNewness = (sentence: string, { kind, from }: TextFigure): boolean =>
  kind === 'percent' && /(?<!\p{L})mới\s*$/iu.test(sentence.slice(0, from));

/** "vốn đăng ký trên 10 tỷ đồng đến 20 tỷ đồng": a size that tiers depend on. */
const isCapital = (sentence: string, { kind, from }: TextFigure): boolean =>
  kind === 'amount' && /vốn\s+(?:đăng ký|điều lệ|pháp định)(?:(?!hỗ trợ|mức)[^;:]){0,60}$/iu.test(sentence.slice(0, from));

const SIZE =
  /(?:có\s+)?(?:tổng\s+)?(?:mức|vốn)\s+đầu tư(?:\s+(?:của\s+)?(?:dự án|đề án|mô hình|máy móc,?\s+thiết bị))?\s+(?:(?:từ|trên|hơn|dưới|đến|tới)\s*(?:[\d.,]+\s*(?:(?:tỷ|tỉ|triệu)(?:\s+đồng)?\s*)?)?){1,4}$/iu;

/** "Tổng mức đầu tư từ 5 tỷ đồng đến dưới 10 tỷ đồng: hỗ trợ …": the words up to a size that tiers depend on; null where the figure is none. */
const sizeBefore = (sentence: string, { kind, from }: TextFigure): string | null =>
  kind === 'amount' ? (SIZE.exec(sentence.slice(0, from))?.[0] ?? null) : null;

export const SIZE_HEAD =
  /^(?:(?:từ|trên|hơn|dưới|đến|tới)\s+)+[\d.,]+\s*(?:tỷ|tỉ|triệu)(?:\s+đồng)?(?:\s+đến\s+(?:dưới\s+)?[\d.,]+\s*(?:tỷ|tỉ|triệu)(?:\s+đồng)?)?(?:\s+trở (?:lên|xuống))?(?=\s*:)/iu;

/** "Dưới 01 tỷ đồng: 200 triệu đồng/mô hình" below "theo quy mô vốn đầu tư": a size; empty where nothing above says of what. */
const sizeHead = (sentence: string, context: string): string =>
  /(?<!\p{L})(?:vốn|mức đầu tư|quy mô)(?!\p{L})/iu.test(context) ? (SIZE_HEAD.exec(sentence)?.[0] ?? '') : '';

/** "200.000.000 đồng (200 triệu đồng)" says one thing twice. */
export function withoutRepeats(sentence: string, figures: readonly TextFigure[]): TextFigure[] {
  const isRepeat = (before: TextFigure | undefined, figure: TextFigure): boolean =>
    before?.kind === figure.kind &&
    before.value === figure.value &&
    /\(\s*(?:(?:viết )?bằng chữ\s*(?::\s*)?)?$/iu.test(sentence.slice(before.to, figure.from));
  return figures.flatMap((figure, at) => {
    if (isRepeat(figures[at - 1], figure)) return [];
    const next = figures[at + 1];
    if (next === undefined || !isRepeat(figure, next)) return [figure];
    // "tám mươi phần trăm (80%) giá thuê gian hàng": what it is of stands behind the bracket.
    const closed = /^\s*\)/.exec(sentence.slice(next.to));
    return [closed === null ? figure : { ...figure, to: next.to + closed[0].length }];
  });
}

/** "cơ sở sử dụng trên 50% lao động nữ, mức hỗ trợ …": who it is for, told by a share of something that is no money. */
const isShareOfPeople = (sentence: string, { kind, isThreshold, to }: TextFigure): boolean =>
  kind === 'percent' &&
  isThreshold &&
  /^\s*(?:trở lên\s+)?(?:tổng\s+)?(?:số\s+)?(?:lao động|người|hộ|dân số|thành viên)(?!\p{L})/iu.test(sentence.slice(to));

/** "tỷ lệ lấp đầy trên 60%", "diện tích đã giải phóng mặt bằng từ 50% trở lên": how far along something is, for it to be supported. */
const isShareOfSize = (sentence: string, { kind, isThreshold, from }: TextFigure): boolean =>
  kind === 'percent' &&
  isThreshold &&
  /(?<!\p{L})(?:(?:tỷ|tỉ) lệ(?!\s+(?:hỗ trợ|chi|mức|tối đa))|diện tích|công suất|khối lượng|sản lượng)(?:(?!hỗ trợ|mức|chi phí)[^,;:\d]){0,60}$/iu.test(
    sentence.slice(0, from),
  );

/** @param context words above the sentence */
export const limitingFigures = (sentence: string, context: string, figures: readonly TextFigure[]): TextFigure[] =>
  figures.filter(
    (figure) =>
      !isCapital(sentence, figure) &&
      sizeBefore(sentence, figure) === null &&
      figure.to > sizeHead(sentence, context).length &&
      !isFormer(sentence, figure) &&
      !isShareOfPeople(sentence, figure) &&
      !isShareOfSize(sentence, figure) &&
      !isNewness(sentence, figure) &&
      !isCounterpart(sentence, figure),
  );
