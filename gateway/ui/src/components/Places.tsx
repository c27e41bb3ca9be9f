import { Link, type LinkProps } from '@tanstack/react-router';
import classes from './Places.module.css';

interface Props {
  label: string;
  places: readonly { to: LinkProps['to']; label: string }[];
  /** Whether a page below a place is another one. */
  exact?: boolean;
}

/** The ways between pages that belong together. */
export const Places = ({ label, places, exact = false }: Props) => (
  <nav aria-label={label} className={classes.places}>
    {places.map(({ to, label: name }) => (
      <Link
        key={to}
        to={to}
        activeProps={{ 'aria-current': 'page' }}
        activeOptions={{ exact, includeSearch: false }}
      >
        {name}
      </Link>
    ))}
  </nav>
);
