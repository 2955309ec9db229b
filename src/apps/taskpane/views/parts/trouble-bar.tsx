/** Why nothing came of a check or a jump, in one sentence, with the way on. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { correctingWords } from '../../../../core/messages/correcting/of';
import { mendingWords } from '../../../../core/messages/pane/mending';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { PaneActions } from '../../control/pane-actions';
import type { Trouble } from '../../model/pane-state';
import { SeverityMark } from './severity-mark';

const useStyles = makeStyles({
  bar: {
    clear: 'both',
    display: 'flex',
    columnGap: '8px',
    padding: '10px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'flex-start', minWidth: 0 },
  sentence: { margin: 0 },
});

function sentenceOf(trouble: Trouble, words: PaneWords): string {
  const correcting = correctingWords(words.language);
  const mending = mendingWords(words.language);
  if (trouble.during === 'edges') return correcting.wrongEdges;
  if ('hidden' in trouble) return mending.hidden[trouble.hidden](trouble.cell);
  if ('refused' in trouble) {
    const { refused, sheet, cell, count } = trouble;
    const say = trouble.during === 'mending' ? mending.notMended : mending.notTakenBack;
    return say(refused, words.place(sheet, cell), count - 1);
  }
  if (trouble.during === 'mending') return mending.failed[trouble.code];
  return trouble.during === 'correction' ? correcting.notKept[trouble.code] : words.trouble[trouble.during][trouble.code];
}

interface TroubleBarProps {
  readonly trouble: Trouble;
  readonly olderResults: boolean;
  readonly actions: PaneActions;
  readonly words: PaneWords;
}

export function TroubleBar({ trouble, olderResults, actions, words }: TroubleBarProps) {
  const styles = useStyles();
  const ofCheck = trouble.during === 'check';
  return (
    <div className={styles.bar} role="alert">
      <SeverityMark sign="warning" />
      <div className={styles.text}>
        <p className={styles.sentence}>{sentenceOf(trouble, words)}</p>
        {ofCheck && olderResults && <p className={styles.sentence}>{words.trouble.older}</p>}
        {ofCheck || ('code' in trouble && trouble.code === 'no-such-sheet') ? (
          <Button
            size="small"
            onClick={() => {
              actions.check();
            }}
          >
            {words.trouble.retry}
          </Button>
        ) : (
          <Button
            size="small"
            onClick={() => {
              actions.dismissTrouble();
            }}
          >
            {words.trouble.dismiss}
          </Button>
        )}
      </div>
    </div>
  );
}
