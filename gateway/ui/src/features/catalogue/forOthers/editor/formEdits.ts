import type {
  Condition,
  Form,
  Operator,
  Question,
  QuestionType,
} from '@/features/catalogue/forOthers/form/model';
import { questionsOf } from '@/features/catalogue/forOthers/form/model';

/** Where a question stands: in which step, and at which place there. */
export interface Place {
  step: number;
  at: number;
}

export const placeOf = (form: Form, id: string): Place | undefined => {
  for (const [step, { questions }] of form.steps.entries()) {
    const at = questions.findIndex((question) => question.id === id);
    if (at >= 0) return { step, at };
  }
  return undefined;
};

/** An id that nothing else here has, made of the words; it stays when the words change. */
export function newId(words: string, taken: readonly string[]): string {
  const base =
    words
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^(?:-|own-)+|-+$/g, '')
      .slice(0, 32) || 'question';
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.includes(id)) return id;
  }
}

const withStep = (form: Form, step: number, change: (questions: Question[]) => Question[]): Form => ({
  ...form,
  steps: form.steps.map((one, index) =>
    index === step ? { ...one, questions: change(one.questions) } : one,
  ),
});

export function addQuestion(form: Form, step: number, type: QuestionType, label: string) {
  const id = newId(
    label,
    questionsOf(form).map((question) => question.id),
  );
  const question: Question = {
    id,
    type,
    label,
    required: false,
    options: [],
    many: false,
    currency: type === 'money' ? 'GBP' : undefined,
  };
  return { id, form: withStep(form, step, (questions) => [...questions, question]) };
}

export const changeQuestion = (form: Form, changed: Question): Form => ({
  ...form,
  steps: form.steps.map((step) => ({
    ...step,
    questions: step.questions.map((question) => (question.id === changed.id ? changed : question)),
  })),
});

export const removeQuestion = (form: Form, id: string): Form => ({
  ...form,
  steps: form.steps.map((step) => ({
    ...step,
    questions: step.questions.filter((question) => question.id !== id),
  })),
});

/** To that place; the places behind it move on. */
export function moveTo(form: Form, id: string, to: Place): Form {
  const question = questionsOf(form).find((one) => one.id === id);
  if (!question || !form.steps[to.step]) return form;
  return withStep(removeQuestion(form, id), to.step, (questions) => questions.toSpliced(to.at, 0, question));
}

/** One place up or down; from a step's end into the next step. Undefined where there is nowhere to go. */
export function stepped(form: Form, id: string, by: -1 | 1): Form | undefined {
  const place = placeOf(form, id);
  if (!place) return undefined;
  const { step, at } = place;
  const length = form.steps[step]?.questions.length ?? 0;
  if (at + by >= 0 && at + by < length) return moveTo(form, id, { step, at: at + by });
  const next = form.steps[step + by];
  return next && moveTo(form, id, { step: step + by, at: by > 0 ? 0 : next.questions.length });
}

/** The ids of those whose conditions are about this one: it cannot go before they do. */
export const hangingOn = (form: Form, id: string) =>
  questionsOf(form).filter((question) =>
    question.shownWhen?.conditions.some((condition) => condition.question === id),
  );

/** Which operators make sense for a type. */
export function operatorsFor(type: QuestionType): Operator[] {
  if (type === 'number' || type === 'money' || type === 'date')
    return ['is', 'is-not', 'at-least', 'at-most', 'answered', 'not-answered'];
  if (type === 'yes-no' || type === 'choice' || type === 'several')
    return ['is', 'is-not', 'answered', 'not-answered'];
  return ['answered', 'not-answered'];
}

export const needsValues = ({ operator }: Condition) =>
  operator !== 'answered' && operator !== 'not-answered';

/** The questions that are not the same in both, by their labels, and the steps that are called otherwise. */
export function differing(mine: Form, theirs: Form): string[] {
  const other = new Map(questionsOf(theirs).map((question) => [question.id, question]));
  const own = new Map(questionsOf(mine).map((question) => [question.id, question]));
  const ids = new Set([...own.keys(), ...other.keys()]);
  const questions = [...ids]
    .filter((id) => canonical(own.get(id)) !== canonical(other.get(id)))
    .map((id) => (own.get(id) ?? other.get(id))?.label ?? id);
  const steps = mine.steps
    .filter(({ id, title }) => theirs.steps.some((step) => step.id === id && step.title !== title))
    .map(({ title }) => title);
  return [...questions, ...steps];
}

/** Null and left out are the same to services. */
const canonical = (question: Question | undefined) =>
  JSON.stringify(
    question &&
      Object.entries(question)
        .filter(
          ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && !value.length),
        )
        .toSorted(([one], [another]) => (one < another ? -1 : 1)),
  );
