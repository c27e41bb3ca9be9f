import { useCallback, useId, useMemo, useState } from 'react';
import { FormStep } from '@/features/catalogue/forOthers/form/FormStep';
import type { Form, Given, Typed } from '@/features/catalogue/forOthers/form/model';
import { shownQuestions, shownSteps } from '@/features/catalogue/forOthers/form/shown';
import classes from './Editor.module.css';

const nothing = () => undefined;

interface Props {
  form: Form;
  title: string;
}

/** The form as a customer meets it, to be tried out: nothing that is answered here goes anywhere. */
export function Preview({ form, title }: Props) {
  const place = useId();
  const [typed, setTyped] = useState<Typed>({});
  const shown = useMemo(() => shownQuestions(form, typed), [form, typed]);
  const change = useCallback(
    (question: string, given: Given[]) => setTyped((before) => ({ ...before, [question]: given })),
    [],
  );
  return (
    <section aria-label={title} className={classes.preview}>
      <h2>{title}</h2>
      {shownSteps(form, shown).map((step) => (
        <div key={step.id} className={classes.fields}>
          <h3>{step.title}</h3>
          <FormStep
            step={step}
            typed={typed}
            shown={shown}
            errorOf={nothing}
            place={place}
            onChange={change}
            onLeave={nothing}
          />
        </div>
      ))}
    </section>
  );
}
