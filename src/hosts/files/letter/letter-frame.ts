/**
 * What all letters have in common, made once by the library `docx`: page, styles, bullets, settings, packed as they go into every letter. Not the
 * letter itself: the library takes longer to write one out than the check of its workbook takes, most of it for these parts.
 */
import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx';
import { unzipSync, zipSync } from 'fflate';
import type { Language } from '../../../core/messages/language';
import { openArchive, unpackWhole, type Archive } from '../zip/archive';
import { FONT, SIZE, twips } from './letter-measures';

export const BODY_PART = 'word/document.xml';
export const TITLE_PART = 'docProps/core.xml';

export interface LetterFrame {
  readonly archive: Archive;
  /** The part that holds the letter, cut where its blocks belong. */
  readonly body: Halves;
  /** A paragraph of a list, cut where its words belong. */
  readonly bullet: Halves;
  /** What the file says of itself, cut where its title belongs. */
  readonly about: Halves;
}

export type Halves = readonly [before: string, after: string];

/** Stands where something of a letter's own belongs. */
const HERE = '\u2302';

const made = new Map<Language, Promise<LetterFrame>>();

export function letterFrame(language: Language): Promise<LetterFrame> {
  const kept = made.get(language) ?? frameIn(language);
  made.set(language, kept);
  return kept;
}

async function frameIn(language: Language): Promise<LetterFrame> {
  // Not `toBuffer`: that is there in Node alone.
  const archive = openArchive(withoutTimes(new Uint8Array(await Packer.toArrayBuffer(emptyLetter(language)))));
  const text = (part: string): string => {
    const entry = archive.entries.find(({ name }) => name === part);
    if (entry === undefined) throw new Error(`${part} is missing in what was made`);
    return new TextDecoder().decode(unpackWhole(archive, entry));
  };
  const page = text(BODY_PART);
  const [from, to] = [page.indexOf('<w:p>'), page.lastIndexOf('</w:p>') + '</w:p>'.length];
  return {
    archive,
    body: [page.slice(0, from), page.slice(to)],
    bullet: halves(page.slice(from, to)),
    about: halves(text(TITLE_PART)),
  };
}

/** The same letter is the same file, whenever and by whichever thread it is made: its day stands in its text. */
function withoutTimes(letter: Uint8Array): Uint8Array {
  const parts = unzipSync(letter);
  const about = new TextDecoder().decode(parts[TITLE_PART]).replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '');
  return zipSync({ ...parts, [TITLE_PART]: new TextEncoder().encode(about) }, { mtime: '1980-01-01T00:00:00' });
}

function halves(xml: string): Halves {
  const at = xml.indexOf(HERE);
  if (at < 0) throw new Error('the place for words is missing in what was made');
  return [xml.slice(0, at), xml.slice(at + HERE.length)];
}

/** A4, with the margins of office letters; its one paragraph shows how lists look. */
const emptyLetter = (language: Language): Document =>
  new Document({
    title: HERE,
    creator: 'Soát Biểu',
    lastModifiedBy: 'Soát Biểu',
    styles: { default: { document: { run: { font: FONT, size: SIZE, language: { value: language === 'vi' ? 'vi-VN' : 'en-US' } } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(210), height: twips(297) },
            margin: {
              top: twips(20),
              bottom: twips(20),
              left: twips(30),
              right: twips(15),
            },
          },
        },
        children: [
          new Paragraph({
            bullet: { level: 0 },
            alignment: AlignmentType.BOTH,
            spacing: { before: 40, after: 40 },
            children: [new TextRun({ text: HERE, size: SIZE })],
          }),
        ],
      },
    ],
  });
