/** Khuyến công: the programme that the product was made for, and the one that a table belongs to where no other is named. */
import type { Pack } from '../pack';
import { ACT_FILES, ACTS_SHA256 } from './act-files';
import activities from './activities.json';
import phrases from './phrases.json';
import sheets from './sheets.json';
import signs from './signs.json';
import sources from './sources.json';
import spellings from './spellings.json';
import units from './units.json';
import version from './version.json';
import words from './words.json';

export const KHUYEN_CONG = {
  id: 'khuyen-cong',
  name: { vi: 'Khuyến công', en: 'Industrial promotion (khuyến công)' },
  words,
  sources,
  activities: activities.activities,
  countUnits: activities.countUnits,
  countUnitTexts: units.units,
  phrases,
  spellings,
  signs,
  acts: { ...version, sha256: ACTS_SHA256, files: ACT_FILES },
  sheets,
} satisfies Pack;
