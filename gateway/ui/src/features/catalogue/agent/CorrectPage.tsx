import '@/features/catalogue/words/request';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/api/client';
import { ApiError } from '@/api/problem';
import { AgentsOnly } from '@/components/AgentsOnly';
import { Check } from '@/components/Check';
import { ErrorPage } from '@/components/ErrorPage';
import { ErrorPanel } from '@/components/ErrorPanel';
import { ErrorSummary } from '@/components/ErrorSummary';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import { commands } from '@/features/catalogue/commands';
import { draftOf } from '@/features/catalogue/customer/requestDraft';
import { FormStep, questionId } from '@/features/catalogue/forOthers/form/FormStep';
import { questionsOf, type Form, type Given } from '@/features/catalogue/forOthers/form/model';
import { shownQuestions, shownSteps } from '@/features/catalogue/forOthers/form/shown';
import { useFormWords } from '@/features/catalogue/forOthers/form/useFormWords';
import { answersOf, faultOf } from '@/features/catalogue/forOthers/form/values';
import type { Request } from '@/features/catalogue/model';
import { requestKeys, requestQuery } from '@/features/catalogue/queries';
import { useCommand } from '@/features/catalogue/useCommand';
import { dayFromNow } from '@/lib/zone';
import { corrected } from './corrected';
import classes from './item/Item.module.css';

export const CorrectPage = () => (
  <AgentsOnly>
    <Loaded />
  </AgentsOnly>
);

const formQuery = (id: string) => ({
  queryKey: [...requestKeys.all, 'form', id] as const,
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    body(api.GET('/api/requests/{id}/form', { params: { path: { id } }, signal })),
});

function Loaded() {
  const { number } = useParams({ from: '/agent/requests/$number/correct' });
  const request = useQuery(requestQuery(number));
  const form = useQuery({ ...formQuery(request.data?.id ?? ''), enabled: request.data !== undefined });
  const failed = [request, form].find((query) => query.error && !query.data);
  if (failed) return <ErrorPage error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!request.data || !form.data) return <Skeleton lines={12} />;
  return <Correct key={request.data.id} request={request.data} form={form.data} />;
}

const NOTHING: ReadonlyMap<string, string> = new Map();

/** The answers that were given, to be put right. What was answered first stays in the request's history. */
function Correct({ request, form }: { request: Request; form: Form }) {
  const { t } = useTranslation('request');
  const words = useFormWords();
  const navigate = useNavigate();
  const [start] = useState(() => draftOf(request, form).typed);
  const [typed, setTyped] = useState(start);
  const [again, setAgain] = useState(false);
  const [presses, setPresses] = useState(0);
  const shown = useMemo(() => shownQuestions(form, typed), [form, typed]);
  const change = useCallback(
    (question: string, given: Given[]) => setTyped((before) => ({ ...before, [question]: given })),
    [],
  );
  const answers = corrected(
    answersOf(form, start, shownQuestions(form, start)),
    answersOf(form, typed, shown),
    request.answers.filter(({ type }) => type === 'file').map(({ question }) => question),
  );
  const correct = useCommand(() => commands.correct(request.id, answers, again));
  const refused =
    correct.error instanceof ApiError
      ? new Map(
          (correct.error.problem.errors ?? []).map(({ pointer, message }) => [
            pointer.split('/')[2] ?? '',
            message,
          ]),
        )
      : NOTHING;
  const faults = questionsOf(form).flatMap((question) => {
    const fault = shown.has(question.id) ? faultOf(question, typed, dayFromNow(0)) : undefined;
    const message = refused.get(question.id);
    const text = message
      ? words.refused(question, message)
      : fault && !(fault === 'required' && question.type === 'file')
        ? words.fault(question, fault)
        : undefined;
    return text ? [{ question, text }] : [];
  });
  const nothing = Object.keys(answers).length === 0 && !again;
  const to = { to: '/agent/requests/$number', params: { number: String(request.number) } } as const;
  return (
    <div className={classes.page}>
      <p className={classes.back}>
        <Link {...to}>
          #{request.number} {request.title}
        </Link>
      </p>
      <PageTitle title={t('correct.title')} />
      <p className={classes.quiet}>{t('correct.intro')}</p>
      <ErrorSummary
        errors={
          presses > 0 ? faults.map(({ question, text }) => ({ id: questionId(question.id), text })) : []
        }
        attempt={presses}
      />
      {correct.error && refused.size === 0 && <ErrorPanel error={correct.error} />}
      <form
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          setPresses((count) => count + 1);
          if (faults.length === refused.size && !nothing)
            correct.mutate(undefined, { onSuccess: () => void navigate(to) });
        }}
      >
        {shownSteps(form, shown).map((step) => (
          <section key={step.id} className={classes.form} aria-label={step.title}>
            <h2>{step.title}</h2>
            <FormStep
              step={step}
              typed={typed}
              shown={shown}
              organisationId={request.organisation.id}
              errorOf={(question) =>
                presses > 0 ? faults.find((fault) => fault.question === question)?.text : undefined
              }
              onChange={change}
              onLeave={() => undefined}
            />
          </section>
        ))}
        <Check label={t('correct.again')} checked={again} onChange={setAgain} />
        <div className={classes.actions}>
          <Button type="submit" size="md" loading={correct.isPending} disabled={nothing}>
            {t('correct.send')}
          </Button>
        </div>
      </form>
    </div>
  );
}
