/** One table as it was understood: what it is, where it stands, how much of it is proven. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { TableReport } from '../../../../core/check/report';
import { correctingWords } from '../../../../core/messages/correcting/of';
import type { PaneWords } from '../../../../core/messages/pane/words';
import { sentence, sumWords } from '../../../../core/messages/reports/sum-words';
import type { PaneActions } from '../../control/pane-actions';
import { PlaceLink } from '../parts/place-link';

const useStyles = makeStyles({
  entry: {
    padding: '10px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0 },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: '10px',
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0 },
  open: { marginLeft: '-8px', paddingLeft: '8px', textAlign: 'left' },
  line: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface TableEntryProps {
  readonly table: TableReport;
  /** Its own counts; left out where they are those of the whole workbook. */
  readonly withCounts: boolean;
  readonly actions: PaneActions;
  readonly words: PaneWords;
}

export function TableEntry({ table, withCounts, actions, words }: TableEntryProps) {
  const styles = useStyles();
  const { tables } = words;
  const phrases = sumWords(words.language);
  const { amountCells, provenCells } = table.coverage;
  const sources = table.sources.length === 0 ? tables.noSources : table.sources.map((source) => tables.source[source]).join(', ');
  const facts: [string, string][] = [
    [tables.kindLabel, tables.kind[table.kind]],
    [tables.periodLabel, tables.period(table.period)],
    [tables.unitLabel, tables.unit(table.unit)],
    [tables.sourcesLabel, sources],
  ];
  return (
    <li className={styles.entry}>
      <PlaceLink sheet={table.sheet} cell={table.range} text={words.place(table.sheet, table.range)} actions={actions} />
      {table.title !== '' && <p className={styles.title}>{table.title}</p>}
      <dl className={styles.facts}>
        {facts.map(([name, fact]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.fact}>{fact}</dd>
          </div>
        ))}
      </dl>
      {table.understanding !== null && (
        <Button
          className={styles.open}
          appearance="transparent"
          size="small"
          aria-label={`${correctingWords(words.language).open}: ${words.place(table.sheet, table.range)}`}
          onClick={() => {
            actions.openReading(table.id);
          }}
        >
          {correctingWords(words.language).open}
        </Button>
      )}
      {withCounts && (
        <>
          <p className={styles.line}>{sentence(phrases.equations(table.equations))}</p>
          {amountCells > 0 && (
            <p className={styles.line}>{sentence(phrases.coverage({ amounts: amountCells, tested: provenCells, holds: table.holds }))}</p>
          )}
        </>
      )}
    </li>
  );
}
