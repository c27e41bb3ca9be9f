import { given } from '@/features/catalogue/forOthers/form/values';
import { questionsOf, type Form, type Given, type Typed } from '@/features/catalogue/forOthers/form/model';
import type { Request } from '@/features/catalogue/model';

interface Person {
  id: string;
  name: string;
}

/** A request that is not sent yet. */
export interface RequestDraft {
  forWhom: 'me' | 'other';
  other: Person | null;
  typed: Typed;
}

export const emptyDraft: RequestDraft = { forWhom: 'me', other: null, typed: {} };

/** About an asset: the first question for one has it as its answer. */
export function draftAbout(asset: { id: string; name: string }, form: Form): RequestDraft {
  const question = questionsOf(form).find(({ type }) => type === 'asset');
  const typed: Typed = question ? { [question.id]: [{ value: asset.id, name: asset.name }] } : {};
  return { ...emptyDraft, typed };
}

/**
 * A request that was sent, to be sent again: its answers to questions that are still asked. Files stay with what they were
 * sent with. What was not asked then begins with its default; a default that was taken away stays away. Where several names
 * stand in one text that cannot be taken apart for certain, none is shown.
 */
export function draftOf(request: Request, form: Form): RequestDraft {
  const before = new Map(request.answers.map((answer) => [answer.question, answer]));
  const typed = questionsOf(form).flatMap((question): [string, Given[]][] => {
    const answer = before.get(question.id);
    if (!answer) return question.id in request.raw ? [[question.id, []]] : [];
    if (answer.type !== question.type || question.type === 'file') return [];
    const names = answer.values.length === 1 ? [answer.text] : answer.text.split(', ');
    return [
      [question.id, given(question, answer.values, names.length === answer.values.length ? names : [])],
    ];
  });
  const { requester, beneficiary } = request;
  return {
    forWhom: beneficiary.id === requester.id ? 'me' : 'other',
    other: beneficiary.id === requester.id ? null : { id: beneficiary.id, name: beneficiary.name ?? '…' },
    typed: Object.fromEntries(typed),
  };
}
