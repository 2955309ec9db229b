/** Whether a package carries a digital signature, which any change to it would break. Does not verify one. */
import { findPart, relationshipsOf, type OoxmlPackage } from '../ooxml/package';

/** Where Office and the standard keep signatures; found there even where nothing leads to them any more. */
const USUAL_PLACE = /^\/?_xmlsignatures\/[^/]+\.xml$/i;

export function isSigned(opened: OoxmlPackage): boolean {
  if (opened.archive.entries.some(({ name }) => USUAL_PLACE.test(name))) return true;
  return relationshipsOf(opened, '')
    .filter(({ kind }) => kind === 'origin')
    .some(({ target }) => relationshipsOf(opened, target).some((each) => each.kind === 'signature' && findPart(opened, each.target)));
}
