/**
 * Nông thôn mới: where its money comes from, and no more. No text that sets its activities or caps is at hand: nothing of it is held against
 * a cap until there is one.
 */
import type { Pack } from '../pack';
import sources from './sources.json';
import words from './words.json';

export const NONG_THON_MOI: Pack = {
  id: 'nong-thon-moi',
  name: { vi: 'Xây dựng nông thôn mới', en: 'New-style rural development (nông thôn mới)' },
  words,
  sources,
  activities: [],
  countUnits: [],
  countUnitTexts: [],
  phrases: { acts: [], openers: [], mentions: [], none: [], items: [], activities: [] },
  spellings: {},
  signs: {},
  acts: null,
  sheets: null,
};
