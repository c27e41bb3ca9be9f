import '@/features/billing/words/back';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useIdempotencyKey } from '@/api/idempotency';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ErrorPage } from '@/components/ErrorPage';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import type { ProductInput } from '@/features/billing/model';
import { ProductForm } from './ProductForm';
import { billingCommands, settingsQuery, useBillingCommand } from './queries';

export const NewProductPage = () => (
  <AgentsOnly>
    <NewProduct />
  </AgentsOnly>
);

function NewProduct() {
  const { t } = useTranslation('back');
  const navigate = useNavigate();
  const keys = useIdempotencyKey();
  const settings = useQuery(settingsQuery);
  const add = useBillingCommand((product: ProductInput) =>
    billingCommands.addProduct(product, keys.keyFor(product)),
  );
  if (settings.error) return <ErrorPage error={settings.error} onRetry={() => void settings.refetch()} />;
  if (!settings.data) return <Skeleton lines={8} />;
  const { taxRates, currency } = settings.data;
  return (
    <>
      <PageTitle title={t('product.new')} />
      <ProductForm
        start={{
          code: '',
          name: '',
          unitPrice: '',
          currency,
          charge: 'one-off',
          tax: taxRates[0]?.tax ?? { category: 'standard', rate: '20' },
        }}
        taxes={taxRates}
        saving={add.isPending}
        error={add.error}
        onSave={(product) =>
          add.mutate(product, { onSuccess: () => void navigate({ to: '/agent/products' }) })
        }
      />
    </>
  );
}
