/** Which programme a text is of, by the words of the packs. */
import type { Pack } from '../../packs/pack';
import { PACKS } from '../../packs/register';
import { fold } from './fold';

/** Whether any of the phrases stands in a folded text, as whole words. */
function anyOf(phrases: readonly string[]): (folded: string) => boolean {
  if (phrases.length === 0) return () => false;
  const words = new RegExp(`\\b(?:${phrases.map(fold).join('|')})\\b`);
  return (folded) => words.test(folded);
}

interface Tests {
  readonly programme: (folded: string) => boolean;
  readonly national: (folded: string) => boolean;
  readonly local: (folded: string) => boolean;
}

const TESTS = new Map<Pack, Tests>();

function testsOf(pack: Pack): Tests {
  let tests = TESTS.get(pack);
  if (tests === undefined) {
    const { programme, national, local } = pack.words;
    TESTS.set(pack, (tests = { programme: anyOf(programme), national: anyOf(national), local: anyOf(local) }));
  }
  return tests;
}

/** Whether a folded text names the programme. */
export const namesProgramme = (pack: Pack, folded: string): boolean => testsOf(pack).programme(folded);

/** Whether a folded text says that the State's money of the programme is of that level. */
export const namesLevel = (pack: Pack, level: 'national' | 'local', folded: string): boolean => testsOf(pack)[level](folded);

/**
 * @param folded the texts of a title
 * @returns null where they name no programme; of several the first pack takes it
 */
export function packNamed(folded: readonly string[], packs: readonly [Pack, ...Pack[]] = PACKS): Pack | null {
  const [usual] = packs;
  const named = packs.filter((pack) => folded.some((text) => namesProgramme(pack, text)));
  const [only = null] = named;
  return named.length > 1 ? usual : only;
}
