/** What the sheets call the funding sources: in full in the summary, short below activities and over columns. And their titles. */
import { KHUYEN_CONG } from '../packs/khuyen-cong/pack';
import type { SourceNames } from '../packs/pack';
import type { SourceId } from '../table/model/dimensions';
import type { TemplateId } from './template-ids';

export const SOURCE_WORDS: Readonly<Record<SourceId, SourceNames>> = KHUYEN_CONG.sheets.sources;

/** The title of a sheet, before its period. */
export const TITLES: Readonly<Record<TemplateId, string>> = KHUYEN_CONG.sheets.titles;

/** A line that splits the one above by source; the mark at its front is what the sums go by. */
export const SPLIT_MARK = '- ';
export const splitLabel = (source: SourceId): string => SPLIT_MARK + SOURCE_WORDS[source].short;
