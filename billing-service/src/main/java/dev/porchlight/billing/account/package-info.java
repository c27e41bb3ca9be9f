/**
 * How one organisation is billed: its address on invoices, its own terms and currency, and which of its people besides
 * its primary and billing contacts see its invoices.
 */
package dev.porchlight.billing.account;
