package dev.porchlight.notification.provider.read;

import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.inbox.RebuildableView;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what administrators say of the provider. */
@Component
class ProviderKeeper implements RebuildableView {

    record ProviderChanged(Details provider) {}

    record Details(
            String name,
            List<String> address,
            String phone,
            String email,
            String accentColour,
            String timeZone,
            Sender mailSender) {}

    record ProviderLogoChanged(Logo logo) {}

    record Logo(String type, String content) {}

    record Sender(String name, String email) {}

    private final JdbcClient jdbc;

    ProviderKeeper(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Incoming("porchlight.identity.ProviderChanged.v1")
    void on(ProviderChanged event, Envelope envelope) {
        Details provider = event.provider();
        Sender sender = provider.mailSender();
        jdbc.sql("""
                insert into provider as known
                    (only_one, name, address, phone, email, sender_name, sender_email, accent, zone, version)
                values (true, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (only_one) do update set name = excluded.name, address = excluded.address,
                    phone = excluded.phone, email = excluded.email, sender_name = excluded.sender_name,
                    sender_email = excluded.sender_email, accent = excluded.accent, zone = excluded.zone,
                    version = excluded.version
                where known.version < excluded.version""")
                .params(
                        provider.name(),
                        String.join(", ", provider.address()),
                        provider.phone() == null ? "" : provider.phone(),
                        provider.email(),
                        sender == null ? provider.name() : sender.name(),
                        sender == null ? provider.email() : sender.email(),
                        provider.accentColour(),
                        provider.timeZone(),
                        envelope.sequence())
                .update();
    }

    /** A mail shows a PNG alone: few mail programs draw an SVG. */
    @Incoming("porchlight.identity.ProviderLogoChanged.v1")
    void on(ProviderLogoChanged event, Envelope envelope) {
        boolean shown = event.logo() != null && event.logo().type().equals("image/png");
        jdbc.sql("""
                insert into provider_logo as known (only_one, file, version)
                values (true, left(encode(sha256(decode(:content, 'base64')), 'hex'), 24) || '.png', :version)
                on conflict (only_one) do update set file = excluded.file, version = excluded.version
                where known.version < excluded.version""")
                .param("content", shown ? event.logo().content() : null)
                .param("version", envelope.sequence())
                .update();
    }

    @Override
    public void empty() {
        jdbc.sql("delete from provider").update();
        jdbc.sql("delete from provider_logo").update();
    }
}
