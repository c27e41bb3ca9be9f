import '@/features/billing/words/back';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentsOnly } from '@/components/AgentsOnly';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { ErrorPage } from '@/components/ErrorPage';
import { Notice } from '@/components/Notice';
import { PageTitle } from '@/components/PageTitle';
import { Skeleton } from '@/components/Skeleton';
import type { Product, ProductInput } from '@/features/billing/model';
import { ProductForm } from './ProductForm';
import { billingCommands, productQuery, settingsQuery, useBillingCommand } from './queries';
import type { TaxChoice } from './quoteForm';
import page from '@/features/billing/quote/QuotePage.module.css';

export const ProductPage = () => (
  <AgentsOnly>
    <Loaded />
  </AgentsOnly>
);

function Loaded() {
  const { id } = useParams({ from: '/agent/products/$id' });
  const product = useQuery(productQuery(id));
  const settings = useQuery(settingsQuery);
  const failed = [product, settings].find((query) => query.error && !query.data);
  if (failed) return <ErrorPage error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!product.data || !settings.data) return <Skeleton lines={8} />;
  return <OneProduct key={id} product={product.data} taxes={settings.data.taxRates} />;
}

/** Quotes and invoices that name it stay as they are, whatever is changed here. */
function OneProduct({ product, taxes }: { product: Product; taxes: readonly TaxChoice[] }) {
  const { t } = useTranslation('back');
  const navigate = useNavigate();
  const [retiring, setRetiring] = useState(false);
  const { id, details } = product;
  const change = useBillingCommand((input: ProductInput) => billingCommands.changeProduct(id, input));
  const retire = useBillingCommand(() => billingCommands.retireProduct(id));
  const away = { onSuccess: () => void navigate({ to: '/agent/products' }) };
  return (
    <>
      <p className={page.back}>
        <Link to="/agent/products">{t('products.title')}</Link>
      </p>
      <PageTitle title={details.name} />
      {product.retired ? (
        <Notice>{t('product.retiredText')}</Notice>
      ) : (
        <ProductForm
          start={details}
          taxes={taxes}
          saving={change.isPending}
          error={change.error ?? retire.error}
          onSave={(input) => change.mutate(input, away)}
        >
          <Button variant="default" onClick={() => setRetiring(true)}>
            {t('product.retire')}
          </Button>
        </ProductForm>
      )}
      {retiring && (
        <ConfirmDialog
          title={t('product.retireTitle', { name: details.name })}
          confirm={t('product.retire')}
          cancel={t('product.keep')}
          onConfirm={() => retire.mutate(undefined, away)}
          onClose={() => setRetiring(false)}
        >
          {t('product.retireText')}
        </ConfirmDialog>
      )}
    </>
  );
}
