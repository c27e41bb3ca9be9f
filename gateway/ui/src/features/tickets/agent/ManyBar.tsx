import { Button, Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { agentsQuery, useUser } from '@/api/queries';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { priorities, statuses } from '@/features/tickets/model';
import { useTicketWords } from '@/features/tickets/useTicketWords';
import { candidates } from './candidates';
import type { Many } from './useMany';
import classes from './ManyBar.module.css';

/** What can be done to the tickets that are chosen, and what became of it. */
export function ManyBar({ many }: { many: Many }) {
  return (
    <div className={classes.place}>
      {many.error && <ErrorPanel error={many.error} />}
      {many.chosen.length > 0 && <Acts many={many} />}
      {many.done && <Told many={many} />}
    </div>
  );
}

function Acts({ many }: { many: Many }) {
  const { t } = useTranslation(['queue', 'tickets']);
  const words = useTicketWords();
  const user = useUser();
  const { data } = useQuery(agentsQuery(''));
  const agents = candidates(data?.items ?? [], user, undefined, '');
  return (
    <div className={classes.bar} role="group" aria-label={t('many.acts')}>
      <span role="status">{t('many.chosen', { count: many.chosen.length })}</span>
      <Choice label={t('many.assign')} busy={many.busy}>
        {agents.map(
          (agent) =>
            agent && (
              <Menu.Item key={agent.id} onClick={() => many.act({ assigneeId: agent.id })}>
                {agent.id === user.id ? t('ticket.you', { name: agent.name }) : agent.name}
              </Menu.Item>
            ),
        )}
        <Menu.Item onClick={() => many.act({ assigneeId: null })}>{t('ticket.assignNobody')}</Menu.Item>
      </Choice>
      <Choice label={t('queue.priority')} busy={many.busy}>
        {[...priorities].reverse().map((priority) => (
          <Menu.Item key={priority} onClick={() => many.act({ priority })}>
            {words.priority(priority)}
          </Menu.Item>
        ))}
      </Choice>
      <Choice label={t('queue.status')} busy={many.busy}>
        {statuses
          .filter((status) => status !== 'resolved')
          .map((status) => (
            <Menu.Item key={status} onClick={() => many.act({ status })}>
              {words.status(status)}
            </Menu.Item>
          ))}
      </Choice>
      <Button
        variant="default"
        size="xs"
        loading={many.busy}
        onClick={() => many.act({ status: 'resolved' })}
      >
        {t('many.close')}
      </Button>
      <Button variant="subtle" size="xs" onClick={many.clear}>
        {t('many.none')}
      </Button>
    </div>
  );
}

function Choice({ label, busy, children }: { label: string; busy: boolean; children: React.ReactNode }) {
  return (
    <Menu position="bottom-start" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button variant="default" size="xs" disabled={busy}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>{children}</Menu.Dropdown>
    </Menu>
  );
}

function Told({ many }: { many: Many }) {
  const { t } = useTranslation('queue');
  const { done } = many;
  if (!done) return null;
  const refused = done.outcomes.filter((one) => !one.done);
  const numberOf = (id: string) => done.tickets.find((ticket) => ticket.id === id)?.number ?? '';
  return (
    <Notice
      live
      tone={refused.length > 0 ? 'warn' : 'good'}
      action={
        <>
          {done.undo.length > 0 && (
            <Button variant="default" size="xs" loading={many.busy} onClick={many.undo}>
              {t('many.undo')}
            </Button>
          )}
          <Button variant="subtle" size="xs" onClick={many.forget}>
            {t('many.forget')}
          </Button>
        </>
      }
    >
      {t('many.changed', { count: done.outcomes.length - refused.length })}
      {refused.length > 0 && (
        <ul className={classes.refused}>
          {refused.map((one) => (
            <li key={one.id}>
              #{numberOf(one.id)}: {one.refused}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
