/** Findings that a person let stand: what they say, why they stand, and the way to bring them back. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AcceptedFinding } from '../../../../core/check/accepted-findings';
import { wordsOf } from '../../../../core/messages/findings/of';
import { mendingWords } from '../../../../core/messages/pane/mending';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { PaneActions } from '../../control/pane-actions';
import { PlaceLink } from '../parts/place-link';

const useStyles = makeStyles({
  title: { margin: '0 0 4px', fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  button: { marginLeft: '-8px' },
});

interface AcceptedListProps {
  readonly accepted: readonly AcceptedFinding[];
  readonly actions: PaneActions;
  readonly words: PaneWords;
}

export function AcceptedList({ accepted, actions, words }: AcceptedListProps) {
  const styles = useStyles();
  const own = mendingWords(words.language);
  if (accepted.length === 0) return null;
  return (
    <div>
      <h2 className={styles.title}>{own.accepted(accepted.length)}</h2>
      <ul className={styles.list}>
        {accepted.map(({ finding, exception }, at) => {
          const place = words.place(finding.sheet, finding.cell);
          return (
            <li key={`${String(at)} ${finding.code} ${place}`}>
              <PlaceLink sheet={finding.sheet} cell={finding.cell} text={place} actions={actions} />
              <p className={styles.text}>{wordsOf(finding, words.language).message}</p>
              <p className={styles.text}>{own.acceptedOn(exception.reason, exception.on)}</p>
              <Button
                data-screen-only
                className={styles.button}
                appearance="transparent"
                size="small"
                aria-label={`${own.reopen}: ${place}`}
                onClick={() => {
                  actions.reopen(exception);
                }}
              >
                {own.reopen}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
