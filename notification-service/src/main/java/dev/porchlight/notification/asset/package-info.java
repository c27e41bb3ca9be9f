/** Assets: that a warranty or licence ends soon, who hears of it, and the words. */
package dev.porchlight.notification.asset;
