/** The namespaces of a Word document that text is read from, under the prefixes that everybody uses for them, and what only holds others together. */
import type { Vocabulary } from '../xml/names';

const MICROSOFT = 'http://schemas.microsoft.com/office/word/2010/';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/';
const STRICT = 'http://purl.oclc.org/ooxml/';

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w:'],
  [`${STRICT}wordprocessingml/main`, 'w:'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
  [`${DRAWING}main`, 'a:'],
  [`${STRICT}drawingml/main`, 'a:'],
  [`${DRAWING}wordprocessingDrawing`, 'wp:'],
  [`${STRICT}drawingml/wordprocessingDrawing`, 'wp:'],
  ...['Shape', 'Group', 'Canvas'].map((what) => [`${MICROSOFT}wordprocessing${what}`, 'wps:'] as const),
  ['urn:schemas-microsoft-com:vml', 'v:'],
  ['xml', 'xml:'],
]);

export const WORD: Vocabulary = { prefixOf: (namespace) => PREFIXES.get(namespace) ?? null, qualifiesAttributes: true };

/** Elements through which text is reached. What was inserted or moved here counts as accepted, so its mark is passed through. */
export const THROUGH: ReadonlySet<string> = new Set([
  ...['w:document', 'w:body', 'w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:hyperlink', 'w:smartTag', 'w:customXml', 'w:fldSimple'],
  ...['w:bdo', 'w:dir', 'w:ruby', 'w:rubyBase', 'w:drawing', 'w:pict'],
  ...['wp:inline', 'wp:anchor', 'a:graphic', 'a:graphicData', 'wps:wsp', 'wps:txbx', 'wps:wgp', 'wps:grpSp', 'wps:wpc'],
  ...['v:group', 'v:shape', 'v:rect', 'v:roundrect', 'v:oval', 'v:line', 'v:polyline', 'v:textbox'],
]);
