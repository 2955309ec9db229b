/** The product's own note in the workbook, kept as a custom XML part in our namespace: the other parts are other people's. */
import { fromMemoryXml, MEMORY_NAMESPACE, toMemoryXml } from '../../core/workbook/memory-part';

async function itemsOf(context: Excel.RequestContext, parts: Excel.CustomXmlPartScopedCollection): Promise<readonly Excel.CustomXmlPart[]> {
  parts.load('items/id');
  await context.sync();
  return parts.items;
}

const ownParts = (context: Excel.RequestContext): Promise<readonly Excel.CustomXmlPart[]> =>
  itemsOf(context, context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE));

export async function readMemoryFrom(context: Excel.RequestContext): Promise<string | null> {
  const texts = (await ownParts(context)).map((part) => part.getXml());
  if (texts.length === 0) return null;
  await context.sync();
  for (const { value } of texts) {
    const note = fromMemoryXml(value);
    if (note !== null) return note;
  }
  return null;
}

export async function writeMemoryTo(context: Excel.RequestContext, text: string | null): Promise<void> {
  const [first, ...others] = await ownParts(context);
  // A sheet copied in from another workbook may have brought that workbook's note along.
  for (const other of others) other.delete();
  if (text === null) first?.delete();
  else if (first === undefined) context.workbook.customXmlParts.add(toMemoryXml(text));
  else first.setXml(toMemoryXml(text));
  await context.sync();
}
