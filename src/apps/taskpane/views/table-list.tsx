/** What was understood: every table with its reading, and the areas with numbers that stayed unread. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId } from 'react';
import type { WorkbookReport } from '../../../core/check/report';
import type { PaneWords } from '../../../core/messages/pane';
import type { PaneActions } from '../control/controller';
import { PlaceLink } from './place-link';
import { TableEntry } from './table-entry';

/** Up to so many tables are shown open where nothing is wrong: the proof is then the news. */
const OPEN_UP_TO = 3;

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit' },
  toggle: { justifyContent: 'flex-start', paddingLeft: 0, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '8px', paddingTop: '4px' },
  unreadTitle: { margin: '8px 0 4px', fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  unread: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
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
  const { tables, unread, findings } = report;
  if (tables.length + unread.length === 0) return null;
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
      <div id={listId} hidden={!isOpen}>
        {isOpen && (
          <ul className={styles.list}>
            {tables.map((table) => (
              <TableEntry key={table.id} table={table} actions={actions} words={words} />
            ))}
          </ul>
        )}
        {isOpen && unread.length > 0 && (
          <>
            <h3 className={styles.unreadTitle}>{words.tables.unreadTitle}</h3>
            <ul className={styles.list}>
              {unread.map(({ sheet, range, reason }) => (
                <li key={`${sheet}!${range}`} className={styles.unread}>
                  <PlaceLink sheet={sheet} cell={range} text={words.place(sheet, range)} actions={actions} />: {words.tables.unread[reason]}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
