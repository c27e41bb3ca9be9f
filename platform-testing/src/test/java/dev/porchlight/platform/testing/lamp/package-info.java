/** The smallest service there can be, for testing the platform by. */
package dev.porchlight.platform.testing.lamp;
