import './words/contact';
import { Button } from '@mantine/core';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/api/queries';
import { Telephone } from '@/components/Telephone';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { CustomersForm } from './CustomersForm';
import { StrangersForm } from './StrangersForm';
import classes from './ContactPage.module.css';

/** How to reach the service team, and a message to it. */
export function ContactPage() {
  const { t } = useTranslation('contact');
  const { user } = useSession();
  const { key } = useSearch({ from: '/contact' });
  const [sent, setSent] = useState<{ number?: number }>();
  return (
    <>
      <PageTitle title={t('page.title')} />
      <div className={classes.page}>
        <section className={classes.write} aria-labelledby="write">
          {sent ? (
            <Sent {...sent} onAnother={() => setSent(undefined)} />
          ) : (
            <>
              <h2 id="write">{t('form.title')}</h2>
              {user?.kind === 'agent' && <Notice>{t('details.agent')}</Notice>}
              {user?.kind === 'contact' && <CustomersForm onSent={(number) => setSent({ number })} />}
              {!user && <StrangersForm key={key} linkKey={key} onSent={() => setSent({})} />}
            </>
          )}
        </section>
        <Details />
      </div>
    </>
  );
}

function Sent({ number, onAnother }: { number?: number; onAnother: () => void }) {
  const { t } = useTranslation('contact');
  return (
    <>
      <Notice tone="good" live>
        <h2 id="write">{t('sent.title')}</h2>
        <p>{number === undefined ? t('sent.text') : t('sent.ticket', { number })}</p>
      </Notice>
      <div className={classes.actions}>
        {number !== undefined && (
          <Button
            renderRoot={(props) => (
              <Link to="/tickets/$number" params={{ number: String(number) }} {...props} />
            )}
          >
            {t('sent.open', { number })}
          </Button>
        )}
        <Button variant="default" onClick={onAnother}>
          {t('sent.another')}
        </Button>
      </div>
    </>
  );
}

function Details() {
  const { t } = useTranslation('contact');
  const { msp } = useSession();
  return (
    <section aria-labelledby="reach">
      <h2 id="reach">{t('details.title')}</h2>
      <address className={classes.details}>
        <strong>{msp.name}</strong>
        {msp.address && <span>{msp.address}</span>}
        {msp.phone && (
          <span>
            {t('details.phone')}: <Telephone number={msp.phone} />
          </span>
        )}
        {msp.email && (
          <span>
            {t('details.email')}: <a href={`mailto:${msp.email}`}>{msp.email}</a>
          </span>
        )}
      </address>
    </section>
  );
}
