import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Field } from '@/components/Field';
import { FieldError } from '@/components/FieldError';
import { fieldProps } from '@/components/fieldProps';
import { Select } from '@/components/Select';
import { ApproverFields } from './ApproverFields';
import { anyApprover, fieldIds, type ApprovalStep, type ItemForm, type TierForm } from './itemForm';
import classes from './Item.module.css';

interface Props {
  form: ItemForm;
  error?: string;
  daysError?: string;
  onChange: (by: Partial<ItemForm>) => void;
}

/** Who has to agree, by what it costs: each row of steps holds from its amount on, until the next one's. */
export function ApprovalFields({ form, error, daysError, onChange }: Props) {
  const { t } = useTranslation('editor');
  const { tiers } = form;
  const setTier = (at: number, tier: TierForm) => onChange({ tiers: tiers.with(at, tier) });
  const days = { id: fieldIds.approvalDays, required: true, error: daysError };
  return (
    <fieldset className={classes.group} id={fieldIds.tiers} tabIndex={-1}>
      <legend>{t('approval.title')}</legend>
      <p className={classes.quiet}>{t(tiers.length === 0 ? 'approval.nobody' : 'approval.intro')}</p>
      {error && <FieldError>{error}</FieldError>}
      {tiers.map((tier, at) => (
        <fieldset key={at} className={classes.group}>
          <legend>{t('approval.tier', { number: at + 1 })}</legend>
          <Field id={`tier-${at}-from`} label={t('approval.from', { currency: form.currency })}>
            <input
              id={`tier-${at}-from`}
              type="text"
              inputMode="decimal"
              autoComplete="off"
              value={tier.from}
              onChange={(event) => setTier(at, { ...tier, from: event.currentTarget.value })}
            />
          </Field>
          {tier.steps.map((step, place) => (
            <Step
              key={place}
              id={`tier-${at}-step-${place}`}
              number={place + 1}
              step={step}
              onChange={(changed) => setTier(at, { ...tier, steps: tier.steps.with(place, changed) })}
              onRemove={() => setTier(at, { ...tier, steps: tier.steps.toSpliced(place, 1) })}
            />
          ))}
          <div className={classes.actions}>
            <Button
              variant="default"
              onClick={() => setTier(at, { ...tier, steps: [...tier.steps, anyApprover] })}
            >
              {t('approval.addStep')}
            </Button>
            <Button variant="subtle" onClick={() => onChange({ tiers: tiers.toSpliced(at, 1) })}>
              {t('approval.removeTier')}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button
          variant="default"
          onClick={() =>
            onChange({ tiers: [...tiers, { from: tiers.length ? '' : '0', steps: [anyApprover] }] })
          }
        >
          {t('approval.addTier')}
        </Button>
      </div>
      <Field {...days} label={t('approval.days')}>
        <input
          {...fieldProps(days)}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={form.approvalDays}
          onChange={(event) => onChange({ approvalDays: event.currentTarget.value })}
        />
      </Field>
    </fieldset>
  );
}

interface StepProps {
  id: string;
  number: number;
  step: ApprovalStep;
  onChange: (step: ApprovalStep) => void;
  onRemove: () => void;
}

function Step({ id, number, step, onChange, onRemove }: StepProps) {
  const { t } = useTranslation('editor');
  const { quorum } = step;
  return (
    <fieldset className={classes.group}>
      <legend>{t('approval.step', { number })}</legend>
      <div className={classes.pair}>
        <Select
          id={`${id}-quorum`}
          label={t('approval.quorum')}
          value={quorum.kind}
          options={(['any', 'all', 'at-least'] as const).map((value) => ({
            value,
            label: t(`approval.kind.${value}`),
          }))}
          onChange={(kind) =>
            onChange({ ...step, quorum: { kind: kind ?? 'any', count: quorum.count || 1 } })
          }
        />
        {quorum.kind === 'at-least' && (
          <Field id={`${id}-count`} label={t('approval.count')}>
            <input
              id={`${id}-count`}
              type="number"
              min={1}
              value={quorum.count}
              onChange={(event) =>
                onChange({
                  ...step,
                  quorum: { ...quorum, count: Math.max(1, Number(event.currentTarget.value) || 1) },
                })
              }
            />
          </Field>
        )}
      </div>
      <ApproverFields id={id} step={step} onChange={onChange} />
      <div>
        <Button variant="subtle" onClick={onRemove}>
          {t('approval.removeStep')}
        </Button>
      </div>
    </fieldset>
  );
}
