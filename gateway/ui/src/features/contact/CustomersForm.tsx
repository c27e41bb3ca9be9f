import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/api/client';
import { IDEMPOTENCY_HEADER, newIdempotencyKey } from '@/api/idempotency';
import { useUser } from '@/api/queries';
import { DraftBack } from '@/components/DraftBack';
import { ErrorSummary } from '@/components/ErrorSummary';
import { asHtml, type MessageField } from './message';
import { MessageFields } from './MessageFields';
import { useMessage } from './useMessage';
import classes from './ContactPage.module.css';

const asked: readonly MessageField[] = ['text'];
const SUMMARY = 100;

/** For a customer: who they are is known, and what they write becomes a ticket. */
export function CustomersForm({ onSent }: { onSent: (number: number) => void }) {
  const { t } = useTranslation('contact');
  const user = useUser();
  // The same message sent again, after a lost answer, is the same ticket.
  const [attempt, setAttempt] = useState<{ text: string; key: string }>();
  const sending = useMutation({
    mutationFn: (text: string) => {
      const same = attempt?.text === text ? attempt : { text, key: newIdempotencyKey() };
      setAttempt(same);
      const line = text.trim().replaceAll(/\s+/g, ' ');
      return body(
        api.POST('/api/tickets', {
          body: {
            summary: t('form.summary', {
              text: line.length > SUMMARY ? `${line.slice(0, SUMMARY - 1)}…` : line,
            }),
            details: asHtml(text),
            urgency: 'low',
            impact: 'low',
            via: 'contact-page',
          },
          headers: { [IDEMPOTENCY_HEADER]: same.key },
        }),
      );
    },
    onSuccess: ({ number }) => {
      writing.clear();
      onSent(number);
    },
  });
  const writing = useMessage(`${user.id}.contact`, asked, sending.error);
  return (
    <form
      noValidate
      className={classes.form}
      aria-labelledby="write"
      onSubmit={(event) => {
        event.preventDefault();
        if (writing.press() && !sending.isPending) sending.mutate(writing.message.text);
      }}
    >
      <ErrorSummary errors={writing.errors} attempt={sending.isPending ? 0 : writing.presses} />
      {writing.foundFrom !== undefined && (
        <DraftBack from={writing.foundFrom} discard={t('form.discard')} onDiscard={writing.clear}>
          {t('form.draftBack')}
        </DraftBack>
      )}
      <dl className={classes.from}>
        <dt>{t('form.from')}</dt>
        <dd>
          {[user.name, user.organisation?.name].filter(Boolean).join(', ')}
          <br />
          {user.email}
        </dd>
      </dl>
      <MessageFields writing={writing} asked={asked} />
      <div className={classes.actions}>
        <Button type="submit" size="md" loading={sending.isPending}>
          {t('form.send')}
        </Button>
      </div>
    </form>
  );
}
