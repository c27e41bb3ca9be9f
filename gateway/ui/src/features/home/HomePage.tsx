import { useTranslation } from 'react-i18next';
import { PageTitle } from '@/components/PageTitle';

export function HomePage() {
  const { t } = useTranslation();
  return <PageTitle title={t('home.title')} />;
}
