/** Above the list: search, severities, sheets, and the way from one finding to the next. */
import { Button, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { useMemo, useState } from 'react';
import { findingToolWords } from '../../../../core/messages/pane/finding-tools';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { PaneActions } from '../../control/pane-actions';
import { sheetsOf } from '../../model/narrowing';
import type { PaneState } from '../../model/pane-state';
import type { Summary } from '../../model/summary';
import { useLittleRoom } from '../parts/little-room';
import { useUnseen } from '../parts/unseen';
import { SeverityFilter } from './severity-filter';

const useStyles = makeStyles({
  // Search and severities share a line where they fit: the findings below must have room.
  tools: { display: 'flex', flexWrap: 'wrap', gap: '6px', '@media (max-height: 480px)': { rowGap: '4px' } },
  search: { flex: '1 1 150px', minWidth: 0 },
  row: { flex: '1 1 100%', display: 'flex', alignItems: 'center', columnGap: '6px', flexWrap: 'wrap', rowGap: '6px' },
  wide: { flexGrow: 1, minWidth: '140px' },
  open: { marginRight: 'auto' },
  position: { minWidth: '44px', textAlign: 'center', fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

interface FindingToolsProps {
  readonly state: PaneState;
  readonly counts: Summary;
  /** Place of the current finding among those wanted, from 1; 0 before any. */
  readonly at: number;
  readonly of: number;
  readonly onStep: (step: 'next' | 'previous') => void;
  readonly actions: PaneActions;
  readonly words: PaneWords;
}

export function FindingTools({ state, counts, at, of, onStep, actions, words }: FindingToolsProps) {
  const styles = useStyles();
  const { unseen } = useUnseen();
  const own = findingToolWords(words.language);
  const { findings, narrowing } = state;
  const [opened, setOpened] = useState(false);
  const isNarrowed = narrowing.search !== '' || narrowing.sheet !== null || narrowing.filters.size > 0;
  const isOpen = !useLittleRoom() || opened || isNarrowed;
  const sheets = useMemo(() => sheetsOf(findings), [findings]);
  return (
    <div data-screen-only className={styles.tools} role="search">
      {isOpen && (
        <>
          <Input
            className={styles.search}
            type="search"
            size="small"
            aria-label={own.search}
            placeholder={own.search}
            value={narrowing.search}
            onChange={(_event, { value }) => {
              actions.search(value);
            }}
          />
          <SeverityFilter counts={counts} filters={narrowing.filters} actions={actions} words={words} />
        </>
      )}
      <div className={styles.row}>
        {isOpen ? (
          <Select
            className={styles.wide}
            size="small"
            aria-label={own.sheet}
            value={narrowing.sheet ?? ''}
            onChange={(_event, { value }) => {
              actions.chooseSheet(value === '' ? null : value);
            }}
          >
            <option value="">{own.allSheets(findings.length)}</option>
            {[...sheets].map(([sheet, count]) => (
              <option key={sheet} value={sheet}>
                {own.sheetOption(sheet, count)}
              </option>
            ))}
          </Select>
        ) : (
          <Button
            className={styles.open}
            size="small"
            aria-expanded={false}
            onClick={() => {
              setOpened(true);
            }}
          >
            {own.narrow}
          </Button>
        )}
        <Button
          size="small"
          icon={<ChevronUp16Regular />}
          aria-label={own.previous}
          title={`${own.previous} (Shift+F8)`}
          aria-keyshortcuts="Shift+F8"
          disabledFocusable={of === 0}
          onClick={() => {
            onStep('previous');
          }}
        />
        <span className={styles.position} aria-hidden>
          {own.position(at, of)}
        </span>
        <span className={unseen}>{own.positionSpoken(at, of)}</span>
        <Button
          size="small"
          icon={<ChevronDown16Regular />}
          aria-label={own.next}
          title={`${own.next} (F8)`}
          aria-keyshortcuts="F8"
          disabledFocusable={of === 0}
          onClick={() => {
            onStep('next');
          }}
        />
      </div>
    </div>
  );
}
