/** Contracts: which of their events are heard, who hears when one runs low, and the words. */
package dev.porchlight.notification.contract;
