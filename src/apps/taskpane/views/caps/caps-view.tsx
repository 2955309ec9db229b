/** The view “Mức chi”: which caps the lines of this workbook are under, searchable; what has to be chosen or confirmed. */
import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CapsReport } from '../../../../core/check/caps-report';
import { PROVINCES, provinceOf } from '../../../../core/law/provinces';
import { untestedSentence } from '../../../../core/messages/caps/caps-untested';
import { capPaneWords } from '../../../../core/messages/pane/caps';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { PaneActions } from '../../control/pane-actions';
import { capsMatching } from '../../model/cap-search';
import { CapCeilings } from './cap-ceilings';
import { CapChanges } from './cap-changes';
import { CapEntry } from './cap-entry';
import { CapConditions } from './cap-conditions';
import { OpenLines } from './open-lines';

const useStyles = makeStyles({
  // The longest choice of a list must not make the pane wider than it is.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '12px', paddingTop: '4px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px' },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface CapsViewProps {
  readonly caps: CapsReport;
  readonly actions: PaneActions;
  readonly words: PaneWords;
}

export function CapsView({ caps, actions, words }: CapsViewProps) {
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const { language } = words;
  const own = capPaneWords(language);
  const found = useMemo(() => capsMatching(caps.applied, search, language), [caps, search, language]);
  const untested = untestedSentence(caps, language);
  const named = caps.province === null ? null : (provinceOf(caps.province)?.name ?? null);
  return (
    <div className={styles.body}>
      <Field className={styles.field} label={own.province} size="small">
        <Select
          size="small"
          value={caps.provinceChosen ? (caps.province ?? '') : ''}
          onChange={(_event, { value }) => {
            actions.sayOfCaps((said) => ({ ...said, province: value === '' ? null : value }));
          }}
        >
          <option value="">{caps.provinceChosen || named === null ? own.noProvince : own.fromHeading(named)}</option>
          {PROVINCES.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {untested !== null && <p className={styles.none}>{untested}</p>}
      <CapCeilings sources={caps.sources} actions={actions} words={words} own={own} />
      <CapChanges changes={caps.changes} actions={actions} words={words} own={own} />
      <CapConditions conditions={caps.conditions} actions={actions} words={words} own={own} />
      <OpenLines lines={caps.openLines} actions={actions} words={words} own={own} />
      {caps.applied.length > 0 && (
        <>
          <Field className={styles.field} label={own.search} size="small">
            <Input
              size="small"
              type="search"
              value={search}
              placeholder={own.searchHint}
              onChange={(_event, { value }) => {
                setSearch(value);
              }}
            />
          </Field>
          {found.length === 0 && <p className={styles.none}>{own.nothingFound}</p>}
          <ul className={styles.list} aria-label={own.listName}>
            {found.map((one) => (
              <CapEntry
                key={`${one.level} ${one.activity} ${one.on} ${one.answer.state}`}
                applied={one}
                actions={actions}
                words={words}
                own={own}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
