/** What holds for every cap of an act: its number, since when, whose money, and who holds it against the text. */
import { Field, Input, Select } from '@fluentui/react-components';
import { writtenDay } from '../../../../core/law/day';
import { FORMER_PROVINCES, PROVINCES } from '../../../../core/law/provinces';
import { capPaneWords } from '../../../../core/messages/pane/caps';
import type { Language } from '../../../../core/messages/language';
import { ownCapsWords } from '../../../../core/messages/pane/own-caps';
import type { OwnCapsActions } from '../../control/own-caps-controller';
import { missingIn, type ActImport } from '../../model/act-import';
import { useOwnCapsLooks } from './own-caps-looks';

interface ActHeadFormProps {
  readonly imported: ActImport;
  readonly actions: OwnCapsActions;
  readonly language: Language;
}

export function ActHeadForm({ imported, actions, language }: ActHeadFormProps) {
  const looks = useOwnCapsLooks();
  const words = ownCapsWords(language);
  const { head, by } = imported;
  const missing = missingIn(imported);
  const input = (label: string, value: string, onType: (text: string) => void, extra: { type?: 'date'; hint?: string } = {}) => (
    <Field className={looks.field} label={label} size="small" required {...(extra.hint !== undefined && { hint: extra.hint })}>
      <Input
        className={looks.narrow}
        size="small"
        {...(extra.type !== undefined && { type: extra.type })}
        value={value}
        input={{ style: { minWidth: 0 } }}
        onChange={(_event, data) => {
          onType(data.value);
        }}
      />
    </Field>
  );
  return (
    <>
      {input(words.number, head.number, (number) => {
        actions.changeHead({ number });
      })}
      {input(
        words.from,
        head.from,
        (from) => {
          actions.changeHead({ from });
        },
        { type: 'date', ...(/^\d{4}-\d\d-\d\d$/.test(head.from) && { hint: words.dayMeant(writtenDay(head.from)) }) },
      )}
      <Field className={looks.field} label={words.level} size="small">
        <Select
          size="small"
          value={head.level}
          onChange={(_event, { value }) => {
            actions.changeHead({ level: value === 'national' ? 'national' : 'province' });
          }}
        >
          {(['province', 'national'] as const).map((level) => (
            <option key={level} value={level}>
              {capPaneWords(language).level[level]}
            </option>
          ))}
        </Select>
      </Field>
      {head.level === 'province' && (
        <Field className={looks.field} label={words.province} size="small" required>
          <Select
            size="small"
            value={head.province}
            onChange={(_event, { value }) => {
              actions.changeHead({ province: value });
            }}
          >
            <option value="">{words.chooseProvince}</option>
            {[...PROVINCES, ...FORMER_PROVINCES].map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {input(words.by, by, actions.changeReader, { hint: words.byHint })}
      {missing.length > 0 && <p className={looks.line}>{words.stillMissing(missing)}</p>}
    </>
  );
}
