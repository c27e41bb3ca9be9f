/**
 * Money: computed with Joda-Money, where every rounding is said, and carried (in JSON, in events, in tables) as whole
 * minor units with the currency's ISO 4217 code.
 */
package dev.porchlight.platform.money;
