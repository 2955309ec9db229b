/** One cap of the office's own as fields: what it is for, how much, of what, where it stands. Gives a whole record or says what is missing. */
import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { ACTIVITIES } from '../../../../core/law/activities';
import type { PercentBase } from '../../../../core/law/act';
import type { FlatRecord } from '../../../../core/law/own-caps/flat-record';
import { activityName, CAP_LABELS } from '../../../../core/messages/caps/cap-labels';
import type { Language } from '../../../../core/messages/language';
import { ownCapsWords } from '../../../../core/messages/pane/own-caps';
import { recordFrom, typedCapOf, type CapProblem, type TypedCap } from '../../model/typed-cap';
import { CapFrame, PerField } from './cap-fields';
import { useOwnCapsLooks } from './own-caps-looks';

interface CapFormProps {
  readonly record: FlatRecord;
  /** On the button that takes it. */
  readonly done: string;
  /** A cap that is kept has days of its own, and is confirmed anew by whoever changes it. */
  readonly isKept?: boolean;
  readonly onDone: (record: FlatRecord) => void;
  readonly onCancel: () => void;
  readonly language: Language;
}

const camel = (id: string): string => id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

export function CapForm({ record, done, isKept = false, onDone, onCancel, language }: CapFormProps) {
  const looks = useOwnCapsLooks();
  const words = ownCapsWords(language);
  const [typed, setTyped] = useState(() => typedCapOf(record, language));
  const [by, setBy] = useState(record.verifiedBy);
  const [problem, setProblem] = useState<CapProblem | null>(null);
  const first = useRef<HTMLSelectElement | null>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  const change = (part: Partial<TypedCap>): void => {
    setTyped((before) => ({ ...before, ...part }));
    setProblem(null);
  };
  const wrong = (...which: readonly CapProblem[]): { validationMessage?: string } =>
    problem !== null && which.includes(problem) ? { validationMessage: words.problem[problem] } : {};
  const input = (label: string, field: 'percent' | 'amount' | 'article' | 'from' | 'to', which: readonly CapProblem[]) => (
    <Field className={looks.field} label={label} size="small" {...wrong(...which)}>
      <Input
        className={looks.narrow}
        size="small"
        {...(field === 'from' || field === 'to' ? { type: 'date' as const } : field !== 'article' && { inputMode: 'decimal' as const })}
        value={typed[field]}
        input={{ style: { minWidth: 0 } }}
        onChange={(_event, { value }) => {
          change({ [field]: value });
        }}
      />
    </Field>
  );
  return (
    <CapFrame
      done={done}
      onSubmit={() => {
        const made = recordFrom(typed, record, language);
        if (typeof made === 'string') setProblem(made);
        else onDone({ ...made, verifiedBy: by.trim() === '' ? record.verifiedBy : by.trim() });
      }}
      onCancel={onCancel}
      language={language}
    >
      <Field className={looks.field} label={words.activity} size="small" {...wrong('activity')}>
        <Select
          ref={(element: HTMLSelectElement | null) => {
            first.current = element;
          }}
          size="small"
          value={typed.activity}
          onChange={(_event, { value }) => {
            change({ activity: value });
          }}
        >
          {typed.activity === '' && <option value="">{words.chooseActivity}</option>}
          {ACTIVITIES.map(({ id }) => (
            <option key={id} value={id}>
              {id === 'any' ? words.anyActivity : activityName(id, language)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={looks.pair}>
        {input(words.percent, 'percent', ['percent', 'figure'])}
        <Field className={looks.field} label={words.base} size="small">
          <Select
            className={looks.narrow}
            size="small"
            value={typed.base}
            onChange={(_event, { value }) => {
              change({ base: value });
            }}
          >
            {(Object.keys(CAP_LABELS[language].base) as PercentBase[]).map((base) => (
              <option key={base} value={camel(base)}>
                {CAP_LABELS[language].base[base]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={looks.pair}>
        {input(words.amount, 'amount', ['amount'])}
        <PerField
          per={typed.per}
          problem={wrong('per')}
          onChange={(per) => {
            change({ per });
          }}
          language={language}
        />
      </div>
      {input(words.article, 'article', ['article'])}
      <Field className={looks.field} label={words.conditions} size="small">
        <Textarea
          size="small"
          value={typed.conditions}
          onChange={(_event, { value }) => {
            change({ conditions: value });
          }}
        />
      </Field>
      {isKept && (
        <div className={looks.pair}>
          {input(words.from, 'from', [])}
          {input(words.to, 'to', ['days'])}
        </div>
      )}
      {isKept && (
        <Field className={looks.field} label={words.by} size="small">
          <Input
            className={looks.narrow}
            size="small"
            value={by}
            onChange={(_event, { value }) => {
              setBy(value);
            }}
          />
        </Field>
      )}
    </CapFrame>
  );
}
