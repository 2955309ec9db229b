/** Lines whose activity nobody can tell by their words, each with a choice of activities. */
import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ACTIVITIES } from '../../../../core/law/activities';
import type { OpenLine } from '../../../../core/check/caps-report';
import { withActivity } from '../../../../core/check/said-of-caps';
import type { CapPaneWords } from '../../../../core/messages/pane/caps';
import { activityName } from '../../../../core/messages/caps/cap-labels';
import type { PaneWords } from '../../../../core/messages/pane/words';
import { shortLabel } from '../../../../core/messages/shorten';
import type { PaneActions } from '../../control/pane-actions';
import { PlaceLink } from '../parts/place-link';

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  heading: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  hint: { margin: '2px 0 4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '10px' },
  where: { fontSize: tokens.fontSizeBase200 },
});

interface OpenLinesProps {
  readonly lines: readonly OpenLine[];
  readonly actions: PaneActions;
  readonly words: PaneWords;
  readonly own: CapPaneWords;
}

export function OpenLines({ lines, actions, words, own }: OpenLinesProps) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <div>
      <h2 className={styles.heading}>{own.openTitle}</h2>
      <p className={styles.hint}>{own.openHint}</p>
      <ul className={styles.list}>
        {lines.map(({ sheet, cell, label, candidates, chosen }) => (
          <li key={`${sheet} ${cell}`}>
            <div className={styles.where}>
              <PlaceLink sheet={sheet} cell={cell} text={words.place(sheet, cell)} actions={actions} />
            </div>
            <Field className={styles.field} label={own.activityOf(shortLabel(label))} size="small">
              <Select
                size="small"
                value={chosen ?? ''}
                onChange={(_event, { value }) => {
                  actions.sayOfCaps((said) => withActivity(said, { sheet, cell }, value === '' ? null : value));
                }}
              >
                <option value="">{own.chooseActivity}</option>
                {candidates.length > 0 && (
                  <optgroup label={own.likely}>
                    {candidates.map((id) => (
                      <option key={id} value={id}>
                        {activityName(id, words.language)}
                      </option>
                    ))}
                  </optgroup>
                )}
                <optgroup label={own.others}>
                  {ACTIVITIES.filter(({ id }) => id !== 'any' && !candidates.includes(id)).map(({ id }) => (
                    <option key={id} value={id}>
                      {activityName(id, words.language)}
                    </option>
                  ))}
                </optgroup>
              </Select>
            </Field>
          </li>
        ))}
      </ul>
    </div>
  );
}
