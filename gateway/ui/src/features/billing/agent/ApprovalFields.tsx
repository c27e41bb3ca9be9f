import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Select } from '@/components/Select';
import { TextField } from '@/components/TextField';
import { approverRoles, emptyStep, type ApprovalForm, type StepForm } from './approvalForm';
import classes from './QuoteFields.module.css';

interface Props {
  approval: ApprovalForm;
  currency: string;
  onChange: (approval: ApprovalForm) => void;
}

/** From which limits on colleagues have to agree before a quote is sent, and who they are, one step after the other. */
export function ApprovalFields({ approval, currency, onChange }: Props) {
  const { t } = useTranslation('back');
  const { steps } = approval;
  const limit = (name: 'discountAbove' | 'totalFrom' | 'marginBelow' | 'days') => (
    <TextField
      label={t(`approval.${name}`, { currency })}
      inputMode="decimal"
      value={approval[name]}
      onChange={(value) => onChange({ ...approval, [name]: value })}
    />
  );
  return (
    <fieldset className={classes.section}>
      <legend>{t('approval.title')}</legend>
      <p>{t('approval.lead')}</p>
      <div className={classes.pair}>
        {limit('discountAbove')}
        {limit('marginBelow')}
      </div>
      <div className={classes.pair}>
        {limit('totalFrom')}
        {limit('days')}
      </div>
      {steps.map((step, at) => (
        <Step
          key={step.key}
          step={step}
          number={at + 1}
          onChange={(changed) => onChange({ ...approval, steps: steps.with(at, changed) })}
          onRemove={
            steps.length > 1 ? () => onChange({ ...approval, steps: steps.toSpliced(at, 1) }) : undefined
          }
        />
      ))}
      {steps.length < 5 && (
        <div>
          <Button variant="default" onClick={() => onChange({ ...approval, steps: [...steps, emptyStep()] })}>
            {t('approval.addStep')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

const NAMED = 'named';

interface StepProps {
  step: StepForm;
  number: number;
  onChange: (step: StepForm) => void;
  onRemove?: () => void;
}

function Step({ step, number, onChange, onRemove }: StepProps) {
  const { t } = useTranslation('back');
  return (
    <fieldset className={classes.section}>
      <legend>{t('approval.step', { number })}</legend>
      <div className={classes.pair}>
        <Select
          id={`${step.key}-who`}
          label={t('approval.who')}
          value={step.role ?? NAMED}
          options={[
            ...approverRoles.map((value) => ({ value: value as string, label: t(`approval.role.${value}`) })),
            ...(step.people.length > 0
              ? [{ value: NAMED, label: t('approval.named', { count: step.people.length }) }]
              : []),
          ]}
          onChange={(who) => who && onChange({ ...step, role: who === NAMED ? null : who })}
        />
        <Select
          id={`${step.key}-quorum`}
          label={t('approval.quorum')}
          value={step.kind}
          options={(['any', 'all', 'at-least'] as const).map((value) => ({
            value,
            label: t(`approval.kind.${value}`),
          }))}
          onChange={(kind) => kind && onChange({ ...step, kind })}
        />
      </div>
      {step.kind === 'at-least' && (
        <TextField
          label={t('approval.count')}
          inputMode="numeric"
          value={step.count}
          onChange={(count) => onChange({ ...step, count })}
        />
      )}
      {onRemove && (
        <div>
          <Button variant="subtle" onClick={onRemove}>
            {t('approval.removeStep', { number })}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
