/** {@code deploy/kubernetes}, as a cluster would be given it. */
package dev.porchlight.deploy.kubernetes;
