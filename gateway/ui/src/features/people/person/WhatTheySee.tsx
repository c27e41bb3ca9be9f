import { useTranslation } from 'react-i18next';
import type { Contact, ContactRole } from '@/features/people/model';
import classes from './Person.module.css';

/** What the roles and the visibility of a contact come to, in words. */
export function WhatTheySee({ contact }: { contact: Contact }) {
  const { t } = useTranslation('person');
  const has = (...roles: ContactRole[]) => roles.some((role) => contact.roles.includes(role));
  const organisation = contact.organisation.name;
  // Who works at no site in particular has no site's tickets to see.
  const reach = contact.ticketVisibility === 'site' && !contact.site ? 'own' : contact.ticketVisibility;
  const where = { organisation, site: contact.site?.name };
  const seen = [
    t(`sees.tickets.${reach}`, where),
    t(`sees.assets.${reach}`, where),
    has('primary-service-contact', 'billing-contact', 'approver')
      ? t('sees.quotesAll', where)
      : t('sees.quotesOwn'),
    has('primary-service-contact', 'billing-contact') && t('sees.invoices', where),
    has('approver') && t('sees.approvals'),
    has('primary-service-contact') ? t('sees.projectsAll', where) : t('sees.projectsOwn'),
    has('primary-service-contact') && t('sees.people', where),
    t('sees.articles', where),
  ].filter((line) => line !== false);
  return (
    <section className={classes.section} aria-labelledby="sees">
      <h2 id="sees">{t('sees.title', { name: contact.name })}</h2>
      {contact.active ? (
        <ul>
          {seen.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p>{t('sees.none')}</p>
      )}
    </section>
  );
}
