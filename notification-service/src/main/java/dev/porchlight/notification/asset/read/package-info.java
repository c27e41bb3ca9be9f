/** What is known of assets of which something was told. */
package dev.porchlight.notification.asset.read;
