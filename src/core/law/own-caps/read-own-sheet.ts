/** An office's own caps as it entered them into the form "Mức chi áp dụng": a line a cap, every fault at its cell, nothing stops. */
import { isNegative, scaleByPowerOfTen, toPlainText, type Amount } from '../../money/amount';
import { UNIT_EXPONENT } from '../../money/money';
import { readNumber } from '../../money/read-number';
import { amountIn } from '../../table/seeing/figure';
import { fold } from '../../table/seeing/fold';
import { sourceWords } from '../../table/seeing/vocabulary';
import { toA1 } from '../../workbook/address';
import type { Cell, WorkbookSnapshot } from '../../workbook/snapshot';
import type { Act, ActData, Cap, CapData, Level, UnreadAmendment } from '../act';
import { activityOf } from '../activities';
import { actOf, type Catalogue } from '../catalogue';
import { readCitations } from '../citation/grammar';
import type { Fault, FaultKind } from '../json-fields';
import { FORMER_PROVINCES, PROVINCES } from '../provinces';
import { ownSheetOf, type OwnColumn, type OwnSheet } from './own-cap-columns';
import { basisIn, entryIn, forceIn } from './own-cap-texts';
import { withoutOverlaps, type OwnCap, type OwnCaps } from './overlay';

/** How words become ids: what reads a plan reads the form as well. */
export interface OwnWords {
  activity(text: string): string | null;
  countUnit(text: string): string | null;
}

interface Form extends OwnSheet {
  readonly catalogue: Catalogue;
  readonly province: string | null;
  readonly words: OwnWords;
  readonly faults: Fault[];
}

/** A line of the form that says something of the office's own. */
export interface OwnRow {
  readonly form: OwnSheet;
  readonly row: number;
  /** The product filled it in, and somebody changed a figure. */
  readonly isFilledIn: boolean;
  /** Empty where its faults keep it from being a cap. */
  readonly found: readonly OwnCap[];
  readonly faults: readonly Fault[];
}

/** @param province of the workbook, for local money that names none */
export function readOwnRows({ sheets }: WorkbookSnapshot, catalogue: Catalogue, province: string | null, words: OwnWords): OwnRow[] {
  const rows: OwnRow[] = [];
  for (const sheet of sheets) {
    const form = ownSheetOf(sheet);
    if (form === null) continue;
    for (let row = form.headingRow + 1; row < sheet.rows.length; row++) {
      const faults: Fault[] = [];
      const found = capOfRow({ ...form, catalogue, province, words, faults }, row);
      // A line that the product filled in asks nothing of anybody. Changed, it is the office's own where it is complete and of
      // local money: what the Ministry allows is not changed by overwriting a figure.
      const isFilled = isFilledIn(form, row);
      const own = isFilled ? found.filter(({ cap }) => faults.length === 0 && cap.level === 'province') : found;
      const told = isFilled ? [] : faults;
      if (own.length + told.length > 0) rows.push({ form, row, isFilledIn: isFilled, found: own, faults: told });
    }
  }
  return rows;
}

/** @param province of the workbook, for local money that names none */
export function readOwnSheets(workbook: WorkbookSnapshot, catalogue: Catalogue, province: string | null, words: OwnWords): OwnCaps {
  const rows = readOwnRows(workbook, catalogue, province, words);
  const capsOf = (wanted: readonly OwnRow[]): OwnCap[] => wanted.flatMap(({ found }) => found);
  const faults = rows.flatMap((row) => row.faults);
  const entered = capsOf(rows.filter(({ isFilledIn }) => !isFilledIn));
  const changed = capsOf(rows.filter(({ isFilledIn }) => isFilledIn));
  const own = withoutOverlaps({ caps: entered, acts: [], faults });
  const { caps } = withoutOverlaps({ caps: [...own.caps, ...changed], acts: [], faults: [] });
  return { caps, acts: caps.map(({ cap }) => ({ ...cap.act, caps: [] })), faults: own.faults };
}

/** The product's words for how far the catalogue was read. */
const isFilledIn = (form: OwnSheet, row: number): boolean =>
  /^(?:da doc|chua kiem chung|chua doi chieu|chua co quy dinh|theo )/.test(fold(textOf(form, row, 'standing')));

export function cellOf({ sheet, columns }: OwnSheet, row: number, name: OwnColumn): Cell | undefined {
  const column = columns.get(name);
  return column === undefined ? undefined : sheet.rows[row]?.[column];
}

export function textOf(form: OwnSheet, row: number, name: OwnColumn): string {
  const cell = cellOf(form, row, name);
  return cell === undefined ? '' : (typeof cell.value === 'string' ? cell.value : cell.text).trim();
}

function tell(form: Form, row: number, name: OwnColumn, kind: FaultKind, allowed = ''): null {
  const column = form.columns.get(name) ?? form.columns.get('activity') ?? 0;
  form.faults.push({ at: `${form.sheet.name}!${toA1({ row, column })}`, kind, found: textOf(form, row, name).slice(0, 60), allowed });
  return null;
}

function capOfRow(form: Form, row: number): OwnCap[] {
  const [percentCell, amountCell] = [cellOf(form, row, 'percent'), cellOf(form, row, 'amount')];
  const isFilled = (cell: Cell | undefined): boolean => cell !== undefined && cell.value !== '';
  const label = textOf(form, row, 'activity');
  // A line without figures is a line to be filled in; the row of column numbers and remarks are none.
  if (label === '' || (!isFilled(percentCell) && !isFilled(amountCell)) || /^\(?\d{1,2}\)?$/.test(label)) return [];
  const percent = isFilled(percentCell) ? (figureOf(percentCell) ?? tell(form, row, 'percent', 'not-a-number')) : null;
  const amount = isFilled(amountCell) ? (figureOf(amountCell) ?? tell(form, row, 'amount', 'not-a-number')) : null;
  const activity = form.words.activity(label) ?? tell(form, row, 'activity', 'not-allowed');
  const source = sourceOf(form, row);
  const basis = basisOf(form, row);
  const per = amount === null ? null : perOf(form, row, activity);
  // A figure that cannot be read must not be half applied.
  if ((isFilled(percentCell) && percent === null) || (isFilled(amountCell) && (amount === null || per === null))) return [];
  if (activity === null || source === null) return [];

  const million = amount === null ? null : toPlainText(scaleByPowerOfTen(amount, UNIT_EXPONENT[form.unit] - UNIT_EXPONENT['million-vnd']));
  const share = percent === null ? null : toPlainText(percent);
  const { number, type, article } = basis;
  if (isShipped(form.catalogue, { activity, ...source, number, percent: share, amount: million })) return [];
  const standing = textOf(form, row, 'standing');
  const entered = entryIn(`${standing}; ${textOf(form, row, 'remark')}`);
  const known = form.catalogue.acts.find((act) => act.number === number && act.level === source.level && act.province === source.province);
  const { from, to } = forceOf(form, row, known);
  const act: ActData = { ...(known ?? newAct(number, type, source)), from, to, caps: [] };
  const at = `${form.sheet.name}!${toA1({ row, column: form.columns.get('activity') ?? 0 })}`;
  const data: CapData = {
    id: `own:${at}`,
    kind: 'cap',
    activity,
    article,
    percent: share,
    percentBase: share === null ? null : 'eligible-cost',
    amountMillionVnd: million,
    per,
    conditions: textOf(form, row, 'remark') || null,
    multipliers: [],
    figures: 'known',
    evidence: 'entered',
    figureEvidence: { percent: share === null ? null : 'entered', amount: million === null ? null : 'entered', clause: 'entered' },
    source: at,
    // Number, article, day and a name with its date: only then does it count as read (caps.md 4).
    verified: entered !== null && number !== null && article !== null && from !== null && !UNVERIFIED.test(fold(standing)),
    unreadAmendments: stillUnread(known, textOf(form, row, 'basis')),
    ...(entered === null ? {} : { entered }),
  };
  const [cap] = actOf({ ...act, caps: [data] }).caps;
  return cap === undefined ? [] : [{ cap, at }];
}

/** Whoever writes so claims nothing, whatever else is filled in. */
export const UNVERIFIED = /\bchua (?:kiem chung|doi chieu)\b/;

export function figureOf(cell: Cell | undefined): Amount | null {
  if (cell === undefined) return null;
  const { value, style } = cell;
  const amount = amountIn(cell);
  if (amount !== null) {
    return isNegative(amount) ? null : style.numberFormat.includes('%') ? scaleByPowerOfTen(amount, 2) : amount;
  }
  if (typeof value !== 'string') return null;
  const read = readNumber(value);
  if (read.kind === 'percent') return read.value;
  return read.kind === 'number' && read.values.length === 1 && read.unit === null ? read.values[0] : null;
}

interface Source {
  readonly level: Level;
  readonly province: string | null;
}

function sourceOf(form: Form, row: number): Source | null {
  const text = textOf(form, row, 'source');
  if (text === '') return tell(form, row, 'source', 'missing', 'KCQG, KCĐP');
  const folded = fold(text);
  const source = sourceWords.find(folded);
  if (source === 'national') return { level: 'national', province: null };
  const named = [...PROVINCES, ...FORMER_PROVINCES].find(({ name }) => ` ${folded} `.includes(` ${fold(name)} `));
  if (source !== 'local' && named === undefined) return tell(form, row, 'source', 'not-allowed', 'KCQG, KCĐP');
  const province = named?.code ?? form.province;
  return province === null ? tell(form, row, 'source', 'missing', 'KCĐP + tỉnh') : { level: 'province', province };
}

function basisOf(form: Form, row: number): { number: string | null; type: string; article: string | null } {
  const text = textOf(form, row, 'basis');
  const basis = basisIn(text);
  if (basis === null) {
    tell(form, row, 'basis', text === '' ? 'missing' : 'not-readable');
    return { number: null, type: 'Văn bản', article: null };
  }
  if (basis.article === null) tell(form, row, 'basis', 'missing', 'Điều …');
  return basis;
}

function perOf(form: Form, row: number, activity: string | null): string | null {
  const text = textOf(form, row, 'unit');
  if (text !== '') return form.words.countUnit(text) ?? tell(form, row, 'unit', 'not-allowed');
  return activity === null ? null : (activityOf(activity)?.unit ?? null);
}

/** Excel's day 1 is 1/1/1900; day 45 658 is 1/1/2025. */
const DAY_OF_2025 = 45658;

type Days = Pick<ActData, 'from' | 'to'>;

function forceOf(form: Form, row: number, known: Days | undefined): Days {
  const open = { from: null, to: null };
  const cell = cellOf(form, row, 'force');
  if (cell === undefined || cell.value === '') {
    // The register may know the days of an act whose figures it lacks.
    if (known !== undefined && known.from !== null) return { from: known.from, to: known.to };
    tell(form, row, 'force', 'missing');
    return open;
  }
  if (typeof cell.value === 'number' && /[dy]/i.test(cell.style.numberFormat)) {
    const day = new Date(Date.UTC(2025, 0, 1) + (Math.floor(cell.value) - DAY_OF_2025) * 86400000);
    return { from: day.toISOString().slice(0, 10), to: null };
  }
  const force = forceIn(textOf(form, row, 'force'));
  if (typeof force !== 'string') return force;
  tell(form, row, 'force', force);
  return open;
}

interface Figures extends Source {
  readonly activity: string;
  readonly number: string | null;
  readonly percent: string | null;
  readonly amount: string | null;
}

/** What was not read of an act stays unread when an office cites the act; citing the amendment as well says that it was. */
function stillUnread(known: Act | undefined, basis: string): readonly UnreadAmendment[] {
  const cited = new Set(readCitations(basis).map(({ number }) => number));
  const unread = new Map((known?.caps ?? []).flatMap(({ unreadAmendments }) => unreadAmendments.map((one) => [one.number, one] as const)));
  return [...unread.values()].filter(({ number }) => !cited.has(number));
}

/** The form as the product fills it repeats the shipped caps: those lines enter nothing; a line with another figure is the office's own. */
const isShipped = ({ caps }: Catalogue, own: Figures): boolean =>
  caps.some(
    ({ activity, level, province, act, percent, amountMillionVnd }: Cap) =>
      activity === own.activity &&
      level === own.level &&
      province === own.province &&
      act.number === own.number &&
      percent === own.percent &&
      amountMillionVnd === own.amount,
  );

function newAct(number: string | null, type: string, { level, province }: Source): ActData {
  return {
    id: `own:${number ?? 'unnumbered'}:${province ?? 'national'}`,
    number,
    type,
    issuer: '',
    title: null,
    issued: null,
    from: null,
    to: null,
    level,
    province,
    amends: [],
    amendedBy: [],
    replaces: [],
    replacedBy: null,
    evidence: 'entered',
    datesEvidence: 'entered',
    note: null,
    caps: [],
  };
}
