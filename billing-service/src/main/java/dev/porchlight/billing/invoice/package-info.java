/**
 * An invoice charges one organisation. Issuing it gives it the next number of its series and copies all that stands on
 * it: from then on it never changes. What is paid and credited follows as entries, and from them how it stands; whether it
 * is overdue follows from the date alone. One that comes from accounting is shown as it came.
 */
package dev.porchlight.billing.invoice;
