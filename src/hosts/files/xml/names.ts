/**
 * What the names in an XML part mean: prefixes are the writer's choice, only the namespace behind them counts. Gives each
 * element the name this host uses for it, or none where it belongs to somebody else.
 */

export type Attributes = Readonly<Record<string, string>>;

export interface Vocabulary {
  /** The prefix this host uses for a namespace ("table:"), "" for the one a part is mostly written in; null for a foreign one. */
  prefixOf(namespace: string, ofRoot: string): string | null;
  /** Attributes have a namespace like elements, as in OpenDocument; in OOXML they have none. */
  readonly qualifiesAttributes: boolean;
}

interface Scope {
  /** The element that declared the prefixes. */
  readonly depth: number;
  readonly prefixes: ReadonlyMap<string, string>;
  /** Names as written → as understood; there are few, and each stands in the part very often. */
  readonly known: Map<string, string | null>;
  /** Attributes do not stand under the prefixes that this host uses. */
  readonly isForeign: boolean;
}

const isDeclaration = (name: string): boolean => name.startsWith('xmlns') && (name.length === 5 || name.charCodeAt(5) === 58);

export class NamesInScope {
  private readonly scopes: Scope[] = [];
  private scope: Scope = { depth: 0, prefixes: new Map(), known: new Map(), isForeign: false };
  private declared: Map<string, string> | null = null;
  private depth = 0;
  /** The namespace of the root. */
  ofRoot = '';

  constructor(private readonly vocabulary: Vocabulary) {}

  /** An attribute of the element that is opened next. */
  attribute(name: string, value: string): void {
    if (isDeclaration(name)) (this.declared ??= new Map()).set(name.slice(6), value);
  }

  /** Enters an element. @returns its name as this host calls it; null for a foreign element */
  open(written: string): string | null {
    this.depth += 1;
    if (this.declared !== null) {
      this.scopes.push(this.scope);
      const prefixes = new Map([...this.scope.prefixes, ...this.declared]);
      this.scope = { depth: this.depth, prefixes, known: new Map(), isForeign: this.isForeign(prefixes) };
      this.declared = null;
    }
    if (this.depth === 1) this.ofRoot = this.namespaceOf(prefixOf(written));
    const known = this.scope.known.get(written);
    if (known !== undefined) return known;
    const prefix = prefixOf(written);
    const ours = this.ours(prefix);
    const name = ours === null ? null : ours + (prefix === '' ? written : written.slice(prefix.length + 1));
    this.scope.known.set(written, name);
    return name;
  }

  close(): void {
    if (this.scope.depth === this.depth) this.scope = this.scopes.pop() ?? this.scope;
    this.depth -= 1;
  }

  /** The element is passed over with all that is in it: what it declares concerns nobody. */
  pass(): void {
    this.declared = null;
  }

  /** Attributes under the prefixes that this host uses. */
  attributes(written: Attributes): Attributes {
    if (!this.scope.isForeign) return written;
    const own: Record<string, string> = {};
    for (const [name, value] of Object.entries(written)) {
      const prefix = prefixOf(name);
      const ours = prefix === '' ? '' : this.ours(prefix);
      if (ours !== null) own[ours + name.slice(prefix === '' ? 0 : prefix.length + 1)] = value;
    }
    return own;
  }

  private ours(prefix: string): string | null {
    return this.vocabulary.prefixOf(this.namespaceOf(prefix), this.ofRoot);
  }

  private isForeign(prefixes: ReadonlyMap<string, string>): boolean {
    if (!this.vocabulary.qualifiesAttributes) return false;
    return [...prefixes].some(([prefix, namespace]) => {
      const ours = this.vocabulary.prefixOf(namespace, this.ofRoot);
      return ours !== null && ours !== `${prefix}:`;
    });
  }

  /** The namespace of a prefix where the part stands; "" for none. An undeclared prefix is a namespace of its own. */
  namespaceOf(prefix: string): string {
    return this.scope.prefixes.get(prefix) ?? prefix;
  }

  /** An attribute of a namespace, under whichever prefix it stands. */
  attributeOf(attributes: Attributes, name: string, isNamespace: (namespace: string) => boolean): string | undefined {
    for (const written in attributes) {
      const prefix = prefixOf(written);
      if (prefix !== '' && written.slice(prefix.length + 1) === name && isNamespace(this.namespaceOf(prefix))) return attributes[written];
    }
    return undefined;
  }
}

const prefixOf = (written: string): string => {
  const colon = written.indexOf(':');
  return colon < 0 ? '' : written.slice(0, colon);
};
