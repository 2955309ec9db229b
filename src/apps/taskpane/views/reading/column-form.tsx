/** A person says what a column holds. */
import { useState } from 'react';
import { correctingWords } from '../../../../core/messages/correcting/of';
import type { ColumnChoice } from '../../../../core/messages/correcting/words';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { SourceKey } from '../../../../core/table/model/dimensions';
import { readingWords } from '../../../../core/messages/reading/of';
import type { UnderstoodColumn } from '../../../../core/table/explain/understanding';
import type { PaneActions } from '../../control/pane-actions';
import { choiceOf, meaningOf, saidOfColumn, sayColumn, yearsToChoose, type ReadTable } from '../../model/said';
import { ChoiceField } from '../parts/choice-field';
import { CorrectionForm } from './correction-form';

const CHOICES: readonly ColumnChoice[] = [
  'money',
  'quantity',
  'price',
  'not-additive',
  'ordinal',
  'description',
  'unit-of-measure',
  'note',
  'text',
];
const SOURCES: readonly SourceKey[] = ['national', 'local', 'counterpart', 'integrated', 'other', 'state-budget', 'all'];
const NONE = 'none';
const PERIOD = 'period';

interface ColumnFormProps {
  readonly table: ReadTable;
  readonly column: UnderstoodColumn;
  readonly name: string;
  readonly actions: PaneActions;
  readonly words: PaneWords;
}

export function ColumnForm({ table, column, name, actions, words }: ColumnFormProps) {
  const { form } = correctingWords(words.language);
  const { source: sourceText } = readingWords(words.language);
  const [choice, setChoice] = useState<string>(choiceOf(column.value));
  const [year, setYear] = useState(String(column.value.year ?? NONE));
  const [source, setSource] = useState<string>(column.value.source ?? NONE);
  const years = yearsToChoose(table.understanding);
  const save = (): void => {
    const chosen = CHOICES.find((one) => one === choice) ?? 'text';
    const ofYear = year === NONE ? null : year === PERIOD ? PERIOD : Number(year);
    const as = meaningOf(chosen, ofYear, SOURCES.find((one) => one === source) ?? null);
    actions.correct(sayColumn(table, column, as), saidOfColumn(table, column));
  };
  return (
    <CorrectionForm name={name} onSave={save} actions={actions} words={words}>
      <ChoiceField
        label={form.columnIs}
        value={choice}
        choices={CHOICES.map((value) => ({ value, text: form.choice[value] }))}
        onChoose={setChoice}
      />
      {(choice === 'money' || choice === 'quantity') && (
        <ChoiceField
          label={form.year}
          value={year}
          choices={[
            { value: NONE, text: form.noYear },
            ...years.map((one) => ({ value: String(one), text: form.yearNumber(one) })),
            { value: PERIOD, text: form.allYears },
          ]}
          onChoose={setYear}
        />
      )}
      {choice === 'money' && (
        <ChoiceField
          label={form.source}
          value={source}
          choices={[{ value: NONE, text: form.noSource }, ...SOURCES.map((value) => ({ value, text: sourceText[value] }))]}
          onChoose={setSource}
        />
      )}
    </CorrectionForm>
  );
}
