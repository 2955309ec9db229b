/** What was understood: every table with its reading. Folded away while there is something to correct. */
import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { WorkbookReport } from '../../../../core/check/report';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { PaneActions } from '../../control/controller';
import { FoldHeading } from '../parts/fold-heading';
import { TableEntry } from './table-entry';

/** Up to so many tables are shown open where nothing is wrong: the proof is then the news. */
const OPEN_UP_TO = 3;

const useStyles = makeStyles({
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
      <FoldHeading title={words.tables.title(tables.length)} open={isOpen} controls={listId} onToggle={actions.openTables} />
      <ul id={listId} className={styles.list} hidden={!isOpen}>
        {isOpen &&
          tables.map((table) => <TableEntry key={table.id} table={table} withCounts={tables.length > 1} actions={actions} words={words} />)}
      </ul>
    </div>
  );
}
