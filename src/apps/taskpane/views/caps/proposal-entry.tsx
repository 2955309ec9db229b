/** One proposed cap beside its sentence: to be confirmed as it is, changed first, or not used. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { FlatRecord } from '../../../../core/law/own-caps/flat-record';
import type { Language } from '../../../../core/messages/language';
import { ownCapsWords } from '../../../../core/messages/pane/own-caps';
import type { OwnCapsActions } from '../../control/own-caps-controller';
import { CapForm } from './cap-form';
import { useOwnCapsLooks } from './own-caps-looks';
import { recordLimit, recordName } from './record-words';

interface ProposalEntryProps {
  readonly record: FlatRecord;
  /** Number, day, place or reader is missing: nothing can be confirmed yet. */
  readonly isHeld: boolean;
  readonly actions: OwnCapsActions;
  readonly language: Language;
}

const textIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const factorsOf = ({ multipliers }: FlatRecord): string[] =>
  Array.isArray(multipliers)
    ? (multipliers as readonly unknown[]).flatMap((one) => textIn((one as { factor?: unknown } | null)?.factor) ?? [])
    : [];

export function ProposalEntry({ record, isHeld, actions, language }: ProposalEntryProps) {
  const looks = useOwnCapsLooks();
  const words = ownCapsWords(language);
  const [changing, setChanging] = useState(false);
  const name = recordName(record, language);
  const about = textIn(record['about']);
  const amends = textIn(record['amends']);
  return (
    <li className={looks.entry} aria-label={name} tabIndex={-1}>
      <p className={looks.name}>{name}</p>
      <p className={looks.line}>{recordLimit(record, language)}</p>
      {record.conditions !== null && <p className={looks.line}>{words.dependsOn(record.conditions)}</p>}
      {factorsOf(record).map((factor) => (
        <p key={factor} className={looks.line}>
          {words.multiplied(factor.replace('.', language === 'vi' ? ',' : '.'))}
        </p>
      ))}
      {amends !== null && <p className={looks.line}>{words.amends(amends)}</p>}
      {record['confidence'] === 'likely' && <p className={looks.line}>{words.lookClosely}</p>}
      <blockquote className={looks.quote}>{record.sentence}</blockquote>
      {about !== null && <p className={looks.quiet}>{words.about(about)}</p>}
      {changing ? (
        <CapForm
          record={record}
          done={words.confirm}
          onDone={(changed) => {
            if (!isHeld) actions.confirm(changed);
          }}
          onCancel={() => {
            setChanging(false);
          }}
          language={language}
        />
      ) : (
        <div className={looks.buttons}>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={isHeld}
            onClick={() => {
              if (!isHeld) actions.confirm(record);
            }}
          >
            {words.confirm}
          </Button>
          <Button
            size="small"
            onClick={() => {
              setChanging(true);
            }}
          >
            {words.edit}
          </Button>
          <Button
            size="small"
            onClick={() => {
              actions.putAside(record.id);
            }}
          >
            {words.putAside}
          </Button>
        </div>
      )}
    </li>
  );
}
