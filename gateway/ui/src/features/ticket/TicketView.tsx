import { Button } from '@mantine/core';
import { IconPrinter, IconRotate } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { Notice } from '@/components/Notice';
import { RichText } from '@/components/RichText';
import { Composer } from '@/components/ticket/Composer';
import { Facts } from '@/components/ticket/Facts';
import { ReopenDialog } from '@/components/ticket/ReopenDialog';
import { TicketHeader } from '@/components/ticket/TicketHeader';
import { TicketLayout } from '@/components/ticket/TicketLayout';
import { Timeline } from '@/components/ticket/Timeline';
import { canReopen } from '@/components/ticket/whatNext';
import type { Ticket } from '@/components/ticket/model';
import { plainText } from '@/components/ticket/plainText';
import { useCommentDraft } from '@/components/ticket/useCommentDraft';
import { useFresh } from '@/components/ticket/useFresh';
import { usePendingComments } from '@/components/ticket/usePendingComments';
import { useNow } from '@/lib/clock';
import { leftList } from '@/lib/leftList';
import { ticketsSearch } from '@/lib/ticketSearch';
import classes from './TicketView.module.css';

export function TicketView({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('ticket');
  const user = useUser();
  const now = useNow();
  const draft = useCommentDraft(ticket.id, false);
  const pending = usePendingComments(ticket);
  const fresh = useFresh(ticket, user.id);
  const [reopening, setReopening] = useState(false);

  const reopenable = ticket.allowed.reopen && canReopen(ticket, now);
  return (
    <>
      <TicketHeader
        ticket={ticket}
        back={{ to: '/tickets', search: ticketsSearch(leftList('/tickets')) }}
        backLabel={t('detail.back')}
        updated={fresh.length > 0}
        actions={
          reopenable ? (
            <Button
              variant="default"
              leftSection={<IconRotate size={16} aria-hidden />}
              onClick={() => setReopening(true)}
            >
              {t('reopen.button')}
            </Button>
          ) : (
            <Button
              variant="subtle"
              className={classes.print}
              leftSection={<IconPrinter size={16} aria-hidden />}
              onClick={() => window.print()}
            >
              {t('detail.print')}
            </Button>
          )
        }
      />
      <TicketLayout
        conversation={
          <>
            <Timeline ticket={ticket} pending={pending} fresh={fresh} onTakeBack={draft.putBack} />
            {ticket.allowed.comment ? (
              <div className={classes.composer}>
                <Composer
                  id="comment"
                  label={t('comment.label')}
                  send={t('comment.send')}
                  draft={draft}
                  onSend={(text, files) => pending.send(text, false, files)}
                />
              </div>
            ) : (
              plainText(draft.text) && (
                <Notice tone="warn" live>
                  {t('comment.resolvedMeanwhile')}
                  <blockquote className={classes.kept}>
                    <RichText html={draft.text} />
                  </blockquote>
                </Notice>
              )
            )}
          </>
        }
        facts={<Facts ticket={ticket} />}
      />
      {reopening && <ReopenDialog ticket={ticket} onClose={() => setReopening(false)} />}
    </>
  );
}
