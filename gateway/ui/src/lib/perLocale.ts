/** Making a formatter costs far more than using it, and a page has many times: one for each language is kept. */
export function perLocale<T>(make: (locale: string) => T) {
  const made = new Map<string, T>();
  return (locale: string): T => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}
