/** Changes to a package, collected: parts that get another text, parts that are new. Every other part keeps its bytes. */
import { findPart, relationshipsName, type OoxmlPackage } from '../ooxml/package';
import { attribute } from '../ooxml/part-xml';
import { encodeText } from '../ooxml/escapes';
import { unpackWhole } from '../zip/archive';
import { rewriteArchive } from '../zip/rewrite';
import { PartOutline } from './part-outline';
import { partText } from './part-text';

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
  /** New parts by name. */
  private readonly added = new Map<string, string>();
  private readonly relations = new Map<string, readonly { readonly id: string; readonly xml: string }[]>();

  constructor(private readonly opened: OoxmlPackage) {}

  has(name: string): boolean {
    return findPart(this.opened, name) !== undefined || [...this.added.keys()].some((added) => added.toLowerCase() === name.toLowerCase());
  }

  /** A part's text as it stands in the package. */
  textOf(name: string): string | null {
    const entry = findPart(this.opened, name);
    return entry === undefined ? null : this.unpack(entry.name).text;
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

  /** Replaces a part's text as a whole. */
  replace(name: string, text: string): void {
    this.replaced.set(name, this.unpack(name).encode(text));
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

  finish(): Uint8Array {
    const added = new Map([...this.added].map(([name, text]) => [name, encodeUtf8(text)]));
    for (const [name, { outline, encode }] of this.outlines) {
      const text = outline.finish();
      if (text !== outline.text) (added.has(name) ? added : this.replaced).set(name, encode(text));
    }
    for (const [list, relations] of this.relations) {
      if (findPart(this.opened, list) !== undefined) continue;
      const xml = relations.map((relation) => relation.xml).join('');
      const content = `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${xml}</Relationships>`;
      added.set(list, encodeUtf8(content));
    }
    return rewriteArchive(this.opened.archive, new Map([...this.replaced, ...added]));
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
