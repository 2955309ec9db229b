/** Words for how a table was read: roles of columns and lines, how sure each is and why, and what became of a person's corrections. */
import type { MemoryProblem } from '../../check/memory';
import type { ColumnMeaning, Correction, LineRole, StaleCorrection } from '../../table/model/corrections';
import type { SourceKey } from '../../table/model/dimensions';
import type { Confidence, Reason, UnderstoodSum } from '../../table/explain/understanding';
import type { ShownRelation } from '../../table/explain/understanding';

/** Where something remembered was kept: in the workbook, or in the file beside it. */
export type MemoryPlace = 'workbook' | 'side-file';

/** `partly`: some entries were not understood. `unreadable`: the place itself could not be read. */
export type MemoryTroubleKind = MemoryProblem | 'partly' | 'unreadable';

export interface ReadingWords {
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly source: Readonly<Record<SourceKey, string>>;
  /** "số tiền năm 2026, nguồn khuyến công quốc gia" */
  column(meaning: ColumnMeaning): string;
  readonly lineRole: Readonly<Record<LineRole, string>>;
  reason(reason: Reason): string;
  /** @param place "ô A3", "Bảng 2, dòng 5" */
  statedAt(place: string, text: string): string;
  otherwiseAt(places: readonly string[]): string;
  bannerOver(text: string, columns: string): string;
  /** A column of a text document, which has no letter: "cột 5". */
  columnTurn(turn: number): string;
  /** "H = C + D + E, cộng các năm: khớp 5 dòng" */
  sum(sum: UnderstoodSum): string;
  /** "Dòng 7 “Tổng số” = dòng 2–5" */
  shown(relation: ShownRelation): string;
  /** "Cột “Gộp”: tỷ lệ, bình quân (không cộng)" */
  correction(correction: Correction): string;
  /** One sentence on a correction that had no effect. */
  stale(stale: StaleCorrection): string;
  memory(problem: MemoryTroubleKind, place: MemoryPlace): string;

  /** Lines of the explanation in a report. */
  readonly explain: {
    readonly title: string;
    kind(kind: string): string;
    period(period: string): string;
    unit(unit: string): string;
    readonly unknown: string;
    edges(headerRow: number, headerRows: number, lastRow: number, left: string, right: string): string;
    column(column: string, label: string, meaning: string): string;
    line(row: number, label: string, role: string, adds: number): string;
    lines(counts: Readonly<Record<LineRole, number>>, levels: number): string;
    more(count: number): string;
    /** Heads the sums that figures show. */
    readonly shown: string;
    moreShown(count: number): string;
    corrections(count: number): string;
  };
}
