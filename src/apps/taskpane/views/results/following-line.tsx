/** One small line, always there: whether changes are checked by themselves, and what to do where they are not. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { followingWords } from '../../../../core/messages/pane/following';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { PaneState } from '../../model/pane-state';

const useStyles = makeStyles({
  line: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  // That all is well with it is the first thing that can step back where there is no room.
  well: { '@media (max-height: 480px)': { display: 'none' } },
  stale: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

export const followingText = ({ following, stale, work }: PaneState, { language }: PaneWords): string => {
  const own = followingWords(language);
  return following === 'on' ? own.on : own.off(following, stale && work === 'idle');
};

export function FollowingLine({ state, words }: { readonly state: PaneState; readonly words: PaneWords }) {
  const styles = useStyles();
  const isStale = state.following !== 'on' && state.stale && state.work === 'idle';
  const look = mergeClasses(styles.line, isStale && styles.stale, state.following === 'on' && styles.well);
  return (
    <p className={look} {...(!isStale && { 'data-screen-only': true })}>
      {followingText(state, words)}
    </p>
  );
}
