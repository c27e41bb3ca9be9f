package dev.porchlight.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import dev.porchlight.platform.security.BetweenServices;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A mail server that keeps all it gets, and where the files are that go with mails. */
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

    /** In billing-service's place: whoever signs the path gets a file with the path in it. */
    @Bean(initMethod = "start")
    HttpServer files() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", request -> {
            boolean signed = request.getRequestHeaders().containsKey(BetweenServices.HEADER);
            byte[] file = request.getRequestURI().getPath().getBytes(StandardCharsets.UTF_8);
            request.sendResponseHeaders(signed ? 200 : 403, signed ? file.length : -1);
            try (request) {
                request.getResponseBody().write(signed ? file : new byte[0]);
            }
        });
        return server;
    }

    @Bean
    DisposableBean noMoreFiles(HttpServer files) {
        return () -> files.stop(0);
    }

    @Bean
    DynamicPropertyRegistrar quickMail(GreenMail server, HttpServer files) {
        return properties -> {
            properties.add(
                    "porchlight.services.billing",
                    () -> "http://localhost:" + files.getAddress().getPort());
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
