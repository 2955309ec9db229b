/** "Mẫu biểu": the standard sheets with a look at each, what may be chosen about them, and the buttons that put them in, blank or filled, and out again. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { buildForm } from '../../../../core/forms/build';
import { FILLABLE } from '../../../../core/forms/fillable';
import { TEMPLATES } from '../../../../core/forms/register';
import { formWords } from '../../../../core/messages/forms/forms';
import { formsPaneWords } from '../../../../core/messages/pane/forms';
import { insertionSentence } from '../../../../core/messages/forms/insertion';
import type { Language } from '../../../../core/messages/language';
import type { CellTools as Tools } from '../../control/cell-tools';
import type { FormsActions } from '../../control/forms-controller';
import { parametersIn, type FormsState } from '../../model/forms-state';
import { CellTools } from './cell-tools';
import { FormChoices } from './form-choices';
import { FormPreview } from './form-preview';
import { TickBox } from '../parts/tick-box';

const useStyles = makeStyles({
  // The longest choice of a list must not make the pane wider than it is.
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '12px', paddingTop: '4px' },
  text: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '4px' },
  what: {
    margin: '0 0 0 32px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  preview: { margin: '6px 0' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  problem: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

interface FormsViewProps {
  readonly state: FormsState;
  readonly actions: FormsActions;
  readonly tools: Tools;
  /** New sheets can open as a workbook of their own. */
  readonly canMakeWorkbook: boolean;
  readonly language: Language;
}

export function FormsView({ state, actions, tools, canMakeWorkbook, language }: FormsViewProps) {
  const styles = useStyles();
  const words = formsPaneWords(language);
  const { template, problem: sentenceOf } = formWords(language);
  const { chosen, choices, isInserting, outcome, canTakeOut } = state;
  const { parameters, problem } = useMemo(() => parametersIn(choices), [choices]);
  const sentence = outcomeSentence(outcome, language);
  const isIdle = !isInserting && problem === null && chosen.length > 0;
  const canFill = chosen.some((id) => FILLABLE.includes(id));
  return (
    <div className={styles.body}>
      <p className={styles.text}>{words.intro}</p>
      <ul className={styles.list} aria-label={words.listName}>
        {TEMPLATES.map(({ id }) => {
          const [sheet] = chosen.includes(id) && problem === null ? buildForm(id, parameters) : [];
          return (
            <li key={id}>
              <TickBox
                label={template[id].name}
                checked={chosen.includes(id)}
                onChange={(_, { checked }) => {
                  actions.choose(id, checked === true);
                }}
              />
              <p className={styles.what}>{template[id].what}</p>
              {sheet !== undefined && (
                <div className={styles.preview}>
                  <FormPreview sheet={sheet} label={words.preview(template[id].name)} />
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {chosen.length > 0 && <FormChoices chosen={chosen} choices={choices} actions={actions} words={words} />}
      {problem !== null && <p className={styles.problem}>{sentenceOf(problem)}</p>}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={!isIdle} onClick={actions.insert}>
          {isInserting ? words.inserting : words.insert(chosen.length)}
        </Button>
        {canFill && (
          <Button disabledFocusable={!isIdle} onClick={actions.insertFilled}>
            {words.fill}
          </Button>
        )}
        {canMakeWorkbook && (
          <Button disabledFocusable={!isIdle} onClick={actions.makeWorkbook}>
            {words.makeWorkbook}
          </Button>
        )}
        {canTakeOut && (
          <Button disabledFocusable={isInserting} onClick={actions.takeOut}>
            {words.takeOut}
          </Button>
        )}
      </div>
      {chosen.length === 0 && !canTakeOut && <p className={styles.hint}>{words.nothingChosen}</p>}
      {canFill && <p className={styles.hint}>{words.fillHint}</p>}
      <p className={styles.text} role="status">
        {sentence}
      </p>
      <CellTools tools={tools} language={language} />
    </div>
  );
}

function outcomeSentence(outcome: FormsState['outcome'], language: Language): string {
  if (outcome === null) return '';
  const words = formsPaneWords(language);
  switch (outcome.kind) {
    case 'inserted': {
      const { filled } = outcome;
      const what = words.inserted(outcome.sheets);
      return filled === null ? what : `${what} ${words.filled(filled.figures, filled.table, filled.unplaced, filled.differing)}`;
    }
    case 'made':
      return words.made(outcome.sheets);
    case 'removed':
      return words.removed(outcome.sheets);
    case 'nothing-to-fill':
      return words.nothingToFill;
    case 'refused':
      return outcome.code === 'program-failed' ? words.failed : insertionSentence(outcome.code, language);
  }
}
