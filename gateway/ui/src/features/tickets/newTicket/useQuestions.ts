import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/problem';
import { formIn } from '@/features/catalogue/forOthers/form/inLanguage';
import type { Form, Given, Question } from '@/features/catalogue/forOthers/form/model';
import { shownQuestions, shownSteps } from '@/features/catalogue/forOthers/form/shown';
import { useFormWords } from '@/features/catalogue/forOthers/form/useFormWords';
import { answersOf, faultOf } from '@/features/catalogue/forOthers/form/values';
import { dayFromNow } from '@/lib/zone';
import { askedQuery } from './askedQuery';
import type { NewTicketForm } from './newTicket';

const NOTHING: Form = { steps: [] };

type Refusal = Readonly<Record<string, string>>;

/** What is asked before somebody says what is wrong: what is shown of it, what is wrong with it, and what is sent. */
export function useQuestions(
  { answers: typed = NO_ANSWERS, organisation }: NewTicketForm,
  setForm: (change: (form: NewTicketForm) => NewTicketForm) => void,
  onBehalf: boolean,
) {
  const words = useFormWords();
  const query = useQuery({
    ...askedQuery(onBehalf ? organisation?.id : undefined),
    enabled: !onBehalf || organisation !== null,
  });
  const { i18n } = useTranslation();
  const asked = query.data?.form ?? NOTHING;
  const form = useMemo(() => formIn(asked, i18n.language), [asked, i18n.language]);
  const [presses, setPresses] = useState(0);
  const [left, setLeft] = useState<ReadonlySet<string>>(() => new Set());
  const [refusal, setRefusal] = useState<Refusal>({});
  const [changed, setChanged] = useState(false);
  const shown = useMemo(() => shownQuestions(form, typed), [form, typed]);
  const steps = shownSteps(form, shown);
  const today = dayFromNow(0);

  const wrong = (question: Question) => {
    const refused = refusal[question.id];
    if (refused) return words.refused(question, refused);
    const fault = faultOf(question, typed, today);
    // What a customer has to say, the service team may not know.
    return fault && !(onBehalf && fault === 'required') ? words.fault(question, fault) : undefined;
  };
  const faults = steps.flatMap(({ questions }) =>
    questions.flatMap((question) => {
      const text = shown.has(question.id) ? wrong(question) : undefined;
      return text ? [{ question, text }] : [];
    }),
  );
  const change = useCallback(
    (question: string, given: Given[]) => {
      setForm((before) => ({ ...before, answers: { ...before.answers, [question]: given } }));
      setRefusal((before) =>
        Object.fromEntries(Object.entries(before).filter(([refused]) => refused !== question)),
      );
    },
    [setForm],
  );
  return {
    loading: query.isLoading,
    asks: steps.length > 0,
    steps,
    shown,
    typed,
    sound: faults.length === 0,
    presses,
    /** Something else is asked than what was answered. */
    changed,
    faults: presses > 0 ? faults : [],
    errorOf: (question: Question) =>
      presses > 0 || left.has(question.id) || refusal[question.id] ? wrong(question) : undefined,
    change,
    leave: useCallback((question: string) => setLeft((before) => new Set(before).add(question)), []),
    press: () => {
      setChanged(false);
      setPresses((count) => count + 1);
    },
    given:
      query.data && query.data.edition > 0
        ? { formId: query.data.formId, edition: query.data.edition, answers: answersOf(form, typed, shown) }
        : undefined,
    /** The server found something wrong that we had not, or asks something else by now. */
    refused: (error: ApiError) => {
      if (error.code === 'questions-have-changed') {
        setChanged(true);
        void query.refetch();
      }
      const found = (error.problem.errors ?? []).flatMap(({ pointer, message }) => {
        const question = /^#?\/questions\/answers\/([^/]+)/.exec(pointer)?.[1];
        return question ? [[question, message] as const] : [];
      });
      setRefusal(Object.fromEntries(found));
      if (found.length > 0) setPresses((count) => count + 1);
    },
  };
}

const NO_ANSWERS: NewTicketForm['answers'] = {};

export type Questions = ReturnType<typeof useQuestions>;
