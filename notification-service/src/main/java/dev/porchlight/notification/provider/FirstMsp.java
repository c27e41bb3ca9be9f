package dev.porchlight.notification.provider;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** What the environment says. Address and phone may be empty. */
@ConfigurationProperties("porchlight.msp")
record FirstMsp(String name, String address, String phone, String email) {}
