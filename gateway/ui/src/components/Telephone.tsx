/** What is dialled of a number as people write it: neither what parts it nor an extension. */
const dialled = (number: string) => number.replace(/(ext|x).*$/i, '').replace(/(?!^\+)[^\d]/g, '');

/** A telephone number that can be called by pressing it. */
export const Telephone = ({ number }: { number: string }) => <a href={`tel:${dialled(number)}`}>{number}</a>;
