import type { Form } from './model';

/** What texts are in other languages: by language, by the text. */
export type Translations = Record<string, Record<string, string>>;

export type Say = (text: string) => string;

/** A text as it is in this language; as it stands where nobody has translated it. */
export const saidIn =
  (translations: Translations | null | undefined, language: string): Say =>
  (text) =>
    translations?.[language]?.[text] ?? text;

/** The form as somebody reads it who has chosen this language. Answers and conditions go by ids, so they are the same. */
export function formIn(form: Form, language: string): Form {
  if (!form.translations?.[language]) return form;
  const say = saidIn(form.translations, language);
  const maybe = (text: string | null | undefined) => (text ? say(text) : text);
  return {
    ...form,
    steps: form.steps.map((step) => ({
      ...step,
      title: say(step.title),
      help: maybe(step.help),
      questions: step.questions.map((question) => ({
        ...question,
        label: say(question.label),
        help: maybe(question.help),
        options: question.options.map((option) => ({ ...option, label: say(option.label) })),
      })),
    })),
  };
}

/** All that there is to translate, each once, in the order of reading. */
export const textsOf = ({ steps }: Form): string[] => [
  ...new Set(
    steps
      .flatMap(({ title, help, questions }) => [
        title,
        help,
        ...questions.flatMap((question) => [
          question.label,
          question.help,
          ...question.options.map(({ label }) => label),
        ]),
      ])
      .filter((text): text is string => Boolean(text)),
  ),
];

/** With another translation of a text; empty for none. */
export function translated(
  translations: Translations | null | undefined,
  language: string,
  text: string,
  to: string,
): Translations {
  const others = Object.entries(translations?.[language] ?? {}).filter(([of]) => of !== text);
  const texts = Object.fromEntries(to.trim() ? [...others, [text, to]] : others);
  return { ...translations, [language]: texts };
}
