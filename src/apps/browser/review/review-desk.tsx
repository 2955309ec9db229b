/** A folder of submissions under review: how far it is, how each unit comes off, the way into its files, and what can be saved of it. */
import { Button, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useId, useState, useSyncExternalStore } from 'react';
import type { Language } from '../../../core/messages/language';
import { reviewingWords, type ReviewingWords } from '../../../core/messages/pane/reviewing';
import { reviewWords } from '../../../core/messages/review/of';
import type { Standing } from '../../../core/messages/review/words';
import { download } from '../../taskpane/control/download';
import { SeverityMark, type Sign } from '../../taskpane/views/parts/severity-mark';
import { createReview, type ReviewedUnit, type ReviewState, type SaveKind } from './review-controller';
import { reviewInThread } from './review-in-thread';
import type { FileStanding } from '../open-files';
import type { SentFolder } from './sent-folder';
import { standingOfRow } from './standing';

declare const SOATBIEU_VERSION: string | undefined;
const VERSION = typeof SOATBIEU_VERSION === 'string' ? SOATBIEU_VERSION : '';

const useStyles = makeStyles({
  desk: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
    maxHeight: '46vh',
    padding: '8px 12px',
    overflowY: 'auto',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: 'flex', alignItems: 'center', columnGap: '12px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  close: { marginLeft: 'auto' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 10px' },
  text: { margin: 0 },
  progress: { width: '180px', accentColor: tokens.colorBrandBackground },
  sender: { width: '260px' },
  scroll: { minHeight: '72px', overflow: 'auto', backgroundColor: tokens.colorNeutralBackground1 },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: '3px 8px', textAlign: 'left', verticalAlign: 'top', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  columnHead: {
    position: 'sticky',
    top: 0,
    padding: '3px 8px',
    textAlign: 'left',
    whiteSpace: 'nowrap',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  unit: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  verdict: { display: 'flex', columnGap: '6px', whiteSpace: 'nowrap' },
  file: {
    padding: '0 4px 0 0',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textAlign: 'left',
    textDecorationLine: 'underline',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
  },
});

const SIGNS: Readonly<Record<Standing, Sign>> = { pass: 'right', fail: 'error', undecided: 'undecided', unreadable: 'nothing' };
const SAVED: readonly SaveKind[] = ['summary', 'letters', 'consolidation'];

export interface ReviewDeskProps {
  readonly folder: SentFolder;
  /** The person has asked for it already: nothing is offered first. */
  readonly begins: boolean;
  readonly language: Language;
  /** How a file came off. */
  readonly onStanding: (file: File, standing: FileStanding) => void;
  /** Shows a file of a submission in the grid. */
  readonly onOpen: (file: File) => void;
  readonly onClose: () => void;
}

export function ReviewDesk({ folder, begins, language, onStanding, onOpen, onClose }: ReviewDeskProps) {
  const styles = useStyles();
  const titleId = useId();
  const words = reviewingWords(language);
  const [sender, setSender] = useState('');
  const [review] = useState(() =>
    createReview({
      folder,
      thread: reviewInThread(),
      language,
      day: new Date().toLocaleDateString('sv-SE'),
      version: VERSION,
      download,
      onUnit: ({ files, row }) => {
        for (const [at, { file }] of files.entries()) {
          const own = row?.files[at];
          if (own !== undefined) onStanding(file, standingOfRow(own, language));
        }
      },
      onFault: reportError,
    }),
  );
  const state = useSyncExternalStore(review.subscribe, review.state);
  useEffect(() => {
    if (begins && review.state().phase === 'offered') void review.start();
  }, [begins, review]);
  const { phase, units, done } = state;
  const isRunning = phase === 'checking' || phase === 'stopping';
  const isEmpty = units.length === 0;

  return (
    <section data-screen-only className={styles.desk} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 className={styles.title} id={titleId}>
          {words.title(folder.name)}
        </h2>
        <Button
          className={styles.close}
          appearance="transparent"
          size="small"
          aria-label={words.close}
          icon={<Dismiss20Regular />}
          onClick={() => {
            review.close();
            onClose();
          }}
        />
      </div>
      <div role="status" aria-atomic={false}>
        <p className={styles.text}>{statusOf(state, words)}</p>
        <p className={styles.text}>{savedOf(state, words)}</p>
      </div>
      {isRunning && (
        <div className={styles.row}>
          <progress className={styles.progress} max={units.length} value={done} aria-label={words.progress} />
          <span>{words.at(Math.min(done + 1, units.length), units.length, units[done]?.unit ?? '')}</span>
          <Button size="small" disabledFocusable={phase === 'stopping'} onClick={review.stop}>
            {words.stop}
          </Button>
        </div>
      )}
      {!isRunning && phase !== 'done' && !isEmpty && (
        <div className={styles.row}>
          <Button size="small" appearance="primary" onClick={() => void review.start()}>
            {phase === 'offered' ? words.start : words.goOn}
          </Button>
        </div>
      )}
      {!isRunning && done > 0 && (
        <div className={styles.row}>
          {SAVED.map((kind) => (
            <Button
              key={kind}
              size="small"
              disabledFocusable={state.saving !== null}
              onClick={() => void review.save(kind, words.fileName(kind, folder.name), sender.trim())}
            >
              {words.save[kind]}
            </Button>
          ))}
          <Input
            className={styles.sender}
            size="small"
            aria-label={words.sender}
            placeholder={words.senderHint}
            value={sender}
            onChange={(_event, { value }) => {
              setSender(value);
            }}
          />
        </div>
      )}
      {!isEmpty && phase !== 'offered' && <UnitTable units={units} language={language} words={words} onOpen={onOpen} />}
    </section>
  );
}

interface UnitTableProps {
  readonly units: readonly ReviewedUnit[];
  readonly language: Language;
  readonly words: ReviewingWords;
  readonly onOpen: (file: File) => void;
}

function UnitTable({ units, language, words, onOpen }: UnitTableProps) {
  const styles = useStyles();
  const { summary } = reviewWords(language);
  const { columns } = summary;
  const heads = [columns.unit, columns.sums, columns.caps, columns.error, columns.warning, columns.files];
  const ofFigures: readonly string[] = [columns.error, columns.warning];
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={mergeClasses(styles.columnHead, ofFigures.includes(head) && styles.figure)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map(({ unit, files, row }) => (
            <tr key={unit}>
              <th scope="row" className={mergeClasses(styles.cell, styles.unit)}>
                {unit}
              </th>
              {row === null ? (
                <td className={styles.cell} colSpan={4}>
                  {words.waiting}
                </td>
              ) : (
                <>
                  <td className={styles.cell}>
                    <span className={styles.verdict}>
                      <SeverityMark sign={SIGNS[row.sums]} />
                      {summary.sums[row.sums]}
                    </span>
                  </td>
                  <td className={styles.cell}>{summary.caps[row.caps]}</td>
                  <td className={mergeClasses(styles.cell, styles.figure)}>{row.error}</td>
                  <td className={mergeClasses(styles.cell, styles.figure)}>{row.warning}</td>
                </>
              )}
              <td className={styles.cell}>
                {files.length === 0
                  ? summary.noFile
                  : files.map(({ name, file }) => (
                      <button
                        key={name}
                        type="button"
                        className={styles.file}
                        aria-label={words.openFile(name, unit)}
                        onClick={() => {
                          onOpen(file);
                        }}
                      >
                        {name}
                      </button>
                    ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What is said: it changes with what is going on, not with every submission. */
function statusOf({ phase, units, done }: ReviewState, words: ReviewingWords): string {
  if (units.length === 0) return words.noSubmission;
  switch (phase) {
    case 'offered':
      return words.offered(units.length);
    case 'checking':
      return words.checking(units.length);
    case 'stopping':
      return words.stopping;
    case 'stopped':
      return words.stopped(done, units.length);
    case 'failed':
      return words.failed;
    case 'done': {
      const by = (standing: Standing): number => units.filter(({ row }) => row?.standing === standing).length;
      return words.done(units.length, {
        pass: by('pass'),
        fail: by('fail'),
        undecided: by('undecided'),
        unreadable: by('unreadable'),
      });
    }
  }
}

function savedOf({ saving, saved }: ReviewState, words: ReviewingWords): string {
  if (saving !== null) return words.saving;
  if (saved === null) return '';
  if (saved.file !== null) return words.saved(saved.kind, saved.file, saved.added, saved.left);
  return saved.why === 'failed' ? words.notSaved : words.nothingToAdd;
}
