import { Link } from '@tanstack/react-router';
import { Money } from '@/components/Money';
import { ItemIcon } from '@/features/catalogue/ItemIcon';
import type { ItemCard } from '@/features/catalogue/model';
import classes from './ServicesPage.module.css';

interface Props {
  item: ItemCard;
  /** The id of the asset it is to be about. */
  asset?: string;
  /** The id of the contact for whom an agent asks. */
  caller?: string;
}

/** Something that can be asked for, in a list. */
export const Offer = ({ item, asset, caller }: Props) => (
  <li className={classes.item}>
    <ItemIcon name={item.icon} />
    <div>
      <Link to="/services/$itemId" params={{ itemId: item.id }} search={{ asset, caller }}>
        {item.name}
      </Link>
      <p>{item.summary}</p>
      {item.price && (
        <p>
          <Money {...item.price} />
        </p>
      )}
    </div>
  </li>
);
