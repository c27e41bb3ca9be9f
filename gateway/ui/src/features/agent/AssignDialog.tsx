import { IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { agentsQuery, type Schemas } from '@/api/queries';
import { Dialog } from '@/components/Dialog';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Field } from '@/components/Field';
import { candidates } from './candidates';
import type { TicketWork } from './useTicketWork';
import classes from './AssignDialog.module.css';

/** Type a part of a name, Enter: done. Oneself comes first, because that is the most frequent answer. */
export function AssignDialog({ work, onClose }: { work: TicketWork; onClose: () => void }) {
  const { t } = useTranslation('agent');
  const { ticket, user } = work;
  const { data, error, refetch } = useQuery(agentsQuery);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const found = candidates(data?.items ?? [], user.id, ticket.assignee?.id, typed);
  const chosen = Math.min(at, found.length - 1);

  const choose = (agent: Schemas['Person'] | null) => {
    work.forgetErrors();
    work.assign.mutate(agent);
    onClose();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      const agent = found[chosen];
      if (agent !== undefined) choose(agent);
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const by = event.key === 'ArrowDown' ? 1 : -1;
    setAt((chosen + by + found.length) % Math.max(found.length, 1));
  };
  return (
    <Dialog title={t('ticket.assignTitle', { number: ticket.number })} onClose={onClose}>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      <Field id={id} label={t('ticket.assignSearch')}>
        <input
          id={id}
          role="combobox"
          aria-expanded
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={found.length > 0 ? `${id}-${chosen}` : undefined}
          autoComplete="off"
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={press}
        />
      </Field>
      {found.length === 0 && data && <p className={classes.nobody}>{t('ticket.assignNone')}</p>}
      <ul role="listbox" id={`${id}-list`} aria-label={t('ticket.assign')} className={classes.list}>
        {found.map((agent, index) => (
          // The keyboard is served by the box above, as in every combobox.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <li
            key={agent?.id ?? 'nobody'}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            className={classes.option}
            onMouseMove={() => setAt(index)}
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
