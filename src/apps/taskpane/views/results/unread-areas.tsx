/** Areas that hold numbers but could not be read as a table, and sheets that the file lost: what the verdict does not speak of. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { UnreadArea } from '../../../../core/check/report';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { PaneActions } from '../../control/pane-actions';
import { PlaceLink } from '../parts/place-link';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

interface UnreadAreasProps {
  readonly unread: readonly UnreadArea[];
  readonly actions: PaneActions;
  readonly words: PaneWords;
}

export function UnreadAreas({ unread, actions, words }: UnreadAreasProps) {
  const styles = useStyles();
  if (unread.length === 0) return null;
  return (
    <div>
      <h2 className={styles.title}>{words.tables.unreadTitle}</h2>
      <ul className={styles.list}>
        {unread.map(({ sheet, range, reason }) => (
          <li key={`${sheet}!${range}`}>
            {range === '' ? sheet : <PlaceLink sheet={sheet} cell={range} text={words.place(sheet, range)} actions={actions} />}:{' '}
            {words.tables.unread[reason]}
          </li>
        ))}
      </ul>
    </div>
  );
}
