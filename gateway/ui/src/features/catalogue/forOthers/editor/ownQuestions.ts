import {
  questionsOf,
  type Form,
  type Question,
  type QuestionType,
} from '@/features/catalogue/forOthers/form/model';
import { newId } from './formEdits';

/** A question that one organisation is asked besides, and behind which of the common ones. */
export interface Addition {
  step: string;
  after?: string | null;
  question: Question;
}

export interface OwnQuestions {
  organisationId: string;
  additions: Addition[];
}

/** No question of the common form ever begins like this. */
const PREFIX = 'own-';

/** The form as this organisation meets it: the same that services make of it. */
export function formWith(form: Form, additions: readonly Addition[]): Form {
  let steps = form.steps;
  if (steps.length === 0) return form;
  for (const { step, after, question } of additions) {
    const found = steps.findIndex(({ id }) => id === step);
    const at = found < 0 ? steps.length - 1 : found;
    steps = steps.map((one, number) => {
      if (number !== at) return one;
      const place = one.questions.findIndex(({ id }) => id === after);
      return {
        ...one,
        questions: one.questions.toSpliced(place < 0 ? one.questions.length : place + 1, 0, question),
      };
    });
  }
  return { ...form, steps };
}

export const additionsOf = (own: readonly OwnQuestions[], organisation: string) =>
  own.find(({ organisationId }) => organisationId === organisation)?.additions ?? [];

/** An organisation without questions of its own is not named. */
export function withAdditions(
  own: readonly OwnQuestions[],
  organisation: string,
  additions: Addition[],
): OwnQuestions[] {
  const there = own.some(({ organisationId }) => organisationId === organisation);
  const changed = there
    ? own.map((one) => (one.organisationId === organisation ? { ...one, additions } : one))
    : [...own, { organisationId: organisation, additions }];
  return changed.filter((one) => one.additions.length > 0);
}

/** One more, at the end of the last step. */
export function addOwn(form: Form, additions: readonly Addition[], type: QuestionType, label: string) {
  const taken = questionsOf(formWith(form, additions)).map(({ id }) => id);
  const id =
    PREFIX +
    newId(
      label,
      taken.map((one) => one.replace(PREFIX, '')),
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
  return { id, additions: [...additions, { step: form.steps.at(-1)?.id ?? '', question }] };
}
