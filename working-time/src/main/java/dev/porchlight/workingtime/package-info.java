/**
 * When work is done: the hours of a week, the time zone they are meant in, and the holidays; and, of those, how much
 * working time lies between two moments, and when so much of it will have passed; and which of several promises holds for
 * whom. It knows nothing of what is worked on.
 */
package dev.porchlight.workingtime;
