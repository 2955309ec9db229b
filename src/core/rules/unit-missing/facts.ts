/** What the words of SB301 are made of. */

export type Facts = Readonly<Record<string, never>>;
