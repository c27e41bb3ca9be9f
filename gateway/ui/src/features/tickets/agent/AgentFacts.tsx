import { useTranslation } from 'react-i18next';
import { Facts } from '@/features/tickets/conversation/Facts';
import { priorities, statuses } from '@/features/tickets/model';
import { useTicketWords } from '@/features/tickets/useTicketWords';
import { nameOf } from '@/lib/nameOf';
import { InlineSelect } from './InlineSelect';
import { PRIORITY_ID, STATUS_ID, type TicketWork } from './useTicketWork';
import classes from './AgentFacts.module.css';

const settable = statuses.filter((status) => status !== 'resolved');

/** The facts, of which an agent changes three in place. */
export function AgentFacts({ work }: { work: TicketWork }) {
  const { t } = useTranslation(['queue', 'ticket', 'tickets']);
  const words = useTicketWords();
  const { ticket, user, setStatus, setPriority, assign } = work;
  const { allowed } = ticket;
  const status = setStatus.isPending ? setStatus.variables : ticket.status;
  const priority = setPriority.isPending ? setPriority.variables : ticket.priority;
  const assignee = assign.isPending ? assign.variables : ticket.assignee;
  return (
    <Facts
      ticket={ticket}
      status={
        allowed.status && ticket.status !== 'resolved' ? (
          <InlineSelect
            id={STATUS_ID}
            label={t('ticket.changeStatus')}
            value={status}
            busy={setStatus.isPending}
            options={settable.map((value) => ({ value, label: words.status(value) }))}
            onChange={(value) => {
              work.forgetErrors();
              setStatus.mutate(value);
            }}
          />
        ) : undefined
      }
      priority={
        allowed.priority && ticket.status !== 'resolved' ? (
          <InlineSelect
            id={PRIORITY_ID}
            label={t('ticket.changePriority')}
            value={priority}
            busy={setPriority.isPending}
            options={priorities.map((value) => ({
              value,
              label: t(`priority.${value}`, { ns: 'tickets' }),
            }))}
            onChange={(value) => {
              work.forgetErrors();
              setPriority.mutate(value);
            }}
          />
        ) : undefined
      }
      assignee={
        allowed.assign ? (
          <span className={classes.assignee}>
            <button type="button" className={classes.change} onClick={() => work.ask('assign')}>
              {nameOf(assignee) ?? t('detail.fact.nobody', { ns: 'ticket' })}
              <span className="visually-hidden">, {t('ticket.assign')}</span>
            </button>
            {assignee?.id !== user.id && (
              <button type="button" className={classes.me} onClick={work.assignToMe}>
                {t('ticket.assignToMe')}
              </button>
            )}
          </span>
        ) : undefined
      }
    />
  );
}
