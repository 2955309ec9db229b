/** Asks for the text of an act: pasted, or a file. */
import { Button, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../../../core/messages/language';
import { ownCapsWords } from '../../../../core/messages/pane/own-caps';
import type { OwnCapsActions } from '../../control/own-caps-controller';
import { FileButton } from '../parts/file-button';
import { useOwnCapsLooks } from './own-caps-looks';

interface ActTextFormProps {
  readonly actions: OwnCapsActions;
  readonly onClose: () => void;
  readonly language: Language;
}

export function ActTextForm({ actions, onClose, language }: ActTextFormProps) {
  const looks = useOwnCapsLooks();
  const words = ownCapsWords(language);
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement | null>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <form
      className={looks.column}
      aria-label={words.importTitle}
      onSubmit={(event) => {
        event.preventDefault();
        actions.read(text);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <Field className={looks.field} label={words.text} hint={words.textHint} size="small">
        <Textarea
          ref={(element: HTMLTextAreaElement | null) => {
            field.current = element;
          }}
          size="small"
          rows={6}
          value={text}
          onChange={(_event, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <div className={looks.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {words.read}
        </Button>
        <FileButton name={words.chooseDocument} endings=".docx,.docm,.txt" onFile={actions.open} />
        <Button size="small" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </form>
  );
}
