import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import { FormDialog } from '@/components/FormDialog';
import { RichText } from '@/components/RichText';
import { commands } from '@/features/tickets/commands';
import type { Ticket, TimelineEntry } from '@/features/tickets/model';
import { ticketKeys } from '@/features/tickets/queries';

interface Props {
  ticket: Ticket;
  comment: TimelineEntry;
  onClose: () => void;
}

/** A comment is a matter of its own: it becomes a ticket, which opens. */
export function SplitDialog({ ticket, comment, onClose }: Props) {
  const { t } = useTranslation('queue');
  const navigate = useNavigate();
  const [summary, setSummary] = useState('');
  const field = (pressed: boolean) => ({
    id: 'split-summary',
    required: true,
    error: pressed && !summary.trim() && t('split.missing'),
  });
  return (
    <FormDialog
      title={t('split.title', { number: ticket.number })}
      confirm={t('split.confirm')}
      lacks={!summary.trim()}
      onClose={onClose}
      run={async () => {
        const { number } = await commands.split(ticket.id, comment.id, summary.trim());
        await navigate({ to: '/agent/tickets/$number', params: { number: String(number) } });
      }}
      refresh={ticketKeys.all}
    >
      {(pressed) => (
        <>
          <p>{t('split.text', { who: comment.actor.name })}</p>
          {comment.text && (
            <blockquote>
              <RichText html={comment.text} />
            </blockquote>
          )}
          <Field {...field(pressed)} label={t('split.summary')}>
            <input
              {...fieldProps(field(pressed))}
              value={summary}
              maxLength={200}
              autoComplete="off"
              onChange={(event) => setSummary(event.currentTarget.value)}
            />
          </Field>
        </>
      )}
    </FormDialog>
  );
}
