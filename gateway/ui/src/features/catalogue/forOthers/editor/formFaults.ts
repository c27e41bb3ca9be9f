import { ApiError } from '@/api/problem';
import type { ErrorEntry } from '@/components/ErrorSummary';
import type { OwnQuestions } from './ownQuestions';
import type { Form } from '@/features/catalogue/forOthers/form/model';

/** What the server finds wrong with a form, by the names of questions and steps. */
export function formFaults(error: unknown, form: Form, own: readonly OwnQuestions[] = []): ErrorEntry[] {
  if (!(error instanceof ApiError)) return [];
  return (error.problem.errors ?? []).map(({ pointer, message }) => {
    const [, whose, addition] = /own\/(\d+)(?:\/additions\/(\d+))?/.exec(pointer) ?? [];
    if (whose) {
      const asked = own[Number(whose)]?.additions[Number(addition)]?.question;
      return { text: `${asked?.label ?? pointer}: ${message}` };
    }
    const [, step, question] = /steps\/(\d+)(?:\/questions\/(\d+))?/.exec(pointer) ?? [];
    const where = form.steps[Number(step)];
    const what = where?.questions[Number(question)];
    return { text: `${what?.label ?? where?.title ?? pointer}: ${message}` };
  });
}
