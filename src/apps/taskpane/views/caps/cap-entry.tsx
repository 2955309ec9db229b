/** One cap as it applies to lines of this workbook: how much, by which article, since when, how well it is known, where. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { AppliedCap } from '../../../../core/check/caps-report';
import type { CapPaneWords } from '../../../../core/messages/pane/caps';
import { citationOf } from '../../../../core/messages/caps/act-names';
import { activityName, evidenceOf, forceOf, limitOf } from '../../../../core/messages/caps/cap-labels';
import { answerWords } from '../../../../core/messages/caps/of';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { PaneActions } from '../../control/pane-actions';
import { CapActs } from './cap-acts';
import { PlaceLink } from '../parts/place-link';

/** Lines named one by one; a plan may have dozens under one cap. */
const SHOWN_LINES = 3;

const useStyles = makeStyles({
  entry: {
    padding: '10px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  line: { margin: '2px 0 0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  quiet: { color: tokens.colorNeutralForeground2 },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: '10px',
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0 },
});

interface CapEntryProps {
  readonly applied: AppliedCap;
  readonly actions: PaneActions;
  readonly words: PaneWords;
  readonly own: CapPaneWords;
}

export function CapEntry({ applied, actions, words, own }: CapEntryProps) {
  const styles = useStyles();
  const { level, activity, answer, on, years, places, above } = applied;
  const { language } = words;
  const facts: [string, string][] =
    answer.state !== 'in-force'
      ? []
      : answer.caps.flatMap((cap): [string, string][] => [
          [own.limit, limitOf(cap, language)],
          [own.article, citationOf(cap, language)],
          [own.force, forceOf(cap, language)],
          [own.evidence, evidenceOf(cap, on, language)],
        ]);
  const where = [own.level[level], own.years(years)].filter((text) => text !== '').join(', ');
  return (
    <li className={styles.entry}>
      <p className={styles.name}>{activityName(activity, language)}</p>
      <p className={`${styles.line} ${styles.quiet}`}>{where}</p>
      {facts.length === 0 && <p className={styles.line}>{answerWords(answer, language)}</p>}
      <CapActs answer={answer} actions={actions} words={words} own={own} />
      <dl className={styles.facts}>
        {facts.map(([name, fact], at) => (
          <div key={`${name} ${String(at)}`} style={{ display: 'contents' }}>
            <dt className={styles.label}>{name}</dt>
            <dd className={styles.fact}>{fact}</dd>
          </div>
        ))}
        <div style={{ display: 'contents' }}>
          <dt className={styles.label}>{own.lines}</dt>
          <dd className={styles.fact}>
            {places.slice(0, SHOWN_LINES).map(({ sheet, cell }, at) => (
              <span key={`${sheet} ${cell}`}>
                {at > 0 && ', '}
                <PlaceLink sheet={sheet} cell={cell} text={words.place(sheet, cell)} actions={actions} />
              </span>
            ))}
            {places.length > SHOWN_LINES && ` ${own.more(places.length - SHOWN_LINES)}`}
            {above > 0 && ` · ${own.above(above)}`}
          </dd>
        </div>
      </dl>
    </li>
  );
}
