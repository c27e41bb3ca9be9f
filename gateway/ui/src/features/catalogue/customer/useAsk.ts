import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useUser, type Schemas } from '@/api/queries';
import type { Given, Question, Step } from '@/features/catalogue/forOthers/form/model';
import { shownQuestions, shownSteps } from '@/features/catalogue/forOthers/form/shown';
import { useFormWords } from '@/features/catalogue/forOthers/form/useFormWords';
import { answersOf, faultOf } from '@/features/catalogue/forOthers/form/values';
import type { Item, Request, Wish } from '@/features/catalogue/model';
import { dayFromNow } from '@/lib/zone';
import { useDraft } from '@/lib/useDraft';
import { expectHeading } from '@/lib/focus';
import type { RequestDraft } from './requestDraft';

/** For items that ask nothing there is still for whom it is. */
const noQuestions: Step = { id: 'for-whom', title: '', questions: [] };

/** Somebody at a customer, for whom the service team asks. */
export type Caller = Pick<Schemas['Contact'], 'id' | 'name' | 'organisation'>;

export type Refusal = Readonly<Record<string, string>>;

const omit = (all: Refusal, question: string): Refusal =>
  Object.fromEntries(Object.entries(all).filter(([id]) => id !== question));

/** A form being filled in: which step one is at, what is shown there, what is wrong with it, and what would be sent. */
export function useAsk(item: Item, start: RequestDraft, again?: Request, about?: string, caller?: Caller) {
  const user = useUser();
  const words = useFormWords();
  const { at } = useSearch({ from: '/services/$itemId' });
  const navigate = useNavigate({ from: '/services/$itemId' });
  // What is sent again, and what is about something, is not what was begun without.
  const place = ['request', item.id, again?.number ?? about, caller?.id].filter(Boolean).join('.');
  const [draft, setDraft, forget, foundFrom] = useDraft(`${user.id}.${place}`, start);
  const [presses, setPresses] = useState(0);
  const [checked, setChecked] = useState<ReadonlySet<string>>(() => new Set());
  const [left, setLeft] = useState<ReadonlySet<string>>(() => new Set());
  const [refused, setRefused] = useState<Refusal>({});
  const [beginning, setBeginning] = useState(0);

  const { typed, forWhom, other } = draft;
  const shown = useMemo(() => shownQuestions(item.form, typed), [item.form, typed]);
  const asked = shownSteps(item.form, shown);
  const steps = asked.length > 0 ? asked : [noQuestions];
  const today = dayFromNow(0);
  const noOther = !again && forWhom === 'other' && !other;

  const wrong = (question: Question) => {
    if (refused[question.id]) return words.refused(question, refused[question.id] ?? '');
    const fault = faultOf(question, typed, today);
    return fault && words.fault(question, fault);
  };
  const faults = (step: Step) =>
    step.questions.flatMap((question) => {
      const text = shown.has(question.id) ? wrong(question) : undefined;
      return text ? [{ question, text }] : [];
    });
  const isSound = (step: Step, index: number) => faults(step).length === 0 && !(index === 0 && noOther);

  const found = steps.findIndex(({ id }) => id === at);
  const unsound = steps.findIndex((step, index) => !isSound(step, index));
  const review = at === 'review' && unsound < 0;
  const index = at === 'review' ? Math.max(unsound, 0) : Math.max(found, 0);
  const step = steps[index] ?? noQuestions;
  const isChecked = checked.has(step.id);

  const go = (to: string | undefined, replace = false) => {
    // Another step of the same page: to the person it is one of its own.
    expectHeading();
    void navigate({ search: (before) => ({ ...before, at: to }), replace });
  };
  const toMend = at === 'review' && unsound >= 0;
  if (toMend && !checked.has(step.id)) setChecked(new Set(checked).add(step.id));
  // The address says so, too: else the first letter that mends the last of it would lead on.
  useEffect(() => {
    if (toMend) go(step.id, true);
    // Once for each time; which step it is, is of that moment.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [toMend]);
  const change = useCallback(
    (question: string, given: Given[]) => {
      setDraft((before) => ({ ...before, typed: { ...before.typed, [question]: given } }));
      setRefused((before) => (question in before ? omit(before, question) : before));
    },
    [setDraft],
  );
  const leave = useCallback((question: string) => setLeft((before) => new Set(before).add(question)), []);

  const wish: Wish = {
    requesterId: caller?.id,
    forId: forWhom === 'other' ? other?.id : undefined,
    edition: item.edition,
    answers: answersOf(item.form, typed, shown),
  };
  return {
    caller,
    draft,
    setDraft,
    forget,
    /** Another one whenever everything is thrown away: fields that hold files begin anew with it. */
    beginning,
    discard: () => {
      forget();
      setBeginning((count) => count + 1);
    },
    foundFrom,
    shown,
    steps,
    step,
    index,
    review,
    presses,
    isChecked,
    noOther,
    faults: isChecked ? faults(step) : [],
    errorOf: (question: Question) =>
      isChecked || left.has(question.id) || refused[question.id] ? wrong(question) : undefined,
    change,
    leave,
    wish,
    go,
    next: () => {
      setChecked((before) => new Set(before).add(step.id));
      setPresses((count) => count + 1);
      if (isSound(step, index)) go(steps[index + 1]?.id ?? 'review');
    },
    back: () => go(review ? steps.at(-1)?.id : steps[index - 1]?.id),
    /** The server found something wrong that we had not: on the review, that leads to the step with the first of it. */
    refuse: (refusal: Refusal) => {
      setRefused(refusal);
      setPresses((count) => count + 1);
    },
  };
}

export type Ask = ReturnType<typeof useAsk>;
