/** What stands under a sheet of results: the time, what checked, and a fingerprint of what the cells held when it was read. */
import { isOwnList } from '../../../core/check/own-list';
import { SHIPPED } from '../../../core/law/catalogue';
import type { Certificate } from '../../../core/messages/reports/certificate';
import { contentsText } from '../../../core/workbook/contents-text';
import type { WorkbookSnapshot } from '../../../core/workbook/snapshot';
import { PRODUCT_VERSION } from '../product-version';

/** Browsers keep this from pages that came over an open line: then there is no fingerprint. */
async function sha256(text: string): Promise<string | null> {
  const { subtle } = globalThis.crypto as { readonly subtle?: SubtleCrypto };
  if (subtle === undefined) return null;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param checked the workbook as it was read for the results that are shown */
export async function certificateOf(checked: WorkbookSnapshot): Promise<Certificate> {
  return {
    at: new Date().toLocaleString('sv-SE').replace(' ', 'T').slice(0, 16),
    tool: PRODUCT_VERSION,
    caps: SHIPPED.version,
    contents: await sha256(contentsText(checked, isOwnList)),
  };
}
