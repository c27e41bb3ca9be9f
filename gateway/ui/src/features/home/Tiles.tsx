import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Count } from '@/components/Count';
import type { User } from '@/manifest/manifest';
import { useManifests } from '@/manifest/useManifests';
import { useWays } from '@/manifest/useWays';
import classes from './HomePage.module.css';

/** What the portal can do for this person: only what exists and what they may use. */
export function Tiles({ user }: { user: User }) {
  const { t } = useTranslation('home');
  const { t: say } = useTranslation();
  const tiles = useWays(
    useManifests().flatMap(({ tiles = [] }) => tiles),
    user,
  );
  return (
    <nav aria-label={t('home.tiles')}>
      <ul className={classes.tiles}>
        {tiles.map(({ to, label, text, Icon, count }) => (
          <li key={to} className={classes.tile}>
            <Icon size={22} stroke={1.75} aria-hidden />
            <div>
              <Link to={to}>
                {label(say)}
                {count && <Count of={count} />}
              </Link>
              <p>{text(say)}</p>
            </div>
          </li>
        ))}
      </ul>
    </nav>
  );
}
