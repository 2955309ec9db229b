/** One small line, always there: whether changes are checked by themselves, and what to do where they are not. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { followingWords } from '../../../../core/messages/pane/following';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { PaneState } from '../../model/pane-state';

const useStyles = makeStyles({
  line: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  stale: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

export const followingText = ({ following, stale, work }: PaneState, { language }: PaneWords): string => {
  const own = followingWords(language);
  return following === 'on' ? own.on : own.off(following, stale && work === 'idle');
};

export function FollowingLine({ state, words }: { readonly state: PaneState; readonly words: PaneWords }) {
  const styles = useStyles();
  const isStale = state.following !== 'on' && state.stale && state.work === 'idle';
  return (
    <p data-screen-only={isStale ? undefined : ''} className={isStale ? `${styles.line} ${styles.stale}` : styles.line}>
      {followingText(state, words)}
    </p>
  );
}
