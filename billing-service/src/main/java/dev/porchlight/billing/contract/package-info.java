/**
 * What an organisation has a right to: contracts whose lines allot hours, tickets, units or money, what is bought beside
 * them, and the work that counts against them.
 */
package dev.porchlight.billing.contract;
