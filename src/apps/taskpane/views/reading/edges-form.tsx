/** A person says where a table begins and ends. */
import { Field, Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { correctingWords } from '../../../../core/messages/correcting/of';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { Correction } from '../../../../core/table/model/corrections';
import { columnIndex } from '../../../../core/workbook/address';
import type { PaneActions } from '../../control/pane-actions';
import type { ReadTable } from '../../model/said';
import { CorrectionForm } from './correction-form';
import { useUnderHeader } from '../parts/under-header';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px', alignItems: 'end' },
  input: { minWidth: 0, width: '100%' },
});

interface EdgesFormProps {
  readonly table: ReadTable;
  readonly said: readonly Correction[];
  readonly actions: PaneActions;
  readonly words: PaneWords;
}

type Name = 'headerRow' | 'headerRows' | 'lastRow' | 'left' | 'right';

/** A row number as Excel counts, or -1 for what is none: the check of the edges refuses it. */
const rowOf = (text: string): number => (/^\s*[1-9]\d{0,6}\s*$/.test(text) ? Number(text) - 1 : -1);
const columnOf = (text: string): number => (/^\s*[A-Za-z]{1,3}\s*$/.test(text) ? columnIndex(text.trim()) : -1);

export function EdgesForm({ table, said, actions, words }: EdgesFormProps) {
  const styles = useStyles();
  const { underHeader } = useUnderHeader();
  const correcting = correctingWords(words.language);
  const { edges, mark } = table.understanding;
  const [texts, setTexts] = useState<Readonly<Record<Name, string>>>({
    headerRow: String(edges.headerRow),
    headerRows: String(edges.headerRows),
    lastRow: String(edges.lastRow),
    left: edges.left,
    right: edges.right,
  });
  const field = (name: Name) => (
    <Field label={correcting.form[name]} size="small">
      <Input
        className={mergeClasses(styles.input, underHeader)}
        size="small"
        value={texts[name]}
        inputMode={name === 'left' || name === 'right' ? 'text' : 'numeric'}
        onChange={(_event, { value }) => {
          setTexts({ ...texts, [name]: value });
        }}
      />
    </Field>
  );
  const save = (): void => {
    const stated = {
      headerRow: rowOf(texts.headerRow),
      headerRows: rowOf(texts.headerRows) + 1,
      lastRow: rowOf(texts.lastRow),
      left: columnOf(texts.left),
      right: columnOf(texts.right),
    };
    actions.correctEdges(mark, stated, said);
  };
  return (
    <CorrectionForm name={correcting.edges} onSave={save} actions={actions} words={words}>
      <div className={styles.pair}>
        {field('headerRow')}
        {field('headerRows')}
      </div>
      {field('lastRow')}
      <div className={styles.pair}>
        {field('left')}
        {field('right')}
      </div>
    </CorrectionForm>
  );
}
