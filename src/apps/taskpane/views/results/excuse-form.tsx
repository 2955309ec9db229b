/** Asks for the reason to let a finding stand. Without one nothing is kept: the next person must be able to judge it. */
import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { mendingWords } from '../../../../core/messages/pane/mending';
import type { PaneWords } from '../../../../core/messages/pane/words';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px', margin: '4px 0 6px' },
  buttons: { display: 'flex', columnGap: '6px' },
});

interface ExcuseFormProps {
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
  readonly words: PaneWords;
}

export function ExcuseForm({ onSave, onCancel, words }: ExcuseFormProps) {
  const styles = useStyles();
  const own = mendingWords(words.language);
  const [reason, setReason] = useState('');
  const field = useRef<HTMLTextAreaElement | null>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') field.current?.focus();
        else onSave(reason);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') {
          // Arrows move in the text here, not through the list.
          event.stopPropagation();
          return;
        }
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <Field label={own.reason} size="small">
        <Textarea
          ref={(element: HTMLTextAreaElement | null) => {
            field.current = element;
          }}
          size="small"
          value={reason}
          onChange={(_event, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={reason.trim() === ''}>
          {own.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {own.cancel}
        </Button>
      </div>
    </form>
  );
}
