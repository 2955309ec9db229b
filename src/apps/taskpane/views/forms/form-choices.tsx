/** What a person may choose about the sheets, as far as those that are chosen ask for it: what every one needs first, the rest on demand. */
import { Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { GROUPINGS, type GroupingId } from '../../../../core/forms/activities';
import { ALL_SOURCES } from '../../../../core/forms/parameters';
import type { TemplateId } from '../../../../core/forms/template';
import { FORMER_PROVINCES, PROVINCES } from '../../../../core/law/provinces';
import type { FormsPaneWords } from '../../../../core/messages/pane/forms';
import type { FormsActions } from '../../control/forms-controller';
import type { FormChoices as Choices } from '../../model/forms-state';
import { ChoiceField } from '../parts/choice-field';
import { FoldHeading } from '../parts/fold-heading';
import { TickBox } from '../parts/tick-box';

const useStyles = makeStyles({
  group: { border: 0, margin: 0, padding: 0, minWidth: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px' },
  years: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: '8px' },
  year: { minWidth: 0 },
  sources: { border: 0, margin: 0, padding: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
  legend: { padding: 0 },
});

/** Sheets that list activities by groups. */
const BY_GROUPS: readonly TemplateId[] = ['activity-targets', 'activity-funding', 'annual-registration'];

interface FormChoicesProps {
  readonly chosen: readonly TemplateId[];
  readonly choices: Choices;
  readonly actions: FormsActions;
  readonly words: FormsPaneWords;
}

export function FormChoices({ chosen, choices, actions, words }: FormChoicesProps) {
  const styles = useStyles();
  const id = useId();
  const [isMoreOpen, openMore] = useState(false);
  const hasFunding = chosen.includes('activity-funding');
  const hasGroups = BY_GROUPS.some((one) => chosen.includes(one));
  const select = <T extends string>(
    label: string,
    value: T,
    options: Readonly<Record<T, string>>,
    keys: readonly T[],
    onChoose: (value: T) => void,
  ) => (
    <ChoiceField
      label={label}
      value={value}
      choices={keys.map((key) => ({ value: key, text: options[key] }))}
      onChoose={(text) => {
        const found = keys.find((key) => key === text);
        if (found !== undefined) onChoose(found);
      }}
    />
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
      <ChoiceField
        label={words.province}
        value={choices.province}
        choices={[
          { value: '', text: words.noProvince },
          ...PROVINCES.map(({ code, name }) => ({ value: code, text: name })),
          ...FORMER_PROVINCES.filter(({ code }) => !PROVINCES.some((one) => one.code === code)).map(({ code, name }) => ({
            value: code,
            text: words.former(name),
          })),
        ]}
        onChoose={(province) => {
          actions.change({ province });
        }}
      />
      <fieldset className={styles.sources}>
        <legend className={styles.legend}>{words.sources}</legend>
        {ALL_SOURCES.map((source) => (
          <TickBox
            key={source}
            label={words.source[source]}
            checked={choices.sources.includes(source)}
            onChange={(_, { checked }) => {
              actions.useSource(source, checked === true);
            }}
          />
        ))}
      </fieldset>
      {hasGroups &&
        select(words.groups, choices.grouping, words.grouping, [...(Object.keys(GROUPINGS) as GroupingId[]), 'own'], (grouping) => {
          actions.change({ grouping });
        })}
      {hasGroups && choices.grouping === 'own' && (
        <Field label={words.ownGroups} hint={words.ownGroupsHint} size="small">
          <Textarea
            resize="vertical"
            rows={5}
            value={choices.ownGroups}
            onChange={(_, { value }) => {
              actions.change({ ownGroups: value });
            }}
          />
        </Field>
      )}
      <FoldHeading title={words.more} open={isMoreOpen} controls={id} onToggle={openMore} />
      <div id={id} className={styles.group} hidden={!isMoreOpen}>
        {isMoreOpen && (
          <>
            {select(words.head, choices.head, words.heads, ['usual', 'annex', 'stand-alone'], (head) => {
              actions.change({ head });
            })}
            {select(words.unit, choices.unit, words.units, ['usual', 'vnd', 'thousand-vnd', 'million-vnd', 'billion-vnd'], (unit) => {
              actions.change({ unit });
            })}
            {select(words.totalColumn, choices.totalColumn, words.totalColumnWays, ['after', 'before'], (totalColumn) => {
              actions.change({ totalColumn });
            })}
            {hasFunding && (
              <>
                {select(words.sourcesAs, choices.sourcesAs, words.sourcesAsWays, ['rows', 'columns'], (sourcesAs) => {
                  actions.change({ sourcesAs });
                })}
                <TickBox
                  label={words.quantities}
                  checked={choices.quantities}
                  onChange={(_, { checked }) => {
                    actions.change({ quantities: checked === true });
                  }}
                />
              </>
            )}
            <TickBox
              label={words.protect}
              checked={choices.isProtected}
              onChange={(_, { checked }) => {
                actions.change({ isProtected: checked === true });
              }}
            />
          </>
        )}
      </div>
    </div>
  );
}
