package dev.porchlight.notification.contact;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How hard it is to write without signing in.
 *
 * @param difficulty the largest number a browser may have to count to; half of it on average
 * @param challengeFor how long a challenge may be answered
 * @param linkFor how long a mailed link may be used
 * @param linksAnHour how many links one address is mailed within an hour
 */
@ConfigurationProperties("porchlight.contact")
record ContactSettings(
        @DefaultValue("50000") long difficulty,
        @DefaultValue("10m") Duration challengeFor,
        @DefaultValue("1h") Duration linkFor,
        @DefaultValue("3") int linksAnHour) {}
