package dev.porchlight.identity.agent.automation;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who runs a new deployment.
 *
 * @param email empty for nobody
 */
@ConfigurationProperties("porchlight.first-administrator")
record FirstAdministratorSettings(String email, String name) {}
