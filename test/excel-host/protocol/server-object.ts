/**
 * The shape of an object behind the wire: a table of the members it has, by their wire names. What is not in the table
 * does not exist; the interpreter says so aloud.
 */
export interface ServerObject {
  /** The class name as Excel's error locations spell it. */
  readonly typeName: string;
  readonly members: Members;
  /** How the client finds this object again; every item of a collection and every event target needs one. */
  readonly identity?: { readonly key: 'Id' | '_Id'; readonly value: string | number };
  /** Only collections have items. */
  readonly items?: () => readonly ServerObject[];
  /** What the client calls getItem(key). */
  readonly item?: (key: unknown) => ServerObject;
}

export interface Scalar {
  readonly kind: 'scalar';
  readonly read: () => unknown;
  readonly write?: (value: unknown) => void;
}

export interface Navigation {
  readonly kind: 'navigation';
  readonly open: () => ServerObject | null;
}

export interface Method {
  readonly kind: 'method';
  readonly call: (args: readonly unknown[]) => unknown;
}

/** By wire name, which is PascalCase except for internal members that begin with "_". */
export type Members = Readonly<Record<string, Scalar | Navigation | Method>>;

export const scalar = (read: () => unknown, write?: (value: unknown) => void): Scalar =>
  write === undefined ? { kind: 'scalar', read } : { kind: 'scalar', read, write };

export const navigation = (open: () => ServerObject | null): Navigation => ({ kind: 'navigation', open });

/** A method may give plain data, another server object, `null` for the null object, or nothing. */
export const method = (call: (args: readonly unknown[]) => unknown): Method => ({ kind: 'method', call });

export function isServerObject(value: unknown): value is ServerObject {
  return typeof value === 'object' && value !== null && 'typeName' in value && 'members' in value;
}
