import '@/features/billing/words/contract';
import type { LineTerms } from '@/features/billing/contract/model';
import { useTermsText } from '@/features/billing/contract/useTermsText';

/** What is agreed to happen to time beyond a contract line's allotment. */
export function WhenUsedUp({ terms, currency }: { terms: LineTerms; currency: string }) {
  const [over] = useTermsText(terms, currency);
  return <>{over}</>;
}
