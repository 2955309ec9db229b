/** The caps of the office's own that the workbook keeps, each to be changed or taken out where it stands. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { writtenDay } from '../../../../core/law/day';
import { faultsOfRecords, type FlatRecord } from '../../../../core/law/own-caps/flat-record';
import { faultPhrase } from '../../../../core/messages/caps/law-faults';
import type { Language } from '../../../../core/messages/language';
import { ownCapsWords } from '../../../../core/messages/pane/own-caps';
import type { OwnCapsActions } from '../../control/own-caps-controller';
import { CapForm } from './cap-form';
import { useOwnCapsLooks } from './own-caps-looks';
import { recordLimit, recordName } from './record-words';

interface KeptCapsProps {
  readonly kept: readonly FlatRecord[];
  readonly actions: OwnCapsActions;
  readonly language: Language;
}

export function KeptCaps({ kept, actions, language }: KeptCapsProps) {
  const looks = useOwnCapsLooks();
  const words = ownCapsWords(language);
  /** Of which one, and what is done with it. */
  const [open, setOpen] = useState<{ readonly id: string; readonly as: 'changing' | 'removing' } | null>(null);
  if (kept.length === 0) return null;
  const faults = faultsOfRecords(kept);
  return (
    <ul className={looks.list} aria-label={words.kept}>
      {kept.map((record, at) => {
        const name = recordName(record, language);
        const state = open?.id === record.id ? open.as : null;
        const close = (): void => {
          setOpen(null);
        };
        return (
          <li key={record.id} className={looks.entry} aria-label={name}>
            <p className={looks.name}>{name}</p>
            <p className={looks.line}>{recordLimit(record, language)}</p>
            {record.conditions !== null && <p className={looks.line}>{words.dependsOn(record.conditions)}</p>}
            <p className={looks.quiet}>
              {[record.act.number, words.verified(record.verifiedBy, writtenDay(record.verifiedOn))]
                .filter((text) => text !== null)
                .join('; ')}
            </p>
            {faults[at]?.map((fault) => (
              <p key={`${fault.at} ${fault.kind}`} className={looks.line}>
                {words.notUsed(faultPhrase(fault, language))}
              </p>
            ))}
            {state === 'changing' ? (
              <CapForm
                record={record}
                done={words.save}
                isKept
                onDone={(changed) => {
                  actions.change(changed);
                  close();
                }}
                onCancel={close}
                language={language}
              />
            ) : (
              <div className={looks.buttons}>
                {state === 'removing' ? (
                  <>
                    <Button
                      size="small"
                      onClick={() => {
                        actions.remove(record.id);
                        close();
                      }}
                    >
                      {words.removeForGood}
                    </Button>
                    <Button size="small" onClick={close}>
                      {words.leave}
                    </Button>
                  </>
                ) : (
                  <>
                    <Button
                      size="small"
                      onClick={() => {
                        setOpen({ id: record.id, as: 'changing' });
                      }}
                    >
                      {words.edit}
                    </Button>
                    <Button
                      size="small"
                      onClick={() => {
                        setOpen({ id: record.id, as: 'removing' });
                      }}
                    >
                      {words.remove}
                    </Button>
                  </>
                )}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
