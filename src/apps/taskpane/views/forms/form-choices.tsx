/** What a person may choose about the sheets: period, unit, sources, groups, variants. */
import { Checkbox, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { GROUPINGS, type GroupingId } from '../../../../core/forms/activities';
import { ALL_SOURCES } from '../../../../core/forms/parameters';
import type { FormsPaneWords } from '../../../../core/messages/pane/forms';
import type { FormsActions } from '../../control/forms-controller';
import type { FormChoices as Choices } from '../../model/forms-state';

const useStyles = makeStyles({
  group: { border: 0, margin: 0, padding: 0, minWidth: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px' },
  years: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: '8px' },
  year: { minWidth: 0 },
  sources: { border: 0, margin: 0, padding: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
  legend: { padding: 0 },
});

interface FormChoicesProps {
  readonly choices: Choices;
  readonly actions: FormsActions;
  readonly words: FormsPaneWords;
}

export function FormChoices({ choices, actions, words }: FormChoicesProps) {
  const styles = useStyles();
  const select = <T extends string>(
    label: string,
    value: T,
    options: Readonly<Record<T, string>>,
    keys: readonly T[],
    onChoose: (value: T) => void,
  ) => (
    <Field label={label} size="small">
      <Select
        size="small"
        value={value}
        onChange={(_, data) => {
          const chosen = keys.find((key) => key === data.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {keys.map((key) => (
          <option key={key} value={key}>
            {options[key]}
          </option>
        ))}
      </Select>
    </Field>
  );
  const year = (label: string, value: string, onType: (text: string) => void) => (
    <Field label={label} size="small">
      <Input
        className={styles.year}
        size="small"
        inputMode="numeric"
        maxLength={4}
        value={value}
        onChange={(_, data) => {
          onType(data.value);
        }}
      />
    </Field>
  );
  return (
    <div className={styles.group} role="group" aria-label={words.parameters}>
      <div className={styles.years}>
        {year(words.from, choices.from, (from) => {
          actions.change({ from });
        })}
        {year(words.to, choices.to, (to) => {
          actions.change({ to });
        })}
      </div>
      <fieldset className={styles.sources}>
        <legend className={styles.legend}>{words.sources}</legend>
        {ALL_SOURCES.map((source) => (
          <Checkbox
            key={source}
            label={words.source[source]}
            checked={choices.sources.includes(source)}
            onChange={(_, { checked }) => {
              actions.useSource(source, checked === true);
            }}
          />
        ))}
      </fieldset>
      {select(words.unit, choices.unit, words.units, ['usual', 'vnd', 'thousand-vnd', 'million-vnd', 'billion-vnd'], (unit) => {
        actions.change({ unit });
      })}
      {select(words.groups, choices.grouping, words.grouping, Object.keys(GROUPINGS) as GroupingId[], (grouping) => {
        actions.change({ grouping });
      })}
      {select(words.sourcesAs, choices.sourcesAs, words.sourcesAsWays, ['rows', 'columns'], (sourcesAs) => {
        actions.change({ sourcesAs });
      })}
      {select(words.totalColumn, choices.totalColumn, words.totalColumnWays, ['after', 'before'], (totalColumn) => {
        actions.change({ totalColumn });
      })}
      <Checkbox
        label={words.quantities}
        checked={choices.quantities}
        onChange={(_, { checked }) => {
          actions.change({ quantities: checked === true });
        }}
      />
      <Checkbox
        label={words.protect}
        checked={choices.isProtected}
        onChange={(_, { checked }) => {
          actions.change({ isProtected: checked === true });
        }}
      />
    </div>
  );
}
