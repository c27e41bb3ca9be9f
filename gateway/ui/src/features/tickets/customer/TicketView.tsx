import { Button } from '@mantine/core';
import { IconCheck, IconPrinter, IconRotate } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { Notice } from '@/components/Notice';
import { RichText } from '@/components/RichText';
import { AtHand } from '@/features/tickets/conversation/AtHand';
import { Composer } from '@/features/tickets/conversation/Composer';
import { focusWhenThere } from '@/features/tickets/conversation/focusWhenThere';
import { Facts } from '@/features/tickets/conversation/Facts';
import { ReopenDialog } from '@/features/tickets/conversation/ReopenDialog';
import { MergedInto } from '@/features/tickets/conversation/Related';
import { TicketHeader } from '@/features/tickets/conversation/TicketHeader';
import { TicketLayout } from '@/features/tickets/conversation/TicketLayout';
import { Timeline } from '@/features/tickets/conversation/Timeline';
import { canReopen } from '@/features/tickets/conversation/whatNext';
import type { Ticket } from '@/features/tickets/model';
import { plainText } from '@/features/tickets/plainText';
import { useCommentDraft } from '@/features/tickets/conversation/useCommentDraft';
import { useFresh } from '@/features/tickets/conversation/useFresh';
import { usePendingComments } from '@/features/tickets/conversation/usePendingComments';
import { useNow } from '@/lib/clock';
import { leftList } from '@/lib/leftList';
import { ticketsSearch } from '@/features/tickets/ticketSearch';
import { CloseDialog } from './CloseDialog';
import { RateTicket } from './RateTicket';
import classes from './TicketView.module.css';

export function TicketView({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('ticket');
  const user = useUser();
  const now = useNow();
  const draft = useCommentDraft(ticket.id, false);
  const pending = usePendingComments(ticket);
  const fresh = useFresh(ticket, user.id);
  const [reopening, setReopening] = useState(false);
  const [closing, setClosing] = useState(false);

  const reopenable = ticket.allowed.reopen && canReopen(ticket, now);
  return (
    <>
      <TicketHeader
        ticket={ticket}
        back={{ to: '/tickets', search: ticketsSearch(leftList('/tickets')) }}
        backLabel={t('detail.back')}
        updated={fresh.length > 0}
        actions={
          <>
            {reopenable && (
              <Button
                variant="default"
                leftSection={<IconRotate size={16} aria-hidden />}
                onClick={() => setReopening(true)}
              >
                {t('reopen.button')}
              </Button>
            )}
            {ticket.allowed.close && (
              <Button
                variant="default"
                leftSection={<IconCheck size={16} aria-hidden />}
                onClick={() => setClosing(true)}
              >
                {t('close.button')}
              </Button>
            )}
            <Button
              variant="subtle"
              className={classes.print}
              leftSection={<IconPrinter size={16} aria-hidden />}
              onClick={() => window.print()}
            >
              {t('detail.print')}
            </Button>
          </>
        }
      />
      <TicketLayout
        conversation={
          <>
            <MergedInto ticket={ticket} />
            <Timeline ticket={ticket} pending={pending} fresh={fresh} onTakeBack={draft.putBack} />
            {ticket.allowed.rate && <RateTicket ticket={ticket} />}
            {ticket.allowed.comment ? (
              <AtHand
                className={classes.composer}
                label={t('comment.label')}
                onGo={() => focusWhenThere('comment')}
              >
                <Composer
                  id="comment"
                  label={t('comment.label')}
                  send={t('comment.send')}
                  draft={draft}
                  onSend={(text, files) => pending.send(text, false, files)}
                />
              </AtHand>
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
      {closing && <CloseDialog ticket={ticket} onClose={() => setClosing(false)} />}
      {reopening && <ReopenDialog ticket={ticket} onClose={() => setReopening(false)} />}
    </>
  );
}
