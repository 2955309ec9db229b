/** Conditions of higher caps that lines show a sign of: a person confirms each with a reason, or takes it back. */
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ConditionToConfirm } from '../../../../core/check/caps-report';
import { withCondition } from '../../../../core/check/said-of-caps';
import type { CapPaneWords } from '../../../../core/messages/pane/caps';
import type { PaneWords } from '../../../../core/messages/pane/words';
import { shortLabel } from '../../../../core/messages/shorten';
import type { PaneActions } from '../../control/pane-actions';
import { PlaceLink } from '../parts/place-link';

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  heading: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: '4px 0 0', padding: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '10px' },
  line: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  button: { marginTop: '6px' },
});

interface CapConditionsProps {
  readonly conditions: readonly ConditionToConfirm[];
  readonly actions: PaneActions;
  readonly words: PaneWords;
  readonly own: CapPaneWords;
}

export function CapConditions({ conditions, ...shared }: CapConditionsProps) {
  const styles = useStyles();
  if (conditions.length === 0) return null;
  return (
    <div>
      <h2 className={styles.heading}>{shared.own.conditionTitle}</h2>
      <ul className={styles.list}>
        {conditions.map((one) => (
          <Condition key={`${one.sheet} ${one.cell} ${one.condition}`} one={one} {...shared} />
        ))}
      </ul>
    </div>
  );
}

interface ConditionProps extends Omit<CapConditionsProps, 'conditions'> {
  readonly one: ConditionToConfirm;
}

function Condition({ one, actions, words, own }: ConditionProps) {
  const styles = useStyles();
  const { sheet, cell, label, condition, reason } = one;
  const [draft, setDraft] = useState('');
  const say = (given: string | null): void => {
    actions.sayOfCaps((said) => withCondition(said, { sheet, cell }, condition, given));
  };
  return (
    <li>
      <p className={styles.line}>
        {own.condition[condition]}: <PlaceLink sheet={sheet} cell={cell} text={words.place(sheet, cell)} actions={actions} />
      </p>
      {reason === null ? (
        <>
          <Field className={styles.field} label={own.reasonOf(shortLabel(label))} size="small">
            <Input
              size="small"
              value={draft}
              onChange={(_event, { value }) => {
                setDraft(value);
              }}
            />
          </Field>
          <Button
            className={styles.button}
            size="small"
            disabledFocusable={draft.trim() === ''}
            onClick={() => {
              if (draft.trim() !== '') say(draft.trim());
            }}
          >
            {own.confirm}
          </Button>
        </>
      ) : (
        <>
          <p className={styles.line}>{own.confirmed(reason)}</p>
          <Button
            className={styles.button}
            size="small"
            onClick={() => {
              say(null);
            }}
          >
            {own.takeBack}
          </Button>
        </>
      )}
    </li>
  );
}
