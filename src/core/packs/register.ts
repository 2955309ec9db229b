/** The packs, in the order in which a sheet is asked whose it is. The first takes what no other claims. */
import { KHUYEN_CONG } from './khuyen-cong/pack';
import { NONG_THON_MOI } from './nong-thon-moi/pack';
import type { Pack } from './pack';

export const PACKS: readonly [Pack, ...Pack[]] = [KHUYEN_CONG, NONG_THON_MOI];
