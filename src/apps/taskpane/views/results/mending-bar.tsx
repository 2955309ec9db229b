/** The safe fixes in one press, what takes fixes back, and the list of what was mended. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { mendingWords } from '../../../../core/messages/pane/mending';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { PaneActions } from '../../control/pane-actions';
import type { PaneState } from '../../model/pane-state';
import { PlaceLink } from '../parts/place-link';

/** A press may have changed hundreds of cells; the list says how many beyond these. */
const CELLS_OF_A_PRESS = 12;

const useStyles = makeStyles({
  bar: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  title: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  hint: { margin: '2px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: '2px 0 0', padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface MendingBarProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly words: PaneWords;
}

export function MendingBar({ state, actions, words }: MendingBarProps) {
  const styles = useStyles();
  const titleId = useId();
  const own = mendingWords(words.language);
  const { safe, journal, hasMended, isMending } = state;
  const safeCells = safe.flat().length;
  if (safeCells === 0 && !hasMended) return null;
  return (
    <div className={styles.bar}>
      <div data-screen-only className={styles.buttons}>
        {safeCells > 0 && (
          <Button
            size="small"
            disabledFocusable={isMending}
            onClick={() => {
              actions.mendSafe();
            }}
          >
            {own.safe(safeCells)}
          </Button>
        )}
        {hasMended && (
          <>
            <Button
              size="small"
              disabledFocusable={isMending || journal.length === 0}
              onClick={() => {
                actions.undo();
              }}
            >
              {own.undo}
            </Button>
            <Button
              size="small"
              disabledFocusable={isMending || journal.length === 0}
              onClick={() => {
                actions.undoAll();
              }}
            >
              {own.undoAll}
            </Button>
          </>
        )}
      </div>
      {journal.length > 0 && (
        <div>
          <h2 className={styles.title} id={titleId}>
            {own.done}
          </h2>
          <ul className={styles.list} aria-labelledby={titleId}>
            {journal.flatMap(({ id, edits }) => [
              ...edits.slice(0, CELLS_OF_A_PRESS).map(({ sheet, cell, before, after }) => (
                <li key={`${String(id)} ${sheet}!${cell}`}>
                  <PlaceLink sheet={sheet} cell={cell} text={words.place(sheet, cell)} actions={actions} />: {own.was(before, after)} →{' '}
                  {own.content(after)}
                </li>
              )),
              ...(edits.length > CELLS_OF_A_PRESS
                ? [<li key={`${String(id)} more`}>{own.moreCells(edits.length - CELLS_OF_A_PRESS)}</li>]
                : []),
            ])}
          </ul>
          <p className={styles.hint}>{own.undoHint}</p>
        </div>
      )}
    </div>
  );
}
