import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import { Notice } from '@/components/Notice';
import { emptyMessage, faultsOf } from './message';
import classes from './ContactPage.module.css';

/** The other way in, for whom the check does not work or who would rather not have it. */
export function LinkForm({ open, known }: { open: boolean; known: string }) {
  const { t, i18n } = useTranslation('contact');
  const [typed, setTyped] = useState<string>();
  const [pressed, setPressed] = useState(false);
  const email = typed ?? known;
  const wrong = faultsOf({ ...emptyMessage, email }, ['email']).email !== undefined;
  const ask = useMutation({
    mutationFn: () =>
      api.POST('/api/contact/links', { body: { email: email.trim(), language: i18n.language } }),
  });
  const said = { id: 'link-email', required: true, error: pressed && wrong && t('missing.email') };
  return (
    <details className={classes.other} open={open || undefined}>
      <summary>{t('link.title')}</summary>
      <p>{t('link.text')}</p>
      {ask.isSuccess ? (
        <Notice tone="good" live>
          {t('link.sent')}
        </Notice>
      ) : (
        <form
          noValidate
          className={classes.form}
          aria-label={t('link.title')}
          onSubmit={(event) => {
            event.preventDefault();
            setPressed(true);
            if (!wrong) ask.mutate();
          }}
        >
          {ask.error && <ErrorPanel error={ask.error} />}
          <Field {...said} label={t('form.email')}>
            <input
              {...fieldProps(said)}
              type="email"
              autoComplete="email"
              value={email}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          </Field>
          <div>
            <Button type="submit" variant="default" loading={ask.isPending}>
              {t('link.ask')}
            </Button>
          </div>
        </form>
      )}
    </details>
  );
}
