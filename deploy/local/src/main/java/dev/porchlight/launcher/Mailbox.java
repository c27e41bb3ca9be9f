package dev.porchlight.launcher;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Caught mail, one file per recipient, so that it is still there after a restart. The oldest go first. */
final class Mailbox {

    private static final int KEPT = 2_000;
    private static final int PRUNE_EVERY = 100;

    /** @param to who it was delivered to, which for a blind copy is not in the headers */
    record Mail(
            long id,
            String to,
            String from,
            String subject,
            Instant date,
            String text,
            String html,
            Map<String, String> headers) {}

    private final Path folder;
    private final AtomicLong lastId = new AtomicLong();

    Mailbox(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        lastId.set(files().stream().mapToLong(Mailbox::idOf).max().orElse(0));
    }

    void keep(MimeMessage message, String recipient) throws MessagingException {
        String name = "%09d %s.eml"
                .formatted(
                        lastId.incrementAndGet(),
                        recipient.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9@._+-]", "_"));
        try {
            Path fresh = folder.resolve(name + ".new");
            try (OutputStream out = Files.newOutputStream(fresh)) {
                message.writeTo(out);
            }
            Files.move(fresh, folder.resolve(name));
            if (lastId.get() % PRUNE_EVERY == 0) {
                prune();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void prune() throws IOException {
        for (Path old : files().stream().skip(KEPT).toList()) {
            Files.deleteIfExists(old);
        }
    }

    /** Newest first; of one recipient, or of everybody. */
    List<Mail> list(Optional<String> to, int limit) throws IOException {
        List<Mail> mails = new ArrayList<>();
        for (Path file : files()) {
            if (mails.size() < limit
                    && (to.isEmpty() || recipientOf(file).equals(to.get().toLowerCase(Locale.ROOT)))) {
                mails.add(read(file));
            }
        }
        return mails;
    }

    Optional<Mail> find(long id) throws IOException {
        for (Path file : files()) {
            if (idOf(file) == id) {
                return Optional.of(read(file));
            }
        }
        return Optional.empty();
    }

    void clear() throws IOException {
        for (Path file : files()) {
            Files.deleteIfExists(file);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted(Comparator.comparingLong(Mailbox::idOf).reversed())
                    .toList();
        }
    }

    private static long idOf(Path file) {
        return Long.parseLong(file.getFileName().toString().substring(0, 9));
    }

    private static String recipientOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(10, name.length() - ".eml".length());
    }

    private static Mail read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(null, in);
            Map<String, String> headers = new TreeMap<>();
            message.getAllHeaders()
                    .asIterator()
                    .forEachRemaining(header -> headers.put(header.getName(), header.getValue()));
            return new Mail(
                    idOf(file),
                    recipientOf(file),
                    addresses(message),
                    Optional.ofNullable(message.getSubject()).orElse(""),
                    Files.getLastModifiedTime(file).toInstant(),
                    body(message, "text/plain"),
                    body(message, "text/html"),
                    headers);
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    private static String addresses(Message message) throws MessagingException {
        return Arrays.stream(Optional.ofNullable(message.getFrom()).orElse(new jakarta.mail.Address[0]))
                .map(address -> address instanceof jakarta.mail.internet.InternetAddress mail
                        ? mail.toUnicodeString()
                        : address.toString())
                .collect(Collectors.joining(", "));
    }

    private static String body(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type) && part.getContent() instanceof String text) {
            return text;
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                String found = body(inner, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
