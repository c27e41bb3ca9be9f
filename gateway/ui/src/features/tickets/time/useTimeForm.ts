import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { minutesOf, typed } from '@/features/tickets/sla/duration';
import { workTypesQuery, type NewTime, type TimeEntry } from './timeQueries';

/** What is typed about time that was worked; `time` is there once it can be sent. */
export function useTimeForm(entry?: TimeEntry) {
  const types = useQuery(workTypesQuery).data;
  const [minutes, setMinutes] = useState(() => typed(entry?.minutes));
  const [type, setType] = useState(entry?.workType);
  const [day, setDay] = useState(entry?.workDate);
  const [billable, setBillable] = useState(entry?.billable ?? true);
  const [lineId, setLineId] = useState(entry?.contractLineId ?? null);
  const [note, setNote] = useState(entry?.note ?? '');
  const whole = minutesOf(minutes);
  const workType = type ?? types?.types[0];
  const workDate = day ?? types?.today;
  const time: NewTime | undefined =
    whole && workType && workDate
      ? {
          minutes: whole,
          workType,
          workDate,
          billable,
          note: note.trim() || undefined,
          agentId: entry?.agent.id,
          contractLineId: lineId ?? undefined,
        }
      : undefined;
  return {
    types: types?.types ?? [],
    today: types?.today,
    minutes,
    setMinutes,
    workType,
    setType,
    workDate: workDate ?? '',
    setDay,
    billable,
    setBillable,
    lineId,
    setLineId,
    note,
    setNote,
    time,
    /** Something is typed that is no time. */
    unclear: minutes.trim() !== '' && !whole,
    clear: () => {
      setMinutes('');
      setNote('');
    },
  };
}

export type TimeForm = ReturnType<typeof useTimeForm>;
