package dev.porchlight.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import javax.naming.ldap.Rdn;

/**
 * The key of the MSP's seal and its certificate, in a PKCS #12 file: one that an operator has, or one of our own, made on
 * first use and readable by its owner only.
 *
 * @param file the PKCS #12 file
 * @param password of the file
 */
record SealKey(Path file, String password) {

    private static final int DAYS = 3_650;

    static SealKey of(Settings settings) throws IOException, InterruptedException {
        if (settings.givenSealKey().isPresent()) {
            return given(settings.givenSealKey().get(), settings.givenSealPassword());
        }
        Secrets secrets = settings.home().secrets(settings);
        Path file = secrets.folder().resolve("seal.p12");
        SealKey key = new SealKey(file, secrets.password("seal-password"));
        if (!Files.exists(file)) {
            key.make(settings.provider().get("PORTAL_MSP_NAME"), settings.home().log("seal"));
        }
        return key;
    }

    private static SealKey given(Path file, String password) {
        if (!Files.isReadable(file)) {
            throw new Trouble("PORTAL_SEAL_KEY_STORE is \"" + file + "\", but there is no file that can be read.");
        }
        return new SealKey(file, password);
    }

    /** Under another name until it is whole: half a file would be taken for the key by the next start. */
    private void make(String owner, Path log) throws IOException, InterruptedException {
        Path partial = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(partial);
        Programs.run(log, keytool(owner, partial), file.getParent(), Map.of("PASSWORD", password));
        Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rw-------"));
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<String> keytool(String owner, Path made) {
        return List.of(
                Jvm.HOME.resolve("bin/keytool").toString(),
                "-genkeypair",
                "-alias",
                "seal",
                "-dname",
                "CN=" + Rdn.escapeValue(owner),
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-sigalg",
                "SHA256withECDSA",
                "-ext",
                "KeyUsage:critical=digitalSignature,nonRepudiation",
                "-validity",
                String.valueOf(DAYS),
                "-storetype",
                "PKCS12",
                "-keystore",
                made.toString(),
                // Not as an argument, which everybody on the machine can see.
                "-storepass:env",
                "PASSWORD");
    }
}
