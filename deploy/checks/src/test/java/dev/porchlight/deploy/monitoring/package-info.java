/** {@code deploy/monitoring}, as far as no running system is needed for it; e2e has the rest. */
package dev.porchlight.deploy.monitoring;
