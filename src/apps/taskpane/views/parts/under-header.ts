/** Keeps what the keyboard reaches from hiding under the header, which stays in sight while the rest scrolls. */
import { makeStyles } from '@fluentui/react-components';

/** The header with its headline on two lines, and a little air. */
const HEADER = '124px';

export const useUnderHeader = makeStyles({
  underHeader: { scrollMarginTop: HEADER, scrollMarginBottom: '12px' },
});
