/** One finding: where, what, the figures, and on demand why and what to do. Its first link is a stop of the arrow keys. */
import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { memo, useId, useMemo, useRef } from 'react';
import type { PaneWords } from '../../../../core/messages/pane/words';
import { wordsOf } from '../../../../core/messages/findings/of';
import { shortLabel } from '../../../../core/messages/shorten';
import type { Finding } from '../../../../core/rules/common/finding';
import type { PaneActions } from '../../control/pane-actions';
import { placeOf } from '../../model/place';
import { placeOfFinding } from '../../../../core/messages/findings/of';
import { mendingWords } from '../../../../core/messages/pane/mending';
import { ExcuseForm } from './excuse-form';
import { FindingReasons } from './finding-reasons';
import { FixButton, FixPreview } from './finding-fix';
import { Figures } from './figures';
import { SeverityMark } from '../parts/severity-mark';
import { useUnderHeader } from '../parts/under-header';
import { useUnseen } from '../parts/unseen';

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '10px 12px 6px',
  },
  head: { display: 'flex', columnGap: '6px' },
  standing: { ':focus-within': { border: `1px solid ${tokens.colorBrandStroke1}` } },
  place: { fontWeight: tokens.fontWeightSemibold, textAlign: 'left' },
  label: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  message: { margin: '4px 0 0' },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '6px', rowGap: '4px', marginTop: '4px' },
  why: { justifyContent: 'flex-start', minWidth: 0, paddingLeft: 0, marginLeft: '-4px' },
  excuse: { minWidth: 0, paddingLeft: '4px', paddingRight: '4px' },
  current: { borderLeftWidth: '3px', borderLeftColor: tokens.colorBrandStroke1 },
});

interface FindingCardProps {
  readonly id: string;
  readonly finding: Finding;
  /** The Tab key stops at this card. */
  readonly standing: boolean;
  /** "Lỗi sau" goes on from here. */
  readonly current: boolean;
  readonly open: boolean;
  /** A reason to let it stand is being asked for. */
  readonly excusing: boolean;
  readonly actions: PaneActions;
  readonly words: PaneWords;
}

export const FindingCard = memo(function FindingCard({ id, finding, standing, current, open, excusing, actions, words }: FindingCardProps) {
  const styles = useStyles();
  const { unseen } = useUnseen();
  const { underHeader } = useUnderHeader();
  const textId = useId();
  const excuse = useRef<HTMLButtonElement | null>(null);
  const { message, why, todo } = useMemo(() => wordsOf(finding, words.language), [finding, words.language]);
  const place = placeOf(finding.cell, finding.sheet);
  const where = finding.inDocument === undefined ? words.place(finding.sheet, finding.cell) : placeOfFinding(finding, words.language);
  const tabIndex = standing ? 0 : -1;
  return (
    <li
      className={mergeClasses(styles.card, current && styles.current, standing && styles.standing)}
      onFocus={() => {
        actions.focusFinding(id);
      }}
    >
      <article aria-label={`${where} · ${words.severity[finding.severity]}`} {...(current && { 'aria-current': true })}>
        <div className={styles.head}>
          <SeverityMark sign={finding.severity} />
          <Link
            as="button"
            className={mergeClasses(styles.place, underHeader)}
            data-finding={id}
            tabIndex={tabIndex}
            aria-describedby={textId}
            onClick={() => {
              if (place !== null) actions.jump(place);
            }}
          >
            <span className={unseen}>{words.severity[finding.severity]}: </span>
            {where}
          </Link>
        </div>
        <div id={textId}>
          {finding.label !== '' && !message.includes(shortLabel(finding.label)) && <p className={styles.label}>{finding.label}</p>}
          <p className={styles.message}>{message}</p>
          <Figures finding={finding} message={message} words={words} />
          <FixPreview finding={finding} words={words} />
        </div>
        <div data-screen-only className={styles.buttons}>
          <FixButton finding={finding} className={underHeader} tabIndex={tabIndex} actions={actions} words={words} />
          <Button
            className={mergeClasses(styles.why, underHeader)}
            appearance="transparent"
            size="small"
            tabIndex={tabIndex}
            icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            aria-expanded={open}
            onClick={() => {
              actions.toggleWhy(id);
            }}
          >
            {words.card.why}
          </Button>
          <Button
            ref={(element: HTMLButtonElement | null) => {
              excuse.current = element;
            }}
            className={mergeClasses(styles.excuse, underHeader)}
            appearance="transparent"
            size="small"
            tabIndex={tabIndex}
            aria-expanded={excusing}
            onClick={() => {
              actions.askExcuse(excusing ? null : id);
            }}
          >
            {mendingWords(words.language).excuse}
          </Button>
        </div>
        {excusing && (
          <ExcuseForm
            words={words}
            onSave={(reason) => {
              // The form goes before the card does: the keyboard must still be in the card for its neighbour to get it.
              excuse.current?.focus();
              actions.excuse(finding, reason);
            }}
            onCancel={() => {
              actions.askExcuse(null);
              excuse.current?.focus();
            }}
          />
        )}
        {open && <FindingReasons finding={finding} why={why} todo={todo} actions={actions} words={words} />}
      </article>
    </li>
  );
});
