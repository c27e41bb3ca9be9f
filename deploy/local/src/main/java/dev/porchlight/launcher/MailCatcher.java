package dev.porchlight.launcher;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executors;

/** Takes every mail the system sends, and shows it on a page. Nothing ever leaves the machine. */
final class MailCatcher implements AutoCloseable {

    private static final int LISTED = 200;

    private final Mailbox mailbox;
    private final GreenMail smtp;
    private final HttpServer page;

    private MailCatcher(Mailbox mailbox, GreenMail smtp, HttpServer page) {
        this.mailbox = mailbox;
        this.smtp = smtp;
        this.page = page;
    }

    static MailCatcher start(Mailbox mailbox, String host, int smtpPort, int pagePort) throws IOException {
        GreenMail smtp = new GreenMail(new ServerSetup(smtpPort, host, ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        smtp.getUserManager()
                .setMessageDeliveryHandler((message, address) -> new Recipient(address.getEmail(), mailbox));
        HttpServer page = HttpServer.create(new InetSocketAddress(host, pagePort), 0);
        page.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        MailCatcher catcher = new MailCatcher(mailbox, smtp, page);
        page.createContext("/", catcher::answer);
        page.start();
        return catcher;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean read = exchange.getRequestMethod().equals("GET");
        try (exchange) {
            if (path.equals("/") && read) {
                send(exchange, 200, "text/html; charset=utf-8", resource());
            } else if (path.equals("/api/messages") && read) {
                json(exchange, mailbox.list(query(exchange, "to"), LISTED));
            } else if (path.equals("/api/messages")
                    && exchange.getRequestMethod().equals("DELETE")) {
                mailbox.clear();
                exchange.sendResponseHeaders(204, -1);
            } else if (path.matches("/messages/\\d{1,9}\\.html") && read) {
                html(exchange, Long.parseLong(path.replaceAll("\\D", "")));
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    /** The mail as it would look; scripts cannot run in it. */
    private void html(HttpExchange exchange, long id) throws IOException {
        Optional<Mailbox.Mail> mail = mailbox.find(id);
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "sandbox allow-popups allow-popups-to-escape-sandbox; script-src 'none'");
        String body = mail.map(Mailbox.Mail::html).orElse("");
        send(
                exchange,
                mail.isPresent() ? 200 : 404,
                "text/html; charset=utf-8",
                ("<base target=\"_blank\">" + body).getBytes(StandardCharsets.UTF_8));
    }

    private static void json(HttpExchange exchange, Object value) throws IOException {
        send(exchange, 200, "application/json", Rest.JSON.writeValueAsBytes(value));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static Optional<String> query(HttpExchange exchange, String name) {
        String query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=") && pair.length() > name.length() + 1) {
                return Optional.of(pair.substring(name.length() + 1));
            }
        }
        return Optional.empty();
    }

    private static byte[] resource() throws IOException {
        try (InputStream in = MailCatcher.class.getResourceAsStream("/mail.html")) {
            return in.readAllBytes();
        }
    }

    @Override
    public void close() {
        page.stop(0);
        smtp.stop();
    }
}
