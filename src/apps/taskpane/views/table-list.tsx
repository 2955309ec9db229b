/** What was understood: every table with its reading. Folded away while there is something to correct. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId } from 'react';
import type { WorkbookReport } from '../../../core/check/report';
import type { PaneWords } from '../../../core/messages/pane';
import type { PaneActions } from '../control/controller';
import { TableEntry } from './table-entry';

/** Up to so many tables are shown open where nothing is wrong: the proof is then the news. */
const OPEN_UP_TO = 3;

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit' },
  toggle: { justifyContent: 'flex-start', paddingLeft: 0, marginLeft: '-4px', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '8px', paddingTop: '4px' },
});

interface TableListProps {
  readonly report: WorkbookReport;
  /** Null until a person decides. */
  readonly open: boolean | null;
  readonly actions: PaneActions;
  readonly words: PaneWords;
}

export function TableList({ report, open, actions, words }: TableListProps) {
  const styles = useStyles();
  const listId = useId();
  const { tables, findings } = report;
  if (tables.length === 0) return null;
  const calm = findings.every(({ severity }) => severity === 'info');
  const isOpen = open ?? (calm && tables.length <= OPEN_UP_TO);
  return (
    <div>
      <h2 className={styles.heading}>
        <Button
          className={styles.toggle}
          appearance="transparent"
          size="small"
          icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => {
            actions.openTables(!isOpen);
          }}
        >
          {words.tables.title(tables.length)}
        </Button>
      </h2>
      <ul id={listId} className={styles.list} hidden={!isOpen}>
        {isOpen &&
          tables.map((table) => <TableEntry key={table.id} table={table} withCounts={tables.length > 1} actions={actions} words={words} />)}
      </ul>
    </div>
  );
}
