/** What somebody was told, why, and whether it arrived; and what they want to be mailed about. */
package dev.porchlight.notification.told;
