package dev.porchlight.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A mail server that keeps all it gets. */
@TestConfiguration(proxyBeanMethods = false)
public class MailServer {

    /** What arrived, by reader. */
    public static final class Mailboxes {

        private final GreenMail server;

        Mailboxes(GreenMail server) {
            this.server = server;
        }

        public List<MimeMessage> of(String email) {
            return Arrays.stream(server.getReceivedMessages())
                    .filter(message -> isTo(message, email))
                    .toList();
        }

        private static boolean isTo(MimeMessage message, String email) {
            try {
                return message.getRecipients(Message.RecipientType.TO)[0]
                        .toString()
                        .contains(email);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    GreenMail greenMail() {
        ServerSetup setup = ServerSetup.SMTP.dynamicPort();
        setup.setServerStartupTimeout(10_000);
        return new GreenMail(setup);
    }

    @Bean
    Mailboxes mailboxes(GreenMail server) {
        return new Mailboxes(server);
    }

    @Bean
    DynamicPropertyRegistrar quickMail(GreenMail server) {
        return properties -> {
            properties.add("spring.mail.host", () -> "127.0.0.1");
            properties.add("spring.mail.port", () -> server.getSmtp().getPort());
            properties.add("porchlight.mail.every", () -> "PT0.05S");
            properties.add("porchlight.mail.gather", () -> "PT0S");
            properties.add("porchlight.mail.pause", () -> "PT0S");
            properties.add("porchlight.live.heartbeat", () -> "PT0.2S");
            properties.add("porchlight.public-url", () -> "https://portal.northgate.example");
            properties.add("porchlight.msp.address", () -> "1 Mill Lane, Northgate");
            properties.add("porchlight.msp.phone", () -> "01234 567890");
        };
    }
}
