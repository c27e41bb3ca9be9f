/** Before a name, and none itself. */
const TITLES =
  /^(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|lord|lady|rev|revd|herr|frau|dipl|ing|med|mag)\.?(?:-\w+\.?)?$/i;

/** An initial: nobody is called so. */
const INITIAL = /^\p{L}\.?$/u;

/** What somebody is greeted by: their first name if they are known by one, otherwise their name as it is. */
export function greetedAs(name: string): string {
  const words = name.trim().split(/\s+/);
  const own = words.filter((word) => !TITLES.test(word));
  const first = own[0];
  // "Dr Fraser" is what he is called; "A Holt" has no first name that we know.
  if (!first || INITIAL.test(first) || (own.length === 1 && words.length > 1)) return name.trim();
  return first;
}
