/** Acts that a person may go by although the data leaves their start or their territory open, and those already picked. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { withAct } from '../../../../core/check/said-of-caps';
import type { Act, Cap } from '../../../../core/law/act';
import type { CapAnswer } from '../../../../core/law/find-cap';
import type { CapPaneWords } from '../../../../core/messages/pane/caps';
import { shortAct } from '../../../../core/messages/caps/act-names';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { PaneActions } from '../../control/pane-actions';

const useStyles = makeStyles({
  line: { margin: '2px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  // The number of an act may be long; it breaks instead of widening the pane.
  button: { marginTop: '6px', marginRight: '6px', minWidth: 0, maxWidth: '100%' },
});

interface CapActsProps {
  readonly answer: CapAnswer;
  readonly actions: PaneActions;
  readonly words: PaneWords;
  readonly own: CapPaneWords;
}

export function CapActs({ answer, actions, words, own }: CapActsProps) {
  const styles = useStyles();
  const pick = (act: string, picked: boolean) => () => {
    actions.sayOfCaps((said) => withAct(said, act, picked));
  };
  const isPicked = answer.state === 'in-force' && answer.why.by === 'picked';
  return (
    <>
      {(isPicked ? actsOf(answer.caps) : offeredBy(answer)).map((act) => {
        const name = shortAct(act, words.language);
        return (
          <div key={act.id}>
            {isPicked && <p className={styles.line}>{own.picked(name)}</p>}
            <Button className={styles.button} size="small" onClick={pick(act.id, !isPicked)}>
              {isPicked ? own.unpick : own.apply(name)}
            </Button>
          </div>
        );
      })}
    </>
  );
}

/** Which act holds is a question to a person only where days or territory leave it open; an unread figure is none. */
function offeredBy(answer: CapAnswer): Cap['act'][] {
  if (answer.state !== 'undetermined') return [];
  const { reason, offered } = answer.why;
  return reason === 'start-unknown' || reason === 'merged-province' || reason === 'two-acts' ? actsOf(offered) : [];
}

const actsOf = (caps: readonly Cap[]): Cap['act'][] => {
  const byId = new Map<Act['id'], Cap['act']>(caps.map(({ act }) => [act.id, act]));
  return [...byId.values()];
};
