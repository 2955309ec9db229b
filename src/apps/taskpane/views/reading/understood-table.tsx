/** How one table was read, from the whole to its lines, each with the way to put it right: the view "Cách đọc biểu". */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, type ReactNode } from 'react';
import { correctingWords } from '../../../../core/messages/correcting/of';
import type { PaneWords } from '../../../../core/messages/pane/words';
import { readingWords } from '../../../../core/messages/reading/of';
import type { Correction } from '../../../../core/table/model/corrections';
import type { PaneActions } from '../../control/pane-actions';
import { countOpen, saidOfColumn } from '../../model/said';
import { grounds } from '../../../../core/messages/reading/of';
import type { ShownRelation } from '../../../../core/table/explain/understanding';
import { ColumnForm } from './column-form';
import { EdgesForm } from './edges-form';
import { PlaceLink } from '../parts/place-link';
import type { ReadingViewProps } from './reading-view-props';
import { UnderstoodLines } from './understood-lines';
import { UnderstoodRow } from './understood-row';
import { UnitForm } from './unit-form';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: '10px' },
  back: { alignSelf: 'flex-start', marginLeft: '-8px', paddingLeft: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  section: { margin: '6px 0 0', fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  plain: { margin: '4px 0 0', paddingLeft: '18px' },
});

export function UnderstoodTable({ table, state, actions, words }: ReadingViewProps) {
  const styles = useStyles();
  const correcting = correctingWords(words.language);
  const reading = readingWords(words.language);
  const unclear = countOpen(table.understanding);
  const heading = useRef<HTMLHeadingElement>(null);
  const { understanding, corrections, sheet } = table;
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const section = (title: string, content: ReactNode) => (
    <section>
      <h3 className={styles.section}>{title}</h3>
      {content}
    </section>
  );
  return (
    <div className={styles.view}>
      <Button
        className={styles.back}
        appearance="transparent"
        size="small"
        icon={<ArrowLeft16Regular />}
        onClick={() => {
          actions.openReading(null);
        }}
      >
        {correcting.back}
      </Button>
      <h2 className={styles.title} tabIndex={-1} ref={heading}>
        {correcting.title}
      </h2>
      <div>
        <PlaceLink sheet={sheet} cell={table.range} text={words.place(sheet, table.range)} actions={actions} />
        {table.title !== '' && <p className={styles.text}>{table.title}</p>}
      </div>
      <p className={styles.quiet}>{correcting.intro}</p>
      {unclear > 0 && <p className={styles.text}>{correcting.unclear(unclear)}</p>}
      {section(correcting.facts, <Facts table={table} state={state} actions={actions} words={words} />)}
      {section(correcting.columns, <Columns table={table} state={state} actions={actions} words={words} />)}
      {understanding.sums.length > 0 &&
        section(
          correcting.sums,
          <ul className={styles.plain}>
            {understanding.sums.map((sum) => (
              <li key={`${sum.total} ${sum.over} ${sum.parts.join()}`}>{reading.sum(sum)}</li>
            ))}
          </ul>,
        )}
      {understanding.shown.length > 0 && section(correcting.shown, <ShownSums shown={understanding.shown} words={words} />)}
      {section(correcting.lines, <UnderstoodLines table={table} state={state} actions={actions} words={words} />)}
      {corrections.length > 0 && section(correcting.said, <Said corrections={corrections} actions={actions} words={words} />)}
    </div>
  );
}

/** A long table shows many sums of one kind. */
const MOST_SHOWN = 20;

/** What adds up what, with the evidence for it: there is nothing to put right but the lines and columns themselves. */
function ShownSums({ shown, words }: { readonly shown: readonly ShownRelation[]; readonly words: PaneWords }) {
  const styles = useStyles();
  const reading = readingWords(words.language);
  return (
    <ul className={styles.plain}>
      {shown.slice(0, MOST_SHOWN).map((relation, at) => (
        <li key={at}>{`${reading.shown(relation)} (${grounds(relation, reading)})`}</li>
      ))}
      {shown.length > MOST_SHOWN && <li>{reading.explain.moreShown(shown.length - MOST_SHOWN)}</li>}
    </ul>
  );
}

function Facts({ table, state, actions, words }: ReadingViewProps) {
  const styles = useStyles();
  const correcting = correctingWords(words.language);
  const { kind, period, unit, edges } = table.understanding;
  const saidOf = (what: Correction['what']): Correction[] => table.corrections.filter((one) => one.what === what);
  const shared = { place: null, actions, words };
  const opened = (id: string) => ({ open: state.opened.has(`reading ${id}`), editing: state.reading?.editing === id });
  const [unitSaid, edgesSaid] = [saidOf('unit'), saidOf('edges')];
  return (
    <ul className={styles.list}>
      <UnderstoodRow
        {...shared}
        {...kind}
        id="kind"
        name={correcting.kind}
        value={words.tables.kind[kind.value]}
        said={saidOf('kind')}
        form={null}
        {...opened('kind')}
      />
      <UnderstoodRow
        {...shared}
        {...period}
        id="period"
        name={correcting.period}
        value={words.tables.period(period.value)}
        said={saidOf('period')}
        form={null}
        {...opened('period')}
      />
      <UnderstoodRow
        {...shared}
        {...unit}
        id="unit"
        name={correcting.unit}
        value={words.tables.unit(unit.value)}
        said={unitSaid}
        form={() => <UnitForm table={table} said={unitSaid} actions={actions} words={words} />}
        {...opened('unit')}
      />
      <UnderstoodRow
        {...shared}
        id="edges"
        name={correcting.edges}
        value={correcting.extent(edges.headerRow, edges.lastRow, edges.left, edges.right)}
        confidence={edgesSaid.length > 0 ? 'sure' : null}
        reasons={edgesSaid.length > 0 ? [{ why: 'person' }] : []}
        said={edgesSaid}
        form={() => <EdgesForm table={table} said={edgesSaid} actions={actions} words={words} />}
        {...opened('edges')}
      />
    </ul>
  );
}

function Columns({ table, state, actions, words }: ReadingViewProps) {
  const styles = useStyles();
  const correcting = correctingWords(words.language);
  const reading = readingWords(words.language);
  const { columns, edges } = table.understanding;
  return (
    <ul className={styles.list}>
      {columns.map((column) => {
        const id = `column ${column.column}`;
        const name = correcting.column(column.column, column.label);
        return (
          <UnderstoodRow
            key={id}
            id={id}
            name={name}
            place={{ sheet: table.sheet, cell: `${column.column}${String(edges.headerRow)}` }}
            value={reading.column(column.value)}
            confidence={column.confidence}
            reasons={column.reasons}
            said={saidOfColumn(table, column)}
            open={state.opened.has(`reading ${id}`)}
            editing={state.reading?.editing === id}
            form={() => <ColumnForm table={table} column={column} name={name} actions={actions} words={words} />}
            actions={actions}
            words={words}
          />
        );
      })}
    </ul>
  );
}

interface SaidProps {
  readonly corrections: readonly Correction[];
  readonly actions: PaneActions;
  readonly words: PaneWords;
}

function Said({ corrections, actions, words }: SaidProps) {
  const styles = useStyles();
  const correcting = correctingWords(words.language);
  const reading = readingWords(words.language);
  return (
    <>
      <ul className={styles.plain}>
        {corrections.map((correction, at) => (
          <li key={at}>
            {reading.correction(correction)}
            <Button
              appearance="transparent"
              size="small"
              aria-label={correcting.takeBackOf(reading.correction(correction))}
              onClick={() => {
                actions.takeBack([correction]);
              }}
            >
              {correcting.takeBack}
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{correcting.kept}</p>
      {corrections.length > 1 && (
        <Button
          size="small"
          onClick={() => {
            actions.takeBack(corrections);
          }}
        >
          {correcting.takeBackAll}
        </Button>
      )}
    </>
  );
}
