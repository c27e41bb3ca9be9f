package dev.porchlight.billing.settings.read;

import dev.porchlight.billing.settings.Logos;
import dev.porchlight.documents.Logo;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.inbox.RebuildableView;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the provider's colour, and each logo that administrators ever gave. {@link SettingsTable} says which is today's. */
@Component
class BrandTable implements Logos, RebuildableView {

    private static final Logger log = LoggerFactory.getLogger(BrandTable.class);

    record ProviderChanged(Details provider) {}

    /** @param accentColour dark enough for white paper */
    record Details(@Nullable String accentColour) {}

    record ProviderLogoChanged(@Nullable Given logo) {}

    /** @param content in Base64 */
    record Given(String type, String content) {}

    private final JdbcClient jdbc;

    BrandTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Logo> of(@Nullable String sha256) {
        return sha256 == null
                ? Optional.empty()
                : jdbc.sql("select png, width, height from logo where sha256 = ?")
                        .param(sha256)
                        .query((row, number) ->
                                new Logo(row.getBytes("png"), row.getInt("width"), row.getInt("height")))
                        .optional();
    }

    @Incoming("porchlight.identity.ProviderChanged.v1")
    void on(ProviderChanged event, Envelope envelope) {
        jdbc.sql("""
                insert into accent_of_today as known (only_one, accent, version) values (true, ?, ?)
                on conflict (only_one) do update set accent = excluded.accent, version = excluded.version
                where known.version < excluded.version""")
                .params(event.provider().accentColour(), envelope.sequence())
                .update();
    }

    @Incoming("porchlight.identity.ProviderLogoChanged.v1")
    void on(ProviderLogoChanged event, Envelope envelope) {
        String sha256 = event.logo() == null ? null : keep(event.logo());
        jdbc.sql("""
                insert into logo_of_today as known (only_one, sha256, version) values (true, ?, ?)
                on conflict (only_one) do update set sha256 = excluded.sha256, version = excluded.version
                where known.version < excluded.version""").params(sha256, envelope.sequence()).update();
    }

    /** One that cannot be drawn is none. */
    private @Nullable String keep(Given given) {
        byte[] file = Base64.getDecoder().decode(given.content());
        Optional<Logo> logo = Logo.of(given.type(), file);
        if (logo.isEmpty()) {
            log.warn("Documents go without the logo, a {} that cannot be drawn", given.type());
            return null;
        }
        String sha256 = sha256(file);
        jdbc.sql("insert into logo (sha256, png, width, height) values (?, ?, ?, ?) on conflict do nothing")
                .params(sha256, logo.get().png(), logo.get().width(), logo.get().height())
                .update();
        return sha256;
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void empty() {
        jdbc.sql("delete from accent_of_today").update();
        jdbc.sql("delete from logo_of_today").update();
        jdbc.sql("delete from logo").update();
    }
}
