/** A person says in which unit the amounts of a table are. */
import { useState } from 'react';
import { correctingWords } from '../../../../core/messages/correcting/of';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { UnitId } from '../../../../core/money/money';
import type { Correction } from '../../../../core/table/model/corrections';
import type { PaneActions } from '../../control/pane-actions';
import type { ReadTable } from '../../model/said';
import { ChoiceField } from '../parts/choice-field';
import { CorrectionForm } from './correction-form';

const UNITS: readonly UnitId[] = ['vnd', 'thousand-vnd', 'million-vnd', 'billion-vnd', 'other'];

interface UnitFormProps {
  readonly table: ReadTable;
  readonly said: readonly Correction[];
  readonly actions: PaneActions;
  readonly words: PaneWords;
}

export function UnitForm({ table, said, actions, words }: UnitFormProps) {
  const correcting = correctingWords(words.language);
  const [unit, setUnit] = useState<string>(UNITS.includes(table.unit) ? table.unit : 'million-vnd');
  const save = (): void => {
    const as = UNITS.find((one) => one === unit);
    if (as !== undefined) actions.correct({ what: 'unit', table: table.understanding.mark, as }, said);
  };
  return (
    <CorrectionForm name={correcting.unit} onSave={save} actions={actions} words={words}>
      <ChoiceField
        label={correcting.form.unitIs}
        value={unit}
        choices={UNITS.map((value) => ({ value, text: words.tables.unit(value) }))}
        onChoose={setUnit}
      />
    </CorrectionForm>
  );
}
