/** Who runs the portal: what the environment says, until identity-service tells that somebody has said otherwise. */
package dev.porchlight.notification.provider;
