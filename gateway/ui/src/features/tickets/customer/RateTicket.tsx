import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import { FieldError } from '@/components/FieldError';
import { commands } from '@/features/tickets/commands';
import { htmlOf } from '@/lib/htmlOf';
import type { Ticket } from '@/features/tickets/model';
import { useCommand } from '@/features/tickets/useCommand';
import classes from './RateTicket.module.css';

const scores = [1, 2, 3, 4, 5] as const;

/** Whoever asked says, once, how well it was done. */
export function RateTicket({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('ticket');
  const [score, setScore] = useState<number>();
  const [comment, setComment] = useState('');
  const [pressed, setPressed] = useState(false);
  const rate = useCommand((chosen: number) => commands.rate(ticket.id, chosen, htmlOf(comment)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (score && !rate.isPending) rate.mutate(score);
  };
  const field = { id: 'rating-comment' };
  return (
    <form noValidate className={classes.rate} aria-label={t('rate.title')} onSubmit={submit}>
      <h2>{t('rate.title')}</h2>
      {rate.error && <ErrorPanel error={rate.error} />}
      <fieldset className={classes.scores}>
        <legend className="visually-hidden">{t('rate.score')}</legend>
        {scores.map((one) => (
          <label key={one}>
            <input type="radio" name="score" checked={score === one} onChange={() => setScore(one)} />{' '}
            {t(`rate.${one}`)}
          </label>
        ))}
      </fieldset>
      {pressed && !score && <FieldError id="rating-error">{t('rate.missing')}</FieldError>}
      <Field {...field} label={t('rate.comment')}>
        <textarea
          {...fieldProps(field)}
          rows={2}
          maxLength={2000}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
      </Field>
      <Button type="submit" loading={rate.isPending}>
        {t('rate.send')}
      </Button>
    </form>
  );
}
