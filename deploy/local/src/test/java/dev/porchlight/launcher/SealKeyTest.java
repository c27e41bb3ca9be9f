package dev.porchlight.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.naming.ldap.LdapName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real keytool, and what it leaves. */
class SealKeyTest {

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final String NAME = "Smith, Jones & \"Sons\" IT = 24/7 + Zoë";

    @TempDir
    Path folder;

    @BeforeEach
    void create() throws Exception {
        with(Map.of()).home().create();
    }

    private Settings with(Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(Map.of("PORTAL_HOME", folder.toString(), "PORTAL_MSP_NAME", NAME));
        all.putAll(environment);
        return new Settings(Path.of("/checkout"), all);
    }

    private static X509Certificate certificate(SealKey key) throws Exception {
        KeyStore store =
                KeyStore.getInstance(key.file().toFile(), key.password().toCharArray());
        assertThat(store.size()).isEqualTo(1);
        assertThat(store.getKey("seal", key.password().toCharArray())).isNotNull();
        return (X509Certificate) store.getCertificate("seal");
    }

    @Test
    void theFirstStartMakesAKeyForSealingInTheNameOfTheMsp() throws Exception {
        X509Certificate certificate = certificate(SealKey.of(with(Map.of())));

        assertThat(new LdapName(certificate.getSubjectX500Principal().getName())
                        .getRdn(0)
                        .getValue())
                .isEqualTo(NAME);
        assertThat(((ECPublicKey) certificate.getPublicKey()).getParams().toString())
                .contains("secp256r1");
        assertThat(certificate.getSigAlgName()).isEqualTo("SHA256withECDSA");
        assertThat(certificate.getKeyUsage()[DIGITAL_SIGNATURE] && certificate.getKeyUsage()[NON_REPUDIATION])
                .isTrue();
        certificate.checkValidity(Date.from(Instant.now().plus(Duration.ofDays(3_649))));
    }

    @Test
    void itIsReadableByItsOwnerOnlyAndTheSameAtEveryStart() throws Exception {
        SealKey first = SealKey.of(with(Map.of()));
        byte[] made = Files.readAllBytes(first.file());

        SealKey second = SealKey.of(with(Map.of()));

        assertThat(second).isEqualTo(first);
        assertThat(second.file()).hasBinaryContent(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(first.file())))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatWasCutShortIsMadeAgain() throws Exception {
        Files.writeString(folder.resolve("secrets/seal.p12.new"), "half");

        assertThat(certificate(SealKey.of(with(Map.of())))).isNotNull();
    }

    @Test
    void anOperatorsOwnKeyTakesItsPlace() throws Exception {
        Path own = Files.writeString(folder.resolve("own.p12"), "a key");
        Settings settings = with(Map.of("PORTAL_SEAL_KEY_STORE", own.toString(), "PORTAL_SEAL_PASSWORD", "secret"));

        assertThat(SealKey.of(settings)).isEqualTo(new SealKey(own, "secret"));
        assertThat(folder.resolve("secrets/seal.p12")).doesNotExist();
    }

    @Test
    void aKeyThatIsNotThereOrHasNoPasswordIsToldOf() {
        String missing = folder.resolve("none.p12").toString();

        assertThatThrownBy(
                        () -> SealKey.of(with(Map.of("PORTAL_SEAL_KEY_STORE", missing, "PORTAL_SEAL_PASSWORD", "x"))))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("none.p12");
        assertThatThrownBy(() -> SealKey.of(with(Map.of("PORTAL_SEAL_KEY_STORE", missing))))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("PORTAL_SEAL_PASSWORD is not set");
    }

    @Test
    void onlyBillingServiceGetsIt() throws Exception {
        for (Service service : Up.services()) {
            Map<String, String> environment =
                    new ServiceProcess(with(Map.of()), service, true).environment(service.portOffset());

            assertThat(environment.keySet().containsAll(List.of("PORTAL_SEAL_KEY_STORE", "PORTAL_SEAL_PASSWORD")))
                    .as(service.module())
                    .isEqualTo(service.name().equals("billing"));
        }
    }
}
