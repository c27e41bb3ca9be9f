/**
 * How people decide something together. A {@link dev.porchlight.approvals.Rule} says who is asked, step by step; a step
 * that opens is a {@link dev.porchlight.approvals.Round} with a circle of seats that is fixed from then on; the round is
 * decided as soon as the votes still to come can change nothing.
 *
 * <p>Nothing here knows what is decided about: requests, quotes and milestones use the same rules. Whoever uses them
 * keeps votes as events of their own.
 */
package dev.porchlight.approvals;
