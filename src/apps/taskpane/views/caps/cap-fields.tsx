/** What every form of a cap has: for each what the amount is, and a frame that saves, or is left by Escape. */
import { Button, Field, Select } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { COUNT_UNITS, countUnitName } from '../../../../core/law/activities';
import type { Language } from '../../../../core/messages/language';
import { ownCapsWords } from '../../../../core/messages/pane/own-caps';
import { useOwnCapsLooks } from './own-caps-looks';

interface PerFieldProps {
  readonly per: string;
  readonly problem: { readonly validationMessage?: string };
  readonly onChange: (per: string) => void;
  readonly language: Language;
}

export function PerField({ per, problem, onChange, language }: PerFieldProps) {
  const looks = useOwnCapsLooks();
  const words = ownCapsWords(language);
  return (
    <Field className={looks.field} label={words.per} size="small" {...problem}>
      <Select
        className={looks.narrow}
        size="small"
        value={per}
        onChange={(_event, { value }) => {
          onChange(value);
        }}
      >
        {per === '' && <option value="">{words.choosePer}</option>}
        {COUNT_UNITS.map(({ id }) => (
          <option key={id} value={id}>
            {countUnitName(id, language)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface CapFrameProps {
  /** On the button that takes it. */
  readonly done: string;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly language: Language;
  readonly children: ReactNode;
}

export function CapFrame({ done, onSubmit, onCancel, language, children }: CapFrameProps) {
  const looks = useOwnCapsLooks();
  return (
    <form
      className={looks.column}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      {children}
      <div className={looks.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {done}
        </Button>
        <Button size="small" onClick={onCancel}>
          {ownCapsWords(language).cancel}
        </Button>
      </div>
    </form>
  );
}
