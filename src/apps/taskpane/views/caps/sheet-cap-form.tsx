/** One line of the sheet of caps as fields: how much, for each what, where it stands, in which days, and who says so. */
import { Field, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { SheetCap, SheetCapFields } from '../../../../core/law/own-caps/sheet-caps';
import type { Language } from '../../../../core/messages/language';
import { ownCapsWords } from '../../../../core/messages/pane/own-caps';
import { fieldsFrom, typedSheetCapOf, type SheetCapProblem, type TypedSheetCap } from '../../model/typed-sheet-cap';
import { CapFrame, PerField } from './cap-fields';
import { useOwnCapsLooks } from './own-caps-looks';

interface SheetCapFormProps {
  readonly cap: SheetCap;
  readonly onDone: (fields: SheetCapFields, by: string) => void;
  readonly onCancel: () => void;
  readonly language: Language;
}

export function SheetCapForm({ cap, onDone, onCancel, language }: SheetCapFormProps) {
  const looks = useOwnCapsLooks();
  const words = ownCapsWords(language);
  const [typed, setTyped] = useState(() => typedSheetCapOf(cap, language));
  const [problem, setProblem] = useState<SheetCapProblem | null>(null);
  const first = useRef<HTMLInputElement | null>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  const change = (part: Partial<TypedSheetCap>): void => {
    setTyped((before) => ({ ...before, ...part }));
    setProblem(null);
  };
  const wrong = (...which: readonly SheetCapProblem[]): { validationMessage?: string } =>
    problem !== null && which.includes(problem) ? { validationMessage: words.problem[problem] } : {};
  const input = (
    label: string,
    field: keyof TypedSheetCap,
    which: readonly SheetCapProblem[],
    kind: { readonly type?: 'date'; readonly inputMode?: 'decimal' } = {},
  ) => (
    <Field className={looks.field} label={label} size="small" {...wrong(...which)}>
      <Input
        className={looks.narrow}
        size="small"
        {...kind}
        {...(field === 'percent' && {
          ref: (element: HTMLInputElement | null) => {
            first.current = element;
          },
        })}
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
      done={words.save}
      onSubmit={() => {
        const fields = fieldsFrom(typed, language);
        if (typeof fields === 'string') setProblem(fields);
        else onDone(fields, typed.by.trim());
      }}
      onCancel={onCancel}
      language={language}
    >
      {input(words.percent, 'percent', ['percent', 'figure'], { inputMode: 'decimal' })}
      <div className={looks.pair}>
        {input(words.amount, 'amount', ['amount'], { inputMode: 'decimal' })}
        <PerField
          per={typed.per}
          problem={wrong('per')}
          onChange={(per) => {
            change({ per });
          }}
          language={language}
        />
      </div>
      {input(words.basis, 'basis', ['article'])}
      <div className={looks.pair}>
        {input(words.from, 'from', [], { type: 'date' })}
        {input(words.to, 'to', ['days'], { type: 'date' })}
      </div>
      {input(words.by, 'by', ['by'])}
    </CapFrame>
  );
}
