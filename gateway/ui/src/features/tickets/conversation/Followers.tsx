import { Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { ErrorLine } from '@/components/ErrorLine';
import { IconButton } from '@/components/IconButton';
import { PersonPicker } from '@/components/PersonPicker';
import { passFocusOn } from '@/lib/focus';
import { nameOf } from '@/lib/nameOf';
import { commands } from '@/features/tickets/commands';
import type { Named, Ticket } from '@/features/tickets/model';
import { useCommand } from '@/features/tickets/useCommand';
import classes from './Followers.module.css';

/** Who else hears of this ticket and may open it. */
export function Followers({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation('ticket');
  const user = useUser();
  const [adding, setAdding] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const added = useRef(false);
  const add = useCommand((person: Named) => commands.follow(ticket.id, person.id));
  const remove = useCommand((person: Named) => commands.unfollow(ticket.id, person.id));

  const leaving = remove.isPending ? remove.variables.id : undefined;
  const joining = add.isPending ? [add.variables] : [];
  const shown = [...ticket.followers, ...joining].filter(
    (person, at, all) => person.id !== leaving && all.findIndex(({ id }) => id === person.id) === at,
  );
  const error = add.error ?? remove.error;
  return (
    <div ref={place} className={classes.followers}>
      {shown.length > 0 ? (
        <ul className={classes.list}>
          {shown.map((person) => (
            <li key={person.id}>
              {nameOf(person)}
              {ticket.allowed.follow && (
                <IconButton
                  className={classes.remove}
                  label={t('followers.remove', { name: nameOf(person) })}
                  onClick={({ currentTarget }) => {
                    passFocusOn(currentTarget.closest('li'), place.current);
                    remove.mutate(person);
                  }}
                >
                  <IconX size={14} aria-hidden />
                </IconButton>
              )}
            </li>
          ))}
        </ul>
      ) : (
        !adding && <span className={classes.none}>{t('detail.fact.none')}</span>
      )}
      {error && <ErrorLine error={error}>{t('followers.failed')}</ErrorLine>}
      {adding && (
        // Asked for by a press: the next thing is a name. Left without one, it folds up again.
        <div
          role="presentation"
          ref={(element) => element?.querySelector('input')?.focus()}
          onBlur={({ currentTarget, relatedTarget }) => {
            if (!currentTarget.contains(relatedTarget)) setAdding(false);
          }}
        >
          <PersonPicker
            label={t('followers.add')}
            value={[]}
            organisationId={user.kind === 'agent' ? ticket.organisation.id : undefined}
            exclude={[ticket.requester.id, ...shown.map((person) => person.id)]}
            onChange={([person]) => {
              if (person) add.mutate(person);
              added.current = true;
              setAdding(false);
            }}
          />
        </div>
      )}
      {ticket.allowed.follow && !adding && (
        <Button
          // Where the focus was has gone with the choice.
          ref={(button) => {
            if (button && added.current) button.focus();
            added.current = false;
          }}
          variant="subtle"
          size="compact-sm"
          className={classes.add}
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setAdding(true)}
        >
          {t('followers.add')}
        </Button>
      )}
    </div>
  );
}
