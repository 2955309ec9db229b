/** "So với bản trước…": picks the earlier version and lists what changed since, each change with the way to its cell. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';
import type { Change } from '../../../../core/compare/change';
import { changePlace, changeSentence, compareWords } from '../../../../core/messages/compare/of';
import type { Language } from '../../../../core/messages/language';
import { comparingWords } from '../../../../core/messages/pane/comparing';
import { problemSentence } from '../../../../core/messages/reports/problems';
import { remarksOf, summaryOf } from '../../../../core/report/comparison-text';
import { toA1 } from '../../../../core/workbook/address';
import { WORKBOOK_ENDINGS } from '../../../../hosts/files/endings';
import type { CompareController, CompareState } from '../../control/compare-controller';
import type { PaneActions } from '../../control/pane-actions';
import { FileButton } from '../parts/file-button';
import { PlaceLink } from '../parts/place-link';

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, marginTop: '8px', paddingTop: '8px' },
  title: { margin: '8px 0 4px', fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  text: { margin: '4px 0' },
  list: { display: 'grid', rowGap: '6px', margin: '4px 0', paddingLeft: '18px' },
});

interface CompareViewProps {
  readonly controller: CompareController;
  readonly actions: Pick<PaneActions, 'jump'>;
  readonly language: Language;
  /** For those who hear the pane: what this part has to say now. */
  readonly onSay: (text: string) => void;
}

export function CompareView({ controller, actions, language, onSay }: CompareViewProps) {
  const styles = useStyles();
  const own = comparingWords(language);
  const state = useSyncExternalStore(controller.subscribe, controller.state);
  const status = statusOf(state, language);
  useEffect(() => {
    onSay(status);
  }, [status, onSay]);
  return (
    <div className={styles.part} {...(state.kind !== 'compared' && { 'data-screen-only': true })}>
      <FileButton
        name={own.compare}
        endings={WORKBOOK_ENDINGS.map((ending) => `.${ending}`).join(',')}
        onFile={(file) => void controller.compareWith(file)}
      />
      <p className={styles.text}>{status}</p>
      {state.kind === 'compared' && (
        <section aria-label={own.title}>
          <h2 className={styles.title}>{own.title}</h2>
          <p className={styles.text}>{own.against(state.name)}</p>
          {remarksOf(state.comparison, compareWords(language)).map((remark) => (
            <p key={remark} className={styles.text}>
              {remark}
            </p>
          ))}
          <ul className={styles.list}>
            {state.comparison.changes.map((change, at) => (
              <li key={String(at)}>
                {compareWords(language).kind[change.kind]}: {changeSentence(change, language)}{' '}
                <Place change={change} actions={actions} language={language} />
              </li>
            ))}
          </ul>
          <Button data-screen-only size="small" onClick={controller.close}>
            {own.close}
          </Button>
        </section>
      )}
    </div>
  );
}

/** What stands in the open workbook is a link there; what was only in the earlier version is named. */
function Place({
  change,
  actions,
  language,
}: {
  readonly change: Change;
  readonly actions: Pick<PaneActions, 'jump'>;
  readonly language: Language;
}) {
  const { row, column, sheet } = change.new ?? { row: null, column: null, sheet: '' };
  const words = changePlace(change, language);
  return row === null || column === null ? (
    <>{words}</>
  ) : (
    <PlaceLink sheet={sheet} cell={toA1({ row, column })} text={words} actions={actions} />
  );
}

function statusOf(state: CompareState, language: Language): string {
  const own = comparingWords(language);
  switch (state.kind) {
    case 'nothing':
      return '';
    case 'reading':
      return own.reading;
    case 'compared':
      return summaryOf(state.comparison, compareWords(language)).join(' ');
    case 'failed':
      return state.problem === null ? own.failed : `“${state.name}”: ${problemSentence(state.problem, language)}`;
  }
}
