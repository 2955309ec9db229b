/** What the sheets call the funding sources: in full in the summary, short below activities and over columns. */
import type { SourceId } from '../table/model/dimensions';

interface SourceWords {
  /** forms.md 1: the labels of the published summary. */
  readonly full: string;
  readonly short: string;
  /** Over a column of what is asked for. */
  readonly heading: string;
}

export const SOURCE_WORDS: Readonly<Record<SourceId, SourceWords>> = {
  national: { full: 'Đề nghị hỗ trợ từ kinh phí khuyến công quốc gia', short: 'Khuyến công quốc gia', heading: 'KCQG' },
  local: { full: 'Khuyến công địa phương', short: 'Khuyến công địa phương', heading: 'KCĐP' },
  counterpart: { full: 'Đối ứng của các cơ sở công nghiệp nông thôn', short: 'Đối ứng của cơ sở CNNT', heading: 'Đối ứng' },
  integrated: { full: 'Vốn lồng ghép từ các chương trình, dự án', short: 'Vốn lồng ghép', heading: 'Lồng ghép' },
  other: { full: 'Nguồn kinh phí hợp pháp khác', short: 'Nguồn khác', heading: 'Khác' },
};

/** A line that splits the one above by source; the mark at its front is what the sums go by. */
export const SPLIT_MARK = '- ';
export const splitLabel = (source: SourceId): string => SPLIT_MARK + SOURCE_WORDS[source].short;
