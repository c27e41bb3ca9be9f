import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf } from '@/components/answerOf';
import { SearchSelect } from '@/components/SearchSelect';
import { useSearch } from '@/components/useSearch';
import { nameOf } from '@/lib/nameOf';
import { contractsQuery, type PolicyContract } from './levels';

/** One of the contracts that have not ended. */
export function ContractSelect({ onChange }: { onChange: (contract: PolicyContract) => void }) {
  const { t } = useTranslation('levels');
  const [wanted, search, asked] = useSearch(undefined);
  const query = useQuery({ ...contractsQuery(wanted), placeholderData: keepPreviousData });
  const found = query.data?.items ?? [];
  return (
    <SearchSelect
      id="policy-contract"
      label={t('levels.addContract')}
      help={t('levels.contractsHelp')}
      nothing={t('levels.noContract')}
      value={null}
      found={found.map((one) => ({ id: one.id, name: contractName(one), beside: nameOf(one.organisation) }))}
      answer={answerOf(asked, query)}
      onSearch={search}
      onChange={(choice) => {
        const chosen = found.find((one) => one.id === choice?.id);
        if (chosen) onChange(chosen);
      }}
    />
  );
}

export const contractName = (contract: PolicyContract) => `#${contract.number} ${contract.name}`;
