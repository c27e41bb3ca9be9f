/**
 * "When this event, then that command": an event of this service's own or of another's leads to commands here. The event
 * makes the reaction due in the transaction in which it is read; the commands are carried out in the transaction that
 * notes the reaction as done. So it happens once in effect, whoever dies when. Replays and rebuilds do not come here, and
 * what happened before the first start of a reaction is history to it.
 */
package dev.porchlight.platform.reaction;
