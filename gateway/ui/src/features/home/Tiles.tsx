import { IconAlertCircle, IconBook, IconListDetails } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './HomePage.module.css';

const contactTiles = [
  { to: '/report', title: 'frame.report', text: 'home.reportText', Icon: IconAlertCircle },
  { to: '/tickets', title: 'frame.myTickets', text: 'home.ticketsText', Icon: IconListDetails },
  { to: '/knowledge', title: 'frame.knowledge', text: 'home.knowledgeText', Icon: IconBook },
] as const;

const agentTiles = [
  { to: '/agent', title: 'frame.agentTickets', text: 'home.agentTicketsText', Icon: IconListDetails },
  { to: '/agent/knowledge', title: 'frame.knowledge', text: 'home.agentKnowledgeText', Icon: IconBook },
] as const;

/** What the portal can do for this person: only what exists and what they may use. */
export function Tiles({ agent }: { agent: boolean }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('home.tiles')}>
      <ul className={classes.tiles}>
        {(agent ? agentTiles : contactTiles).map(({ to, title, text, Icon }) => (
          <li key={to} className={classes.tile}>
            <Icon size={22} stroke={1.75} aria-hidden />
            <div>
              <Link to={to}>{t(title)}</Link>
              <p>{t(text)}</p>
            </div>
          </li>
        ))}
      </ul>
    </nav>
  );
}
