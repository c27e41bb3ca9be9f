import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { IDEMPOTENCY_HEADER } from '@/api/idempotency';
import { ApiError } from '@/api/problem';
import { DraftBack } from '@/components/DraftBack';
import { ErrorSummary } from '@/components/ErrorSummary';
import { Notice } from '@/components/Notice';
import { LinkForm } from './LinkForm';
import type { MessageField } from './message';
import { MessageFields } from './MessageFields';
import { useCheck } from './useCheck';
import { useMessage } from './useMessage';
import classes from './ContactPage.module.css';

const all: readonly MessageField[] = ['name', 'company', 'email', 'text'];
const withoutEmail: readonly MessageField[] = ['name', 'company', 'text'];

/** The challenge, and not the message, was at fault. */
const isAboutTheCheck = (error: unknown) =>
  error instanceof ApiError && (error.code.startsWith('challenge-') || error.status === 422);

/** For whoever is not signed in: by a check that the browser does itself, or by the key of a mailed link. */
export function StrangersForm({ linkKey, onSent }: { linkKey?: string; onSent: () => void }) {
  const { t } = useTranslation('contact');
  const asked = linkKey ? withoutEmail : all;
  const check = useCheck();
  const sending = useMutation({
    mutationFn: async () => {
      const { name, company, email, text } = writing.message;
      const proof = linkKey ? undefined : await check.start();
      return api.POST('/api/contact/messages', {
        body: {
          name,
          company,
          text,
          ...(proof ? { email, solution: proof.solution } : { key: linkKey }),
        },
        headers: proof && { [IDEMPOTENCY_HEADER]: proof.key },
      });
    },
    onSuccess: () => {
      writing.clear();
      check.forget();
      onSent();
    },
    onError: (error) => {
      if (isAboutTheCheck(error)) check.renew();
    },
  });
  const writing = useMessage('anonymous.contact', asked, sending.error);
  const linkIsGone = sending.error instanceof ApiError && sending.error.code === 'link-used-already';
  return (
    <>
      <form
        noValidate
        className={classes.form}
        aria-labelledby="write"
        onFocus={() => {
          if (!linkKey) check.start().catch(() => undefined);
        }}
        onSubmit={(event) => {
          event.preventDefault();
          if (writing.press() && !sending.isPending) sending.mutate();
        }}
      >
        <ErrorSummary errors={writing.errors} attempt={sending.isPending ? 0 : writing.presses} />
        {writing.foundFrom !== undefined && (
          <DraftBack from={writing.foundFrom} discard={t('form.discard')} onDiscard={writing.clear}>
            {t('form.draftBack')}
          </DraftBack>
        )}
        {linkKey && <Notice>{t('link.by')}</Notice>}
        <MessageFields writing={writing} asked={asked} />
        {!linkKey && (
          <p role="status" className={classes.soft}>
            {t(`check.${check.state}`)}
          </p>
        )}
        <div className={classes.actions}>
          <Button type="submit" size="md" loading={sending.isPending}>
            {t('form.send')}
          </Button>
          {linkIsGone && <Link to="/contact">{t('link.again')}</Link>}
        </div>
      </form>
      {!linkKey && <LinkForm open={check.state === 'failed'} known={writing.message.email} />}
    </>
  );
}
