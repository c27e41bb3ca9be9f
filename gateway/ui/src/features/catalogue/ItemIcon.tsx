import {
  IconAppWindow,
  IconClock,
  IconDeviceLaptop,
  IconDeviceMobile,
  IconFolder,
  IconHelpCircle,
  IconMail,
  IconMailCog,
  IconPackage,
  IconPhone,
  IconPhoneOutgoing,
  IconPrinter,
  IconRefresh,
  IconServer,
  IconShoppingBag,
  IconSignature,
  IconStack2,
  IconUserMinus,
  IconUserPlus,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';

/** By the names that items have. */
const icons: Record<string, Icon> = {
  'app-window': IconAppWindow,
  clock: IconClock,
  'folder-lock': IconFolder,
  'hard-drive': IconServer,
  help: IconHelpCircle,
  laptop: IconDeviceLaptop,
  layers: IconStack2,
  mail: IconMail,
  'mail-cog': IconMailCog,
  package: IconPackage,
  phone: IconPhone,
  'phone-forward': IconPhoneOutgoing,
  printer: IconPrinter,
  refresh: IconRefresh,
  signature: IconSignature,
  smartphone: IconDeviceMobile,
  'user-minus': IconUserMinus,
  'user-plus': IconUserPlus,
  users: IconUsers,
};

/** The picture of an item; of one that is not known here, a bag. */
export function ItemIcon({ name }: { name: string }) {
  const Picture = icons[name] ?? IconShoppingBag;
  return <Picture size={22} stroke={1.75} aria-hidden />;
}

/** What there is to choose from. */
export const iconNames = Object.keys(icons);
