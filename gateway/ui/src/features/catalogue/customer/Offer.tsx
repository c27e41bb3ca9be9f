import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Money } from '@/components/Money';
import { saidIn } from '@/features/catalogue/forOthers/form/inLanguage';
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
export function Offer({ item, asset, caller }: Props) {
  const { i18n } = useTranslation();
  const say = saidIn(item.translations, i18n.language);
  return (
    <li className={classes.item}>
      <ItemIcon name={item.icon} />
      <div>
        <Link to="/services/$itemId" params={{ itemId: item.id }} search={{ asset, caller }}>
          {say(item.name)}
        </Link>
        <p>{say(item.summary)}</p>
        {item.price && (
          <p>
            <Money {...item.price} />
          </p>
        )}
      </div>
    </li>
  );
}
