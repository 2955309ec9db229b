/** The frame of a form in which a person puts something right: its fields, one button to keep it, one to leave it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { correctingWords } from '../../../../core/messages/correcting/of';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { PaneActions } from '../../control/pane-actions';
import { useUnderHeader } from '../parts/under-header';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    rowGap: '8px',
    margin: '6px 0',
    padding: '10px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: 'flex', columnGap: '8px' },
});

interface CorrectionFormProps {
  readonly name: string;
  readonly onSave: () => void;
  readonly children: ReactNode;
  readonly actions: PaneActions;
  readonly words: PaneWords;
}

export function CorrectionForm({ name, onSave, children, actions, words }: CorrectionFormProps) {
  const styles = useStyles();
  const { underHeader } = useUnderHeader();
  const correcting = correctingWords(words.language);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('select, input')?.focus();
  }, []);
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={correcting.changeOf(name)}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') actions.editReading(null);
      }}
    >
      {children}
      <div className={styles.buttons}>
        <Button className={underHeader} type="submit" appearance="primary" size="small">
          {correcting.save}
        </Button>
        <Button
          className={underHeader}
          size="small"
          onClick={() => {
            actions.editReading(null);
          }}
        >
          {correcting.cancel}
        </Button>
      </div>
    </form>
  );
}
