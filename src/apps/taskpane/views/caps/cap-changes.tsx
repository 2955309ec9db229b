/** Lines that come off otherwise by the caps entered and the acts picked than by the shipped catalogue. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ChangedLine } from '../../../../core/check/caps-report';
import { changesTitle, changeWords } from '../../../../core/messages/caps/cap-changes';
import type { CapPaneWords } from '../../../../core/messages/pane/caps';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { PaneActions } from '../../control/pane-actions';
import { PlaceLink } from '../parts/place-link';

/** Lines named one by one; the rest are counted. */
const SHOWN = 8;

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { margin: '4px 0 0', paddingLeft: '18px' },
});

interface CapChangesProps {
  readonly changes: readonly ChangedLine[];
  readonly actions: PaneActions;
  readonly words: PaneWords;
  readonly own: CapPaneWords;
}

export function CapChanges({ changes, actions, words, own }: CapChangesProps) {
  const styles = useStyles();
  if (changes.length === 0) return null;
  return (
    <div>
      <h2 className={styles.heading}>{own.changesTitle}</h2>
      <p className={styles.line}>{changesTitle(changes.length, words.language)}</p>
      <ul className={styles.list}>
        {changes.slice(0, SHOWN).map((change) => (
          <li key={`${change.sheet} ${change.cell} ${change.level}`} className={styles.line}>
            <PlaceLink sheet={change.sheet} cell={change.cell} text={words.place(change.sheet, change.cell)} actions={actions} />{' '}
            {changeWords(change, words.language)}
          </li>
        ))}
      </ul>
      {changes.length > SHOWN && <p className={styles.line}>{own.more(changes.length - SHOWN)}</p>}
    </div>
  );
}
