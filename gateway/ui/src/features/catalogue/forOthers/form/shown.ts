import { questionsOf, type Condition, type Form, type Question, type Typed } from './model';
import { compareValues, valuesOf } from './values';

/**
 * The ids of the questions that are shown. It is what the services find: a question that is not shown counts as not
 * answered, so what hangs on it goes with it, and a default counts as an answer from the first.
 */
export function shownQuestions(form: Form, typed: Typed): ReadonlySet<string> {
  const questions = new Map(questionsOf(form).map((question) => [question.id, question]));
  const known = new Map<string, boolean>();

  const shows = (question: Question): boolean => {
    const already = known.get(question.id);
    if (already !== undefined) return already;
    // Whoever publishes a form is told of circles; one that came all the same must not end in one.
    known.set(question.id, false);
    const { match = 'all', conditions = [] } = question.shownWhen ?? {};
    const shown =
      conditions.length === 0 || (match === 'all' ? conditions.every(holds) : conditions.some(holds));
    known.set(question.id, shown);
    return shown;
  };

  const holds = (condition: Condition): boolean => {
    const about = questions.get(condition.question);
    if (!about) return condition.operator === 'not-answered';
    return conditionHolds(condition, about, shows(about) ? (valuesOf(about, typed) ?? []) : []);
  };

  return new Set([...questions.values()].filter(shows).map(({ id }) => id));
}

/** Whether it is so, given the answer's values: none if the question is not answered or not shown. */
export function conditionHolds({ operator, values }: Condition, about: Question, answer: string[]): boolean {
  const [first] = answer;
  const [limit = '0'] = values;
  switch (operator) {
    case 'answered':
      return answer.length > 0;
    case 'not-answered':
      return answer.length === 0;
    case 'is':
      return answer.some((value) => values.includes(value));
    case 'is-not':
      return answer.length > 0 && !answer.some((value) => values.includes(value));
    case 'at-least':
      return first !== undefined && compareValues(about.type, first, limit) >= 0;
    case 'at-most':
      return first !== undefined && compareValues(about.type, first, limit) <= 0;
  }
}

/** The steps in which anything is asked. */
export const shownSteps = (form: Form, shown: ReadonlySet<string>) =>
  form.steps.filter(({ questions }) => questions.some(({ id }) => shown.has(id)));
