package dev.porchlight.notification.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When mails go out.
 *
 * @param gather how long a mail waits for what may follow at once, such as a reply and the status set with it
 * @param pause how long after a mail the next one about the same thing to the same person waits, and gathers meanwhile
 * @param every how often it is asked whether one is due
 * @param keep how long it stays on record what people were told
 */
@ConfigurationProperties("porchlight.mail")
public record MailTiming(
        @DefaultValue("PT2S") Duration gather,
        @DefaultValue("PT10S") Duration pause,
        @DefaultValue("PT0.5S") Duration every,
        @DefaultValue("P180D") Duration keep) {}
