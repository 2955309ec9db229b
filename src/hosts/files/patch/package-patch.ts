/**
 * The one way to change a package: parts that get another text, parts that come and parts that go, with the list of types and the
 * lists of relationships kept in step. Collects; `finish` writes a copy in which every other part keeps its bytes, packed data, place,
 * date and flags included. Knows nothing of what the parts are about.
 */
import { FileProblem } from '../file-problem';
import { findPart, readPart, relationshipsName, resolveTarget, type OoxmlPackage } from '../ooxml/package';
import type { ElementPlan, Plan } from '../xml/element-walk';
import { attribute } from '../xml/part-parser';
import { encodeText } from '../ooxml/escapes';
import { partText } from '../xml/part-text';
import { peek } from '../zip/archive';
import { rewriteArchive } from '../zip/rewrite';
import { PartOutline } from './part-outline';
import { isSigned } from './signature';

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

const extensionOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

const encodeUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A part that something was asked of: as it was, null for a new one, and as it is to be. */
interface Draft {
  readonly name: string;
  readonly before: string | null;
  text: string;
  outline: PartOutline | null;
  encode: (text: string) => Uint8Array;
}

/** Names that relationships or the list of types give to parts, whether the package has these or not. */
function promisedNames(opened: OoxmlPackage): ReadonlySet<string> {
  const names = new Set<string>();
  const collect = (list: string, plan: Plan): void => {
    const entry = findPart(opened, list);
    try {
      if (entry !== undefined) readPart(opened, entry, plan);
    } catch (error) {
      // A list that cannot be read leads nowhere; who has to change it will say so.
      if (!(error instanceof FileProblem)) throw error;
    }
  };
  const take = (attributeName: string, from: string): ElementPlan => ({
    open(attributes) {
      names.add(resolveTarget(from, attribute(attributes, attributeName) ?? '').toLowerCase());
    },
  });
  collect(CONTENT_TYPES, { 'Types/Override': take('PartName', '') });
  for (const { name } of opened.archive.entries) {
    const [, folder, part] = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(name) ?? [];
    if (folder !== undefined) collect(name, { 'Relationships/Relationship': take('Target', `${folder}${part ?? ''}`) });
  }
  return names;
}

export class PackagePatch {
  private readonly drafts = new Map<string, Draft>();
  private readonly removed = new Set<string>();
  private promised: ReadonlySet<string> | null = null;

  constructor(readonly opened: OoxmlPackage) {}

  /** The package will have a part of this name. */
  has(name: string): boolean {
    const own = findPart(this.opened, name)?.name;
    if (own !== undefined) return !this.removed.has(own);
    return [...this.drafts.keys()].some((added) => added.toLowerCase() === name.toLowerCase());
  }

  /** The first name that is free: start, number, extension. A name is taken also where something leads to a part that is lost. */
  freeName(start: string, extension = 'xml'): string {
    this.promised ??= promisedNames(this.opened);
    let number = 1;
    const name = (): string => `${start}${String(number)}.${extension}`;
    while (this.has(name()) || this.promised.has(name().toLowerCase())) number += 1;
    return name();
  }

  /** The outline of a part, to add to; the same one each time, until the part gets another text. */
  outline(name: string): PartOutline {
    const draft = this.draft(name);
    return (draft.outline ??= new PartOutline(draft.name, draft.text));
  }

  /** A part's text as it is to be. */
  text(name: string): string {
    const draft = this.draft(name);
    return draft.outline?.finish() ?? draft.text;
  }

  /** Gives a part another text, in the encoding it has. An outline taken before counts no more. */
  edit(name: string, text: string): void {
    const draft = this.draft(name);
    draft.text = text;
    draft.outline = null;
  }

  /** Writes a part anew as a whole. */
  replace(name: string, text: string): void {
    this.edit(name, text);
    this.draft(name).encode = encodeUtf8;
  }

  /** A new part. Its type is declared by name unless its extension stands for that type already. */
  add(name: string, content: string, contentType: string): void {
    this.create(name, content);
    const types = this.outline(CONTENT_TYPES);
    const isKnown = types.root.children.some(
      ({ name: element, attributes }) =>
        element === 'Default' &&
        attribute(attributes, 'Extension')?.toLowerCase() === extensionOf(name) &&
        attribute(attributes, 'ContentType')?.replace(/^text\/xml$/i, 'application/xml') === contentType,
    );
    if (isKnown) return;
    types.append(types.root, `<${types.prefix}Override PartName="/${encodeText(name)}" ContentType="${contentType}"/>`, 0);
  }

  /** Relates a part to another, by name. @returns the id under which it does */
  relate(from: string, kind: string, to: string): string {
    const name = relationshipsName(from);
    if (!this.has(name)) this.create(name, `<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`);
    const list = this.outline(name);
    const ids = new Set(list.root.children.map(({ attributes }) => attribute(attributes, 'Id') ?? ''));
    let number = ids.size + 1;
    while (ids.has(`rId${String(number)}`)) number += 1;
    const id = `rId${String(number)}`;
    const type = `${this.relationKinds}/${kind}`;
    const xml = `<${list.prefix}Relationship Id="${id}" Type="${type}" Target="${encodeText(relativeName(from, to))}"/>`;
    list.append(list.root, xml, 0);
    // Read again, so that the next one finds its id taken.
    this.edit(name, list.finish());
    return id;
  }

  /** Takes a part out: the relationship that leads to it, the part, its own relationships and what the list of types says of them. */
  removeRelated(from: string, id: string): void {
    const list = this.outline(relationshipsName(from));
    for (const element of list.root.children) {
      if (element.name !== 'Relationship' || attribute(element.attributes, 'Id') !== id) continue;
      list.remove(element);
      const part = findPart(this.opened, resolveTarget(from, attribute(element.attributes, 'Target') ?? ''));
      if (part !== undefined) this.remove(part.name);
    }
  }

  /** The address under which the package names kinds of relationships: strict files have another. */
  get relationKinds(): string {
    const list = findPart(this.opened, relationshipsName(''));
    const types =
      list === undefined ? [] : this.outline(list.name).root.children.map(({ attributes }) => attribute(attributes, 'Type') ?? '');
    const main = types.find((type) => type.endsWith('/officeDocument'));
    return main === undefined ? TRANSITIONAL : main.slice(0, main.lastIndexOf('/'));
  }

  /**
   * The package with the changes; itself where nothing changes.
   * @throws FileProblem signed: a signature vouches for every byte, and a copy that breaks it would look forged
   */
  finish(): Uint8Array {
    const changes = new Map<string, Uint8Array | null>();
    for (const draft of this.drafts.values()) {
      const text = draft.outline?.finish() ?? draft.text;
      if (text !== draft.before) changes.set(draft.name, draft.encode(text));
    }
    for (const name of this.removed) changes.set(name, null);
    if (changes.size === 0) return this.opened.archive.bytes.slice();
    if (isSigned(this.opened)) throw new FileProblem('signed', 'the package carries a digital signature');
    return rewriteArchive(this.opened.archive, changes);
  }

  private remove(name: string): void {
    for (const gone of [name, findPart(this.opened, relationshipsName(name))?.name]) {
      if (gone === undefined) continue;
      this.removed.add(gone);
      this.drafts.delete(gone);
      const types = this.outline(CONTENT_TYPES);
      for (const element of types.root.children) {
        const declared = element.name === 'Override' ? attribute(element.attributes, 'PartName') : undefined;
        if (declared !== undefined && findPart(this.opened, declared)?.name === gone) types.remove(element);
      }
    }
  }

  private create(name: string, content: string): void {
    const text = content.startsWith('<?xml') ? content : DECLARATION + content;
    this.drafts.set(name, { name, before: null, text, outline: null, encode: encodeUtf8 });
  }

  private draft(name: string): Draft {
    const entry = findPart(this.opened, name);
    const own = entry?.name ?? name;
    const known = this.drafts.get(own);
    if (known !== undefined) return known;
    if (entry === undefined) throw new FileProblem('damaged', `the package has no ${name}`);
    const { text, encode } = partText(own, peek(this.opened.archive, entry));
    const draft: Draft = { name: own, before: text, text, outline: null, encode };
    this.drafts.set(own, draft);
    return draft;
  }
}
