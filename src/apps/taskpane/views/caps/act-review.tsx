/** An act that was read: its head, the proposed caps one by one, and the sentences with figures that were not understood. */
import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { NotUnderstood } from '../../../../core/law/from-text/proposal';
import type { FlatRecord } from '../../../../core/law/own-caps/flat-record';
import { actTextWords } from '../../../../core/messages/caps/act-text';
import type { Language } from '../../../../core/messages/language';
import { ownCapsWords } from '../../../../core/messages/pane/own-caps';
import type { OwnCapsActions } from '../../control/own-caps-controller';
import { blankFrom, missingIn, openProposals, openSentences, type ActImport } from '../../model/act-import';
import { ActHeadForm } from './act-head-form';
import { CapForm } from './cap-form';
import { useOwnCapsLooks } from './own-caps-looks';
import { ProposalEntry } from './proposal-entry';

interface ActReviewProps {
  readonly imported: ActImport;
  readonly kept: readonly FlatRecord[];
  readonly actions: OwnCapsActions;
  readonly onClose: () => void;
  readonly language: Language;
}

export function ActReview({ imported, kept, actions, onClose, language }: ActReviewProps) {
  const looks = useOwnCapsLooks();
  const words = ownCapsWords(language);
  const id = useId();
  const open = openProposals(imported, kept);
  const sentences = openSentences(imported, kept);
  const isHeld = missingIn(imported).length > 0;
  const top = useRef<HTMLHeadingElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    top.current?.focus();
  }, []);
  const before = useRef(open);
  useEffect(() => {
    const was = before.current;
    before.current = open;
    const gone = was.findIndex((one) => !open.some((other) => other.id === one.id));
    // The entry that held the keyboard is gone: on to the one that took its place.
    if (gone < 0 || (document.activeElement !== document.body && document.activeElement !== null)) return;
    const next = list.current?.querySelectorAll<HTMLElement>(':scope > li')[Math.min(gone, open.length - 1)];
    (next ?? heading.current)?.focus();
  }, [open]);
  return (
    <section className={looks.column} aria-labelledby={`${id}title`}>
      <h3 id={`${id}title`} className={looks.heading} ref={top} tabIndex={-1}>
        {words.importTitle}
      </h3>
      <ActHeadForm imported={imported} actions={actions} language={language} />
      <h3 className={looks.heading} ref={heading} tabIndex={-1}>
        {words.proposals(open.length)}
      </h3>
      {open.length === 0 ? (
        <p className={looks.quiet}>{words.noneLeft}</p>
      ) : (
        <>
          <p className={looks.quiet}>{words.proposalsHint}</p>
          <ul ref={list} className={looks.list} aria-label={words.proposals(open.length)}>
            {open.map((record) => (
              <ProposalEntry key={record.id} record={record} isHeld={isHeld} actions={actions} language={language} />
            ))}
          </ul>
        </>
      )}
      {sentences.length > 0 && (
        <>
          <h3 className={looks.heading}>{words.notUnderstood(sentences.length)}</h3>
          <p className={looks.quiet}>{words.notUnderstoodHint}</p>
          <ul className={looks.list} aria-label={words.notUnderstood(sentences.length)}>
            {sentences.map(({ sentence, at }) => (
              <OpenSentence key={at} sentence={sentence} at={at} isHeld={isHeld} actions={actions} language={language} />
            ))}
          </ul>
        </>
      )}
      <div className={looks.buttons}>
        <Button size="small" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </section>
  );
}

interface OpenSentenceProps extends Pick<ActReviewProps, 'actions' | 'language'> {
  readonly sentence: NotUnderstood;
  readonly at: number;
  readonly isHeld: boolean;
}

function OpenSentence({ sentence, at, isHeld, actions, language }: OpenSentenceProps) {
  const looks = useOwnCapsLooks();
  const words = ownCapsWords(language);
  const [entering, setEntering] = useState(false);
  const close = (): void => {
    setEntering(false);
  };
  return (
    <li className={looks.entry}>
      <p className={looks.line}>{words.entry(sentence.article, actTextWords(language).reasons[sentence.reason])}</p>
      <blockquote className={looks.quote}>{sentence.sentence}</blockquote>
      {entering ? (
        <CapForm
          record={blankFrom(sentence, at)}
          done={words.confirm}
          onDone={(record) => {
            if (isHeld) return;
            actions.confirm(record);
            close();
          }}
          onCancel={close}
          language={language}
        />
      ) : (
        <Button
          size="small"
          disabledFocusable={isHeld}
          onClick={() => {
            if (!isHeld) setEntering(true);
          }}
        >
          {words.enterByHand}
        </Button>
      )}
    </li>
  );
}
