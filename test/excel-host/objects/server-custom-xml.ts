/** Excel's custom XML parts: notes that programs keep inside a workbook, found by the namespace of their root element. */
import { accessDenied, invalidArgument, itemNotFound } from '../protocol/rich-api-error';
import { method, scalar, type Members, type ServerObject } from '../protocol/server-object';
import type { CustomXmlPartModel, WorkbookModel } from '../model/workbook-model';
import { text } from './arguments';
import type { ExcelContext } from './excel-context';

const ROOT = /^\uFEFF?\s*(?:<\?[^>]*\?>\s*)*<(?:(\w+):)?\w+([^>]*)>/;

/** The namespace of the root element; empty when it has none. */
function namespaceOf(xml: string): string {
  const [, prefix, attributes = ''] = ROOT.exec(xml) ?? [];
  const name = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
}

/** Excel takes whatever is XML and gives it back without its declaration. */
function accepted(xml: string, location: string): string {
  const hasControl = Array.from(xml).some((sign) => (sign.codePointAt(0) ?? 0) < 32 && !'\t\r\n'.includes(sign));
  if (!ROOT.test(xml) || hasControl || /[\uFFFE\uFFFF]/.test(xml)) throw invalidArgument(location);
  return xml.replace(/^\uFEFF?\s*<\?xml[^>]*\?>\s*/, '');
}

/** Notes lie outside Excel's undo, and changing one empties it. */
function noteChange(model: WorkbookModel, location: string): void {
  if (model.isReadOnly) throw accessDenied(location);
  model.undo.clear();
}

class ServerCustomXmlPart implements ServerObject {
  readonly typeName = 'CustomXmlPart';
  readonly members: Members;
  readonly identity: { readonly key: 'Id'; readonly value: string };

  constructor({ model }: ExcelContext, part: CustomXmlPartModel) {
    this.identity = { key: 'Id', value: part.id };
    const changing = (location: string): void => {
      noteChange(model, location);
    };
    this.members = {
      Id: scalar(() => part.id),
      NamespaceUri: scalar(() => namespaceOf(part.xml)),
      GetXml: method(() => part.xml),
      SetXml: method((args) => {
        changing('CustomXmlPart.setXml');
        part.xml = accepted(text(args, 0, 'CustomXmlPart.setXml'), 'CustomXmlPart.setXml');
      }),
      Delete: method(() => {
        changing('CustomXmlPart.delete');
        model.customXmlParts.splice(model.customXmlParts.indexOf(part), 1);
      }),
    };
  }
}

/** All parts of the workbook, or with a namespace those of one kind. */
export class ServerCustomXmlParts implements ServerObject {
  readonly typeName: string;
  readonly members: Members;

  constructor(
    private readonly context: ExcelContext,
    private readonly namespace: string | null = null,
  ) {
    this.typeName = namespace === null ? 'CustomXmlPartCollection' : 'CustomXmlPartScopedCollection';
    if (namespace !== null) {
      this.members = {};
      return;
    }
    this.members = {
      Add: method((args) => {
        const xml = accepted(text(args, 0, 'CustomXmlPartCollection.add'), 'CustomXmlPartCollection.add');
        noteChange(context.model, 'CustomXmlPartCollection.add');
        return new ServerCustomXmlPart(context, context.model.addCustomXmlPart(xml));
      }),
      GetByNamespace: method((args) => new ServerCustomXmlParts(context, text(args, 0, 'CustomXmlPartCollection.getByNamespace'))),
    };
  }

  readonly items = (): readonly ServerObject[] =>
    this.context.model.customXmlParts
      .filter(({ xml }) => this.namespace === null || namespaceOf(xml) === this.namespace)
      .map((part) => new ServerCustomXmlPart(this.context, part));

  readonly item = (key: unknown): ServerObject => {
    const part = this.context.model.customXmlParts.find(({ id }) => id === key);
    if (part === undefined) throw itemNotFound(`${this.typeName}.getItem`);
    return new ServerCustomXmlPart(this.context, part);
  };
}
