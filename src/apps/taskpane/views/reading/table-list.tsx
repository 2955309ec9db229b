/** What was understood: every table with its reading. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { WorkbookReport } from '../../../../core/check/report';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { PaneActions } from '../../control/pane-actions';
import { TableEntry } from './table-entry';

const useStyles = makeStyles({
  title: { margin: '0 0 4px', fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px' },
});

interface TableListProps {
  readonly report: WorkbookReport;
  readonly actions: PaneActions;
  readonly words: PaneWords;
}

export function TableList({ report: { tables }, actions, words }: TableListProps) {
  const styles = useStyles();
  const titleId = useId();
  if (tables.length === 0) return null;
  return (
    <div>
      <h2 id={titleId} className={styles.title}>
        {words.tables.title(tables.length)}
      </h2>
      <ul className={styles.list} aria-labelledby={titleId}>
        {tables.map((table) => (
          <TableEntry key={table.id} table={table} withCounts={tables.length > 1} actions={actions} words={words} />
        ))}
      </ul>
    </div>
  );
}
