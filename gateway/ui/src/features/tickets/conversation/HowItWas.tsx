import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Field } from '@/components/Field';
import { fieldProps } from '@/components/fieldProps';
import { Skeleton } from '@/components/Skeleton';
import type { Ticket, TimelineEntry } from '@/features/tickets/model';
import { PriorityBadge } from '@/features/tickets/PriorityBadge';
import { pastTicketQuery } from '@/features/tickets/queries';
import { StatusBadge } from '@/features/tickets/StatusBadge';
import { nameOf } from '@/lib/nameOf';
import { TextButton } from '@/components/TextButton';
import { dayAndTime } from './dayAndTime';
import { Fact } from './Fact';
import { TimelineEvent } from './TimelineEvent';
import { TimelineMessage } from './TimelineMessage';
import { useEntryWords } from './useEntryWords';
import factClasses from './Facts.module.css';
import classes from './HowItWas.module.css';

/** Opens the ticket as it was. */
export function HowItWas({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('ticket');
  const [open, setOpen] = useState(false);
  if (ticket.timeline.length < 2) return null;
  return (
    <>
      <span className={classes.link}>
        <TextButton small onClick={() => setOpen(true)}>
          {t('past.link')}
        </TextButton>
      </span>
      {open && <Past ticket={ticket} onClose={() => setOpen(false)} />}
    </>
  );
}

/** What happened, one after the other, with a slider to go along it. What it says is what was known then. */
function Past({ ticket, onClose }: { ticket: Ticket; onClose: () => void }) {
  const { t, i18n } = useTranslation('ticket');
  const words = useEntryWords();
  const [moments] = useState(() => ticket.timeline);
  const [at, setAt] = useState(moments.length - 1);
  const entry = moments[at] as TimelineEntry;
  const { data, error, refetch, isPlaceholderData } = useQuery(
    pastTicketQuery(ticket.id, useDeferredValue(entry.at)),
  );
  const said = `${dayAndTime(entry.at, i18n.language)}: ${words(entry)}`;
  const field = { id: 'past-slider', help: <output htmlFor="past-slider">{said}</output> };
  return (
    <Dialog wide title={t('past.title', { number: ticket.number })} onClose={onClose}>
      <Field {...field} label={t('past.slider')}>
        <input
          {...fieldProps(field)}
          type="range"
          className={classes.slider}
          min={0}
          max={moments.length - 1}
          value={at}
          aria-valuetext={said}
          onChange={(event) => setAt(event.currentTarget.valueAsNumber)}
        />
      </Field>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height="16rem" />}
      {data && (
        <div aria-busy={isPlaceholderData} className={classes.past}>
          <dl className={factClasses.facts}>
            <Fact name={t('detail.fact.status')}>
              <StatusBadge status={data.status} />
            </Fact>
            <Fact name={t('detail.fact.priority')}>
              <PriorityBadge priority={data.priority} />
            </Fact>
            <Fact name={t('detail.fact.assignee')}>{nameOf(data.assignee) ?? t('detail.fact.nobody')}</Fact>
            <Fact name={t('detail.fact.followers')}>
              {data.followers.map((one) => nameOf(one) ?? '…').join(', ') || t('detail.fact.none')}
            </Fact>
          </dl>
          <ol className={classes.entries} aria-label={t('detail.conversation')}>
            {data.timeline.slice(-20).map((one) => {
              const text = one.kind === 'opened' ? data.details : one.text;
              return text || one.attachments?.length ? (
                <TimelineMessage key={one.id} entry={one} text={text ?? undefined} fresh={false} />
              ) : (
                <TimelineEvent key={one.id} entry={one} fresh={false} />
              );
            })}
          </ol>
        </div>
      )}
    </Dialog>
  );
}
