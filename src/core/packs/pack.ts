/**
 * A pack: all that one programme brings and another does not, as plain data. Its words and sources, its activities with the phrases that name
 * them, its acts with their caps, the words of its standard sheets. How any of it is used is the engine's; no pack has code of its own.
 */

export interface Pack {
  /** Name of its folder. */
  readonly id: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly words: PackWords;
  /** What its money comes from: words of `SourceWord` in `core/table/seeing`. */
  readonly sources: readonly LexiconEntry[];
  /** What its caps are set for; empty where it has none, and then nothing of it is held against a cap. */
  readonly activities: readonly Activity[];
  readonly countUnits: readonly CountUnit[];
  /** How texts write the units. */
  readonly countUnitTexts: readonly { readonly id: string; readonly texts: readonly string[] }[];
  readonly phrases: ActivityPhrases;
  /** Abbreviations and slips of the hand, written out. */
  readonly spellings: Readonly<Record<string, string>>;
  /** By condition of a multiplier, what shows it in a line. */
  readonly signs: Readonly<Record<string, readonly string[]>>;
  /** Null where no text of it is at hand. */
  readonly acts: PackActs | null;
  /** Words of its standard sheets; null where none is offered for it. */
  readonly sheets: PackSheets | null;
}

export interface PackWords {
  /** Any of them says that a table is of the programme. */
  readonly programme: readonly string[];
  /** Any of them in a title says that the State's money in the table is of this level. */
  readonly national: readonly string[];
  readonly local: readonly string[];
}

/** A meaning and the words for it; what each list is stands in `core/table/seeing/vocabulary.ts`. */
export interface LexiconEntry {
  readonly id: string;
  readonly synonyms?: readonly string[];
  readonly exact?: readonly string[];
  readonly excludes?: readonly string[];
  /** Words that fold to the same letters and mean something else; only a text written with its marks tells. */
  readonly unlike?: readonly string[];
  readonly pattern?: string;
  /** Names a sum of others: any of them that also fits is meant instead. */
  readonly aggregate?: boolean;
}

export interface Activity {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  /** Id of a count unit. */
  readonly unit: string;
  readonly parent?: string;
  /** Where an act has no cap of its own for it, the parent's applies: a technological line is machinery. */
  readonly capOfParent?: boolean;
}

export interface CountUnit {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
}

/** "(a|b) … c" is every way to write a phrase. */
export interface ActivityPhrases {
  /** Acts that name no activity by themselves, but govern what follows. */
  readonly acts: readonly string[];
  /** Verbs that a list of activities may share. */
  readonly openers: readonly string[];
  /** Things that only show that a list goes on. */
  readonly mentions: readonly string[];
  /** A text with one of them speaks of something else. */
  readonly none: readonly string[];
  /** What is bought for an activity, and is none. */
  readonly items: readonly string[];
  readonly activities: readonly NamedActivity[];
}

export interface NamedActivity {
  readonly id: string;
  /** Ids of the count units it is counted in, the usual one first. */
  readonly units: readonly string[];
  readonly phrases: readonly string[];
  /** What is done, whatever it is about. */
  readonly governs?: boolean;
  /** Leave it out in the same sentence. */
  readonly not?: readonly string[];
  /** Leave it out anywhere in the text. */
  readonly unless?: readonly string[];
}

export interface PackActs {
  readonly version: string;
  /** The day of the newest text that they were made from. */
  readonly newestSource: string;
  /** Over what they say. */
  readonly sha256: string;
  /** File name and content, not yet read: `core/law/read-act.ts` does. */
  readonly files: readonly (readonly [string, unknown])[];
}

/** What the standard sheets of a programme call things. */
export interface PackSheets {
  /** By template, the title before the period. */
  readonly titles: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, SourceNames>>;
  /** The groups of activities by law, each with its lines. */
  readonly groups: readonly {
    readonly label: string;
    readonly activities: readonly { readonly id: string; readonly label: string; readonly unit: string }[];
  }[];
  /** The same lines under other headings, by ids of activities. */
  readonly groupings: Readonly<Record<string, readonly { readonly label: string; readonly activities: readonly string[] }[]>>;
}

export interface SourceNames {
  readonly full: string;
  readonly short: string;
  /** Over a column of what is asked for. */
  readonly heading: string;
}
