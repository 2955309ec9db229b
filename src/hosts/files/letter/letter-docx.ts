/** The letter to a unit as a Word document (A4, Times New Roman, margins of office letters). Loaded by the command `review` alone: the library behind it is large. */
import type { Letter } from '../../../core/review/letter';
import { rewriteArchive } from '../zip/rewrite';
import { blocksXml, words } from './letter-blocks';
import { BODY_PART, letterFrame, TITLE_PART } from './letter-frame';

export async function letterDocx({ title, language, blocks }: Letter): Promise<Uint8Array> {
  const { archive, body, bullet, about } = await letterFrame(language);
  const part = (text: string): Uint8Array => new TextEncoder().encode(text);
  return rewriteArchive(
    archive,
    new Map([
      [BODY_PART, part(body[0] + blocksXml(blocks, bullet) + body[1])],
      [TITLE_PART, part(about[0] + words(title) + about[1])],
    ]),
  );
}
