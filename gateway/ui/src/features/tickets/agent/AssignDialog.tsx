import { IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agentsQuery } from '@/api/queries';
import { Dialog } from '@/components/Dialog';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Field } from '@/components/Field';
import { useListbox } from '@/components/useListbox';
import { candidates, wordFor } from './candidates';
import type { TicketWork } from './useTicketWork';
import classes from './AssignDialog.module.css';
import type { Schemas } from '@/features/tickets/model';

/** Type a part of a name, Enter: done. Oneself comes first, because that is the most frequent answer. */
export function AssignDialog({ work, onClose }: { work: TicketWork; onClose: () => void }) {
  const { t } = useTranslation('queue');
  const { ticket, user } = work;
  const [typed, setTyped] = useState('');
  const { data, error, isPlaceholderData, refetch } = useQuery(agentsQuery(useDeferredValue(wordFor(typed))));
  const id = useId();
  const found = candidates(data?.items ?? [], user, ticket.assignee?.id, typed);
  const listbox = useListbox(found.length);

  const choose = (agent: Schemas['Person'] | null) => {
    work.forgetErrors();
    work.assign.mutate(agent);
    onClose();
  };
  return (
    <Dialog title={t('ticket.assignTitle', { number: ticket.number })} onClose={onClose}>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      <Field id={id} label={t('ticket.assignSearch')}>
        <input
          {...listbox.box}
          id={id}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            listbox.reset();
          }}
        />
      </Field>
      {found.length === 0 && data && !isPlaceholderData && (
        <p className={classes.nobody}>{t('ticket.assignNone')}</p>
      )}
      <ul {...listbox.list} aria-label={t('ticket.assign')} className={classes.list}>
        {found.map((agent, index) => (
          // The keyboard is served by the box above, as in every combobox.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
          <li
            key={agent?.id ?? 'nobody'}
            {...listbox.option(index)}
            className={classes.option}
            onClick={() => choose(agent)}
          >
            {agent === null && t('ticket.assignNobody')}
            {agent && (agent.id === user.id ? t('ticket.you', { name: agent.name }) : agent.name)}
            {agent && agent.id === ticket.assignee?.id && <IconCheck size={16} aria-hidden />}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
