import { useTranslation } from 'react-i18next';
import { RichText } from '@/components/RichText';
import type { Outage } from '@/features/outages/model';
import { nameOf } from '@/lib/nameOf';
import { Entries } from './Entries';
import classes from './Outage.module.css';
import { ShortTime } from './ShortTime';

/** What an outage is about, when it is, whom it affects, and what was said of it. */
export function OutageView({ outage, agent = false }: { outage: Outage; agent?: boolean }) {
  const { t } = useTranslation('outage');
  return (
    <div className={classes.layout}>
      <div>
        <RichText html={outage.details} />
        <section className={classes.section} aria-labelledby="updates">
          <h2 id="updates">{t('page.updates')}</h2>
          <Entries entries={outage.entries} />
        </section>
      </div>
      <aside aria-label={t('facts.title')}>
        <dl className={classes.facts}>
          <div>
            <dt>{t('facts.kind')}</dt>
            <dd>{t(`kind.${outage.kind}`)}</dd>
          </div>
          <div>
            <dt>{t('facts.from')}</dt>
            <dd>
              <ShortTime at={outage.startsAt} />
            </dd>
          </div>
          <div>
            <dt>{t('facts.until')}</dt>
            <dd>{outage.endsAt ? <ShortTime at={outage.endsAt} /> : t('facts.open')}</dd>
          </div>
          <div>
            <dt>{t('facts.services')}</dt>
            <dd>{outage.services.join(', ')}</dd>
          </div>
          {agent && (
            <div>
              <dt>{t('facts.for')}</dt>
              <dd>{outage.everybody ? t('list.everybody') : outage.organisations.map(nameOf).join(', ')}</dd>
            </div>
          )}
        </dl>
      </aside>
    </div>
  );
}
