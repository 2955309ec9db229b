/** Lines of a table from a tree: groups, their parts, totals above or below, breakdowns by source. */
import type { SourceId } from '../../src/core/table/model/dimensions';
import type { LineRole, ModelLine } from './model';
import { ordinalOf, type Numbering } from './ordinals';

export interface Branch {
  readonly label: string;
  readonly children: readonly Branch[];
  readonly source?: SourceId;
  readonly countUnit?: string;
  /** "Trong đó …" below this branch: some of it, added nowhere. */
  readonly partial?: string;
  /** "Trong đó:" below this branch and the lines of it, each some of the branch. */
  readonly ofWhich?: { readonly marker: string | null; readonly labels: readonly string[] };
  /** Children are the funding sources of this branch, written without numbers. */
  readonly bySource?: boolean;
}

export interface LineWishes {
  readonly numbering: Numbering;
  readonly ordinalsAsNumbers: boolean;
  readonly grandTotal: { readonly label: string; readonly place: 'first' | 'last' | 'both' | 'none' };
  /** Source lines below the grand total ("Trong đó:"), and below each group. */
  readonly breakdown: {
    readonly words: Readonly<Partial<Record<SourceId, string>>>;
    readonly marker: string | null;
    readonly groups: boolean;
  } | null;
  readonly boldDepth: number;
  readonly indents: boolean;
  readonly dashes: boolean;
  /** "Trong đó …" below the grand total. */
  readonly partial: string | null;
}

export interface LineList {
  readonly lines: readonly ModelLine[];
  readonly details: number;
  /** Details of `partial` lines with the line they are part of. */
  readonly partials: readonly { readonly detail: number; readonly whole: number }[];
  /** Funding source of a detail, null when it has none. */
  readonly sourceOf: readonly (SourceId | null)[];
}

type Open = { -readonly [K in keyof ModelLine]: ModelLine[K] };

export function linesOf(roots: readonly Branch[], wishes: LineWishes): LineList {
  const lines: Open[] = [];
  const sourceOf: (SourceId | null)[] = [];
  const partials: { detail: number; whole: number }[] = [];
  const add = (label: string, level: number, role: LineRole, more: Partial<Open> = {}): number => {
    const line: Open = {
      label,
      ordinal: null,
      level,
      role,
      leaves: [],
      sums: [],
      whole: null,
      source: null,
      countUnit: '',
      bold: false,
      indent: wishes.indents ? Math.max(0, level - 1) : 0,
      ...more,
    };
    return lines.push(line) - 1;
  };
  const detail = (source: SourceId | null): number => sourceOf.push(source) - 1;
  const lineAt = (at: number): Open => {
    const line = lines[at];
    if (line === undefined) throw new Error(`lines: there is no line ${String(at)}`);
    return line;
  };
  const addPartial = (label: string, whole: number): void => {
    const number = detail(null);
    partials.push({ detail: number, whole });
    add(label, lineAt(whole).level + 1, 'partial', { leaves: [number], whole });
  };

  /** Source lines of everything below `owner`; filled once the lines below it are known. */
  const addBreakdown = (owner: number): { at: number; source: SourceId }[] => {
    const { breakdown } = wishes;
    if (breakdown === null) return [];
    if (breakdown.marker !== null && lineAt(owner).role === 'grand-total') add(breakdown.marker, 1, 'marker');
    return Object.entries(breakdown.words).map(([source, word]) => ({
      at: add(wishes.dashes ? `- ${word}` : word, lineAt(owner).level + 1, 'subtotal', { source: source as SourceId }),
      source: source as SourceId,
    }));
  };
  const fillBreakdown = (owner: number, own: readonly { at: number; source: SourceId }[], below: readonly number[]): void => {
    if (own.length === 0) return;
    for (const { at, source } of own) {
      const parts = below.filter((line) => lineAt(line).source === source);
      lineAt(at).sums = [parts];
      lineAt(at).leaves = parts.flatMap((line) => lineAt(line).leaves);
    }
    lineAt(owner).sums = [...lineAt(owner).sums, own.map(({ at }) => at)];
  };

  /** @returns the line of the branch, and the source lines right below it that a wider breakdown adds up */
  const visit = (branch: Branch, level: number, path: readonly number[]): { at: number; sourceLines: number[] } => {
    const bold = level <= wishes.boldDepth && branch.children.length > 0;
    const ordinal = ordinalOf(wishes.numbering, level, path, wishes.ordinalsAsNumbers);
    const more = { ordinal, bold, source: branch.source ?? null, countUnit: branch.countUnit ?? '' };
    if (branch.children.length === 0) {
      const at = add(branch.label, level, 'detail', { ...more, leaves: [detail(branch.source ?? null)] });
      if (branch.partial !== undefined) addPartial(branch.partial, at);
      if (branch.ofWhich !== undefined) {
        if (branch.ofWhich.marker !== null) add(branch.ofWhich.marker, level + 1, 'marker');
        for (const words of branch.ofWhich.labels) addPartial(words, at);
      }
      return { at, sourceLines: branch.source === undefined ? [] : [at] };
    }
    const at = add(branch.label, level, 'subtotal', more);
    if (branch.bySource === true) {
      const own = branch.children.map(({ label, source }) =>
        add(wishes.dashes ? `- ${label}` : label, level + 1, 'detail', { source: source ?? null, leaves: [detail(source ?? null)] }),
      );
      lineAt(at).sums = [own];
      lineAt(at).leaves = own.flatMap((line) => lineAt(line).leaves);
      return { at, sourceLines: own };
    }
    const own = wishes.breakdown?.groups === true ? addBreakdown(at) : [];
    const below = branch.children.map((child, index) => visit(child, level + 1, [...path, index]));
    lineAt(at).sums = [below.map((child) => child.at)];
    lineAt(at).leaves = below.flatMap((child) => lineAt(child.at).leaves);
    const sourceLines = below.flatMap((child) => child.sourceLines);
    fillBreakdown(at, own, sourceLines);
    if (branch.partial !== undefined) addPartial(branch.partial, at);
    return { at, sourceLines: own.length > 0 ? own.map((line) => line.at) : sourceLines };
  };

  const { place, label } = wishes.grandTotal;
  const addGrand = (): number => add(label, 0, 'grand-total', { bold: true });
  const first = place === 'first' || place === 'both' ? addGrand() : null;
  const firstBreakdown = first !== null && place === 'first' ? addBreakdown(first) : [];
  const tops = roots.map((root, index) => visit(root, 1, [index]));
  const last = place === 'last' || place === 'both' ? addGrand() : null;
  const lastBreakdown = last !== null ? addBreakdown(last) : [];
  for (const total of [first, last]) {
    if (total === null) continue;
    lineAt(total).sums = [tops.map(({ at }) => at)];
    lineAt(total).leaves = tops.flatMap(({ at }) => lineAt(at).leaves);
  }
  const sourceLines = tops.flatMap((top) => top.sourceLines);
  if (first !== null) fillBreakdown(first, firstBreakdown, sourceLines);
  if (last !== null) fillBreakdown(last, lastBreakdown, sourceLines);
  const whole = last ?? first;
  if (wishes.partial !== null && whole !== null && whole === lines.length - 1) addPartial(wishes.partial, whole);
  return { lines, details: sourceOf.length, partials, sourceOf };
}
