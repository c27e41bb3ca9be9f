import { useTranslation } from 'react-i18next';
import { api, body } from '@/api/client';
import { WhyVisible as Why } from '@/components/WhyVisible';
import type { Request } from '@/features/catalogue/model';
import { requestKeys } from '@/features/catalogue/queries';

const reasons = ['requester', 'for', 'approver', 'stand-in', 'site', 'organisation'] as const;

/** Why somebody can see a request, and who else can. */
export function WhyVisible({ request }: { request: Request }) {
  const { t } = useTranslation('request');
  return (
    <Why
      title={t('why.title', { number: request.number })}
      team={t('why.team')}
      queryKey={[...requestKeys.details, request.id, 'readers']}
      load={(signal) =>
        body(api.GET('/api/requests/{id}/readers', { params: { path: { id: request.id } }, signal }))
      }
      reason={(because) => {
        const known = reasons.find((one) => one === because);
        return known ? t(`why.because.${known}`) : because;
      }}
    />
  );
}
