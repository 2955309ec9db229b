/** The text of a plain or Word file that a person chose: the reader of such files comes only when one is opened. */

export async function textOfDocument(bytes: Uint8Array): Promise<string> {
  const { documentText } = await import(/* webpackChunkName: "document-text" */ '../../../hosts/files/document-text');
  return documentText(bytes);
}
