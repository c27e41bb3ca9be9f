import { useTranslation } from 'react-i18next';
import { api, body } from '@/api/client';
import { WhyVisible as Why } from '@/components/WhyVisible';
import { assetKeys } from '@/features/catalogue/forOthers/assets/assets';

const reasons = ['owner', 'site', 'organisation'] as const;

/** Why somebody can see an asset, and who else can. */
export function WhyVisible({ id, number }: { id: string; number: string }) {
  const { t } = useTranslation('assets');
  return (
    <Why
      title={t('why.title', { number })}
      team={t('why.team')}
      queryKey={[...assetKeys.detail(id), 'readers']}
      load={(signal) => body(api.GET('/api/assets/{id}/readers', { params: { path: { id } }, signal }))}
      reason={(because) => {
        const known = reasons.find((one) => one === because);
        return known ? t(`why.because.${known}`) : because;
      }}
    />
  );
}
