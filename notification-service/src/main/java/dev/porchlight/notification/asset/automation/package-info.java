/** Who hears of assets. */
package dev.porchlight.notification.asset.automation;
