import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/problem';
import { useIdempotencyKey } from '@/api/idempotency';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Money } from '@/components/Money';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import { commands } from '@/features/catalogue/commands';
import type { Item, Preview, Request } from '@/features/catalogue/model';
import { catalogueKeys, previewQuery } from '@/features/catalogue/queries';
import { Answers } from '@/features/catalogue/forOthers/form/Answers';
import { saidIn, type Say } from '@/features/catalogue/forOthers/form/inLanguage';
import { useCommand } from '@/features/catalogue/useCommand';
import { nameOf } from '@/lib/nameOf';
import { refusalOf } from './refusal';
import type { Ask } from './useAsk';
import { WhoIsAsked } from './WhoIsAsked';
import classes from './AskForm.module.css';

interface Props {
  item: Item;
  ask: Ask;
  again?: Request;
}

/** The last page before sending: exactly what would be kept, what it costs, and who would be asked. */
export function Review({ item, ask, again }: Props) {
  const { t, i18n } = useTranslation('request');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const keys = useIdempotencyKey();
  const preview = useQuery(previewQuery(item.id, ask.wish));
  const send = useCommand(async () => {
    const key = keys.keyFor(ask.wish);
    if (!again) return (await commands.submit({ itemId: item.id, ...ask.wish }, key)).number;
    await commands.resubmit(again.id, ask.wish, key);
    return again.number;
  });
  const error = send.error ?? preview.error;
  const refusal = refusalOf(error);
  const { refuse } = ask;
  useEffect(() => {
    if (refusal) refuse(refusal);
    // Once for each refusal; what happens to it is of that moment.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [error]);

  const submit = () => {
    // Once it is sent, another press while the next page is on its way would be another request.
    if (send.isPending || send.isSuccess || !preview.data) return;
    send.mutate(undefined, {
      onSuccess: async (number) => {
        keys.done();
        const params = { number: String(number) };
        await (ask.caller
          ? navigate({ to: '/agent/requests/$number', params, replace: true })
          : navigate({ to: '/requests/$number', params, search: { sent: true }, replace: true }));
        ask.forget();
      },
    });
  };
  const changed = error instanceof ApiError && error.code === 'form-was-changed';
  return (
    <div className={classes.page}>
      <PageTitle title={t('review.title', { item: item.name })} />
      {error && !refusal && !changed && (
        <ErrorPanel error={error} onRetry={send.error ? undefined : () => void preview.refetch()} />
      )}
      {changed && (
        <Notice
          tone="warn"
          live
          action={
            <button
              type="button"
              onClick={() => {
                void queries.invalidateQueries({ queryKey: catalogueKeys.item(item.id) });
                ask.go(undefined);
              }}
            >
              {t('review.newForm')}
            </button>
          }
        >
          {t('review.changed')}
        </Notice>
      )}
      {preview.data ? (
        <Previewed
          preview={preview.data}
          say={saidIn(item.form.translations, i18n.language)}
          inName={ask.caller !== undefined}
        />
      ) : (
        !error && <Skeleton lines={10} />
      )}
      <div className={classes.actions}>
        <Button variant="default" onClick={ask.back}>
          {t('review.change')}
        </Button>
        <Button
          size="md"
          disabled={!preview.data || preview.isFetching || changed}
          loading={send.isPending}
          onClick={submit}
        >
          {t('review.send')}
        </Button>
      </div>
    </div>
  );
}

function Previewed({ preview, say, inName }: { preview: Preview; say: Say; inName: boolean }) {
  const { t } = useTranslation('request');
  const { requester, beneficiary, review, parts, total } = preview;
  return (
    <>
      <section className={classes.section}>
        <h2>{t('review.who')}</h2>
        <WhoIsAsked parts={parts} />
        {total && (
          <p>
            {t('review.total')} <Money {...total} />
          </p>
        )}
      </section>
      <section className={classes.section}>
        <h2>{t('review.answers')}</h2>
        <p className={classes.progress}>
          {t('review.for', {
            name: beneficiary.id === requester.id && !inName ? t('review.yourself') : nameOf(beneficiary),
          })}
        </p>
        <Answers answers={review} say={say} none={t('review.nothing')} />
      </section>
    </>
  );
}
