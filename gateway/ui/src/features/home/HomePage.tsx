import { useTranslation } from 'react-i18next';
import { useUser } from '@/api/queries';
import { PageTitle } from '@/components/PageTitle';
import { useNow } from '@/lib/clock';
import { clockAt } from '@/lib/zone';
import { greetedAs } from './greetedAs';
import { NeedsYou } from './NeedsYou';
import { RecentActivity } from './RecentActivity';
import { Tiles } from './Tiles';
import { useNeeds } from './useNeeds';
import classes from './HomePage.module.css';

const greetingAt = (hour: number) => {
  if (hour < 5 || hour >= 17) return 'home.evening';
  return hour < 12 ? 'home.morning' : 'home.afternoon';
};

export function HomePage() {
  const { t } = useTranslation('home');
  const user = useUser();
  const agent = user.kind === 'agent';
  const needs = useNeeds(user);
  const hour = Number(clockAt(new Date(useNow())).slice(11, 13));
  return (
    <>
      <PageTitle title={t('home.title')}>{t(greetingAt(hour), { name: greetedAs(user.name) })}</PageTitle>
      <Tiles user={user} />
      <div className={classes.columns} data-waiting={needs.pending || undefined}>
        <NeedsYou needs={needs} />
        <RecentActivity agent={agent} />
      </div>
    </>
  );
}
