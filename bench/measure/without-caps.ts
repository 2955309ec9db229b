/** The law without its caps: figures drawn at random keep sums, not caps, and what they breach says nothing of how a table is read. */
import { PLAIN_LAW, type LawSetting } from '../../src/core/law/setting';

export const WITHOUT_CAPS: LawSetting = { ...PLAIN_LAW, catalogue: { ...PLAIN_LAW.catalogue, caps: [] } };
