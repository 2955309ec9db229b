/** One choice of a form, with its name above it. */
import { Field, Select } from '@fluentui/react-components';
import { useUnderHeader } from './under-header';

export interface Choice {
  readonly value: string;
  readonly text: string;
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}

export function ChoiceField({ label, value, choices, onChoose }: ChoiceFieldProps) {
  const { underHeader } = useUnderHeader();
  return (
    <Field label={label} size="small">
      <Select
        className={underHeader}
        size="small"
        value={value}
        onChange={(_event, data) => {
          onChoose(data.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
