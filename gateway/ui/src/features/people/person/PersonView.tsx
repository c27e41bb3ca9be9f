import '@/features/people/words/person';
import { Button } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { ErrorPanel } from '@/components/ErrorPanel';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { Telephone } from '@/components/Telephone';
import { RelativeTime } from '@/components/RelativeTime';
import { commands } from '@/features/people/commands';
import type { Contact } from '@/features/people/model';
import { mayChange } from '@/features/people/rights';
import { useCommand } from '@/features/people/useCommand';
import { DetailsDialog } from './DetailsDialog';
import { RightsDialog } from './RightsDialog';
import { StateBadge } from './StateBadge';
import { WhatTheySee } from './WhatTheySee';
import classes from './Person.module.css';

interface Props {
  contact: Contact;
  back: { to: LinkProps; words: string };
  /** What only the service team can do. */
  more?: ReactNode;
}

/** One contact: who they are, what they may do and see, and what can be done about it. */
export function PersonView({ contact, back, more }: Props) {
  const { t } = useTranslation('person');
  return (
    <>
      <p className={classes.back}>
        <Link {...back.to}>{back.words}</Link>
      </p>
      <PageTitle title={contact.name} />
      <div className={classes.page}>
        <section className={classes.section} aria-label={t('field.details')}>
          <Facts contact={contact} />
          <Actions contact={contact} more={more} />
        </section>
        <WhatTheySee contact={contact} />
      </div>
    </>
  );
}

function Facts({ contact }: { contact: Contact }) {
  const { t } = useTranslation('person');
  const facts: [string, ReactNode][] = [
    [t('field.state'), <StateBadge key="state" active={contact.active} />],
    [t('field.email'), contact.email],
    [
      t('field.telephone'),
      contact.telephone ? <Telephone key="telephone" number={contact.telephone} /> : t('field.noTelephone'),
    ],
    [t('field.organisation'), contact.organisation.name],
    [t('field.site'), contact.site?.name ?? t('field.noSite')],
    [t('field.roles'), contact.roles.map((role) => t(`role.${role}`)).join(', ')],
    [t('field.visibility'), t(`visibility.${contact.ticketVisibility}`)],
    [
      t('field.invited'),
      contact.invitedAt ? <RelativeTime key="invited" at={contact.invitedAt} /> : t('field.never'),
    ],
  ];
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Actions({ contact, more }: { contact: Contact; more?: ReactNode }) {
  const { t } = useTranslation('person');
  const user = useUser();
  const [asking, setAsking] = useState<'details' | 'rights' | 'deactivate'>();
  const invite = useCommand(() => commands.inviteContact(contact.id));
  const deactivate = useCommand(() => commands.deactivateContact(contact.id));
  const reactivate = useCommand(() => commands.reactivateContact(contact.id));
  const failed = invite.error ?? deactivate.error ?? reactivate.error;
  const close = () => setAsking(undefined);
  if (!mayChange(user, contact))
    return <Notice>{t(contact.id === user.id ? 'person.yourself' : 'person.above')}</Notice>;
  return (
    <>
      {failed && <ErrorPanel error={failed} />}
      {invite.isSuccess && (
        <Notice tone="good" live>
          {t('person.invited')}
        </Notice>
      )}
      <div className={classes.actions}>
        <Button variant="default" onClick={() => setAsking('details')}>
          {t('person.change')}
        </Button>
        <Button variant="default" onClick={() => setAsking('rights')}>
          {t('person.rights')}
        </Button>
        {contact.active ? (
          <>
            <Button variant="default" loading={invite.isPending} onClick={() => invite.mutate(undefined)}>
              {t(contact.invitedAt ? 'person.inviteAgain' : 'person.invite')}
            </Button>
            {more}
            <Button variant="default" onClick={() => setAsking('deactivate')}>
              {t('person.deactivate')}
            </Button>
          </>
        ) : (
          <Button loading={reactivate.isPending} onClick={() => reactivate.mutate(undefined)}>
            {t('person.reactivate')}
          </Button>
        )}
      </div>
      {asking === 'details' && <DetailsDialog contact={contact} onClose={close} />}
      {asking === 'rights' && <RightsDialog contact={contact} onClose={close} />}
      {asking === 'deactivate' && (
        <ConfirmDialog
          title={t('person.deactivateTitle', { name: contact.name })}
          confirm={t('person.deactivate')}
          cancel={t('team.cancel')}
          onConfirm={() => deactivate.mutate(undefined)}
          onClose={close}
        >
          {t('person.deactivateText')}
        </ConfirmDialog>
      )}
    </>
  );
}
