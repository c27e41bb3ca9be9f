/** What an organisation owed, what was charged, credited and paid, and what it owes: for a period, adding up. */
package dev.porchlight.billing.statement;
