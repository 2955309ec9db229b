/**
 * At which stage of its life a plan's figures stand: approved, adjusted, carried out, an older version. Figures of two stages
 * rightly differ, so they are never compared. Asking is no stage of its own: plans ask in their very headings.
 */
import { fold } from '../table/seeing/fold';
import type { Table } from '../table/model/table';
import type { Place } from './statements';

const STAGES: readonly (readonly [stage: string, words: RegExp])[] = [
  ['approved', /\b(?:phe duyet|duoc duyet|da duyet|tham dinh|da giao|duoc giao|giao ke hoach|giao du toan|phan bo|thong bao)\b/],
  ['adjusted', /\b(?:dieu chinh|bo sung|lan (?:[2-9]|hai|ba))\b/],
  [
    'carried out',
    /\b(?:thuc hien (?:nam )?(?:19|20)\d\d|ket qua thuc hien|uoc thuc hien|da thuc hien|uth|quyet toan|giai ngan|thanh toan|tam ung)\b/,
  ],
  ['older', /\b(?:(?:ban|bieu|bang|kh|ke hoach) cu|ban truoc|ky truoc|nam truoc|ban nhap|phuong an (?:\d|mot|hai|ba))\b/],
];

function stagesIn(text: string): Set<string> {
  return new Set(STAGES.flatMap(([stage, words]) => (words.test(text) ? [stage] : [])));
}

export function differingStages(here: Table, there: Table, meanings: readonly { readonly at: Place; readonly other: Place }[]): boolean {
  const [one, two] = [
    stagesOf(
      here,
      meanings.map(({ at }) => at),
    ),
    stagesOf(
      there,
      meanings.map(({ other }) => other),
    ),
  ];
  const named = (stages: ReadonlySet<string>): string => [...stages].sort().join();
  return named(one) !== named(two);
}

/** The words of the title, the sheet's name and the headings of the columns compared. */
function stagesOf(table: Table, places: readonly Place[]): Set<string> {
  const columns = [...new Set(places.map(({ column }) => column))];
  const headings = columns.flatMap((column) => table.figureColumns[column]?.path.map(({ folded }) => folded) ?? []);
  return stagesIn([fold(table.title), fold(table.sheet), ...new Set(headings)].join(' ; '));
}
