import type { ErrorEntry } from '@/components/ErrorSummary';
import type { ArticleForm, Field } from './articleForm';

/** An article being written, whether or not it is there already. */
export interface Writing {
  form: ArticleForm;
  change: (next: (form: ArticleForm) => ArticleForm) => void;
  leave: (field: Field) => void;
  errorOf: (field: Field) => string | undefined;
  errors: ErrorEntry[];
  presses: number;
  traceId?: string;
  /** When what was found in this browser had been written; undefined when nothing was found. */
  foundFrom?: number;
  forget: () => void;
  doing?: string;
  run: (deed: 'save' | 'publish') => void;
}
