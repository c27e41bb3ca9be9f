import { useState } from 'react';
import { reselect } from './shortcuts';

interface List {
  /** What was asked for: another question, another list. */
  key: string;
  numbers: readonly string[];
  /** The numbers are still those of the question before. */
  waiting: boolean;
}

interface Shown {
  key: string;
  numbers: readonly string[];
  chosen: string | undefined;
  number: string | null;
}

/**
 * Which ticket stands beside a list that moves by itself: the one that stood there, as long as it is in the list or
 * somebody is at work on it; before anything was chosen the first, because an empty pane would be wasted room. `place` is
 * where it stands in the list, or what took its place.
 */
export function useShownTicket(list: List, chosen: string | undefined, atWork: boolean) {
  const [was, setWas] = useState<Shown>({ ...list, chosen, number: null });
  const now = list.waiting ? whileWaiting(was, chosen) : following(was, list, chosen, atWork);
  if (JSON.stringify(was) !== JSON.stringify(now)) setWas(now);
  return { number: now.number, place: reselect(now.numbers, list.numbers, now.number) };
}

const whileWaiting = (was: Shown, chosen: string | undefined): Shown => ({
  ...was,
  chosen,
  number: chosen !== undefined && chosen !== was.chosen ? chosen : was.number,
});

function following(was: Shown, { key, numbers }: List, chosen: string | undefined, atWork: boolean): Shown {
  const start = chosen !== undefined && numbers.includes(chosen) ? chosen : (numbers[0] ?? null);
  const sameList = key === was.key && (chosen === was.chosen || start !== chosen);
  const kept = atWork ? was.number : reselect(was.numbers, numbers, was.number);
  const number = (sameList && kept) || start;
  // Where it stood is remembered for as long as it is not in the list.
  const gone = number !== null && !numbers.includes(number);
  return { key, chosen, number, numbers: gone ? was.numbers : numbers };
}
