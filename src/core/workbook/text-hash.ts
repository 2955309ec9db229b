/** A short mark by which a text is known again; against slips, not against anybody who means harm. */

/** FNV-1a: a few lines, eight hexadecimal digits. */
export function textHash(text: string, start = 0x811c9dc5): string {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
