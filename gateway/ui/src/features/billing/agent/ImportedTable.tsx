import { useTranslation } from 'react-i18next';
import { LinesTable } from '@/components/LinesTable';
import type { ImportedInvoices } from '@/features/billing/invoice/model';
import { inReadersWords } from '@/i18n/said/said';

/** What is wrong in which line and column; of a table with nothing wrong, its invoices. */
export function ImportedTable({ result }: { result: ImportedInvoices }) {
  const { t } = useTranslation('back');
  const { errors, invoices } = result;
  if (errors.length > 0)
    return (
      <LinesTable
        label={t('import.errors')}
        heads={[t('import.line'), t('import.column'), t('import.error')]}
        rows={errors.map(({ line, column, message }) => ({
          key: `${line} ${column} ${message}`,
          cells: [line, column, inReadersWords(message)],
        }))}
      />
    );
  if (invoices.length === 0) return null;
  return (
    <LinesTable
      label={t('import.invoices')}
      heads={[t('import.line'), t('import.number'), t('import.becomes')]}
      rows={invoices.map(({ line, number, externalId, becomes }) => ({
        key: line,
        cells: [line, number ?? externalId, t(`import.outcome.${becomes}`)],
      }))}
    />
  );
}
