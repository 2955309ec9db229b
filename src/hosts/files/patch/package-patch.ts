/** Changes to a package, collected: parts that get another text, parts that are new. Every other part keeps its bytes. */
import { findPart, relationshipsName, type OoxmlPackage } from '../ooxml/package';
import { attribute } from '../xml/part-parser';
import { encodeText } from '../ooxml/escapes';
import { unpackWhole } from '../zip/archive';
import { rewriteArchive } from '../zip/rewrite';
import { PartOutline } from './part-outline';
import { partText } from '../xml/part-text';

const CONTENT_TYPES = '[Content_Types].xml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part’s name as seen from another one. Some readers understand no names from the root. */
function relativeName(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let common = 0;
  while (common < here.length && common < there.length - 1 && here[common] === there[common]) common += 1;
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/');
}

const encodeUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export class PackagePatch {
  private readonly outlines = new Map<string, { readonly outline: PartOutline; readonly encode: (text: string) => Uint8Array }>();
  private readonly replaced = new Map<string, Uint8Array>();
  private readonly removed = new Set<string>();
  /** New parts by name. */
  private readonly added = new Map<string, string>();
  private readonly relations = new Map<string, readonly { readonly id: string; readonly xml: string }[]>();

  constructor(private readonly opened: OoxmlPackage) {}

  has(name: string): boolean {
    return findPart(this.opened, name) !== undefined || [...this.added.keys()].some((added) => added.toLowerCase() === name.toLowerCase());
  }

  /** The outline of a part, to add to; the same one each time. */
  outline(name: string): PartOutline {
    const own = findPart(this.opened, name)?.name ?? name;
    let known = this.outlines.get(own);
    if (known === undefined) {
      const fresh = this.added.get(own);
      const { text, encode } = fresh === undefined ? this.unpack(own) : { text: fresh, encode: encodeUtf8 };
      known = { outline: new PartOutline(own, text), encode };
      this.outlines.set(own, known);
    }
    return known.outline;
  }

  /** Replaces a part as a whole. */
  replace(name: string, content: Uint8Array): void {
    this.replaced.set(name, content);
  }

  /** Leaves a part out, with what the list of types says of it. */
  remove(name: string): void {
    this.removed.add(name);
    const types = this.outline(CONTENT_TYPES);
    for (const element of types.root.children) {
      const declared = element.name === 'Override' ? attribute(element.attributes, 'PartName') : undefined;
      if (declared !== undefined && findPart(this.opened, declared)?.name === name) types.remove(element);
    }
  }

  /** Takes a relationship of a part out. */
  unrelate(from: string, id: string): void {
    const list = this.outline(relationshipsName(from));
    for (const element of list.root.children) if (attribute(element.attributes, 'Id') === id) list.remove(element);
  }

  /** A new part. Its type is declared by name unless its extension has a type already. */
  add(name: string, content: string, contentType: string): void {
    this.added.set(name, DECLARATION + content);
    const types = this.outline(CONTENT_TYPES);
    const xml = `<${types.prefix}Override PartName="/${encodeText(name)}" ContentType="${contentType}"/>`;
    types.append(types.root, xml, 0);
  }

  /** Relates a part to another, by name. @returns the id under which it does */
  relate(from: string, kind: string, to: string): string {
    const list = relationshipsName(from);
    const existing = findPart(this.opened, list);
    const outline = existing === undefined ? null : this.outline(list);
    const known = outline?.root.children ?? [];
    const given = this.relations.get(list) ?? [];
    const ids = new Set([...known.map((element) => attribute(element.attributes, 'Id') ?? ''), ...given.map(({ id }) => id)]);
    let number = ids.size + 1;
    while (ids.has(`rId${String(number)}`)) number += 1;
    const id = `rId${String(number)}`;
    const prefix = outline?.prefix ?? '';
    const xml = `<${prefix}Relationship Id="${id}" Type="${this.relationKinds}/${kind}" Target="${encodeText(relativeName(from, to))}"/>`;
    this.relations.set(list, [...given, { id, xml }]);
    outline?.append(outline.root, xml, 0);
    return id;
  }

  /** The address under which the package names kinds of relationships: strict files have another. */
  get relationKinds(): string {
    const list = findPart(this.opened, relationshipsName(''));
    const types =
      list === undefined ? [] : this.outline(list.name).root.children.map(({ attributes }) => attribute(attributes, 'Type') ?? '');
    const main = types.find((type) => type.endsWith('/officeDocument'));
    return main === undefined ? TRANSITIONAL : main.slice(0, main.lastIndexOf('/'));
  }

  /** What differs from the package as it was opened, by entry; null for parts left out. */
  changes(): Map<string, Uint8Array | null> {
    const changed = new Map<string, Uint8Array | null>(this.replaced);
    for (const [name, text] of this.added) changed.set(name, encodeUtf8(text));
    for (const [name, { outline, encode }] of this.outlines) {
      const text = outline.finish();
      if (text !== outline.text) changed.set(name, encode(text));
    }
    for (const [list, relations] of this.relations) {
      if (findPart(this.opened, list) !== undefined) continue;
      const xml = relations.map((relation) => relation.xml).join('');
      changed.set(list, encodeUtf8(`${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${xml}</Relationships>`));
    }
    for (const name of this.removed) changed.set(name, null);
    return changed;
  }

  finish(): Uint8Array {
    return rewriteArchive(this.opened.archive, this.changes());
  }

  private unpack(name: string): ReturnType<typeof partText> {
    const entry = findPart(this.opened, name);
    if (entry === undefined) throw new RangeError(`the package has no part ${name}`);
    const { archive } = this.opened;
    // Counting towards the guard a second time would refuse a large but honest file on saving.
    const before = archive.unpacked;
    const bytes = unpackWhole(archive, entry);
    archive.unpacked = before;
    return partText(entry.name, bytes);
  }
}
