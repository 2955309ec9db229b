/** The caps that the office entered into the workbook's own sheet, each to be changed where it is seen: what is written goes into its cells. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { writtenDay } from '../../../../core/law/day';
import type { SheetCap } from '../../../../core/law/own-caps/sheet-caps';
import { proposedLimit } from '../../../../core/messages/caps/cap-labels';
import { faultPhrase } from '../../../../core/messages/caps/law-faults';
import type { Language } from '../../../../core/messages/language';
import { ownCapsWords } from '../../../../core/messages/pane/own-caps';
import type { OwnCapsActions } from '../../control/own-caps-controller';
import { useOwnCapsLooks } from './own-caps-looks';
import { SheetCapForm } from './sheet-cap-form';

interface SheetCapsProps {
  readonly caps: readonly SheetCap[];
  readonly actions: OwnCapsActions;
  readonly language: Language;
}

export function SheetCaps({ caps, actions, language }: SheetCapsProps) {
  const looks = useOwnCapsLooks();
  const words = ownCapsWords(language);
  const [open, setOpen] = useState<string | null>(null);
  if (caps.length === 0) return null;
  const close = (): void => {
    setOpen(null);
  };
  return (
    <ul className={looks.list} aria-label={words.inSheet}>
      {caps.map((cap) => {
        const { sheet, cell, label, source, percent, amount, per, basis, from, to, entered, faults } = cap;
        const place = `${sheet}!${cell}`;
        const days = [from, to].map((day) => (day === null ? '…' : writtenDay(day))).join(' – ');
        const said = entered === null ? null : words.verified(entered.by, writtenDay(entered.on));
        return (
          <li key={place} className={looks.entry} aria-label={label}>
            <p className={looks.name}>{label}</p>
            <p className={looks.line}>
              {proposedLimit({ percent, percentBase: percent === null ? null : 'eligible-cost', amountMillionVnd: amount, per }, language)}
            </p>
            <p className={looks.quiet}>{[source, basis, days, said, place].filter((text) => text !== null && text !== '').join('; ')}</p>
            {faults.map((fault) => (
              <p key={`${fault.at} ${fault.kind}`} className={looks.line}>
                {words.notUsed(`${fault.at} ${faultPhrase(fault, language)}`)}
              </p>
            ))}
            {open === place ? (
              <SheetCapForm
                cap={cap}
                onDone={(fields, by) => {
                  actions.changeInSheet(cap, fields, by);
                  close();
                }}
                onCancel={close}
                language={language}
              />
            ) : (
              <div className={looks.buttons}>
                <Button
                  size="small"
                  onClick={() => {
                    setOpen(place);
                  }}
                >
                  {words.edit}
                </Button>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
